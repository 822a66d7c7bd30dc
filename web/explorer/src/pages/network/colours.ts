/** How many communities have a colour of their own; the numbers tell all of them apart. */
export const COLOURED = 10;

/** The style variable with the colour of a community; the small ones at the end share one. */
export const colourVariable = (community: number | null | undefined): string =>
  community != null && community <= COLOURED ? `--community-${community}` : '--quiet';

/** The colours of the page as the picture needs them: red, green and blue, in light or dark as it stands. */
export interface Colours {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly community: (number: number | null | undefined) => string;
}

/** Reads the colours from the styles of the page, as they are where `element` stands. */
export function readColours(element: HTMLElement): Colours {
  const probe = document.createElement('span');
  element.append(probe);
  const read = (variable: string) => {
    probe.style.color = `var(${variable})`;
    return getComputedStyle(probe).color;
  };
  const communities = Array.from({ length: COLOURED }, (_, index) => read(colourVariable(index + 1)));
  const quiet = read('--quiet');
  const colours = { paper: read('--page'), ink: read('--ink'), faint: read('--line'), line: quiet };
  probe.remove();
  return { ...colours, community: (number) => (number == null ? quiet : (communities[number - 1] ?? quiet)) };
}

/** Calls back whenever the page turns light or dark. */
export function onThemeChange(callback: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const observer = new MutationObserver(callback);
  dark.addEventListener('change', callback);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  return () => {
    dark.removeEventListener('change', callback);
    observer.disconnect();
  };
}

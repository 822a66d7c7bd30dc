const LONGEST = 150;

/**
 * The name of a downloaded file: what was asked, with which variables, of which data. Characters that
 * a file system may refuse become hyphens.
 */
export function fileName(
  name: string,
  variables: Readonly<Record<string, unknown>>,
  dataVersion: string,
  ending: string,
): string {
  const told = Object.entries(variables)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([key, value]) => `${key}-${typeof value === 'object' ? JSON.stringify(value) : String(value)}`);
  const stem = [name, ...told].map(plain).filter(Boolean).join('--').slice(0, LONGEST);
  return `${stem.replace(/-+$/, '')}--data-${dataVersion}.${ending}`;
}

const plain = (text: string): string => text.replace(/[^A-Za-z0-9.]+/g, '-').replace(/^[-.]+|-+$/g, '');

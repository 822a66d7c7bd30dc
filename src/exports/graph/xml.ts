const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 has no way to hold, not even as a reference: most control characters, halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be found.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const REPLACEMENT = '\ufffd';

/** What a reader would turn into a blank or a plain line break if it stood there as it is. */
const WHITE = /[\t\n\r]/g;

/** What readers of XML 1.0 or 1.1 turn into a plain line break, also within an element. */
const LINE_ENDS = /[\r\u0085\u2028]/g;

const NAME_CHARACTER = /[\p{L}\p{Nd}._:-]/u;

/** The value of an attribute, without its quotes. What XML cannot hold becomes U+FFFD. */
export const attributeText = (text: string): string =>
  contentText(text).replace(WHITE, (character) => `&#${character.charCodeAt(0)};`);

/** The text of an element. What XML cannot hold becomes U+FFFD. */
export const contentText = (text: string): string =>
  text
    .replace(FORBIDDEN, REPLACEMENT)
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
    .replace(LINE_ENDS, (character) => `&#${character.charCodeAt(0)};`);

/** Attributes of an element in their order, each with a blank before it; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeText(value)}"`))
    .join('');

/** An id in the characters of XML's NMTOKEN: any other one is spelled `_x` with its code in hexadecimals and `_`. */
export const nameToken = (id: string): string =>
  Array.from(id, (character) =>
    NAME_CHARACTER.test(character) ? character : `_x${(character.codePointAt(0) as number).toString(16)}_`,
  ).join('') || '_';

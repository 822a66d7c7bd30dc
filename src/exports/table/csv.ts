/** A cell as it leaves the service: a list becomes one text, everything else keeps its kind. */
export type Cell = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** How a table is written: what stands between two cells. */
export type Separator = ',' | '\t';

/** What stands between the items of a list in one cell. */
export const LIST_SEPARATOR = ';';

/** RFC 4180 ends lines so; pandas, R and spreadsheets all take it. */
export const LINE_END = '\r\n';

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/**
 * One line of a table by RFC 4180, without its end. A text that a spreadsheet would take for a formula
 * begins with an apostrophe; with tabs as separators too, so that both forms hold the same cells.
 */
export const csvLine = (cells: readonly Cell[], separator: Separator = ','): string =>
  cells.map((cell) => quoted(textOf(cell), separator)).join(separator);

/** A cell as text: nothing for null, ISO dates as they are, lists joined by `;`. */
export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (Array.isArray(cell)) return disarmed(listText(cell));
  return typeof cell === 'string' ? disarmed(cell) : String(cell);
}

/** The items of a list as one text. */
export const listText = (items: readonly (string | number | boolean | null)[]): string =>
  items.map(itemText).join(LIST_SEPARATOR);

/** An item that holds the separator itself would fall apart: a backslash stands before it, and before its like. */
const itemText = (item: string | number | boolean | null): string =>
  item === null ? '' : String(item).replace(/[\\;]/g, '\\$&');

/** OWASP's rule against formula injection; a number with a sign is no formula. */
const disarmed = (text: string): string => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

function quoted(text: string, separator: Separator): string {
  return text.includes('"') || text.includes(separator) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

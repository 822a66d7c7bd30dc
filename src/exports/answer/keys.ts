/** Aliases under which an export asks for what it needs besides what the reader selected. */
export const PAGE_KEY = 'exportPage';
export const CURSOR_KEY = 'exportCursor';
export const TOTAL_KEY = 'exportTotal';
/** Whether a list inside a row is longer than the row shows: the one that becomes a column. */
export const CUT_KEY = 'exportCut';

export const HIDDEN_KEYS: ReadonlySet<string> = new Set([PAGE_KEY, CURSOR_KEY, TOTAL_KEY]);

/** Variables of the pages of the n-th list on the way to the rows, from 0. */
export const firstVariable = (level: number): string => `exportFirst${level}`;
export const afterVariable = (level: number): string => `exportAfter${level}`;

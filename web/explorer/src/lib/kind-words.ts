import { titled } from './words';

/** The kind of an actor or document as a reader writes it: NGO and UN keep their capitals. */
export const kindInWords = (kind: string): string => titled(kind).replace(/^Ngo$/, 'NGO').replace(/^Un /, 'UN ');

/** The kind of a thing by its type in the schema: IssueArea is "issue area". */
export const typeInWords = (type: string): string => type.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();

import type { Kind, ThingList } from './kind.js';
import { CITATION, CITED, FRAGMENTS, REF } from './selections.js';

/** Rows of one page of a list: as many as the schema gives at once. */
export const PAGE_ROWS = 100;

/** Variables of the documents: the thing, the year asked for, the latest year, the page. */
const VARIABLES = { id: 'ID!', year: 'Year!', latest: 'Year!', after: 'String' } as const;

export type Variables = { readonly [K in keyof typeof VARIABLES]?: string | number | null };

const COUNTS = 'counts { certain withPossible }';

const fieldOf = ({ name, field = name }: ThingList): string => (field === name ? name : `${name}: ${field}`);

const argumentsOf = (list: ThingList, more: string): string => [more, list.pages?.args].filter(Boolean).join(', ');

/** How a list is counted for the two years. */
const counted = (list: ThingList): string =>
  list.pages?.dated
    ? `${list.name}InYear: ${list.name}(${argumentsOf(list, 'first: 1, asOf: $year')}) { ${COUNTS} }
       ${list.name}Latest: ${list.name}(${argumentsOf(list, 'first: 1, asOf: $latest')}) { ${COUNTS} }`
    : '';

const inside = (kind: Kind, selection: string): string =>
  selection.trim() ? `node(id: $id) { ... on ${kind.type} { ${selection} } }` : '';

/** The document of a thing without the rows of its long lists. */
export function thingDocument(kind: Kind): string {
  const plain = kind.lists.filter((list) => !list.pages);
  const paged = kind.lists.filter((list) => list.pages);
  const facts = kind.facts.map(({ field, selection }) => (selection ? `${field} { ${selection} }` : field));
  const others = kind.facts.flatMap(({ sourcesField }) => (sourcesField ? [`${sourcesField} { ${CITATION} }`] : []));
  const core = [
    REF,
    kind.unsourced ? '' : CITED,
    kind.time ? 'certainty(asOf: $year)' : '',
    ...facts,
    ...others,
    ...plain.map((list) => `${fieldOf(list)} { ${list.selection} }`),
    ...paged.filter((list) => !list.pages?.root).map(counted),
  ];
  const roots = paged.filter((list) => list.pages?.root).map(counted);
  return document('Thing', `${inside(kind, core.join(' '))} ${roots.join(' ')}`);
}

/** The document of one page of a list. */
export function pageDocument(kind: Kind, list: ThingList): string {
  const page = `page: ${list.name}(${argumentsOf(list, `first: ${PAGE_ROWS}, after: $after`)}) {
    totalCount pageInfo { hasNextPage endCursor } edges { ${list.selection} }
  }`;
  return document('Rows', list.pages?.root ? page : inside(kind, page));
}

/** A document with the variables and the fragments that its body uses. */
export function document(name: string, body: string): string {
  const fragments = new Set<string>();
  const collect = (text: string): void => {
    for (const [, used = ''] of text.matchAll(/\.\.\.(\w+)/g))
      if (FRAGMENTS[used] && !fragments.has(used)) {
        fragments.add(used);
        collect(FRAGMENTS[used]);
      }
  };
  collect(body);
  const text = [body, ...[...fragments].map((used) => FRAGMENTS[used])].join('\n');
  const variables = Object.entries(VARIABLES).filter(([variable]) => new RegExp(`\\$${variable}\\b`).test(text));
  const declared = variables.map(([variable, type]) => `$${variable}: ${type}`).join(', ');
  return `query ${name}${declared && `(${declared})`} {\n${body}\n}\n${[...fragments].map((used) => FRAGMENTS[used]).join('\n')}`;
}

import { CITED_RELEASE, type ReleaseAnswer } from '../exports/citation/index.js';
import { document, pageDocument, thingDocument, type Variables } from './documents.js';
import type { Kind, Row, ThingList } from './kind.js';
import { KINDS } from './kinds/index.js';
import { nameOf } from './names.js';
import { REF } from './selections.js';

/**
 * Executes a document against the public schema, always in one version of the data.
 *
 * @throws ServiceError with the first error of the answer.
 */
export type Ask = (document: string, variables: Variables) => Promise<Row>;

/** What is asked before it is known what an id stands for. */
export interface Standing {
  readonly release: ReleaseAnswer & { readonly referenceYear: number; readonly latestYear: number };
  readonly status: {
    readonly state: 'IN_USE' | 'MERGED' | 'WITHDRAWN' | 'UNKNOWN';
    /** The thing that the id leads to, as far as its name needs it. */
    readonly node: Row | null;
    readonly withdrawal: Withdrawal | null;
    readonly nearest: readonly string[];
  };
}

/** Why an id stands for nothing any more. */
export interface Withdrawal {
  readonly withdrawnId: string;
  readonly kind: string;
  readonly name: string;
  readonly reason: string;
  readonly year: number | null;
}

/** A list of a thing as it was read. */
export interface ReadList {
  readonly list: ThingList;
  readonly rows: readonly Row[];
  /** Rows in the whole list; more than there are in `rows` where it was cut. */
  readonly total: number;
  /** Rows that held in the year asked for, and in the latest; null where the list has no time. */
  readonly inYear: CountPair | null;
  readonly inLatest: CountPair | null;
}

export interface CountPair {
  readonly certain: number;
  readonly withPossible: number;
}

/** A thing with everything that the schema tells of it. */
export interface Thing {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Year for which certainties are told. */
  readonly year: number;
  readonly latestYear: number;
  /** The answer of the schema without the rows of its long lists. */
  readonly node: Row;
  readonly lists: readonly ReadList[];
}

const STANDING = document(
  'Standing',
  `release { ${CITED_RELEASE} referenceYear latestYear }
  status: idStatus(id: $id) { state node { ${REF} } withdrawal { withdrawnId kind name reason year } nearest }`,
);

const RELEASE = document('Release', `release { ${CITED_RELEASE} referenceYear latestYear }`);

/** Which data answers. */
export const readRelease = async (ask: Ask): Promise<Pick<Standing, 'release'>> =>
  (await ask(RELEASE, {})) as Pick<Standing, 'release'>;

/** What became of an id, and which data says so. */
export const readStanding = async (ask: Ask, id: string): Promise<Standing> =>
  (await ask(STANDING, { id })) as Standing;

interface Documents {
  readonly thing: string;
  readonly pages: ReadonlyMap<ThingList, string>;
}
const DOCUMENTS = new Map<string, Documents>(
  [...KINDS].map(([type, kind]) => [
    type,
    {
      thing: thingDocument(kind),
      pages: new Map(kind.lists.filter(({ pages }) => pages).map((list) => [list, pageDocument(kind, list)])),
    },
  ]),
);

/** Every document that things are read with, for the tests that hold them against the schema. */
export const THING_DOCUMENTS: readonly string[] = [RELEASE, STANDING].concat(
  ...[...DOCUMENTS.values()].map(({ thing, pages }) => [thing, ...pages.values()]),
);

/**
 * Reads a thing whole: its long lists page by page, each up to `bound` rows.
 *
 * @param type its type in the schema
 */
export async function readThing(
  ask: Ask,
  type: string,
  variables: { readonly id: string; readonly year: number; readonly latest: number },
  bound: number,
): Promise<Thing> {
  const [kind, documents] = [KINDS.get(type), DOCUMENTS.get(type)];
  if (!kind || !documents) throw new Error(`There is no document for the type ${type}.`);
  const answer = await ask(documents.thing, variables);
  const lists = await Promise.all(
    kind.lists.map(async (list): Promise<ReadList> => {
      const pages = documents.pages.get(list);
      const counts = {
        inYear: countsOf(answer, `${list.name}InYear`),
        inLatest: countsOf(answer, `${list.name}Latest`),
      };
      if (pages) return { list, ...counts, ...(await readPages(ask, pages, variables, bound)) };
      const rows = [answer.node[list.name] ?? []].flat();
      return { list, ...counts, rows, total: rows.length };
    }),
  );
  const { id, year, latest } = variables;
  return { kind, id, name: nameOf(answer.node), year, latestYear: latest, node: answer.node, lists };
}

const countsOf = (answer: Row, name: string): CountPair | null => (answer.node[name] ?? answer[name])?.counts ?? null;

async function readPages(
  ask: Ask,
  pages: string,
  variables: Variables,
  bound: number,
): Promise<{ rows: Row[]; total: number }> {
  const rows: Row[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Row = await ask(pages, { ...variables, after });
    const page: Row = answer.page ?? answer.node.page;
    rows.push(...page.edges.slice(0, bound - rows.length));
    if (!page.pageInfo.hasNextPage || rows.length >= bound) return { rows, total: page.totalCount };
    after = page.pageInfo.endCursor;
  }
}

import { type Query, query } from '../../graph/engine.js';
import type { Parameters, Properties, Scalar } from '../../graph/values.js';

/** One row of a list: its sort key, its id, the node, and the edge that led there. */
export interface ListRow {
  readonly parent: string;
  readonly key: string | number;
  readonly id: string;
  readonly node: Properties;
  readonly edge?: Properties;
  readonly [column: string]: unknown;
}

/** A sort key as a Cypher expression that is never null. */
export interface SortKey {
  readonly key: string;
  readonly descending?: true;
}

export interface ListSpec<S extends string> {
  /** Name of the list, the prefix of its queries' names. */
  readonly name: string;
  /** Pattern that binds `n`, from the parent `p` where it is a list inside another thing, by `r` where edges count. */
  readonly match: string;
  readonly where?: readonly string[];
  readonly sorts: Readonly<Record<S, SortKey>>;
  /** True where `r` is bound and carries facts of its own. */
  readonly edges?: true;
  /** True where the list hangs on a parent `p`. */
  readonly child?: true;
  /** More columns, as Cypher on `n` and `r`. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** A list with the queries that page and count it, one static text for each sort. */
export interface List<S extends string = string> {
  readonly name: string;
  readonly child: boolean;
  readonly pages: Readonly<Record<S, Query<Parameters & { ids: readonly string[] }, ListRow>>>;
  readonly descending: ReadonlySet<string>;
  readonly count: Query<Parameters & { ids: readonly string[] }, { parent: string; total: Scalar }>;
}

/** Declares a list: keyset pages in a total order by sort key and id, and its count. */
export function defineList<S extends string>(spec: ListSpec<S>): List<S> {
  const subject = spec.edges ? 'r' : 'n';
  const where = spec.where && spec.where.length > 0 ? `WHERE ${spec.where.join(' AND ')}` : '';
  const select = `MATCH ${spec.match} ${where}`;
  const columns = {
    node: 'properties(n)',
    ...(spec.edges && { edge: 'properties(r)' }),
    ...spec.columns,
  };
  const names = Object.keys(columns);
  const bound = spec.edges ? 'n, r' : 'n';
  const pageText = ({ key, descending }: SortKey): string => {
    const order = descending ? 'key DESC, id' : 'key, id';
    const beyond = `$afterId IS NULL OR key ${descending ? '<' : '>'} $afterKey OR (key = $afterKey AND id > $afterId)`;
    const rows = `${select} WITH ${bound}, ${key} AS key, ${subject}.id AS id WHERE ${beyond} WITH ${bound}, key, id ORDER BY ${order} LIMIT $limit RETURN key, id, ${Object.entries(
      columns,
    )
      .map(([name, text]) => `${text} AS ${name}`)
      .join(', ')}`;
    return perParent(spec, `${rows}`, ['key', 'id', ...names], `parent, ${order}`);
  };
  const pages = Object.fromEntries(
    Object.entries<SortKey>(spec.sorts).map(([sort, by]) => [
      sort,
      query(`${spec.name}.by-${sort.toLowerCase().replaceAll('_', '-')}`, pageText(by)),
    ]),
  ) as unknown as List<S>['pages'];
  const counting = `${select} RETURN count(${subject}) AS total`;
  return {
    name: spec.name,
    child: spec.child ?? false,
    pages,
    descending: new Set(Object.entries<SortKey>(spec.sorts).flatMap(([sort, by]) => (by.descending ? [sort] : []))),
    count: query(`${spec.name}.count`, perParent(spec, counting, ['total'], 'parent')),
  };
}

/** Runs the rows once for each parent in one call; a list of its own has one parent without a name. */
const perParent = (spec: ListSpec<string>, rows: string, columns: readonly string[], order: string): string =>
  spec.child
    ? `UNWIND $ids AS parent MATCH (p:Record {id: parent}) CALL (p) { ${rows} } RETURN parent, ${columns.join(', ')} ORDER BY ${order}`
    : `UNWIND $ids AS parent CALL () { ${rows} } RETURN parent, ${columns.join(', ')} ORDER BY ${order}`;

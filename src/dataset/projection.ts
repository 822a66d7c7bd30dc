import type { Properties } from '../graph/values.js';
import type { DatasetIndex } from './dataset-index.js';
import type { Row } from './table.js';
import type { TABLES, TableKey } from './tables/index.js';

/** A column that becomes an edge from the row's node to the node it names, or back where reversed. */
export interface Link {
  readonly column: string;
  readonly type: string;
  readonly reverse?: true;
}

/** How the rows of one table become nodes. Columns turn into properties in camel case by themselves. */
export interface NodeProjection<K extends TableKey = TableKey> {
  readonly table: K;
  readonly labels: readonly string[];
  readonly id?: (row: Row<(typeof TABLES)[K]>) => string;
  readonly links?: readonly Link[];
  readonly more?: (row: Row<(typeof TABLES)[K]>, index: DatasetIndex) => Properties;
}

/** How the rows of one table become edges. */
export interface EdgeProjection<K extends TableKey = TableKey> {
  readonly table: K;
  readonly type: (row: Row<(typeof TABLES)[K]>) => string;
  readonly ends: (row: Row<(typeof TABLES)[K]>) => readonly [from: string, to: string];
  readonly id: (row: Row<(typeof TABLES)[K]>) => string;
  readonly more: (row: Row<(typeof TABLES)[K]>, index: DatasetIndex) => Properties;
}

/** An edge of the graph before its ends are looked up. */
export interface LaidEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly props: Properties;
}

import { csvLine, LINE_END } from '../exports/table/csv.js';
import { groupBy } from '../lib/group.js';
import type { Change, ChangeKind } from './changes.js';
import type { ReleaseFile } from './release-file.js';

/** Longer lists are in changes.csv alone. */
const LONGEST_LIST = 50;

const HEADINGS: Readonly<Record<ChangeKind, string>> = {
  added: 'Added',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
};

/** An earlier release with which this one is compared. */
export interface Earlier {
  readonly version: string;
  readonly changes: readonly Change[];
}

/** The changelog for readers and for programs. Without an earlier release it says so, and the table is empty. */
export const changeFiles = (version: string, earlier: Earlier | undefined): ReleaseFile[] => [
  {
    path: 'CHANGES.md',
    description: 'What was added, changed or withdrawn since the last release, by id',
    content: [`# Changes in version ${version}\n\n`, ...(earlier ? described(earlier) : [FIRST])],
  },
  {
    path: 'changes.csv',
    description: 'The same as a table',
    content: [
      ['table', 'change', 'id', 'columns', 'merged_into'],
      ...(earlier?.changes ?? []).map((row) => [row.table, row.change, row.id, row.columns, row.mergedInto]),
    ].map((cells) => csvLine(cells) + LINE_END),
  },
];

const FIRST = 'There is no earlier release to compare with: everything is new.\n';

function* described({ version, changes }: Earlier): Generator<string> {
  if (changes.length === 0) {
    yield `No row differs from version ${version}.\n`;
    return;
  }
  yield `Against version ${version}. All rows are in changes.csv, with the columns that changed.\n\n`;
  yield '| table | added | changed | withdrawn |\n|---|---|---|---|\n';
  const tables = groupBy(changes, ({ table }) => table);
  for (const [table, rows] of tables) {
    const count = (kind: ChangeKind) => rows.filter(({ change }) => change === kind).length;
    yield `| \`${table}\` | ${count('added')} | ${count('changed')} | ${count('withdrawn')} |\n`;
  }
  for (const [table, rows] of tables) {
    yield `\n## ${table}\n`;
    for (const [kind, group] of groupBy(rows, ({ change }) => change)) {
      yield `\n${HEADINGS[kind]}:\n\n`;
      for (const change of group.slice(0, LONGEST_LIST)) yield `- \`${change.id}\`${remark(change)}\n`;
      if (group.length > LONGEST_LIST) yield `- and ${group.length - LONGEST_LIST} more\n`;
    }
  }
}

function remark({ columns, mergedInto }: Change): string {
  if (mergedInto !== null) return `, now \`${mergedInto}\``;
  return columns.length === 0 ? '' : `: ${columns.join(', ')}`;
}

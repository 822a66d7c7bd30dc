import type { ReactNode } from 'react';
import type { PlainThingQuery, ThingRefFragment } from '../../generated';
import { inWords, titled } from '../../lib/words';
import { CertaintyMark } from '../../ui/certainty';
import { FoldedSources } from '../../ui/folded-sources';
import type { CitationFacts } from '../../ui/sources';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';
import { type Fact, Facts } from './facts';
import { nameOf } from './reference';
import { Section } from './section';

type Value = string | number | boolean | null | undefined | Item | readonly Value[];
interface Item {
  readonly [field: string]: Value;
}

/** What has a place of its own on the page. */
const ELSEWHERE = new Set(
  '__typename id name description statement evidence gist number sources confidence disagreements sinceSources gaps test'.split(
    ' ',
  ),
);
/** What the fields are called where their names in the schema do not read well. */
const LABELS: Readonly<Record<string, string>> = {
  what: 'What is missing',
  scope: 'Speaks about a',
  functionOf: 'Function of governance',
  gapArea: 'Issue area',
  from: 'From',
  counts: 'Counts in the year',
  sinceChanged: 'What changed since',
  reason: 'Reason of the coding',
  area: '',
  holder: '',
  kindOfClaim: 'Kind',
  kindOfPublication: 'Kind',
  rows: 'Rows that carry it',
  gapStated: 'The gap that the brief states',
  saidOf: 'What is said of it',
  spokenOf: 'Year that the source speaks of',
};
const CITED = new Set(['sources', 'confidence']);
const TYPE = new Set(['__typename']);
/** What a thing is called by, which its link shows already. */
const OF_A_NAME = new Set(
  '__typename id name description statement gist number evidence function area holder'.split(' '),
);

const isItem = (value: Value): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNothing = (value: Value): boolean => value == null || (Array.isArray(value) && value.length === 0);
const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
const isThing = (value: Value): value is Item =>
  isItem(value) && 'id' in value && ('name' in value || '__typename' in value);
const labelOf = (field: string): string => LABELS[field] ?? titled(field.replace(/(?<=[a-z])(?=[A-Z])/g, '_'));

interface Field {
  readonly field: string;
  readonly value: Value;
  /** Length of the whole list, where it is one. */
  readonly total: number;
}

/** The fields of a thing of any kind: plain ones as lines, lists below them under their own headings. */
export function Fields({ node }: { readonly node: NonNullable<PlainThingQuery['node']> }) {
  const fields = Object.entries(node as unknown as Item)
    .filter(([field, value]) => !ELSEWHERE.has(field) && labelOf(field) !== '' && value != null)
    .map(
      ([field, value]): Field =>
        isItem(value) && 'edges' in value
          ? { field, value: nodesOf(value), total: value.totalCount as number }
          : { field, value, total: isList(value) ? value.length : 0 },
    );
  const isLong = ({ value }: Field): boolean => isList(value) && value.some(isItem);
  const facts = fields
    .filter((field) => !isLong(field))
    .map(({ field, value }): Fact => [labelOf(field), shown(value)]);
  return (
    <>
      <Facts facts={facts} />
      {fields.filter(isLong).map(({ field, value, total }) => (
        <Section key={field} id={`field-${field}`} title={labelOf(field)} count={total}>
          {total > (value as readonly Value[]).length && (
            <p className="quiet">The first {(value as readonly Value[]).length}; the page of record has more.</p>
          )}
          <List items={value as readonly Item[]} label={labelOf(field)} />
        </Section>
      ))}
    </>
  );
}

/** The rows of a connection, each with what its edge says. */
const nodesOf = ({ edges }: Item): readonly Value[] =>
  (edges as readonly Item[]).map(({ node, ...edge }) => ({ ...edge, ...(node as Item) }));

function List({ items, label }: { readonly items: readonly Item[]; readonly label: string }) {
  const areThings = items.every(isThing);
  const columns = [...new Set(items.flatMap((item) => Object.keys(item)))].filter(
    (field) =>
      !CITED.has(field) && !(areThings ? OF_A_NAME : TYPE).has(field) && items.some((item) => !isNothing(item[field])),
  );
  if (areThings && columns.length === 0)
    return (
      <ul>
        {items.map((item) => (
          <li key={String(item.id)}>{shown(item)}</li>
        ))}
      </ul>
    );
  const isCited = items.some((item) => 'sources' in item);
  return (
    <ScrollBox label={label}>
      <table className="wide-table">
        <thead>
          <tr>
            {areThings && <th scope="col">Name</th>}
            {columns.map((column) => (
              <th key={column} scope="col">
                {labelOf(column)}
              </th>
            ))}
            {isCited && <th scope="col">Sources</th>}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={JSON.stringify(item)}>
              {areThings && <th scope="row">{shown(item)}</th>}
              {columns.map((column) => (
                <td key={column}>{shown(item[column])}</td>
              ))}
              {isCited && (
                <td>
                  <FoldedSources
                    sources={(item.sources ?? []) as unknown as readonly CitationFacts[]}
                    confidence={item.confidence as string}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** One value as a reader reads it: a thing as a link, a value of an enum as words. */
function shown(value: Value): ReactNode {
  if (value == null) return null;
  if (isList(value)) return value.map((one) => (isItem(one) ? '' : String(one))).join(', ');
  if (isThing(value))
    return (
      <ThingLink
        id={String(value.id)}
        name={nameOf({ __typename: 'Named', ...value } as unknown as ThingRefFragment)}
      />
    );
  if (isItem(value)) return null;
  if (value === 'CERTAIN' || value === 'POSSIBLE') return <CertaintyMark certainty={value} />;
  if (typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)) return inWords(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

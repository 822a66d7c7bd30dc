import type { TimelineQuery, TimelineSourceFragment } from '../../generated';

/** The kinds of things that stand in the timeline, each with its sign and name. */
export const KINDS = {
  EVENT: { sign: '●', name: 'Events', one: 'Event' },
  FOUNDED: { sign: '▲', name: 'Foundings', one: 'Founded' },
  ENDED: { sign: '▼', name: 'Ends', one: 'Ended' },
  ADOPTED: { sign: '■', name: 'Instruments adopted', one: 'Adopted' },
  IN_FORCE: { sign: '◆', name: 'Instruments in force', one: 'In force' },
} as const;

export type EntryKind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as EntryKind[];

/** One row of the timeline. */
export interface Entry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly name: string;
  /** Year, month or day. */
  readonly date: string;
  readonly year: number;
  readonly place?: string | null | undefined;
  readonly description?: string | undefined;
  readonly about: readonly { readonly id: string; readonly name: string }[];
  /** A value for the date that other sources give. */
  readonly otherwise: readonly string[];
  readonly confidence: string;
  readonly sources: readonly TimelineSourceFragment[];
}

const YEAR_DIGITS = 4;
const yearOf = (date: string): number => Number(date.slice(0, YEAR_DIGITS));

/** All that a page of the answer dates; what it does not date is in no timeline. */
export function entriesIn({ events, organisations, processes, instruments }: TimelineQuery): Entry[] {
  return [
    ...events.edges.flatMap(({ node }) => eventEntry(node)),
    ...[...organisations.edges, ...processes.edges].flatMap(({ node }) => [
      ...thingEntry(node, 'FOUNDED', 'founded', node.founded),
      ...thingEntry(node, 'ENDED', 'ended', node.ended),
    ]),
    ...instruments.edges.flatMap(({ node }) => [
      ...thingEntry(node, 'ADOPTED', 'adopted', node.adopted),
      ...thingEntry(node, 'IN_FORCE', 'in_force', node.inForce),
    ]),
  ];
}

/** Things of a page of the answer without any date. */
export const undatedIn = ({ events, organisations, processes, instruments }: TimelineQuery): number =>
  events.edges.filter(({ node }) => node.date == null).length +
  [...organisations.edges, ...processes.edges].filter(({ node }) => node.founded == null && node.ended == null).length +
  instruments.edges.filter(({ node }) => node.adopted == null && node.inForce == null).length;

function eventEntry(event: TimelineQuery['events']['edges'][number]['node']): Entry[] {
  if (event.date == null) return [];
  const about = event.about.flatMap((node) => ('name' in node ? [node] : []));
  return [{ ...event, kind: 'EVENT', date: event.date, year: yearOf(event.date), about, otherwise: [] }];
}

type Thing = (
  | TimelineQuery['organisations']
  | TimelineQuery['processes']
  | TimelineQuery['instruments']
)['edges'][number]['node'];

function thingEntry(
  thing: Thing,
  kind: EntryKind,
  property: string,
  when: string | number | null | undefined,
): Entry[] {
  if (when == null) return [];
  const { id, name, confidence, sources, disagreements } = thing;
  const date = String(when);
  const otherwise = disagreements.filter((row) => row.property.toLowerCase() === property).map(({ other }) => other);
  return [{ kind, id, name, confidence, sources, date, year: yearOf(date), about: [], otherwise }];
}

/** In the order of time; within a day by kind and id, so that the order is always the same. */
export const inOrder = (one: Entry, other: Entry): number =>
  one.date.localeCompare(other.date) ||
  KIND_NAMES.indexOf(one.kind) - KIND_NAMES.indexOf(other.kind) ||
  one.id.localeCompare(other.id);

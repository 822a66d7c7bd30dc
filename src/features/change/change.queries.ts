import { defineList } from '../connection/list.js';

/*
 * What began or ended between two years: `$from` is the earlier one, and `$asOf` the later one.
 * It begins where it did not hold in the earlier year, and ends where it does not hold in the later.
 */

const existence = (kind: 'Organisation' | 'Process', name: string) => ({
  founded: defineList({
    name: `change.${name}-founded`,
    match: `(n:${kind})`,
    where: ['$from < n.founded', 'n.founded <= $asOf'],
    sorts: { YEAR: { key: 'n.founded' } },
  }),
  ended: defineList({
    name: `change.${name}-ended`,
    match: `(n:${kind})`,
    where: ['$from <= n.ended', 'n.ended < $asOf'],
    sorts: { YEAR: { key: 'n.ended' } },
  }),
});

export const ORGANISATION_TURNOVER = existence('Organisation', 'organisations');
export const PROCESS_TURNOVER = existence('Process', 'processes');

const membership = { edges: true as const, match: '(n:Record)-[r:MEMBER_OF]->(b:Actor)' };
const certainly = (condition: string) =>
  `($certainOnly = false OR any(i IN range(0, size(r.certainFrom) - 1) WHERE ${condition}))`;

/** Memberships that cannot have held in the earlier year. */
export const MEMBERSHIPS_BEGUN = defineList({
  ...membership,
  name: 'change.memberships-begun',
  where: [
    '$from < r.possibleFrom',
    'r.possibleFrom <= $asOf',
    'r.role IN $roles',
    certainly('r.certainFrom[i] <= $asOf'),
  ],
  sorts: { YEAR: { key: 'r.possibleFrom' } },
});

/** Memberships that cannot hold in the later year any more. */
export const MEMBERSHIPS_ENDED = defineList({
  ...membership,
  name: 'change.memberships-ended',
  where: ['$from <= r.possibleTo', 'r.possibleTo < $asOf', 'r.role IN $roles', certainly('r.certainTo[i] >= $from')],
  sorts: { YEAR: { key: 'r.possibleTo' } },
});

/** Dates are texts as precise as their source: a year begins with its number, and all of it sorts before the next. */
const instruments = (name: string, date: string) =>
  defineList({
    name: `change.${name}`,
    match: '(n:Instrument)',
    where: [`${date} >= $begin`, `${date} < $end`],
    sorts: { DATE: { key: date } },
  });

export const INSTRUMENTS_ADOPTED = instruments('instruments-adopted', 'n.adopted');
export const INSTRUMENTS_IN_FORCE = instruments('instruments-in-force', 'n.inForce');

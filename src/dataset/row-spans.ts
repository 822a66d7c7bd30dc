import type { Spans } from '../lib/spans.js';
import type { DatasetIndex } from './dataset-index.js';
import type { PartySpell } from './parties.rules.js';
import { spansOf, yearOf } from './spans.rules.js';
import type { Dataset } from './tables/index.js';

/** When a membership holds: an open end is certain only up to its last observation. */
export const spansOfMembership = (row: Dataset['memberships'][number], index: DatasetIndex): Spans =>
  spansOf(
    { from: yearOf(row.from), to: yearOf(row.to), observed: row.observed, standing: false, notBefore: row.not_before },
    [index.existence(row.member), index.existence(row.body)],
  );

/** When a period of a mandate holds: on an act it stands until the record says otherwise. */
export const spansOfPeriod = (row: Dataset['mandatePeriods'][number], index: DatasetIndex): Spans =>
  spansOf({ from: row.from, to: row.to, observed: row.observed, standing: row.basis_kind === 'act' }, [
    index.existence(index.actorOfMandate(row.mandate)),
  ]);

/** When a state is party to an instrument: never before its adoption. */
export const spansOfParty = ({ dating }: PartySpell, adopted: string | null): Spans =>
  spansOf(dating, [{ from: yearOf(adopted), to: null }]);

/** When a gap counts: until the thing missing exists. An end alone does not say since when it was missing. */
export const spansOfGap = (row: Dataset['gaps'][number]): Spans =>
  spansOf({ from: row.from ?? row.stated_year, to: null, observed: [], standing: true }, [
    { from: null, to: row.closed_year === null ? null : row.closed_year - 1 },
  ]);

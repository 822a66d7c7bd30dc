import type { ReactNode } from 'react';
import type { ThingsQuery } from '../../generated';
import { kindInWords } from '../../lib/kind-words';
import { inWords, period, titled } from '../../lib/words';
import { FoldedSources } from '../../ui/folded-sources';
import type { ThingKindName } from './kinds';

type Lists = { readonly [K in ThingKindName]: NonNullable<ThingsQuery[K]>['edges'][number]['node'] };

/** A row of the index: its name, and what each further column shows. */
export interface ThingRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

const actor = {
  columns: ['Short', 'Kind', 'Existed', 'Sources'],
  row: ({ id, name, abbreviation, kind, founded, ended, sources, confidence }: Lists['organisations']): ThingRow => ({
    id,
    name,
    cells: [abbreviation, kindInWords(kind), period(founded, ended), cited(sources, confidence)],
  }),
};

const cited = (sources: Lists['states']['sources'], confidence: string) => (
  <FoldedSources sources={sources} confidence={confidence} />
);

/** What the index shows of each kind. */
export const TABLES: {
  readonly [K in ThingKindName]: { readonly columns: readonly string[]; readonly row: (node: Lists[K]) => ThingRow };
} = {
  organisations: actor,
  processes: actor,
  states: {
    columns: ['UN region', 'UN member since', 'Sources'],
    row: ({ id, name, unRegion, unMemberSince, sources, confidence }) => ({
      id,
      name,
      cells: [unRegion, unMemberSince ?? 'no UN member', cited(sources, confidence)],
    }),
  },
  instruments: {
    columns: ['Kind', 'Adopted', 'In law', 'Sources'],
    row: ({ id, name, instrumentKind, adopted, isBinding, sources, confidence }) => ({
      id,
      name,
      cells: [
        titled(instrumentKind),
        adopted ?? 'undated',
        isBinding ? 'binding' : 'not binding',
        cited(sources, confidence),
      ],
    }),
  },
  issueAreas: {
    columns: ['Type of good', 'Sources'],
    row: ({ id, name, goodType, sources, confidence }) => ({
      id,
      name,
      cells: [goodType ? `${inWords(goodType)} good` : 'not classified', cited(sources, confidence)],
    }),
  },
  gaps: {
    columns: ['What is missing', 'Speaks about', 'Stated', 'Sources'],
    row: ({ id, description, gapKind, scope, statedBy, statedYear, closedYear, sources, confidence }) => ({
      id,
      name: description,
      cells: [
        titled(gapKind),
        `a ${inWords(scope)}`,
        `by ${statedBy}, ${statedYear ?? 'undated'}${closedYear ? `; closed ${closedYear}` : ''}`,
        cited(sources, confidence),
      ],
    }),
  },
  sources: {
    columns: ['Authors', 'Year', 'Kind', 'Grade'],
    row: ({ id, name, authors, year, sourceKind, grade }) => ({
      id,
      name,
      cells: [authors, year ?? 'undated', kindInWords(sourceKind), inWords(grade)],
    }),
  },
  events: {
    columns: ['Date', 'Place', 'Sources'],
    row: ({ id, name, date, place, sources, confidence }) => ({
      id,
      name,
      cells: [date ?? 'undated', place, cited(sources, confidence)],
    }),
  },
  publications: {
    columns: ['Authors', 'Year', 'Kind', 'Sources'],
    row: ({ id, name, authorList, year, publicationKind, sources, confidence }) => ({
      id,
      name,
      cells: [authorList.join('; '), year ?? 'undated', kindInWords(publicationKind), cited(sources, confidence)],
    }),
  },
};

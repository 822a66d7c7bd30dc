import type { SearchKind, ThingsQuery } from '../../generated';

/** The kinds that the index lists, by the field of the schema that lists them. */
export const THING_KINDS = {
  organisations: { one: 'organisation', search: 'ORGANISATION' },
  processes: { one: 'process', search: 'PROCESS' },
  states: { one: 'state', search: 'STATE' },
  instruments: { one: 'instrument', search: 'INSTRUMENT' },
  issueAreas: { one: 'issue area', search: 'ISSUE_AREA' },
  gaps: { one: 'gap', search: null },
  sources: { one: 'source', search: 'SOURCE' },
  events: { one: 'event', search: 'EVENT' },
  publications: { one: 'publication', search: 'PUBLICATION' },
} as const satisfies Record<keyof ThingsQuery, { readonly one: string; readonly search: SearchKind | null }>;

export type ThingKindName = keyof typeof THING_KINDS;

export const THING_KIND_NAMES = Object.keys(THING_KINDS) as ThingKindName[];

/** The kind in the plural, as a reader says it. */
export const pluralOf = (kind: ThingKindName): string => (kind === 'issueAreas' ? 'issue areas' : kind);

import type { NetworkNodeRowFragment, NetworkProjection } from '../../generated';

/** The networks on offer, each with whom it links and what a link counts. */
export const PROJECTIONS = {
  CO_MEMBERSHIP: { name: 'Processes that share states', nodes: 'processes', unit: 'shared states' },
  STATES_TOGETHER: { name: 'States that share processes', nodes: 'states', unit: 'shared processes' },
  CO_MANDATE: { name: 'Actors with mandates for the same cells', nodes: 'actors', unit: 'shared cells' },
  BODY_MEMBERSHIP: { name: 'Actors that belong to each other', nodes: 'actors', unit: 'memberships' },
} as const satisfies Record<NetworkProjection, { name: string; nodes: string; unit: string }>;

export const PROJECTION_NAMES = Object.keys(PROJECTIONS) as NetworkProjection[];

/** The measures by which a node can be large, each in the words of its column. */
export const MEASURES = {
  weightedDegree: { name: 'Weight', says: 'sum of the weights of its links' },
  degree: { name: 'Links', says: 'number of its links' },
  betweenness: { name: 'Betweenness', says: 'share of shortest ways between others that lead through it' },
  closeness: { name: 'Closeness', says: 'how near the others are' },
  eigenvector: { name: 'Eigenvector', says: 'linked with those that are well linked' },
} as const satisfies Partial<Record<keyof NetworkNodeRowFragment, { name: string; says: string }>>;

export type Measure = keyof typeof MEASURES;
export const MEASURE_NAMES = Object.keys(MEASURES) as Measure[];

/** What makes a network: the same choice gives the same network. */
export interface NetworkChoice {
  readonly projection: NetworkProjection;
  readonly asOf: number;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
  readonly minWeight: number;
}

/** Whether two choices ask for the same network. */
export const sameNetwork = (one: NetworkChoice, other: NetworkChoice): boolean =>
  one.projection === other.projection &&
  one.asOf === other.asOf &&
  one.certainty === other.certainty &&
  one.minWeight === other.minWeight;

/** A measure as a reader reads it: counts whole, shares with three digits. */
export function figure(value: number | null | undefined): string {
  if (value == null) return '–';
  return Number.isInteger(value) ? String(value) : value.toFixed(3);
}

const LONGEST_LABEL = 28;

/** The short name of a node, as a label in the picture. */
export function shortName({ entity }: NetworkNodeRowFragment): string {
  const name = ('abbreviation' in entity && entity.abbreviation) || entity.name;
  return name.length > LONGEST_LABEL ? `${name.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : name;
}

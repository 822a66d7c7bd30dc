import type { Certainty, NetworkProjection } from '../../generated';
import { useChoice, useNumber, useYear } from '../../lib/address';
import { MEASURE_NAMES, type Measure, PROJECTION_NAMES } from './choices';
import type { LoadedNetwork } from './use-network';

/** Requests that the page makes by itself; each brings up to 100 nodes and 100 links. */
export const FIRST_PAGES = 3;
const MOST_PAGES = 2_000;
const HEAVIEST = 99;
const SURE = ['CERTAIN', 'POSSIBLE'] as const satisfies readonly Certainty[];

/** All that the reader chose about the network; it stands in the address. */
export function useNetworkChoice() {
  const [projection, setProjection] = useChoice<NetworkProjection>('projection', 'CO_MEMBERSHIP', PROJECTION_NAMES);
  const [asOf, setYear] = useYear();
  const [certainty, setCertainty] = useChoice<Certainty>('certainty', 'CERTAIN', SURE);
  const [minWeight, setMinWeight] = useNumber('weight', 1, { least: 1, most: HEAVIEST });
  const [measure, setMeasure] = useChoice<Measure>('size', 'weightedDegree', MEASURE_NAMES);
  const [focus, setFocus] = useChoice<string>('node', '');
  const [pages, setPages] = useNumber('pages', FIRST_PAGES, { least: 1, most: MOST_PAGES });
  return {
    projection,
    asOf,
    certainty,
    minWeight,
    measure,
    focus,
    pages,
    setProjection,
    setYear,
    setCertainty,
    setMinWeight,
    setMeasure,
    setFocus,
    setPages,
  };
}

export type NetworkPageChoice = ReturnType<typeof useNetworkChoice>;

const ROWS_A_PAGE = 100;

/** How many requests bring the whole of a network. */
export const pagesOf = ({ totalNodes, totalLinks }: Pick<LoadedNetwork, 'totalNodes' | 'totalLinks'>): number =>
  Math.ceil(Math.max(totalNodes, totalLinks) / ROWS_A_PAGE);

import { useMemo } from 'react';
import type { Certainty, LinkKind } from '../../generated';
import { useChoice, useNumber, useYear } from '../../lib/address';
import { kindsIn, USUAL_KINDS } from './kinds';

export const LONGEST = 6;
export const MOST_PATHS = 25;
const USUAL_LENGTH = 4;
const USUAL_PATHS = 5;
const SURE = ['POSSIBLE', 'CERTAIN'] as const satisfies readonly Certainty[];
const YES_NO = ['yes', 'no'] as const;

/** All that the reader chose about paths; it stands in the address. */
export function usePathsChoice() {
  const [from, setFrom] = useChoice<string>('from', '');
  const [to, setTo] = useChoice<string>('to', '');
  const [through, setThrough] = useChoice('through', USUAL_KINDS.join(','));
  const [states, setStates] = useChoice<'yes' | 'no'>('states', 'yes', YES_NO);
  const [when, setWhen] = useChoice<'year' | 'any'>('when', 'year', ['year', 'any']);
  const [year, setYear] = useYear();
  const [certainty, setCertainty] = useChoice<Certainty>('certainty', 'POSSIBLE', SURE);
  const [maxLength, setMaxLength] = useNumber('length', USUAL_LENGTH, { least: 1, most: LONGEST });
  const [first, setFirst] = useNumber('first', USUAL_PATHS, { least: 1, most: MOST_PATHS });
  const kinds = useMemo(() => kindsIn(through), [through]);
  return {
    variables: {
      from,
      to,
      asOf: when === 'any' ? null : year,
      certainty,
      through: kinds,
      excludeStates: states === 'no',
      maxLength,
      first,
    },
    year,
    anyYear: when === 'any',
    setFrom,
    setTo,
    setKinds: (next: readonly LinkKind[]) => setThrough(next.join(',')),
    setStates: (on: boolean) => setStates(on ? 'yes' : 'no'),
    setAnyYear: (any: boolean) => setWhen(any ? 'any' : 'year'),
    setYear,
    setCertainty,
    setMaxLength,
    setFirst,
  };
}

export type PathsChoice = ReturnType<typeof usePathsChoice>;

/** A value of an enum as a reader says it: NORMATIVE_OVERSIGHT is "normative oversight". */
export const inWords = (value: string): string => value.toLowerCase().replaceAll('_', ' ');

/** The same with a capital letter in front. */
export const titled = (value: string): string => {
  const words = inWords(value);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** From and to as a reader says them; what no source dates stays open. */
export function period(from: string | number | null | undefined, to: string | number | null | undefined): string {
  if (from == null && to == null) return 'undated';
  if (from == null) return `until ${to}`;
  return to == null ? `since ${from}` : `${from}–${to}`;
}

/** A count as two figures, told apart only where they differ. */
export const pairInWords = ({ certain, withPossible }: { certain: number; withPossible: number }): string =>
  certain === withPossible ? String(certain) : `${certain} certain, ${withPossible} with possible`;

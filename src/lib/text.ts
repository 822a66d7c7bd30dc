import { distance } from 'fastest-levenshtein';

/** Lower case without accents, for sorting and matching names across languages. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The known words nearest to one that is not known, best first, at most three. */
export function nearest(wanted: string, known: readonly string[]): string[] {
  const target = fold(wanted);
  // Two of four letters changed is another word; two of five may have changed places.
  const budget = target.length <= 4 ? 1 : Math.max(2, Math.floor(target.length / 3));
  return (
    known
      .map((word) => {
        const folded = fold(word);
        const contains = target.length >= 3 && (folded.includes(target) || target.includes(folded));
        const score = contains ? 0.5 : distance(target, folded);
        return { word, score, around: Math.abs(folded.length - target.length) };
      })
      .filter(({ score }) => score <= budget)
      // `IOM` is `iom` before it is anything that has `iom` in its id.
      .sort((a, b) => a.score - b.score || a.around - b.around || (a.word < b.word ? -1 : 1))
      .slice(0, 3)
      .map(({ word }) => word)
  );
}

/** A sentence that offers the nearest known words, or an empty string where none is near. */
export function didYouMean(wanted: string, known: readonly string[]): string {
  const words = nearest(wanted, known).map((word) => `"${word}"`);
  return words.length === 0 ? '' : ` Did you mean ${words.join(' or ')}?`;
}

/** Upper snake case of a slug, the spelling of enum values: `normative-oversight` → `NORMATIVE_OVERSIGHT`. */
export const enumName = (slug: string): string => slug.toUpperCase().replaceAll('-', '_');

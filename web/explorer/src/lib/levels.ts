import type { Level } from '../generated';
import { inWords } from './words';

/** A level as a reader says it. */
export const levelInWords = (level: Level): string => (level === 'INTER_REGIONAL' ? 'inter-regional' : inWords(level));

/** The same with a capital letter in front. */
export const levelTitled = (level: Level): string => {
  const words = levelInWords(level);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

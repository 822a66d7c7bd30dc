import type { Kind } from '../kind.js';
import { ACTORS } from './actors.js';
import { BRIEF } from './brief.js';
import { HISTORY } from './history.js';
import { LAW } from './law.js';
import { MANDATES } from './mandates.js';
import { VOCABULARY } from './vocabulary.js';

/** Every kind of thing that has an address, by its type in the schema. */
export const KINDS: ReadonlyMap<string, Kind> = new Map(
  [...ACTORS, ...LAW, ...VOCABULARY, ...MANDATES, ...HISTORY, ...BRIEF].map((kind) => [kind.type, kind]),
);

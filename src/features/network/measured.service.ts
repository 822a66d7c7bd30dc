import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { measureApart } from './apart.js';
import type { Job, Measured } from './measure.js';

const MOST_KEPT = 32;
const kept = new LRUCache<string, Promise<Measured>>({ max: MOST_KEPT });

/**
 * The measures of a network, worked out once for the same facts. The key is the facts themselves: that
 * is narrower than version of the data and year, so no answer can be older than its data, or come
 * from another engine.
 */
export async function measuredOf(job: Job): Promise<Measured> {
  const key = keyOf(job);
  const answer = kept.get(key) ?? measureApart(job);
  kept.set(key, answer);
  try {
    return await answer;
  } catch (error) {
    if (kept.get(key) === answer) kept.delete(key);
    throw error;
  }
}

const keyOf = ({ facts, certainOnly, minWeight }: Job): string =>
  createHash('sha256')
    .update(JSON.stringify([certainOnly, minWeight, facts.vias, facts.ids]))
    .update(facts.node)
    .update(facts.via)
    .update(facts.certain)
    .digest('base64');

import { createHash } from 'node:crypto';
import { fold } from './text.js';

const DIGEST_LENGTH = 6;

/**
 * A slug that tells texts apart in any script: where letters get lost, a digest of the text takes
 * their place.
 */
export function distinctSlug(text: string): string {
  const folded = fold(text);
  const slug = folded.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  const lost = /[^\x20-\x7e]/.test(folded) || slug === '';
  return lost ? [slug, digest(text)].filter(Boolean).join('-') : slug;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, DIGEST_LENGTH);

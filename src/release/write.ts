import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { mediaTypeOf } from './media-types.js';
import type { ListedFile, ReleaseFile } from './release-file.js';

/** Small pieces are put together to chunks of this many characters. */
const CHUNK = 1 << 16;

/** Writes a file piece by piece, and tells its size and digest. */
export function writeReleaseFile(folder: string, { path: name, description, content }: ReleaseFile): ListedFile {
  const place = path.join(folder, ...name.split('/'));
  mkdirSync(path.dirname(place), { recursive: true });
  const hash = createHash('sha256');
  const file = openSync(place, 'w');
  let bytes = 0;
  try {
    for (const chunk of chunks(content)) {
      hash.update(chunk);
      for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written);
      bytes += chunk.length;
    }
  } finally {
    closeSync(file);
  }
  return { path: name, description, mediaType: mediaTypeOf(name), bytes, sha256: hash.digest('hex') };
}

function* chunks(content: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let text = '';
  for (const piece of content) {
    if (typeof piece === 'string') text += piece;
    if (text.length < CHUNK && typeof piece === 'string') continue;
    if (text !== '') yield Buffer.from(text, 'utf8');
    text = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}

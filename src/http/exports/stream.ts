import { Readable } from 'node:stream';
import type { Row } from '../../exports/answer/walk.js';

/** As much text as is written to the socket at once, in characters. */
const CHUNK = 16_384;

/** Rows that begin with those already taken from a generator; closing it ends the work behind it. */
export async function* resumed(first: IteratorResult<Row>, rest: AsyncGenerator<Row>, most: number) {
  try {
    let count = 0;
    for (let next = first; !next.done && count < most; count++) {
      yield next.value;
      if (count + 1 < most) next = await rest.next();
    }
  } finally {
    await rest.return(undefined);
  }
}

/** A stream of text whose source waits while nobody reads, and ends when the reader goes away. */
export const textStream = (lines: AsyncIterable<string> | Iterable<string>): Readable =>
  Readable.from(inChunks(lines), { objectMode: false, highWaterMark: CHUNK });

async function* inChunks(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const line of lines) {
    chunk += line;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

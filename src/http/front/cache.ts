import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { CacheFigures } from '../../graph/shared.js';
import type { WholeAnswer } from '../../graphql/context.js';

/** Below this a compressed answer is hardly smaller. */
const SMALLEST_COMPRESSED = 1024;
/** Quick, and within a few hundredths of the best. */
const BROTLI_QUALITY = 4;
/** Longer ones are quicker sent as the bytes that they are. */
const LONGEST_TEXT = 4096;
/** About what an entry takes besides its texts. */
const ENTRY_BYTES = 1000;

export type Encoding = 'br' | 'gzip' | 'identity';

/** A whole answer, ready to be sent again. */
export interface KeptAnswer {
  readonly of: WholeAnswer;
  /** Names and values by turns. */
  readonly headers: readonly string[];
  /** Its validator, where it has one. */
  readonly etag: string | undefined;
  /** The text, where it is short; null where only its bytes are kept. */
  readonly plain: string | null;
  /** Length in bytes, as it is. */
  readonly length: number;
  /** The bytes in an encoding, made at first need. */
  body(encoding: Encoding): Buffer;
}

/** Answers by what was asked, within a number of bytes; the least recently used goes first. */
export class AnswerCache {
  private readonly kept: LRUCache<string, KeptAnswer> | undefined;
  private hits = 0;
  private misses = 0;

  /** @param capacity in bytes; 0 keeps nothing */
  constructor(capacity: number) {
    this.kept = capacity > 0 ? new LRUCache({ maxSize: capacity, maxEntrySize: Math.ceil(capacity / 4) }) : undefined;
  }

  get isOn(): boolean {
    return this.kept !== undefined;
  }

  /** The answer to a question, where it was read from this version of the data; null where the version is not known. */
  get(key: string, dataVersion: string | null): KeptAnswer | undefined {
    const found = this.kept?.get(key);
    const fits = found && (found.of.dataVersion === '' || found.of.dataVersion === dataVersion);
    if (fits) this.hits++;
    else this.misses++;
    return fits ? found : undefined;
  }

  set(key: string, of: WholeAnswer, headers: OutgoingHttpHeaders, body: string | Buffer): void {
    const answer = keptAnswer(of, headers, body);
    // Half of the room may go to compressed forms, which are made later and are smaller.
    this.kept?.set(key, answer, { size: ENTRY_BYTES + key.length + answer.length * 2 });
  }

  figures(): CacheFigures {
    const { hits, misses, kept } = this;
    return { hits, misses, entries: kept?.size ?? 0, bytes: kept?.calculatedSize ?? 0 };
  }
}

/** Whether a client holds the answer with this validator already, whether it names it as a weak one or not. */
export function holds({ 'if-none-match': held }: IncomingHttpHeaders, etag: string | undefined): boolean {
  if (held === undefined || etag === undefined) return false;
  const named = held.split(',').map((one) => opaque(one.trim()));
  return named.includes('*') || named.includes(opaque(etag));
}

const opaque = (validator: string): string => validator.replace(/^W\//, '');

/** A validator of a body: weak, since the same answer comes in several encodings. */
export const etagOf = (body: string | Buffer): string =>
  `W/"${createHash('sha1').update(body).digest('base64url').slice(0, 22)}"`;

function keptAnswer(of: WholeAnswer, headers: OutgoingHttpHeaders, whole: string | Buffer): KeptAnswer {
  const bytes = typeof whole === 'string' ? Buffer.from(whole) : whole;
  const made = new Map<Encoding, Buffer>([['identity', bytes]]);
  return {
    of,
    headers: Object.entries(headers).flatMap(([name, value]) => [name, String(value)]),
    etag: headers.etag as string | undefined,
    plain: typeof whole === 'string' && bytes.length <= LONGEST_TEXT ? whole : null,
    length: bytes.length,
    body: (encoding) => {
      const known = made.get(encoding);
      if (known) return known;
      const coded = compressed(bytes, encoding);
      made.set(encoding, coded);
      return coded;
    },
  };
}

const compressed = (plain: Buffer, encoding: Encoding): Buffer =>
  encoding === 'br'
    ? brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } })
    : gzipSync(plain);

const ACCEPTS_BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/i;
const ACCEPTS_GZIP = /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/i;

/** The encoding for a body of this length that a client takes. */
export function encodingFor(accepted: string | undefined, length: number): Encoding {
  if (!accepted || length < SMALLEST_COMPRESSED) return 'identity';
  if (ACCEPTS_BROTLI.test(accepted)) return 'br';
  return ACCEPTS_GZIP.test(accepted) ? 'gzip' : 'identity';
}

import { crc32, inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { badInput, type ServiceError } from '../../errors.js';
import { DICTIONARY_1 } from './dictionary.js';

/** The longest text that a token may hold, in characters. */
export const MAX_TEXT_CHARACTERS = 20_000;

/**
 * The longest token, in characters. With the address of the service, the path and a format it stays
 * within 8,000 characters, which browsers, proxies and mail programs still carry.
 */
export const MAX_TOKEN_CHARACTERS = 7_800;

const VERSION = '1';
const DICTIONARY = new TextEncoder().encode(DICTIONARY_1);
const CHECKSUM_BYTES = 3;
/** No character takes more in UTF-8 for each unit of a string's length. */
const UTF8_BYTES_PER_CHARACTER = 3;
const BASE64URL = /^[A-Za-z0-9_-]+$/;

/**
 * A text as a short token that fits into a URL. The same text always gives the same token.
 *
 * @throws ServiceError BAD_USER_INPUT where the text or its token is too long.
 */
export function pack(text: string): string {
  if (text.length > MAX_TEXT_CHARACTERS)
    throw badInput(
      `The query and its variables have ${text.length} characters; a link holds ${MAX_TEXT_CHARACTERS} at most. Ask for less, or send it to /graphql.`,
    );
  const bytes = new TextEncoder().encode(text);
  // Not Node's own zlib: nobody promises that it writes the same bytes on every processor and version.
  const packed = deflateSync(bytes, { level: 9, mem: 8, dictionary: DICTIONARY });
  const token = VERSION + Buffer.concat([checksum(bytes), packed]).toString('base64url');
  if (token.length > MAX_TOKEN_CHARACTERS)
    throw badInput(
      `The link would have ${token.length} characters; ${MAX_TOKEN_CHARACTERS} is the most that a URL carries safely. Ask for less, or send it to /graphql.`,
    );
  return token;
}

/**
 * The text that a token holds.
 *
 * @throws ServiceError BAD_USER_INPUT where the token is damaged, too long, of a version that is not
 *   known, or holds more than a link may.
 */
export function unpack(token: string): string {
  if (token.length > MAX_TOKEN_CHARACTERS)
    throw badInput(`The link has ${token.length} characters; none has more than ${MAX_TOKEN_CHARACTERS}.`);
  const [version, body] = [token.slice(0, 1), token.slice(1)];
  if (!BASE64URL.test(token)) throw damaged('it holds characters that no link has');
  if (version !== VERSION)
    throw badInput(
      `The link is of version "${version}", and this service knows "${VERSION}". Either it is damaged, or a newer service made it.`,
    );
  const packed = Buffer.from(body, 'base64url');
  // Node reads past what is left over at the end.
  if (packed.toString('base64url') !== body) throw damaged(ADDED);
  const bytes = inflated(packed.subarray(CHECKSUM_BYTES));
  if (!checksum(bytes).equals(packed.subarray(0, CHECKSUM_BYTES))) throw damaged('a part of it was changed');
  const text = new TextDecoder().decode(bytes);
  if (text.length > MAX_TEXT_CHARACTERS) throw tooLarge();
  return text;
}

function inflated(packed: Buffer): Buffer {
  const { bytes, taken } = inflatedWith(packed);
  if (taken !== packed.length || inflatesWithoutLastBit(packed, bytes)) throw damaged(ADDED);
  return bytes;
}

function inflatedWith(packed: Uint8Array): { readonly bytes: Buffer; readonly taken: number } {
  try {
    // The bound holds while it inflates, so that a small token cannot fill the memory.
    const maxOutputLength = MAX_TEXT_CHARACTERS * UTF8_BYTES_PER_CHARACTER;
    const options = { dictionary: DICTIONARY, maxOutputLength, info: true };
    // With `info` it also tells how much it read, which its types do not foresee.
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as Inflated;
    return { bytes: buffer, taken: engine.bytesWritten };
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      ? tooLarge()
      : damaged('a part of it is missing');
  }
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

/**
 * True where the last bit that is set says nothing: what fills up the last byte is zeros in a token that was
 * made here, and any other filling would be a second token for the same link.
 */
function inflatesWithoutLastBit(packed: Buffer, bytes: Buffer): boolean {
  const last = packed.at(-1) ?? 0;
  if (last === 0) return false;
  const less = Buffer.from(packed);
  less[less.length - 1] = last & ~(1 << (31 - Math.clz32(last)));
  try {
    return inflatedWith(less).bytes.equals(bytes);
  } catch {
    return false;
  }
}

/** Deflate notices what is cut off, but a changed letter may still give a query: another one. */
function checksum(bytes: Uint8Array): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum.subarray(0, CHECKSUM_BYTES);
}

const ADDED = 'something was added to it or its end was changed';

/** Refuses a link that did not come as it was made. */
export const damaged = (how: string): ServiceError =>
  badInput(`The link is damaged: ${how}. Copy it again from where you found it, whole.`);

const tooLarge = () => badInput(`The link holds more than the ${MAX_TEXT_CHARACTERS} characters that a link may hold.`);

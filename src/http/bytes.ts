import type { FastifyInstance } from 'fastify';

/** Shorter texts leave in one piece with their head, which is worth more. */
const LONGEST_TEXT = 8_192;
/** A character of a text takes three bytes at most. */
const MOST_BYTES = 3;

/** Here texts become bytes before it is known how many they are. */
const scratch = Buffer.allocUnsafeSlow(1_048_576);

/**
 * Makes bytes of long texts once, before anything measures, compresses or sends them: each of these would
 * go through the whole text for itself.
 */
export function sendBytes(server: FastifyInstance): void {
  server.addHook('onSend', (_request, _reply, payload, done) => {
    done(null, typeof payload === 'string' && payload.length > LONGEST_TEXT ? bytesOf(payload) : payload);
  });
}

/** A text in UTF-8. */
export function bytesOf(text: string): Buffer {
  if (text.length * MOST_BYTES > scratch.length) return Buffer.from(text);
  return Buffer.from(scratch.subarray(0, scratch.write(text)));
}

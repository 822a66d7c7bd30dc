import type { FastifyInstance } from 'fastify';

/** Shorter texts leave in one piece with their head, which is worth more. */
const LONGEST_TEXT = 8_192;
/** A character of a text takes three bytes at most. */
const MOST_BYTES = 3;

/** Here texts become bytes before it is known how many they are. */
const scratch = Buffer.allocUnsafeSlow(1_048_576);

/**
 * Makes bytes of long texts once, before anything keeps, measures, compresses or sends them: each of these would
 * go through the whole text for itself.
 */
export function sendBytes(server: FastifyInstance): void {
  server.addHook('onSend', (request, _reply, payload, done) => {
    if (typeof payload !== 'string' || payload.length <= LONGEST_TEXT) return done(null, payload);
    const answer = request.outcome?.written?.answer;
    done(null, bytesOf(answer?.text === payload ? answer.pieces : [payload]));
  });
}

/** A text in UTF-8, given in pieces that no character is split over. */
export function bytesOf(pieces: readonly string[]): Buffer {
  let end = 0;
  for (const piece of pieces) {
    if (end + piece.length * MOST_BYTES > scratch.length) return Buffer.from(pieces.join(''));
    end += scratch.write(piece, end);
  }
  return Buffer.from(scratch.subarray(0, end));
}

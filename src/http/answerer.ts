import type { FastifyReply, FastifyRequest } from 'fastify';
import { FORMATS } from '../exports/formats.js';
import { formatOfEnding, sendAs } from './exports/answer.js';
import type { Answering } from './exports/pages.js';

/** A query to be answered in a format. */
export interface Asked {
  /** GraphQL text with one operation that fits the schema. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** One of the formats that the answerer has. */
  readonly format: string;
  /** What the answer is called where it becomes a file, without an ending. */
  readonly name: string;
  /** The query string of the address: choices of the format. */
  readonly query: unknown;
  /** Told the version of the data that was read, before anything is sent: what a JSON answer adds to its `extensions`. */
  readonly extensions?: (dataVersion: string) => Readonly<Record<string, unknown>>;
}

/** Answers a query over HTTP in a format; fails with a ServiceError where it cannot. */
export type Answerer = (asked: Asked, request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** The answerer and the formats that it has, by the ending of an address. */
export interface Answers {
  readonly formats: readonly string[];
  readonly answer: Answerer;
}

/** Answers in each format of the exports. */
export const fileAnswers = (answering: Answering): Answers => ({
  formats: Object.keys(FORMATS),
  answer: ({ document, format, query, ...asked }, request, reply) =>
    sendAs(answering, formatOfEnding(format), { ...asked, query: document }, query as never, request, reply),
});

import type { FastifyInstance } from 'fastify';
import { parse } from 'graphql';
import { type AddressParameters, variablesFrom } from '../../exports/address-variables.js';
import { inlinedOperation } from '../../exports/answer/inline.js';
import { WISH_NAMES } from '../../exports/wishes.js';
import type { Question } from '../../questions/library.js';
import { questionNamed } from '../questions.js';
import { formatOfEnding, sendAs } from './answer.js';
import type { Answering } from './pages.js';

/** Answers a question of the library at an address of its own, its variables as parameters. */
export function questionFiles(server: FastifyInstance, answering: Answering, questions: readonly Question[]): void {
  server.get<{ Params: { name: string; ending: string }; Querystring: AddressParameters }>(
    '/questions/:name.:ending',
    async (request, reply) => {
      const question = questionNamed(questions, request.params.name);
      const format = formatOfEnding(request.params.ending);
      const operation = inlinedOperation(parse(question.query));
      const given = variablesFrom(answering.schema, operation, request.query, WISH_NAMES);
      const { name, title, query, table } = question;
      const variables = { ...question.variables, ...given };
      const parameters = { list: table ?? undefined, ...request.query };
      return sendAs(answering, format, { name, title, query, variables }, parameters, request, reply);
    },
  );
}

import type { FastifyInstance } from 'fastify';
import { ServiceError } from '../errors.js';
import { questionAddress } from '../exports/snippets/address.js';
import { snippetsOf } from '../exports/snippets/snippets.js';
import { WISH_NAMES } from '../exports/wishes.js';
import { didYouMean } from '../lib/text.js';
import type { Question } from '../questions/library.js';
import { prefersHtml } from './accept.js';
import { baseAddress } from './address.js';
import type { Answering } from './exports/pages.js';
import { answerableQuestion } from './question.asked.js';
import { CITATIONS, DOWNLOADS } from './question.downloads.js';
import { fieldsOf } from './question.fields.js';
import { questionPage, questionsPage, splitExplanation } from './question.page.js';

const HTML = 'text/html; charset=utf-8';

/** What the pages of the questions need of the service. */
export interface QuestionParts {
  readonly questions: readonly Question[];
  readonly answering: Answering;
  readonly publicUrl: string | undefined;
}

/** The library of questions, and each question: pages for browsers, JSON for programs. */
export function questionRoutes(server: FastifyInstance, { questions, answering, publicUrl }: QuestionParts): void {
  server.get('/questions', async (request, reply) => {
    reply.header('vary', 'Accept');
    return prefersHtml(request) ? reply.type(HTML).send(questionsPage(questions)) : { questions };
  });

  server.get<{ Params: { name: string } }>('/questions/:name', async (request, reply) => {
    const named = questionNamed(questions, request.params.name);
    const asked = await answerableQuestion(named, answering, request, WISH_NAMES);
    const { changed, ...question } = asked;
    const base = baseAddress(request, reply, publicUrl);
    const [fields, snippets] = [fieldsOf(question, answering.schema), snippetsOf(question, base)];
    reply.header('vary', 'Accept');
    if (prefersHtml(request)) return reply.type(HTML).send(questionPage(asked, fields, snippets));
    const addressesOf = (forms: typeof DOWNLOADS) =>
      Object.fromEntries(forms.map(({ format }) => [format, questionAddress(base, question.name, format, changed)]));
    return {
      ...question,
      cannotTell: splitExplanation(question).limits || null,
      types: Object.fromEntries(fields.map(({ name, type }) => [name, type])),
      fields,
      formats: addressesOf(DOWNLOADS),
      citations: addressesOf(CITATIONS),
      snippets,
    };
  });
}

/**
 * The question of a name.
 *
 * @throws ServiceError NOT_FOUND with the nearest names.
 */
export function questionNamed(questions: readonly Question[], name: string): Question {
  const question = questions.find((one) => one.name === name);
  if (question) return question;
  const hint = didYouMean(
    name.slice(0, 100),
    questions.map((one) => one.name),
  );
  throw new ServiceError(
    'NOT_FOUND',
    `There is no question named "${name.slice(0, 100)}".${hint} All of them are under /questions.`,
  );
}

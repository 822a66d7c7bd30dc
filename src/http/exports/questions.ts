import type { FastifyInstance } from 'fastify';
import type { AddressParameters } from '../../exports/address-variables.js';
import { isCitationFormat } from '../../exports/citation/index.js';
import { withVariables } from '../../exports/snippets/address.js';
import { WISH_NAMES } from '../../exports/wishes.js';
import type { Question } from '../../questions/library.js';
import { baseAddress } from '../address.js';
import { sendCitation } from '../citations.js';
import { answerableQuestion, askedQuestion, citedQuestion } from '../question.asked.js';
import { questionNamed } from '../questions.js';
import { formatOfEnding, sendAs } from './answer.js';
import type { Answering } from './pages.js';

export interface QuestionFileParts {
  readonly answering: Answering;
  readonly questions: readonly Question[];
  readonly publicUrl: string | undefined;
}

/** Answers a question of the library at an address of its own, its variables as parameters. */
export function questionFiles(server: FastifyInstance, { answering, questions, publicUrl }: QuestionFileParts): void {
  server.get<{ Params: { name: string; ending: string }; Querystring: AddressParameters }>(
    '/questions/:name.:ending',
    async (request, reply) => {
      // The router splits at the last dot, and an ending can have one: csl.json.
      const file = `${request.params.name}.${request.params.ending}`;
      const [stem, ending] = [file.slice(0, file.indexOf('.')), file.slice(file.indexOf('.') + 1)];
      const question = questionNamed(questions, stem);
      if (isCitationFormat(ending)) {
        const asked = await answerableQuestion(question, answering, request, [...WISH_NAMES, 'accessed']);
        const place = `${baseAddress(request, reply, publicUrl)}/questions/${question.name}`;
        const cited = { part: citedQuestion(asked), url: withVariables(place, asked.changed) };
        return sendCitation(answering, ending, cited, request, reply);
      }
      const format = formatOfEnding(ending);
      const asked = askedQuestion(question, answering.schema, request.query, WISH_NAMES);
      const { name, title, query, variables, table } = asked;
      const parameters = { list: table ?? undefined, ...request.query };
      return sendAs(answering, format, { name, title, query, variables }, parameters, request, reply);
    },
  );
}

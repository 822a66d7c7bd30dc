// Who is measured, and how each is asked: where a request goes, what its body is, what its answer states.
import { bodyOf } from '../scenarios.mjs';
import { statements } from './cypher.mjs';
import { linkTypes } from './dataset.mjs';
import { engineStatements } from './engine.statements.mjs';
import { QUESTIONS } from './neo4j-graphql.questions.mjs';

/** Without its byte cache, so that what is measured is the answering. */
export const UNCACHED = { CACHE_BYTES: '0' };

/** Without anything that it keeps from one request for the next. */
export const NOTHING_KEPT = { ...UNCACHED, FACTS_BYTES: '0' };

/** The service, cached or not. */
export const asService = (scenario) => ({
  path: '/graphql',
  body: (variables) => bodyOf(scenario, variables),
  facts: (answer) => scenario.facts(answer.data),
});

const types = await linkTypes();

const sending = (texts) => (scenario) =>
  texts[scenario.name] && {
    path: `/${scenario.name}`,
    body: (variables) => JSON.stringify(variables),
    facts: texts[scenario.name].facts,
  };

/** Hand-written Cypher by the raw driver, or the raw engine; undefined where there is none for the scenario. */
export const asDriver = sending(statements(types));
export const asEngine = sending(engineStatements(types));

/** The peer built on \@neo4j/graphql; undefined where it has no question for the scenario. */
export const asNeo4jGraphql = ({ name }) => {
  const question = QUESTIONS[name];
  return (
    question && {
      path: '/graphql',
      body: (variables) => bodyOf(question, question.variables?.(variables) ?? variables),
      facts: (answer) => question.facts(answer.data),
    }
  );
};

/** Node http that sends the service's own bytes, or writes the same objects anew. */
export const asBare = (verb) => (scenario) => ({
  path: `/${verb}/${scenario.name}`,
  body: (variables) => bodyOf(scenario, variables),
});

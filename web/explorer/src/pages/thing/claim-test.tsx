import type { PlainThingQuery } from '../../generated';
import { inWords } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { Section } from './section';

type Test = Extract<NonNullable<PlainThingQuery['node']>, { test?: unknown }>['test'];

/** A claim put to the data, or why it is not. */
export function ClaimTest({ test }: { readonly test: Test }) {
  return (
    <Section id="test" title="Put to the data">
      {test ? (
        <>
          <p>
            <strong>{inWords(test.verdict)}</strong>: {test.found.certain} {test.found.unit} certain,{' '}
            {test.found.withPossible} with possible; the claim wants {test.found.wanted}.
          </p>
          <p>
            {test.question} Rule: {test.rule}
          </p>
          {test.libraryQuestion && (
            <p>
              <a href={`/ask/${test.libraryQuestion}`}>The question that tells it</a>
            </p>
          )}
          <AnalysisNote analysis={test} />
        </>
      ) : (
        <p>No test: nothing in the dataset could show it right or wrong.</p>
      )}
    </Section>
  );
}

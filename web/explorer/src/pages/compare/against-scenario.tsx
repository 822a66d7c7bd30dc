import { Link } from 'wouter';
import { ComparedScenarioDocument, type ComparedScenarioQuery } from '../../generated';
import { addressOf } from '../../lib/supposition';
import { useAnswer } from '../../lib/use-answer';
import { AnswerView } from '../../ui/answer-view';
import { Consequences } from '../../ui/consequences';
import { ScrollBox } from '../../ui/scroll-box';
import { Sources } from '../../ui/sources';
import { SupposedMandate } from '../../ui/supposed-mandate';
import { TakeAway } from '../../ui/take-away';

type Spelled = Extract<ComparedScenarioQuery['node'], { __typename: 'Scenario' }>;

/** A year as it was against a scenario of the dataset: what is supposed, by which passage, and what follows. */
export function AgainstScenario({ id, year }: { readonly id: string; readonly year: number }) {
  const answer = useAnswer(ComparedScenarioDocument, { id, year });
  return (
    <AnswerView answer={answer} rows={20}>
      {({ node }) =>
        node?.__typename === 'Scenario' ? (
          <Scenario scenario={node} year={year} />
        ) : (
          <p className="notice">The dataset has no scenario with the id {id}: choose one above.</p>
        )
      }
    </AnswerView>
  );
}

function Scenario({ scenario, year }: { readonly scenario: Spelled; readonly year: number }) {
  const { name, description, vision, mandates, result } = scenario;
  return (
    <>
      <h2>
        {year} against “{name}”
      </h2>
      <p>{description}</p>
      {vision && (
        <details>
          <summary>The vision: {vision.name}</summary>
          <p>{vision.description}</p>
          {vision.strengths && <p>For it, by the brief: {vision.strengths}</p>}
          {vision.weaknesses && <p>Against it, by the brief: {vision.weaknesses}</p>}
        </details>
      )}
      <Consequences result={result} />
      <h2>What is supposed, and the passage behind it</h2>
      <ScrollBox label="Hypothetical mandates">
        <table>
          <thead>
            <tr>
              <th scope="col">Mandate that nobody holds</th>
              <th scope="col">Passage of the brief, in our words</th>
              <th scope="col">Source</th>
            </tr>
          </thead>
          <tbody>
            {mandates.map((mandate) => (
              <tr key={mandate.number}>
                <th scope="row">
                  <SupposedMandate mandate={mandate} />
                </th>
                <td>{mandate.passage}</td>
                <td>
                  <Sources sources={mandate.sources} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>
        <Link href={addressOf({ year, add: mandates.map(asAddition), removeActors: [], removeMandates: [] })}>
          Change this scenario by hand
        </Link>
      </p>
      <TakeAway question="what-each-vision-would-close" variables={{ asOf: year }} />
    </>
  );
}

const asAddition = (mandate: Spelled['mandates'][number]) => ({
  actor: mandate.actor?.id ?? null,
  newActor: mandate.newActor ?? null,
  function: mandate.function,
  issueArea: mandate.issueArea.id,
  strength: mandate.strength,
  reach: mandate.reach,
});

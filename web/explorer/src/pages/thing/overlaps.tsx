import type { ActorThingQuery } from '../../generated';
import { inWords, pairInWords } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';
import { Section } from './section';

type Actor = Extract<NonNullable<ActorThingQuery['node']>, { overlapsWith: unknown }>;

interface OverlapsProps {
  readonly id: string;
  readonly overlaps: Actor['overlapsWith'];
}

/** Who holds mandates in the same cells, the most shared first. */
export function Overlaps({ id, overlaps }: OverlapsProps) {
  if (overlaps.totalCount === 0) return null;
  return (
    <Section id="overlaps" title={`Overlaps in ${overlaps.asOf}`} count={overlaps.totalCount}>
      {overlaps.totalCount > overlaps.edges.length && <p>The {overlaps.edges.length} with most shared cells:</p>}
      <ScrollBox label="Overlaps">
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">With</th>
              <th scope="col">Shared cells</th>
              <th scope="col">Both primary</th>
              <th scope="col">Jaccard index</th>
              <th scope="col">Relation</th>
            </tr>
          </thead>
          <tbody>
            {overlaps.edges.map(({ node }) => (
              <tr key={node.id}>
                <th scope="row">
                  <ThingLink id={node.other.id} name={node.other.name} />
                </th>
                <td>{pairInWords(node.sharedCells)}</td>
                <td>{pairInWords(node.bothPrimary)}</td>
                <td>
                  {node.jaccard.toFixed(2)}
                  {node.possibleJaccard.toFixed(2) !== node.jaccard.toFixed(2) &&
                    ` certain, ${node.possibleJaccard.toFixed(2)} with possible`}
                </td>
                <td>
                  {node.relation && <strong>{inWords(node.relation)}. </strong>}
                  <span className="quiet">{node.relationReason}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <AnalysisNote analysis={overlaps} />
      <TakeAway question="who-overlaps-with" variables={{ id, asOf: overlaps.asOf }} />
    </Section>
  );
}

import { StateThingDocument } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { inWords } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { FoldedSources } from '../../ui/folded-sources';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';
import { DatedTable } from './dated-table';
import { Facts } from './facts';
import { Disagreements, Events, InTheBrief, Relations } from './parts';
import { elsewhere } from './reference';
import { MembershipNotes } from './remarks';
import { Section } from './section';

/** A state or territory: where it takes part, what binds it, how it voted. */
export function StateThing({ id, year }: { readonly id: string; readonly year: number }) {
  const answer = useAnswer(StateThingDocument, { id, year });
  return (
    <AnswerView answer={answer} rows={40}>
      {({ state, treatyActions, claims, briefSentences }) =>
        state && (
          <>
            <Facts
              cited={state}
              facts={[
                ['UN region', [state.unRegion, state.unSubregion].filter(Boolean).join(', ')],
                ['UN member since', state.unMemberSince ?? 'no UN member'],
                ['Codes', [state.id, state.iso2].filter(Boolean).join(', ')],
                ['Note', state.note],
                ['Elsewhere', elsewhere(state.externalIds)],
              ]}
            />
            <Section id="memberships" title="Takes part in" count={state.memberships.totalCount}>
              <DatedTable
                label="Processes and organisations"
                heads={['Body', 'Role']}
                year={year}
                rows={state.memberships.edges.map(({ node: other, role, ...rest }) => ({
                  ...rest,
                  other,
                  what: inWords(role),
                }))}
              />
              <TakeAway question="processes-of-a-state" variables={{ id }} />
            </Section>
            <MembershipNotes rows={state.membershipNotes} />
            <Section id="treaties" title="Party to" count={state.treaties.totalCount}>
              <DatedTable
                label="Treaties"
                heads={['Instrument', 'By']}
                year={year}
                rows={state.treaties.edges.map(({ node: other, action, since, until, ...rest }) => ({
                  ...rest,
                  other,
                  what: inWords(action),
                  from: since,
                  to: until,
                }))}
              />
              <TakeAway question="treaties-of-a-state" variables={{ id, asOf: year }} />
            </Section>
            <Section id="acts" title="Acts about instruments" count={treatyActions.totalCount}>
              <details>
                <summary>Signatures, ratifications and other acts, by date</summary>
                <ul>
                  {treatyActions.edges.map(({ node }) => (
                    <li key={node.id}>
                      {node.date ?? 'undated'}: {inWords(node.action)}, <ThingLink {...node.instrument} />
                      <FoldedSources sources={node.sources} confidence={node.confidence} />
                    </li>
                  ))}
                </ul>
              </details>
            </Section>
            <Section id="votes" title="Votes" count={state.votes.totalCount}>
              <ul>
                {state.votes.edges.map(({ node, vote, basis, sources, confidence }) => (
                  <li key={node.id}>
                    <strong>{inWords(vote)}</strong>
                    {basis === 'DERIVED' && ' (a member that the record does not name)'}:{' '}
                    <ThingLink id={node.id} name={node.name} /> <span className="quiet">{node.date}</span>
                    <FoldedSources sources={sources} confidence={confidence} />
                  </li>
                ))}
              </ul>
            </Section>
            <Relations relations={state.relations} year={year} />
            <Events events={state.events} />
            <InTheBrief claims={claims} sentences={briefSentences} />
            <Disagreements rows={state.disagreements} />
          </>
        )
      }
    </AnswerView>
  );
}

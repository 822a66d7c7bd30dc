import { SourceThingDocument } from '../../generated';
import { trailOf, useChoices } from '../../lib/choices';
import { kindInWords, typeInWords } from '../../lib/kind-words';
import { useAnswer } from '../../lib/use-answer';
import { inWords, period, titled } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { CertaintyMark } from '../../ui/certainty';
import { Pager } from '../../ui/pager';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';
import { Facts } from './facts';
import { Disagreements, InTheBrief } from './parts';
import { nameOf } from './reference';
import { Section } from './section';

/** How many rows of each list one question asks for; the table to take away has all. */
const SHOWN = 50;

/** A document that rows rest on: what it is, and what rests on it. */
export function SourceThing({ id, year }: { readonly id: string; readonly year: number }) {
  const [{ after: trail }, choose] = useChoices({ after: '' });
  const answer = useAnswer(SourceThingDocument, { id, year, after: trailOf(trail).at(-1) ?? null });
  return (
    <AnswerView answer={answer} rows={30}>
      {({ source, memberships, relations, treatyActions, codings, briefSentences }) =>
        source && (
          <>
            <Facts
              facts={[
                ['Authors', source.authors],
                ['Publisher or site', source.publisher],
                ['Year', source.year ?? 'undated'],
                ['Kind of document', kindInWords(source.sourceKind)],
                ['What it is worth alone', `${inWords(source.grade)} confidence`],
                [
                  'Read at',
                  source.url && (
                    <a href={source.url} rel="external nofollow">
                      {source.url}
                    </a>
                  ),
                ],
                ['Note', source.note],
              ]}
            />
            <Section id="things" title="Things that rest on it" count={source.citedBy.totalCount}>
              <Pager
                size={SHOWN}
                total={source.citedBy.totalCount}
                noun="things"
                trail={trail}
                page={source.citedBy.pageInfo}
                onTurn={(next) => choose({ after: next })}
              />
              <ul>
                {source.citedBy.edges.map(({ node }) => (
                  <li key={node.id}>
                    <ThingLink id={node.id} name={nameOf(node)} />{' '}
                    <span className="quiet">{typeInWords(node.__typename)}</span>
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="memberships" title="Memberships that rest on it" count={memberships.totalCount}>
              <More total={memberships.totalCount} />
              <ul>
                {memberships.edges.map(({ node: { id: row, member, body, role, from, to, observed, certainty } }) => (
                  <li key={row}>
                    {'name' in member && <ThingLink id={member.id} name={member.name} />} in{' '}
                    <ThingLink id={body.id} name={body.name} />: {inWords(role)},{' '}
                    {from || to ? period(from, to) : observed.length > 0 ? `seen in ${observed.join(', ')}` : 'undated'}{' '}
                    {certainty && <CertaintyMark certainty={certainty} />}
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="relations" title="Relations that rest on it" count={relations.totalCount}>
              <More total={relations.totalCount} />
              <ul>
                {relations.edges.map(({ node: { id: row, from, to, type, since, until, certainty } }) => (
                  <li key={row}>
                    <ThingLink {...from} /> {inWords(type)} <ThingLink {...to} />, {period(since, until)}{' '}
                    {certainty && <CertaintyMark certainty={certainty} />}
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="acts" title="Acts of states that rest on it" count={treatyActions.totalCount}>
              <More total={treatyActions.totalCount} />
              <ul>
                {treatyActions.edges.map(({ node: { id: row, state, instrument, action, date } }) => (
                  <li key={row}>
                    {date ?? 'undated'}: <ThingLink {...state} />, {inWords(action)}, <ThingLink {...instrument} />
                  </li>
                ))}
              </ul>
            </Section>
            <Section id="codings" title="Codings that rest on it" count={codings.totalCount}>
              <More total={codings.totalCount} />
              <ul>
                {codings.edges.map(({ node: { subject, scheme, value, reason } }) => (
                  <li key={`${subject.id} ${scheme} ${value}`}>
                    <ThingLink id={subject.id} name={nameOf(subject)} />: {titled(scheme)} {inWords(value)}. {reason}
                  </li>
                ))}
              </ul>
            </Section>
            <InTheBrief sentences={briefSentences} />
            <Disagreements rows={source.disagreements} />
            <TakeAway question="what-rests-on-a-source" variables={{ id }} />
          </>
        )
      }
    </AnswerView>
  );
}

function More({ total }: { readonly total: number }) {
  return total > SHOWN ? <p className="quiet">The first {SHOWN}; the file below has all.</p> : null;
}

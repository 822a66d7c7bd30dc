import { ActorThingDocument, type ActorThingQuery } from '../../generated';
import { kindInWords } from '../../lib/kind-words';
import { useAnswer } from '../../lib/use-answer';
import { inWords, titled } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { FoldedSources } from '../../ui/folded-sources';
import { ThingLink } from '../../ui/thing-link';
import { DatedTable } from './dated-table';
import { type Fact, Facts } from './facts';
import { MandateMatrix } from './mandate-matrix';
import { Members } from './members';
import { MembersOverTime } from './members-over-time';
import { Overlaps } from './overlaps';
import { Ballots, Codings, Disagreements, Events, InTheBrief, Relations } from './parts';
import { elsewhere } from './reference';
import { MembershipNotes, StatedCounts } from './remarks';
import { Section } from './section';

type Actor = Extract<NonNullable<ActorThingQuery['node']>, { kind: unknown }>;

/** An organisation or a process. */
export function ActorThing({ id, year }: { readonly id: string; readonly year: number }) {
  const answer = useAnswer(ActorThingDocument, { id, year });
  return (
    <AnswerView answer={answer} rows={40}>
      {({ node: found, claims, briefSentences }) => {
        const node = found as Actor | null;
        if (!node) return <p>There is no longer such an actor.</p>;
        return (
          <>
            <p className="lead">{node.description}</p>
            <Facts facts={factsOf(node)} cited={node} />
            <Section id="mandates" title="Mandates" count={node.mandates.totalCount}>
              <MandateMatrix mandates={node.mandates.edges.map((edge) => edge.node)} year={year} by="issueArea" />
            </Section>
            <Section id="members" title="Members, participants and observers" count={node.members.totalCount}>
              <MembersOverTime
                id={id}
                name={node.abbreviation ?? node.name}
                founded={node.founded}
                ended={node.ended}
                year={year}
              />
              <p className="quiet">
                Where sources tell of one year alone, the certain line has a peak there: in other years the same members
                are possible.
              </p>
              <Members id={id} year={year} first={node.members} />
            </Section>
            <StatedCounts rows={node.statedCounts} />
            <Section id="memberships" title="Belongs to" count={node.memberships.totalCount}>
              <DatedTable
                label="Bodies that it belongs to"
                heads={['Body', 'Role']}
                year={year}
                rows={node.memberships.edges.map(({ node: other, role, ...rest }) => ({
                  ...rest,
                  other,
                  what: inWords(role),
                }))}
              />
            </Section>
            <MembershipNotes rows={node.membershipNotes} />
            <Overlaps id={id} overlaps={node.overlapsWith} />
            <Relations relations={node.relations} year={year} />
            <Events events={node.events} />
            <Ballots ballots={node.ballots} />
            <Codings rows={node.codings} />
            {'listings' in node && (
              <Section id="listings" title="What lists count it as" count={node.listings.length}>
                <ul>
                  {node.listings.map(({ family, listedBy, year: listed, note, sources, confidence }) => (
                    <li key={`${listedBy} ${listed}`}>
                      {listedBy}
                      {listed && ` (${listed})`}: {inWords(family)}. {note}
                      <FoldedSources sources={sources} confidence={confidence} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
            <InTheBrief claims={claims} sentences={briefSentences} />
            <Disagreements rows={node.disagreements} />
          </>
        );
      }}
    </AnswerView>
  );
}

function factsOf(actor: Actor): readonly Fact[] {
  const { aliases, externalIds, kind, abbreviation, founded, ended } = actor;
  return [
    ['Kind', kindInWords(kind)],
    ['Abbreviation', abbreviation],
    ['Founded', founded ?? 'not recorded'],
    ['Ended', ended],
    ...('seatCity' in actor
      ? ([
          [
            'Seat',
            actor.seatCity || actor.seatCountry ? (
              <>
                {actor.seatCity}
                {actor.seatCity && actor.seatCountry && ', '}
                {actor.seatCountry && <ThingLink {...actor.seatCountry} />}
              </>
            ) : null,
          ],
          [
            'Website',
            actor.website && (
              <a href={actor.website} rel="external nofollow">
                {actor.website}
              </a>
            ),
          ],
        ] as Fact[])
      : []),
    ...('region' in actor
      ? ([
          ['Region', actor.region],
          ['Status', actor.status && titled(actor.status)],
          [
            'Issue areas',
            actor.issueAreas.edges.length > 0 &&
              actor.issueAreas.edges.map(({ node }, at) => (
                <span key={node.id}>
                  {at > 0 && ', '}
                  <ThingLink id={node.id} name={node.name} />
                </span>
              )),
          ],
        ] as Fact[])
      : []),
    ['Other names', aliases.map(({ alias, kind: of }) => `${alias} (${inWords(of)})`).join(', ')],
    ['Elsewhere', elsewhere(externalIds)],
  ];
}

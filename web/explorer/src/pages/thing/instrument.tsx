import { Link } from 'wouter';
import { InstrumentPartiesDocument, InstrumentThingDocument, type ThingPartiesFragment } from '../../generated';
import { trailOf, useChoices } from '../../lib/choices';
import { useAnswer } from '../../lib/use-answer';
import { inWords, titled } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { AnswerView } from '../../ui/answer-view';
import { Pager } from '../../ui/pager';
import { TakeAway } from '../../ui/take-away';
import { YearLines } from '../../ui/year-lines';
import { DatedTable } from './dated-table';
import { Facts } from './facts';
import { NameList } from './name-list';
import { Ballots, Codings, Disagreements, Events, InTheBrief, Relations } from './parts';
import { elsewhere } from './reference';
import { StatedCounts } from './remarks';
import { Section } from './section';

/** A treaty, protocol or text of soft law: who is bound by it, and what it governs. */
export function InstrumentThing({ id, year }: { readonly id: string; readonly year: number }) {
  const answer = useAnswer(InstrumentThingDocument, { id, year });
  return (
    <AnswerView answer={answer} rows={40}>
      {({ instrument, partyCounts, claims, briefSentences }) =>
        instrument && (
          <>
            <p className="lead">{instrument.description}</p>
            <Facts
              cited={instrument}
              facts={[
                ['Kind', titled(instrument.instrumentKind)],
                ['In law', instrument.isBinding ? 'binding' : 'not binding'],
                ['Adopted', instrument.adopted ?? 'not recorded'],
                ['In force since', instrument.inForce],
                ['Depositary', instrument.depositary],
                ['Parties recorded until', instrument.recordsUntil ?? 'no year: who is not listed is not recorded'],
                ['Elsewhere', elsewhere(instrument.externalIds)],
              ]}
            />
            <Section id="parties" title="Parties" count={instrument.parties.totalCount}>
              <YearLines
                label="Parties"
                chosen={year}
                points={partyCounts.points.map(({ year: at, parties, records }) => ({
                  year: at,
                  counts: records === 'RECORDED' || parties.withPossible > 0 ? parties : null,
                  ended: records !== 'RECORDED',
                }))}
              />
              <AnalysisNote analysis={partyCounts} />
              <p>
                <Link href={`/ratification?instrument=${encodeURIComponent(id)}&circle=all&year=${year}`}>
                  Who has not ratified it, among which states
                </Link>
              </p>
              <Parties id={id} year={year} first={instrument.parties} />
              <TakeAway question="parties-of-an-instrument" variables={{ id, asOf: year }} />
            </Section>
            <StatedCounts rows={instrument.statedCounts} />
            <Section id="areas" title="Issue areas" count={instrument.issueAreas.edges.length}>
              <NameList things={instrument.issueAreas.edges.map(({ node }) => node)} />
            </Section>
            <Section id="fields" title="Policy fields" count={instrument.policyFields.edges.length}>
              <NameList things={instrument.policyFields.edges.map(({ node }) => node)} />
            </Section>
            <Relations relations={instrument.relations} year={year} />
            <Events events={instrument.events} />
            <Ballots ballots={instrument.ballots} />
            <Codings rows={instrument.codings} />
            <InTheBrief claims={claims} sentences={briefSentences} />
            <Disagreements rows={instrument.disagreements} />
          </>
        )
      }
    </AnswerView>
  );
}

interface PartiesProps {
  readonly id: string;
  readonly year: number;
  /** The first page, which came with the instrument itself. */
  readonly first: ThingPartiesFragment;
}

function Parties({ id, year, first }: PartiesProps) {
  const [{ parties: trail }, choose] = useChoices({ parties: '' });
  const after = trailOf(trail).at(-1);
  const answer = useAnswer(
    InstrumentPartiesDocument,
    { id, year, after: after ?? null },
    { pause: after === undefined },
  );
  const show = (page: ThingPartiesFragment) => (
    <>
      <Pager
        size={50}
        total={page.totalCount}
        noun="parties"
        trail={trail}
        page={page.pageInfo}
        onTurn={(next) => choose({ parties: next })}
      />
      <DatedTable
        label="Parties"
        heads={['State', 'By']}
        year={year}
        rows={page.edges.map(({ node: other, action, since, until, ...rest }) => ({
          ...rest,
          other,
          what: inWords(action),
          from: since,
          to: until,
        }))}
      />
    </>
  );
  if (after === undefined) return show(first);
  return (
    <AnswerView answer={answer} rows={30}>
      {({ instrument }) => (instrument ? show(instrument.parties) : null)}
    </AnswerView>
  );
}

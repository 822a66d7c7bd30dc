import {
  RatificationChoicesDocument,
  type RatificationChoicesQuery,
  RatificationDocument,
  type RatificationQuery,
} from '../generated';
import { useYear } from '../lib/address';
import { useChoices } from '../lib/choices';
import { useAnswer } from '../lib/use-answer';
import { pairInWords } from '../lib/words';
import { AnalysisNote } from '../ui/analysis-note';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Pick } from '../ui/pick';
import { TakeAway } from '../ui/take-away';
import { ThingLink } from '../ui/thing-link';
import { YearLines } from '../ui/year-lines';
import { YearSlider } from '../ui/year-slider';
import { circleOf, UN_REGIONS } from './ratification/circle';
import { STANDINGS, StandingCounts, StandingRows } from './ratification/standings';
import { UnboundMembers } from './ratification/unbound';

const DEFAULTS = {
  instrument: 'icrmw-1990',
  circle: 'process:colombo-process',
  show: 'all',
  process: 'colombo-process',
  area: 'remittances',
  // Its record has no end, and it is open to members of the Council of Europe alone.
  without: 'ets-93-migrant-workers-1977',
};

/** Which states of a circle are party to an instrument, which are not, and whom nothing binds. */
export default function RatificationPage() {
  const [year, setYear] = useYear();
  const [choices, choose] = useChoices(DEFAULTS);
  const { instrument, circle } = choices;
  const offered = useAnswer(RatificationChoicesDocument, {});
  const answer = useAnswer(RatificationDocument, { instrument, among: circleOf(circle), year });
  const lists = namesIn(offered.data);
  return (
    <Page
      title="Ratification"
      lead="Which states of a circle are party to an instrument in a year, by which act and since when. A signature makes no
        party, and where the record does not reach the year a state is not recorded, which is no “no”."
    >
      <div className="controls">
        <Pick
          label="Instrument"
          value={instrument}
          onChange={(value) => choose({ instrument: value })}
          options={present(lists.instruments, instrument)}
        />
        <Pick
          label="Among the states of"
          value={circle}
          onChange={(value) => choose({ circle: value, show: 'all' })}
          options={
            offered.data
              ? [['all', 'all UN members']]
              : [
                  ['all', 'all UN members'],
                  [circle, 'Loading …'],
                ]
          }
          groups={[
            { name: 'UN regions', options: UN_REGIONS.map((region) => [`region:${region}`, region] as const) },
            { name: 'Processes', options: lists.processes.map(([id, name]) => [`process:${id}`, name] as const) },
            {
              name: 'Organisations',
              options: lists.organisations.map(([id, name]) => [`organisation:${id}`, name] as const),
            },
          ]}
        />
        <YearSlider year={year} onChange={setYear} />
      </div>
      <AnswerView answer={answer} rows={24}>
        {({ ratificationGaps: gaps, partyCounts }) => (
          <>
            <p className="headline-figure" aria-live="polite">
              <ThingLink id={gaps.instrument.id} name={gaps.instrument.name} />: of {pairInWords(gaps.members)} states
              of the circle in {gaps.asOf}, <strong>{pairInWords(gaps.parties.counts)}</strong>{' '}
              {gaps.parties.counts.withPossible === 1 ? 'was party' : 'were party'}.
            </p>
            <p className="quiet">{recordInWords(gaps.instrument)}</p>
            {gaps.records === 'NOT_IN_EXISTENCE' && <p>In {gaps.asOf} the instrument did not exist yet.</p>}
            <StandingCounts gaps={gaps} />
            <Pick
              label="Show"
              value={choices.show}
              onChange={(value) => choose({ show: value })}
              options={[['all', 'all standings'], ...STANDINGS.map(([list, , word]) => [list, word] as const)]}
            />
            <StandingRows gaps={gaps} only={choices.show} />
            <AnalysisNote analysis={gaps} />
            <TakeAway question="who-has-not-ratified" variables={{ instrument, among: circleOf(circle), asOf: year }} />
            <h2>Parties over time, all states</h2>
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
            <TakeAway
              question="parties-over-time"
              variables={{ instrument, from: partyCounts.from, to: partyCounts.to, step: 1 }}
            />
          </>
        )}
      </AnswerView>
      <h2 id="unbound">Bound by nothing</h2>
      <p className="lead">
        Which members of a process are party to no binding instrument in force on an issue area, by the project’s own
        coding of what instruments govern. It cannot tell what national law asks of them.
      </p>
      <div className="controls">
        <Pick
          label="Process"
          value={choices.process}
          onChange={(value) => choose({ process: value })}
          options={present(lists.processes, choices.process)}
        />
        <Pick
          label="Issue area"
          value={choices.area}
          onChange={(value) => choose({ area: value })}
          options={present(lists.areas, choices.area)}
        />
      </div>
      <UnboundMembers
        process={choices.process}
        issueArea={choices.area}
        year={year}
        without={choices.without.split(',').filter(Boolean)}
        onWithout={(ids) => choose({ without: ids.join(',') })}
      />
    </Page>
  );
}

/** What an instrument is in law, and how far the record of its parties reaches. */
function recordInWords({
  isBinding,
  adopted,
  inForce,
  recordsUntil,
}: RatificationQuery['ratificationGaps']['instrument']): string {
  const force = inForce ? `in force since ${inForce}` : 'no entry into force recorded';
  const record = recordsUntil
    ? `Parties are recorded until ${recordsUntil}; later a party is possible only.`
    : 'No source says until when its parties are recorded: who is not listed is not recorded.';
  return `${isBinding ? 'Binding' : 'Not binding'} in law, adopted ${adopted ?? 'at an unknown date'}, ${force}. ${record}`;
}

type Options = readonly (readonly [string, string])[];

/** The offered options, with the chosen one while they are still being loaded. */
const present = (options: Options, chosen: string): Options =>
  options.some(([id]) => id === chosen) ? options : [[chosen, chosen], ...options];

function namesIn(data: RatificationChoicesQuery | undefined) {
  const options = (list: { edges: readonly { node: { id: string; name: string } }[] } | undefined): Options =>
    (list?.edges ?? []).map(({ node }) => [node.id, node.name]);
  return {
    instruments: options(data?.instruments),
    processes: options(data?.processes),
    organisations: options(data?.organisations),
    areas: options(data?.issueAreas),
  };
}

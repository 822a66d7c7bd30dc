import { type ActorKind, ParticipationDocument, ParticipationOverTimeDocument } from '../generated';
import { useYear } from '../lib/address';
import { useChoices } from '../lib/choices';
import { counted, percent } from '../lib/figures';
import { useAnswer } from '../lib/use-answer';
import { AnalysisNote } from '../ui/analysis-note';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { Pick } from '../ui/pick';
import { TakeAway } from '../ui/take-away';
import { YearLines } from '../ui/year-lines';
import { YearSlider } from '../ui/year-slider';
import { Pairs } from './participation/pairs';
import { Regions } from './participation/regions';
import { StatesByNumber, StatesInNone } from './participation/states';

const KINDS: Readonly<Record<string, readonly ActorKind[]>> = {
  wide: ['REGIONAL_CONSULTATIVE_PROCESS', 'INTER_REGIONAL_FORUM'],
  regional: ['REGIONAL_CONSULTATIVE_PROCESS'],
  'inter-regional': ['INTER_REGIONAL_FORUM'],
};
const UN_REGIONS = ['Africa', 'Americas', 'Asia', 'Europe', 'Oceania'] as const;

/** Which states take part in regional consultative processes, which in none, and which processes share members. */
export default function ParticipationPage() {
  const [year, setYear] = useYear();
  const [choices, choose] = useChoices({ kinds: 'wide', region: 'all', shared: '3', pairs: 'CERTAIN' });
  const kinds = [...(KINDS[choices.kinds] ?? (KINDS.wide as readonly ActorKind[]))];
  const regions = choices.region === 'all' ? null : [choices.region];
  const answer = useAnswer(ParticipationDocument, {
    year,
    kinds,
    regions,
    minShared: Math.max(1, Number(choices.shared) || 3),
    certainty: choices.pairs === 'POSSIBLE' ? 'POSSIBLE' : 'CERTAIN',
  });
  const history = useAnswer(ParticipationOverTimeDocument, { kinds, regions });
  const where = regions ? ` of ${choices.region}` : '';
  const asked = { asOf: year, kinds, unRegions: regions };
  return (
    <Page
      title="Participation"
      lead="Which members of the United Nations take part in regional consultative processes (RCPs) and inter-regional
        forums. A source that dates a membership makes it certain; where no source speaks of the year it is only possible."
    >
      <div className="controls">
        <YearSlider year={year} onChange={setYear} />
        <Pick
          label="Processes"
          value={choices.kinds}
          onChange={(value) => choose({ kinds: value })}
          options={[
            ['wide', 'RCPs and inter-regional forums'],
            ['regional', 'Regional processes only'],
            ['inter-regional', 'Inter-regional forums only'],
          ]}
        />
        <Pick
          label="States of"
          value={choices.region}
          onChange={(value) => choose({ region: value })}
          options={[['all', 'all UN regions'], ...UN_REGIONS.map((region) => [region, region] as const)]}
        />
      </div>
      <AnswerView answer={answer} rows={30}>
        {({ stateParticipation: found, coMembership }) => (
          <>
            <p className="headline-figure" aria-live="polite">
              In {found.asOf} there were {found.bodies.certain} such processes (with possible{' '}
              {found.bodies.withPossible}
              ). Of {counted(found.total.unMembers, 'UN member')}
              {where}, <strong>{found.total.takingPart.certain}</strong> took part in at least one for certain (
              {percent(found.total.shareCertain)}), <strong>{found.total.takingPart.withPossible}</strong> with possible
              ({percent(found.total.shareWithPossible)}).
            </p>
            <Regions regions={found.regions} />
            <TakeAway question="coverage-of-rcps-by-region" variables={{ asOf: year, kinds }} />
            <h2>Over time</h2>
            <AnswerView answer={history} rows={7}>
              {(years) => (
                <YearLines
                  label={`UN members${where} in at least one process`}
                  chosen={year}
                  points={Object.values(years).map(({ asOf, total }) => ({ year: asOf, counts: total.takingPart }))}
                />
              )}
            </AnswerView>
            <p className="quiet">
              Where the certain line falls alone, fewer sources date those years; states that left would lower both
              lines.
            </p>
            <StatesInNone
              states={found.inNone.rows.map(({ state }) => state)}
              notCertain={found.inNoneForCertain.totalCount}
              unrecorded={found.bodiesWithoutStates.rows}
              year={found.asOf}
            />
            <TakeAway question="states-in-no-rcp" variables={asked} />
            <StatesByNumber rows={found.states.rows} />
            <AnalysisNote analysis={found} />
            <h2 id="shared">Processes that share members</h2>
            <div className="controls">
              <Pick
                label="Shared members at least"
                value={choices.shared}
                onChange={(value) => choose({ shared: value })}
                options={['1', '2', '3', '5', '10'].map((number) => [number, number] as const)}
              />
              <Pick
                label="Memberships"
                value={choices.pairs}
                onChange={(value) => choose({ pairs: value })}
                options={[
                  ['CERTAIN', 'certain only'],
                  ['POSSIBLE', 'with possible'],
                ]}
              />
            </div>
            <Pairs answer={coMembership} />
            <AnalysisNote analysis={coMembership} />
            <TakeAway
              question="rcps-that-share-members"
              variables={{ asOf: year, kinds, minShared: Number(choices.shared), certainty: choices.pairs }}
            />
          </>
        )}
      </AnswerView>
    </Page>
  );
}

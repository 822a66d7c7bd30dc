import { FitDocument, type FitOfAreaFragment, type FitQuery } from '../generated';
import { useYear } from '../lib/address';
import { useAnswer } from '../lib/use-answer';
import { AnalysisNote } from '../ui/analysis-note';
import { AnswerView } from '../ui/answer-view';
import { Page } from '../ui/page';
import { PairFigure } from '../ui/pair-bar';
import { ScrollBox } from '../ui/scroll-box';
import { TakeAway } from '../ui/take-away';
import { YearSlider } from '../ui/year-slider';
import { AreasTable } from './fit/areas-table';
import { FINDINGS, FitVerdict, REASONS } from './fit/signs';

/** Whether each issue area is governed at the level that its type of good predicts. */
export default function FitPage() {
  const [year, setYear] = useYear();
  const answer = useAnswer(FitDocument, { year });
  return (
    <Page
      title="Fit"
      lead="By the theory of the brief a public good calls for the multilateral level, a club good for the regional one, a private good for states alone or in pairs. Here is, for each issue area, the level predicted beside the levels found. It cannot tell whether states comply."
    >
      <div className="controls">
        <YearSlider year={year} onChange={setYear} />
      </div>
      <AnswerView answer={answer} rows={20}>
        {({ governanceFit }) => <Fit fit={governanceFit} />}
      </AnswerView>
    </Page>
  );
}

function Fit({ fit }: { readonly fit: FitQuery['governanceFit'] }) {
  const { asOf, areas, unMembers } = fit;
  const tested = areas.filter(({ verdict }) => verdict !== 'NOT_TESTABLE');
  return (
    <>
      <h2>Verdicts in {asOf}</h2>
      <VerdictCounts counts={fit.verdictCounts} />
      <h2>Level predicted, levels found</h2>
      <ul className="sign-legend" aria-label="Signs of the findings">
        {Object.entries(FINDINGS).map(([finding, { sign, meaning }]) => (
          <li key={finding}>
            <span aria-hidden="true">{sign}</span> {meaning}
          </li>
        ))}
      </ul>
      <p className="quiet">
        Multilateral is found where an open binding instrument in force binds at least half of the{' '}
        {unMembers === 0
          ? 'members of the United Nations, which did not exist yet'
          : `${unMembers} members of the United Nations`}
        ; regional where a regional binding instrument or standing process takes the area in.
      </p>
      {tested.length > 0 ? (
        <AreasTable title="Issue areas with a verdict" areas={tested} year={asOf} />
      ) : (
        <p>No issue area can be tested in {asOf}; the reasons stand below.</p>
      )}
      <h2>What cannot be tested, and why</h2>
      <NotTestable areas={areas} year={asOf} />
      <TakeAway question="does-the-level-fit-the-good" variables={{ asOf }} />
      <AnalysisNote analysis={fit} years={String(asOf)} />
    </>
  );
}

function VerdictCounts({ counts }: { readonly counts: FitQuery['governanceFit']['verdictCounts'] }) {
  return (
    <ScrollBox label="How many issue areas have which verdict">
      <table>
        <thead>
          <tr>
            <th scope="col">Verdict</th>
            <th scope="col">Issue areas, by what is certain</th>
            <th scope="col">If all that is possible held</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ verdict, certain, withPossible }) => (
            <tr key={verdict}>
              <th scope="row">
                <FitVerdict verdict={verdict} explained />
              </th>
              <td>{certain}</td>
              <td>{withPossible}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function NotTestable({ areas, year }: { readonly areas: readonly FitOfAreaFragment[]; readonly year: number }) {
  const reasons = Object.entries(REASONS).map(([reason, meaning]) => ({
    reason,
    meaning,
    rows: areas.filter(({ notTestableBecause }) => notTestableBecause === reason),
  }));
  return reasons
    .filter(({ rows }) => rows.length > 0)
    .map(({ reason, meaning, rows }) => (
      <section key={reason}>
        <h3>
          {meaning} (<PairFigure counts={{ certain: rows.length, withPossible: rows.length }} />)
        </h3>
        <AreasTable title={meaning} areas={rows} year={year} />
      </section>
    ));
}

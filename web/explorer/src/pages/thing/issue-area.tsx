import { Link } from 'wouter';
import { IssueAreaThingDocument, type IssueAreaThingQuery } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { inWords, titled } from '../../lib/words';
import { AnalysisNote } from '../../ui/analysis-note';
import { AnswerView } from '../../ui/answer-view';
import { Status, Verdict } from '../../ui/status';
import '../../styles/records.css';
import { ScrollBox } from '../../ui/scroll-box';
import { TakeAway } from '../../ui/take-away';
import { Facts } from './facts';
import { Gaps } from './gaps';
import { MandateMatrix } from './mandate-matrix';
import { NameList } from './name-list';
import { Disagreements, InTheBrief } from './parts';
import { Section } from './section';

/** A field of migration that is governed: how it is covered, by whom, and what is said to be missing. */
export function IssueAreaThing({ id, year }: { readonly id: string; readonly year: number }) {
  const answer = useAnswer(IssueAreaThingDocument, { id, year });
  return (
    <AnswerView answer={answer} rows={40}>
      {({ issueArea: area, coverage, claims, briefSentences }) =>
        area && (
          <>
            <p className="lead">{area.description}</p>
            <Facts
              cited={area}
              facts={[
                ['Type of good', area.goodType ? inWords(area.goodType) : 'not classified'],
                ['Excludable', area.excludability && inWords(area.excludability)],
                ['Rival', area.rivalry && inWords(area.rivalry)],
                ['Classified by', area.statedBy],
                ['Level expected', area.expectedLevel.map(inWords).join(', ')],
                ['Level that is stated', area.statedLevel.map(inWords).join(', ')],
                ['Note', area.note],
              ]}
            />
            <Coverage coverage={coverage} />
            <TakeAway question="coverage-matrix" variables={{ asOf: year }} />
            <Section id="mandates" title="Mandates" count={area.mandates.totalCount}>
              {area.mandates.totalCount > area.mandates.edges.length && (
                <p>The first {area.mandates.edges.length}; the table to take away has all.</p>
              )}
              <MandateMatrix mandates={area.mandates.edges.map(({ node }) => node)} year={year} by="actor" />
            </Section>
            <Gaps gaps={area.gaps} year={year} />
            <Section id="instruments" title="Instruments" count={area.instruments.totalCount}>
              <NameList things={area.instruments.edges.map(({ node }) => ({ ...node, remark: node.adopted }))} />
            </Section>
            <Section id="processes" title="Processes" count={area.processes.totalCount}>
              <NameList
                things={area.processes.edges.map(({ node }) => ({ ...node, remark: node.founded?.toString() }))}
              />
            </Section>
            <Section id="literature" title="Literature" count={area.literature.totalCount}>
              <NameList things={area.literature.edges.map(({ node }) => node)} />
            </Section>
            <InTheBrief claims={claims} sentences={briefSentences} />
            <Disagreements rows={area.disagreements} />
          </>
        )
      }
    </AnswerView>
  );
}

function Coverage({ coverage }: { readonly coverage: IssueAreaThingQuery['coverage'] }) {
  return (
    <Section id="coverage" title={`Coverage in ${coverage.asOf}`}>
      <ScrollBox label="Coverage by function">
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">Status</th>
              <th scope="col">Verdict</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {coverage.cells.map((cell) => (
              <tr key={cell.id}>
                <th scope="row">
                  <Link href={`/coverage/${cell.id}?year=${coverage.asOf}`}>{titled(cell.function)}</Link>
                </th>
                <td>
                  <Status status={cell.status} />
                  {cell.possibleStatus !== cell.status && (
                    <div className="quiet">possibly {inWords(cell.possibleStatus)}</div>
                  )}
                </td>
                <td>
                  <Verdict verdict={cell.verdict} />
                  {cell.possibleVerdict !== cell.verdict && (
                    <div className="quiet">possibly {inWords(cell.possibleVerdict)}</div>
                  )}
                </td>
                <td>{cell.explanation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <AnalysisNote analysis={coverage} />
    </Section>
  );
}

import type { ReactNode } from 'react';
import {
  type CodingReasonFragment,
  type EvidenceOfFitFragment,
  FitEvidenceDocument,
  type Level,
} from '../../generated';
import { levelInWords } from '../../lib/levels';
import { useAnswer } from '../../lib/use-answer';
import { inWords, pairInWords } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { CertaintyMark } from '../../ui/certainty';
import { asPercent } from '../../ui/pair-bar';
import { ScrollBox } from '../../ui/scroll-box';
import { Sources } from '../../ui/sources';
import { TakeAway } from '../../ui/take-away';
import { ThingLink } from '../../ui/thing-link';

type Instrument = EvidenceOfFitFragment['instruments']['rows'][number];
type Process = EvidenceOfFitFragment['processes']['rows'][number];

/** The law and the processes behind one verdict; asked for when somebody opens it. */
export function Evidence({ area, year }: { readonly area: string; readonly year: number }) {
  const answer = useAnswer(FitEvidenceDocument, { area, year });
  return (
    <AnswerView answer={answer} rows={6}>
      {({ governanceFit }) =>
        governanceFit.areas.map(({ issueArea, instruments, processes }) => (
          <div key={issueArea.id}>
            <Rows title="Binding instruments in force" heads={['Instrument', 'In force', 'Parties among UN members']}>
              {instruments.rows.map((row) => (
                <InstrumentRow key={row.instrument.id} row={row} />
              ))}
            </Rows>
            <Rows title="Regional and inter-regional processes" heads={['Process', 'Active']}>
              {processes.rows.map((row) => (
                <ProcessRow key={row.process.id} row={row} />
              ))}
            </Rows>
            <TakeAway question="evidence-of-a-level" variables={{ issueArea: issueArea.id, asOf: year }} />
          </div>
        ))
      }
    </AnswerView>
  );
}

interface RowsProps {
  readonly title: string;
  readonly heads: readonly string[];
  readonly children: readonly ReactNode[];
}

function Rows({ title, heads, children }: RowsProps) {
  if (children.length === 0) return <p className="quiet">{title}: none is recorded for this issue area and year.</p>;
  return (
    <ScrollBox label={title}>
      <table className="fit-evidence">
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col">Coded, with confidence</th>
            <th scope="col">Sources of the coding</th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}

function InstrumentRow({ row }: { readonly row: Instrument }) {
  const { instrument, levels, certainty, parties, share, bindsHalf, coding } = row;
  return (
    <tr>
      <th scope="row">
        <ThingLink id={instrument.id} name={instrument.name} />
        <Levels levels={levels} />
      </th>
      <td>
        <CertaintyMark certainty={certainty} />
        {instrument.inForce && <div className="quiet">since {instrument.inForce}</div>}
      </td>
      <td>
        {parties ? `${pairInWords(parties)} (${asPercent(share)})` : 'not recorded for this year'}
        <div className="quiet">{BINDS_HALF[bindsHalf ?? 'NOT']}</div>
      </td>
      <Coded coding={coding} />
    </tr>
  );
}

const BINDS_HALF = {
  CERTAIN: '● open to all, and binds half of them',
  POSSIBLE: '○ open to all, and possibly binds half of them',
  NOT: 'does not make the level multilateral',
} as const;

function ProcessRow({ row: { process, levels, certainty, coding } }: { readonly row: Process }) {
  return (
    <tr>
      <th scope="row">
        <ThingLink id={process.id} name={process.name} />
        <Levels levels={levels} />
      </th>
      <td>
        <CertaintyMark certainty={certainty} />
      </td>
      <Coded coding={coding} />
    </tr>
  );
}

const Levels = ({ levels }: { readonly levels: readonly Level[] }) => (
  <div className="quiet fit-plain">{levels.map(levelInWords).join(', ')}</div>
);

function Coded({ coding }: { readonly coding: CodingReasonFragment | null | undefined }) {
  if (!coding)
    return (
      <td colSpan={2} className="quiet">
        no coding is recorded
      </td>
    );
  return (
    <>
      <td>
        {coding.reason} <span className="quiet">Confidence: {inWords(coding.confidence)}</span>
      </td>
      <td>
        <Sources sources={coding.sources} />
      </td>
    </>
  );
}

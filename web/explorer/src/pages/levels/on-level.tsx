import type { ReactNode } from 'react';
import { type CodingReasonFragment, type Level, OnLevelDocument } from '../../generated';
import { useAnswer } from '../../lib/use-answer';
import { inWords } from '../../lib/words';
import { AnswerView } from '../../ui/answer-view';
import { CertaintyMark } from '../../ui/certainty';
import { ScrollBox } from '../../ui/scroll-box';
import { Sources } from '../../ui/sources';
import { ThingLink } from '../../ui/thing-link';

interface Row {
  readonly thing: { readonly id: string; readonly name: string };
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
  readonly coding: CodingReasonFragment;
}

/** Who and what is coded on a level, with the reason of each coding; asked for when somebody opens it. */
export function OnLevel({ level, year }: { readonly level: Level; readonly year: number }) {
  const answer = useAnswer(OnLevelDocument, { level, year });
  return (
    <AnswerView answer={answer} rows={8}>
      {({ levels: { levels } }) =>
        levels.map(({ actors, instruments }) => (
          <div key={level}>
            <Rows title={`Actors (${actors.totalCount})`} certaintyOf="Existed">
              {actors.rows.map((row) => ({ ...row, thing: row.actor }))}
            </Rows>
            <Rows title={`Instruments (${instruments.totalCount})`} certaintyOf="Adopted by then">
              {instruments.rows.map((row) => ({ ...row, thing: row.instrument }))}
            </Rows>
          </div>
        ))
      }
    </AnswerView>
  );
}

interface RowsProps {
  readonly title: string;
  readonly certaintyOf: string;
  readonly children: readonly Row[];
}

function Rows({ title, certaintyOf, children }: RowsProps): ReactNode {
  if (children.length === 0) return <p className="quiet">{title}: none is coded on this level.</p>;
  return (
    <ScrollBox label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">{certaintyOf}</th>
            <th scope="col">Why on this level, with confidence</th>
            <th scope="col">Sources</th>
          </tr>
        </thead>
        <tbody>
          {children.map(({ thing, certainty, coding }) => (
            <tr key={thing.id}>
              <th scope="row">
                <ThingLink id={thing.id} name={thing.name} />
              </th>
              <td>
                <CertaintyMark certainty={certainty} />
              </td>
              <td>
                {coding.reason} <span className="quiet">Confidence: {inWords(coding.confidence)}</span>
              </td>
              <td>
                <Sources sources={coding.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

import { useRef } from 'react';
import { SupposedChangeDocument } from '../generated';
import { inputOf } from '../lib/supposition';
import { useAnswer } from '../lib/use-answer';
import { AnswerView } from '../ui/answer-view';
import { Consequences } from '../ui/consequences';
import { Page } from '../ui/page';
import { TakeAway } from '../ui/take-away';
import { TroubleNotice } from '../ui/trouble-notice';
import { YearSlider } from '../ui/year-slider';
import { AddForm } from './scenario/add-form';
import { Entries } from './scenario/entries';
import { Examples } from './scenario/examples';
import { RemoveForm } from './scenario/remove-form';
import { useNames } from './scenario/use-names';
import { useSupposition } from './scenario/use-supposition';
import './scenario/scenario.css';

/** A scenario of one's own: mandates that nobody holds, or without some that somebody does. */
export default function ScenarioPage() {
  const { supposition, isEmpty, unread, change, setYear } = useSupposition();
  const heading = useRef<HTMLHeadingElement>(null);
  const names = useNames(supposition);
  const input = inputOf(supposition);
  const answer = useAnswer(SupposedChangeDocument, { input }, { pause: isEmpty });
  // What the service refuses is told at the form; what is out of reach is told, and asked again, below.
  const refusal = !isEmpty && answer.trouble && !answer.trouble.unreachable ? answer.trouble.message : undefined;
  return (
    <Page
      title="Build a scenario"
      lead="Suppose that somebody held another mandate, or that somebody lost one, and see which cells of the matrix would close, open or change. Nothing is stored: the whole scenario stands in the address of this page, so a link brings it back."
    >
      <div className="controls">
        <YearSlider year={supposition.year} onChange={setYear} />
      </div>
      <TroubleNotice answer={names.answer} />
      <div className="scenario-builder">
        <AddForm
          areas={names.areas}
          onAdd={(addition) => change({ ...supposition, add: [...supposition.add, addition] })}
        />
        <RemoveForm year={supposition.year} supposition={supposition} onChange={change} />
      </div>
      <h2 ref={heading} tabIndex={-1}>
        What is supposed
      </h2>
      {unread.length > 0 && (
        <p role="alert" className="notice" data-testid="unread">
          This part of the address could not be read and is left out: {unread.join(', ')}
        </p>
      )}
      {refusal && (
        <p role="alert" className="notice" data-testid="refusal">
          The service says: {refusal}
        </p>
      )}
      <Entries
        supposition={supposition}
        names={names}
        refusal={refusal}
        onChange={(next) => {
          change(next);
          // The button that was pressed is gone: go on reading from the list.
          heading.current?.focus();
        }}
      />
      {isEmpty && <Examples />}
      {!isEmpty && !refusal && (
        <>
          <h2>What would follow in {supposition.year}</h2>
          <AnswerView answer={answer} rows={14}>
            {({ scenario }) => <Consequences result={scenario} />}
          </AnswerView>
          <TakeAway question="a-scenario-of-your-own" variables={{ input }} />
        </>
      )}
    </Page>
  );
}

import type { ReactNode } from 'react';
import type { Answer } from '../lib/use-answer';
import { Skeleton } from './skeleton';
import { TroubleNotice } from './trouble-notice';

interface AnswerViewProps<D> {
  readonly answer: Answer<D>;
  /** How many lines to keep free while the first answer is awaited. */
  readonly rows?: number;
  readonly children: (data: D) => ReactNode;
}

/** An answer, or why there is none yet: a place holder, what went wrong, or the older answer while a newer comes. */
export function AnswerView<D>({ answer, rows = 8, children }: AnswerViewProps<D>) {
  const { data, waiting, trouble } = answer;
  return (
    <>
      <TroubleNotice answer={answer} />
      {data === undefined && !trouble && <Skeleton rows={rows} />}
      {data !== undefined && (
        <div className={waiting ? 'older' : undefined} aria-busy={waiting}>
          {children(data)}
        </div>
      )}
    </>
  );
}

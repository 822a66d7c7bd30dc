import type { Answer } from '../lib/use-answer';

/** What went wrong with an answer, and what to do; nothing where nothing did. */
export function TroubleNotice({
  answer: { trouble, retry },
}: {
  readonly answer: Pick<Answer<unknown>, 'trouble' | 'retry'>;
}) {
  if (!trouble) return null;
  return (
    <div role="alert" className="notice" data-testid="trouble">
      <p>
        {trouble.message} {trouble.unreachable && 'This page asks again by itself.'}
      </p>
      <button type="button" onClick={retry}>
        Ask again now
      </button>
    </div>
  );
}

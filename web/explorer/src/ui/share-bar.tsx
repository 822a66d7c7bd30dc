import './share-bar.css';

/** Two shares of one whole as a bar: filled what is certain, hatched what is possible beyond it. */
export function ShareBar({ certain, withPossible }: { readonly certain: number; readonly withPossible: number }) {
  return (
    <span className="share-bar" aria-hidden="true">
      <span className="with-possible" style={{ width: `${withPossible * 100}%` }} />
      <span className="certainly" style={{ width: `${certain * 100}%` }} />
    </span>
  );
}

/** What the two parts of the bars mean. */
export function ShareKey() {
  return (
    <p className="quiet" aria-hidden="true">
      <span className="share-bar bar-key">
        <span className="certainly" style={{ width: '100%' }} />
      </span>{' '}
      certain{' '}
      <span className="share-bar bar-key">
        <span className="with-possible" style={{ width: '100%' }} />
      </span>{' '}
      possible
    </p>
  );
}

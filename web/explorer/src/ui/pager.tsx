import { trailOf, trailText } from '../lib/choices';

interface PagerProps {
  /** Rows on a page. */
  readonly size: number;
  readonly total: number;
  /** What is listed: "organisations". */
  readonly noun: string;
  /** The cursors that led here, as they stand in the address. */
  readonly trail: string;
  readonly page: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly onTurn: (trail: string) => void;
}

/** Which rows of a list are shown, and the way to those before and after. */
export function Pager({ size, total, noun, trail, page, onTurn }: PagerProps) {
  const steps = trailOf(trail);
  const from = steps.length * size + 1;
  if (total === 0) return null;
  return (
    <nav className="pager" aria-label={`Pages of ${noun}`}>
      <span aria-live="polite">
        {from}–{Math.min(total, from + size - 1)} of {total.toLocaleString('en')} {noun}
      </span>
      {(steps.length > 0 || page.hasNextPage) && (
        <>
          <button type="button" disabled={steps.length === 0} onClick={() => onTurn(trailText(steps.slice(0, -1)))}>
            Back
          </button>
          <button
            type="button"
            disabled={!page.hasNextPage}
            onClick={() => page.endCursor && onTurn(trailText([...steps, page.endCursor]))}
          >
            Next {size}
          </button>
        </>
      )}
    </nav>
  );
}

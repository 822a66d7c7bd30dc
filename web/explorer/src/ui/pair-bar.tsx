import './figures.css';

interface Pair {
  readonly certain: number;
  readonly withPossible: number;
}

interface PairBarProps {
  readonly counts: Pair;
  /** The figure that fills the whole bar. */
  readonly most: number;
  /** True where the figures stand in cells of their own. */
  readonly bare?: boolean;
  /** Said after the figures, for example a share. */
  readonly children?: React.ReactNode;
}

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (100 * part) / whole}%`;

/** A count as a bar: what is certain is full, what is only possible is hatched. The figures stand beside it. */
export function PairBar({ counts: { certain, withPossible }, most, bare = false, children }: PairBarProps) {
  return (
    <span className={bare ? 'pair-bar bare' : 'pair-bar'}>
      <span className="pair-track" aria-hidden="true">
        <span className="pair-certain" style={{ width: percent(certain, most) }} />
        <span className="pair-possible" style={{ width: percent(Math.max(0, withPossible - certain), most) }} />
      </span>
      {!bare && (
        <span className="pair-figure">
          <PairFigure counts={{ certain, withPossible }} />
          {children}
        </span>
      )}
    </span>
  );
}

/** Both figures of a count; the second is said only where it differs. */
export function PairFigure({ counts: { certain, withPossible } }: { readonly counts: Pair }) {
  return (
    <>
      {certain}
      {withPossible !== certain && <span className="quiet"> ({withPossible} with possible)</span>}
    </>
  );
}

/** What full and hatched mean, for a page with bars. */
export function PairLegend() {
  return (
    <p className="quiet">
      Full bars are certain, hatched ones only possible; each figure is the certain one, with the possible ones in
      brackets where they differ.
    </p>
  );
}

/** A share from 0 to 1 as percent; nothing was there to share where it is null. */
export const asPercent = (share: number | null | undefined): string =>
  share == null ? 'none coded' : `${Math.round(100 * share)} %`;

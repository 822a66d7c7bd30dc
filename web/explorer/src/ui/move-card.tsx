import type { ReactNode } from 'react';
import { CellLink } from './cell-link';
import { Movement, type MovementName } from './movement';
import { Standing, type StandingFacts } from './standing';

interface MoveCardProps {
  readonly cell: {
    readonly id: string;
    readonly functionName: string;
    readonly issueArea: string;
    readonly year: number;
  };
  readonly movement: MovementName;
  /** How surely it moved so, or what the possible would make of it. */
  readonly surety: ReactNode;
  readonly before: { readonly label: ReactNode; readonly cell: StandingFacts };
  readonly after: { readonly label: ReactNode; readonly cell: StandingFacts };
  /** Whose mandates make the difference. */
  readonly byWhat: ReactNode;
}

/** A cell that moved: how, what it was and what it is or would be, and by whose mandates. */
export function MoveCard({ cell, movement, surety, before, after, byWhat }: MoveCardProps) {
  return (
    <li className="move">
      <div>
        <h4>
          <CellLink {...cell} />
        </h4>
        <Movement movement={movement} />
        <div className="move-reading">{surety}</div>
      </div>
      <dl>
        <div>
          <dt>{before.label}</dt>
          <dd>
            <Standing cell={before.cell} />
          </dd>
        </div>
        <div>
          <dt>{after.label}</dt>
          <dd>
            <Standing cell={after.cell} />
          </dd>
        </div>
        <div>
          <dt>Mandates that differ</dt>
          <dd>{byWhat}</dd>
        </div>
      </dl>
    </li>
  );
}

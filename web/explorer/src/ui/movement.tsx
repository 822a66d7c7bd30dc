import { inWords } from '../lib/words';
import './movement.css';

/** What can happen to a cell between two years or by a scenario, each with its sign. */
export const MOVEMENT_SIGNS = {
  CLOSED: '▲',
  OPENED: '▼',
  CHANGED: '◆',
  STRENGTHENED: '↗',
  WEAKENED: '↘',
  JUDGED_ANEW: '§',
  RECORDED: '+',
  NO_LONGER_RECORDED: '−',
  OTHERWISE_CHANGED: '~',
  UNCHANGED: '=',
} as const;

export type MovementName = keyof typeof MOVEMENT_SIGNS;

/** A movement told by colour, sign and word. */
export function Movement({ movement }: { readonly movement: MovementName }) {
  return (
    <span className="movement" data-movement={movement}>
      <span aria-hidden="true">{MOVEMENT_SIGNS[movement]}</span> {inWords(movement)}
    </span>
  );
}

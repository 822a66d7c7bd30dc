import { KIND_NAMES } from './kinds';
import { LONGEST, type PathsChoice } from './use-paths-choice';

/** Why no path was found, and each way to look further. */
export function NoPath({ choice }: { readonly choice: PathsChoice }) {
  const { through, maxLength, excludeStates, certainty, asOf } = choice.variables;
  const ways: [boolean, string, () => void][] = [
    [asOf !== null && certainty === 'CERTAIN', 'Take possible links too', () => choice.setCertainty('POSSIBLE')],
    [asOf !== null, 'Follow links of any year', () => choice.setAnyYear(true)],
    [excludeStates, 'Let states stand on the way', () => choice.setStates(true)],
    [maxLength < LONGEST, `Allow up to ${LONGEST} links`, () => choice.setMaxLength(LONGEST)],
    [through.length < KIND_NAMES.length, 'Follow all kinds of links', () => choice.setKinds(KIND_NAMES)],
  ];
  const open = ways.filter(([applies]) => applies);
  return (
    <div className="notice">
      <p>
        No path of up to {maxLength} links is recorded between the two
        {asOf === null ? '' : ` in ${asOf}`} with these choices. That does not prove that there is none.
        {open.length > 0 && ' You can look further:'}
      </p>
      {open.map(([, words, widen]) => (
        <button key={words} type="button" onClick={widen}>
          {words}
        </button>
      ))}
    </div>
  );
}

import { YearSlider } from '../../ui/year-slider';
import { KIND_NAMES, KINDS } from './kinds';
import { LONGEST, type PathsChoice } from './use-paths-choice';

/** What kinds of ways to look for. */
export function PathControls({ choice }: { readonly choice: PathsChoice }) {
  const { variables, anyYear } = choice;
  return (
    <>
      <fieldset className="kinds">
        <legend>Follow these kinds of links</legend>
        {KIND_NAMES.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={variables.through.includes(kind)}
              onChange={({ target }) =>
                choice.setKinds(
                  KIND_NAMES.filter((one) => (one === kind ? target.checked : variables.through.includes(one))),
                )
              }
            />
            {KINDS[kind]}
          </label>
        ))}
      </fieldset>
      <div className="controls">
        <label>
          At most
          <select value={variables.maxLength} onChange={({ target }) => choice.setMaxLength(Number(target.value))}>
            {Array.from({ length: LONGEST }, (_, index) => index + 1).map((length) => (
              <option key={length} value={length}>
                {length === 1 ? '1 link' : `${length} links`}
              </option>
            ))}
          </select>
        </label>
        <label>
          How sure
          <select
            value={variables.certainty}
            disabled={anyYear}
            onChange={({ target }) => choice.setCertainty(target.value === 'CERTAIN' ? 'CERTAIN' : 'POSSIBLE')}
          >
            <option value="POSSIBLE">certain and possible</option>
            <option value="CERTAIN">certain only</option>
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={variables.excludeStates}
            onChange={({ target }) => choice.setStates(!target.checked)}
          />
          No states on the way
        </label>
        <label className="check">
          <input type="checkbox" checked={anyYear} onChange={({ target }) => choice.setAnyYear(target.checked)} />
          In any year
        </label>
        {!anyYear && <YearSlider year={choice.year} onChange={choice.setYear} />}
      </div>
    </>
  );
}

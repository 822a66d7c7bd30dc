import { Link } from 'wouter';
import { ScenarioChoicesDocument } from '../generated';
import { LATEST_YEAR, useChoice, useYear } from '../lib/address';
import { useAnswer } from '../lib/use-answer';
import { Page } from '../ui/page';
import { YearSlider } from '../ui/year-slider';
import { AgainstScenario } from './compare/against-scenario';
import { AgainstYear } from './compare/against-year';
import './compare/compare.css';

const YEARS = 'years';

/** Two years side by side, or a year as it was against a vision or proposal of the brief. */
export default function ComparePage() {
  const [against, setAgainst] = useChoice<string>('with', YEARS);
  const [from, setFrom] = useYear('from');
  const [to, setTo] = useYear('to', LATEST_YEAR);
  const [year, setYear] = useYear();
  return (
    <Page
      title="Compare"
      lead="What changed between two years, or what a vision or proposal of the brief would change: cells of the matrix that closed, opened or moved otherwise, and who came and went."
    >
      <div className="controls compare-controls">
        <AgainstWhat value={against} onChange={setAgainst} />
        {against === YEARS ? (
          <>
            <YearSlider label="One year" parameter="from" year={from} onChange={setFrom} />
            <YearSlider label="Another year" parameter="to" year={to} onChange={setTo} />
          </>
        ) : (
          <YearSlider year={year} onChange={setYear} />
        )}
      </div>
      {against === YEARS ? (
        <AgainstYear from={Math.min(from, to)} to={Math.max(from, to)} />
      ) : (
        <AgainstScenario id={against} year={year} />
      )}
      <p>
        To change mandates by hand, <Link href="/scenario">build a scenario of your own</Link>.
      </p>
    </Page>
  );
}

function AgainstWhat({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) {
  const { data } = useAnswer(ScenarioChoicesDocument, {});
  const all = data?.scenarios.edges.map(({ node }) => node) ?? [];
  return (
    <label>
      Compare
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value={YEARS}>Two years</option>
        {/* What the address names stays chosen while the names are on their way. */}
        {value !== YEARS && !all.some(({ id }) => id === value) && <option value={value}>{value}</option>}
        <optgroup label="A year against a vision of the brief">
          {all.flatMap(({ id, name, vision }) =>
            vision ? (
              <option key={id} value={id}>
                {vision.name}: {name}
              </option>
            ) : (
              []
            ),
          )}
        </optgroup>
        <optgroup label="A year against a proposal of the brief">
          {all.flatMap(({ id, name, vision }) =>
            vision ? (
              []
            ) : (
              <option key={id} value={id}>
                {name}
              </option>
            ),
          )}
        </optgroup>
      </select>
    </label>
  );
}

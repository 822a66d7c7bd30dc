import { useState } from 'react';
import { Picker } from '../../ui/picker';
import { YearSlider } from '../../ui/year-slider';
import { MEASURE_NAMES, MEASURES, type Measure, PROJECTION_NAMES, PROJECTIONS, shortName } from './choices';
import type { LoadedNetwork } from './use-network';
import type { NetworkPageChoice } from './use-network-choice';

interface ControlsProps {
  readonly choice: NetworkPageChoice;
  readonly network: LoadedNetwork | undefined;
}

const MOST_SUGGESTED = 40;

/** Which network, how it is looked at, and on whom the look rests. */
export function NetworkControls({ choice, network }: ControlsProps) {
  return (
    <div className="controls network-controls">
      <label>
        Network
        <select
          value={choice.projection}
          onChange={({ target }) => choice.setProjection(target.value as typeof choice.projection)}
        >
          {PROJECTION_NAMES.map((one) => (
            <option key={one} value={one}>
              {PROJECTIONS[one].name}
            </option>
          ))}
        </select>
      </label>
      <label>
        How sure
        <select
          value={choice.certainty}
          onChange={({ target }) => choice.setCertainty(target.value as typeof choice.certainty)}
        >
          <option value="CERTAIN">certain only</option>
          <option value="POSSIBLE">certain and possible</option>
        </select>
      </label>
      <label>
        Least weight of a link
        <input
          type="number"
          min={1}
          max={99}
          value={choice.minWeight}
          onChange={({ target }) => choice.setMinWeight(Math.trunc(Number(target.value)) || 1)}
        />
      </label>
      <label>
        Size and order by
        <select value={choice.measure} onChange={({ target }) => choice.setMeasure(target.value as Measure)}>
          {MEASURE_NAMES.map((one) => (
            <option key={one} value={one}>
              {MEASURES[one].name}: {MEASURES[one].says}
            </option>
          ))}
        </select>
      </label>
      <YearSlider year={choice.asOf} onChange={choice.setYear} />
      <Finder choice={choice} network={network} />
    </div>
  );
}

/** Finds a node of the network by its name or abbreviation. */
function Finder({ choice, network }: ControlsProps) {
  const [text, setText] = useState('');
  const nodes = network?.nodes ?? [];
  const chosen = nodes.find(({ id }) => id === choice.focus);
  const wanted = text === chosen?.entity.name ? '' : text.toLowerCase();
  const items = nodes
    .map((node) => ({
      id: node.id,
      name: node.entity.name,
      hint: hintOf(shortName(node), node.entity.name, node.community),
    }))
    .filter(({ name, hint }) => name.toLowerCase().includes(wanted) || hint.toLowerCase().includes(wanted))
    .sort((one, other) => one.name.localeCompare(other.name))
    .slice(0, MOST_SUGGESTED);
  return (
    <Picker
      label="Find in the network"
      placeholder="Name or acronym"
      chosen={chosen ? { id: chosen.id, name: chosen.entity.name } : null}
      items={items}
      empty={`None of the ${nodes.length} nodes has such a name in this year.`}
      onType={setText}
      onChoose={(item) => choice.setFocus(item?.id ?? '')}
    />
  );
}

const hintOf = (short: string, name: string, community: number | null | undefined): string =>
  [short === name ? '' : short, community == null ? '' : `community ${community}`].filter(Boolean).join(', ');

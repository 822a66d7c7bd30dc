import { useMemo, useState } from 'react';
import { CertaintyMark } from '../../ui/certainty';
import { ScrollBox } from '../../ui/scroll-box';
import { ThingLink } from '../../ui/thing-link';
import { figure, MEASURE_NAMES, MEASURES, type NetworkChoice, PROJECTIONS } from './choices';
import { Swatch } from './communities';
import { Shared } from './shared';
import type { LoadedNetwork } from './use-network';
import type { NetworkPageChoice } from './use-network-choice';

interface TablesProps {
  readonly network: LoadedNetwork;
  readonly choice: NetworkPageChoice;
  /** The choice that the network was loaded for. */
  readonly loadedFor: NetworkChoice;
}

const ROWS = 25;

/** The nodes with their measures, by the measure that is chosen. */
export function NodeTable({ network, choice }: TablesProps) {
  const { measure } = choice;
  const sorted = useMemo(
    () => [...network.nodes].sort((one, other) => (other[measure] ?? -1) - (one[measure] ?? -1)),
    [network.nodes, measure],
  );
  const [shown, rows] = useRows(sorted);
  return (
    <section>
      <h2>Nodes and their measures</h2>
      <ScrollBox label="Nodes and their measures">
        <table className="network-table">
          <thead>
            <tr>
              <th scope="col">Node</th>
              <th scope="col">Community</th>
              {MEASURE_NAMES.map((name) => (
                <th key={name} scope="col" aria-sort={name === measure ? 'descending' : undefined}>
                  <button type="button" className="plain" onClick={() => choice.setMeasure(name)}>
                    {MEASURES[name].name} {name === measure && '▼'}
                  </button>
                </th>
              ))}
              <th scope="col">Cuts</th>
              <th scope="col">Look</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((node) => (
              <tr key={node.id} aria-current={node.id === choice.focus ? 'true' : undefined}>
                <th scope="row">
                  <ThingLink id={node.id} name={node.entity.name} />
                </th>
                <td>
                  <Swatch community={node.community} /> {node.community ?? '–'}
                </td>
                {MEASURE_NAMES.map((name) => (
                  <td key={name} className="number">
                    {figure(node[name])}
                  </td>
                ))}
                <td>{node.cuts ? 'yes' : 'no'}</td>
                <td>
                  <button
                    type="button"
                    onClick={() => choice.setFocus(node.id)}
                    aria-label={`Neighbours of ${node.entity.name}`}
                  >
                    Neighbours
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {rows}
    </section>
  );
}

/** The links, heaviest first. */
export function LinkTable({ network, choice, loadedFor }: TablesProps) {
  const names = useMemo(() => new Map(network.nodes.map(({ id, entity }) => [id, entity.name])), [network.nodes]);
  const [shown, rows] = useRows(network.links);
  const { unit } = PROJECTIONS[choice.projection];
  return (
    <section>
      <h2>Links</h2>
      {network.links.length === 0 && <p>No two of these nodes are linked with this certainty and weight.</p>}
      {network.links.length > 0 && (
        <ScrollBox label="Links">
          <table className="network-table">
            <thead>
              <tr>
                <th scope="col">One</th>
                <th scope="col">Other</th>
                <th scope="col">Weight ({unit})</th>
                <th scope="col">How sure</th>
                <th scope="col">Evidence</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((link) => (
                <tr key={link.id}>
                  <th scope="row">
                    <ThingLink id={link.one.id} name={names.get(link.one.id) ?? link.one.id} />
                  </th>
                  <td>
                    <ThingLink id={link.other.id} name={names.get(link.other.id) ?? link.other.id} />
                  </td>
                  <td className="number">{link.weight}</td>
                  <td>
                    <CertaintyMark certainty={link.ties[0]?.certainty} />
                  </td>
                  <td>
                    <Shared choice={loadedFor} link={link} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
      {rows}
    </section>
  );
}

/** The first rows of a long table, and a button for more of what is loaded. */
function useRows<T>(all: readonly T[]): [readonly T[], React.ReactNode] {
  const [count, setCount] = useState(ROWS);
  const shown = all.slice(0, count);
  if (shown.length === all.length) return [shown, null];
  return [
    shown,
    <p key="more">
      {shown.length} of {all.length} rows.{' '}
      <button type="button" onClick={() => setCount(count + 4 * ROWS)}>
        Show more rows
      </button>
    </p>,
  ];
}

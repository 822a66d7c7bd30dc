import { useMemo } from 'react';
import type { NetworkNodeRowFragment } from '../../generated';
import { ThingLink } from '../../ui/thing-link';
import { shortName } from './choices';
import { colourVariable } from './colours';

interface CommunitiesProps {
  readonly nodes: readonly NetworkNodeRowFragment[];
  readonly modularity: number | null | undefined;
}

const SHOWN_IN_NAME = 3;

/** The communities by colour and number, each with all that belong to it: legend of the picture and list in one. */
export function Communities({ nodes, modularity }: CommunitiesProps) {
  const groups = useMemo(() => grouped(nodes), [nodes]);
  return (
    <section className="communities" aria-labelledby="communities">
      <h2 id="communities">Communities</h2>
      <p className="quiet">
        Nodes with more links among themselves than chance would give, by the Louvain method.{' '}
        {modularity != null && `Modularity ${modularity.toFixed(2)}: the nearer to 0, the less they stand apart.`}
      </p>
      {groups.map(([number, members]) => (
        <details key={number}>
          <summary>
            <Swatch community={number} /> <b>{number}</b>:{' '}
            {members.length === 1 ? 'alone, ' : `${members.length}, around `}
            {members.slice(0, SHOWN_IN_NAME).map(shortName).join(', ')}
          </summary>
          <ul>
            {members.map(({ id, entity }) => (
              <li key={id}>
                <ThingLink id={id} name={entity.name} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

/** The colour of a community; its number always stands beside it. */
export function Swatch({ community }: { readonly community: number | null | undefined }) {
  return <span className="swatch" aria-hidden="true" style={{ background: `var(${colourVariable(community)})` }} />;
}

function grouped(nodes: readonly NetworkNodeRowFragment[]): [number, NetworkNodeRowFragment[]][] {
  const groups = new Map<number, NetworkNodeRowFragment[]>();
  for (const node of nodes) {
    if (node.community == null) continue;
    const group = groups.get(node.community);
    if (group) group.push(node);
    else groups.set(node.community, [node]);
  }
  return [...groups].sort(([one], [other]) => one - other);
}

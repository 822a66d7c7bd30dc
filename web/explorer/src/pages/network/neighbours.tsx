import { CertaintyMark } from '../../ui/certainty';
import { ThingLink } from '../../ui/thing-link';
import { figure, MEASURE_NAMES, MEASURES, type NetworkChoice, PROJECTIONS } from './choices';
import { Swatch } from './communities';
import { Shared } from './shared';
import type { LoadedNetwork } from './use-network';
import { type NetworkPageChoice, pagesOf } from './use-network-choice';

interface NeighboursProps {
  readonly network: LoadedNetwork;
  readonly choice: NetworkPageChoice;
  readonly loadedFor: NetworkChoice;
}

/** The node that is looked at: its measures, and its neighbours with what they share. */
export function Neighbours({ network, choice, loadedFor }: NeighboursProps) {
  const { focus } = choice;
  if (focus === '') return null;
  const node = network.nodes.find(({ id }) => id === focus);
  const close = (
    <button type="button" onClick={() => choice.setFocus('')}>
      Look at all again
    </button>
  );
  if (!node)
    return (
      <section className="notice" aria-live="polite">
        <p>
          “{focus}” is not in this network in {choice.asOf} with this certainty.
        </p>
        {close}
      </section>
    );
  const links = network.links.filter(({ one, other }) => one.id === focus || other.id === focus);
  const names = new Map(network.nodes.map(({ id, entity }) => [id, entity.name]));
  return (
    <section className="card neighbours" aria-live="polite">
      <h2>
        <ThingLink id={node.id} name={node.entity.name} />
      </h2>
      <p>
        <Swatch community={node.community} /> Community {node.community ?? '–'}.{' '}
        {MEASURE_NAMES.map((name) => `${MEASURES[name].name} ${figure(node[name])}`).join(', ')}
        {node.cuts && '. Without it the network falls apart here'}.
      </p>
      <p>
        {links.length} of its {node.degree ?? '–'} links are loaded, heaviest first. {close}
        {links.length < (node.degree ?? 0) && !network.loading && (
          <button type="button" onClick={() => choice.setPages(pagesOf(network))}>
            Load all its links
          </button>
        )}
      </p>
      <ul className="ties">
        {links.map((link) => {
          const id = link.one.id === focus ? link.other.id : link.one.id;
          return (
            <li key={link.id}>
              <button type="button" className="plain" onClick={() => choice.setFocus(id)}>
                {names.get(id) ?? id}
              </button>
              , {link.weight} {PROJECTIONS[choice.projection].unit},{' '}
              <CertaintyMark certainty={link.ties[0]?.certainty} />
              <Shared choice={loadedFor} link={link} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { BuilderNamesDocument } from '../../generated';
import type { Supposition } from '../../lib/supposition';
import { type Answer, useAnswer } from '../../lib/use-answer';
import { titled } from '../../lib/words';

const MOST_IDS = 100;

export interface Names {
  /** Every issue area, for the choice. */
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** A thing by its name; by its id while that is not known. */
  readonly nameOf: (id: string) => string;
  /** On its way, or why it does not come. */
  readonly answer: Pick<Answer<unknown>, 'trouble' | 'retry'>;
}

/** The names of what a scenario speaks of. */
export function useNames({ add, removeActors, removeMandates }: Supposition): Names {
  const ids = [...new Set([...add.flatMap(({ actor }) => actor ?? []), ...removeActors, ...removeMandates])];
  const answer = useAnswer(BuilderNamesDocument, { ids: ids.slice(0, MOST_IDS) });
  const { data } = answer;
  const areas = data?.issueAreas.edges.map(({ node }) => node) ?? [];
  const names = new Map(areas.map(({ id, name }) => [id, name]));
  for (const node of data?.nodes ?? []) {
    if (!node) continue;
    if ('actor' in node) names.set(node.id, `${node.actor.name}: ${titled(node.function)}, ${node.issueArea.name}`);
    else if ('name' in node) names.set(node.id, node.name);
  }
  return { areas, nameOf: (id) => names.get(id) ?? id, answer };
}

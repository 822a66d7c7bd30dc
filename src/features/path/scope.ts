import { badInput } from '../../errors.js';
import type { RequestGraph } from '../../graph/request.js';
import { NAMED_LABELS } from '../entity/entity.registry.js';
import { canonicalId } from '../entity/entity.service.js';
import { checkedYear } from '../time/time.service.js';
import { Certainty } from '../time/time.type.js';
import type { LinkKindName } from './link.kinds.js';
import { type Scope, typesOf } from './path.queries.js';

interface ScopeArgs {
  readonly through: readonly LinkKindName[];
  readonly excludeStates: boolean;
  readonly asOf?: number | null;
  readonly certainty: Certainty;
}

/** Which links an answer follows between some ends, as its arguments say. */
export async function scopeOf(graph: RequestGraph, args: ScopeArgs, ends: readonly string[]): Promise<Scope> {
  if (args.through.length === 0) throw badInput('through must name at least one kind of link, or be left out.');
  return {
    kinds: [...new Set(args.through)].sort(),
    types: typesOf(args.through),
    labels: NAMED_LABELS.filter((label) => !(args.excludeStates && label === 'State')),
    ends: [...ends].sort(),
    asOf: args.asOf == null ? null : await checkedYear(graph, args.asOf),
    certainOnly: args.certainty === Certainty.CERTAIN,
  };
}

/** The id of a thing that an argument names. */
export const thing = (graph: RequestGraph, argument: string, id: string): Promise<string> =>
  canonicalId(graph, argument, id, ...NAMED_LABELS);

/** A whole number that is 1 or more. */
export function checkedNumber(argument: string, value: number): number {
  if (value < 1) throw badInput(`${argument} must be 1 or more (it is ${value}).`);
  return value;
}

/** What an answer cannot tell, with what was cut. */
export function noteOf(says: string, { asOf }: Scope, cuts: Iterable<string>): string {
  const sentences = [says];
  if (asOf === null) sentences.push('Links of any year count, so those of one chain need not have held at one time.');
  const cut = [...cuts].sort();
  if (cut.length > 0)
    sentences.push(
      `Cut, so that rows may be missing: ${cut.join('; ')}. Ask for fewer kinds of links, fewer steps or one year.`,
    );
  return sentences.join(' ');
}

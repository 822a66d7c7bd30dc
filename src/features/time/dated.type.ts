import { InterfaceType } from 'type-graphql';
import type { Spans } from '../../lib/spans.js';

@InterfaceType({
  description:
    'Anything that holds for a time. An interval includes both ends; what no source dates is possible, never assumed.',
})
export abstract class Dated implements Spans {
  certainFrom!: readonly number[];
  certainTo!: readonly number[];
  possibleFrom!: number;
  possibleTo!: number;
  /** The year that the list was asked for. */
  listYear?: number | null;
}

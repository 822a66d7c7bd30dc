import type { Limits } from '../../limits.js';

/** How many times as long a document can become by what a file asks for besides: some words for each field. */
const LONGER = 4;
/** How much deeper it can become: the source of a citation of a row, each field with its brackets. */
const DEEPER = 4;

/**
 * The limits of a document that the service derived from one that kept them. Aliases are its own way of
 * telling its additions from what was asked; the length bounds them too.
 */
export const withRoomForAdditions = (limits: Limits): Limits => ({
  ...limits,
  documentCharacters: limits.documentCharacters * LONGER,
  documentTokens: limits.documentTokens * LONGER,
  nesting: limits.nesting + 2 * DEEPER,
  depth: limits.depth + DEEPER,
  selections: limits.selections * LONGER,
  aliases: limits.documentTokens * LONGER,
});

import type { FormattedExecutionResult } from 'graphql';

/**
 * The extensions of a result, for plugins to add to. Added one by one, not by a copy that has one more: that has
 * the trouble that `extended` tells of.
 */
export function extensionsOf(result: Mutable<FormattedExecutionResult>): Record<string, unknown> {
  result.extensions ??= {};
  return result.extensions;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

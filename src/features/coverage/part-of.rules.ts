import type { PartOf } from './coverage.rules.js';

export interface Part {
  readonly part: string;
  readonly whole: string;
}

/** Whether one of two things is part of the other, through however many steps. */
export function partOfRelation(parts: readonly Part[]): PartOf {
  const wholes = new Map<string, string[]>();
  for (const { part, whole } of parts) wholes.set(part, [...(wholes.get(part) ?? []), whole]);
  const lies = (within: string, from: string): boolean => {
    const seen = new Set<string>();
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === within) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(...(wholes.get(next) ?? []));
    }
    return false;
  };
  return (one, other) => lies(one, other) || lies(other, one);
}

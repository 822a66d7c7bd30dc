import type { Expansion } from './expansion.js';
import type { FoundPaths, Neighbours, PathRequest } from './path.rules.js';
import { Web } from './web.js';
import { simplePaths } from './web.paths.js';

/**
 * Looks from both ends, level by level, from the end with the smaller level. After k levels every
 * path of up to k links is among the links read: each of its links lies at a thing that one of the
 * ends has looked from. So it stops as soon as there are enough paths.
 */
export async function pathsBetween(expansion: Expansion, request: PathRequest): Promise<FoundPaths> {
  const sides = [new Side(request.from), new Side(request.to)] as const;
  for (let levels = 1; ; levels++) {
    const complete = (await smaller(sides).advance(expansion)) || levels === request.maxLength;
    const found = simplePaths(Web.of(expansion.neighbours), {
      ...request,
      maxLength: complete ? request.maxLength : levels,
    });
    if (complete || found.paths.length >= request.limit) return found;
  }
}

const smaller = ([one, other]: readonly [Side, Side]): Side => (other.size < one.size ? other : one);

/** What one end has seen. */
class Side {
  private readonly seen: Set<string>;
  private level: readonly string[];

  constructor(end: string) {
    this.seen = new Set([end]);
    this.level = [end];
  }

  get size(): number {
    return this.level.length;
  }

  /** Looks one level further; true where there is nothing further to see. */
  async advance(expansion: Expansion): Promise<boolean> {
    await expansion.expand(this.level);
    this.level = this.level.flatMap((id) => this.unseen(expansion.neighbours, id)).sort();
    return this.level.length === 0;
  }

  private unseen(links: Neighbours, id: string): string[] {
    const found = [...(links.get(id) ?? [])].filter((next) => !this.seen.has(next));
    for (const next of found) this.seen.add(next);
    return found;
  }
}

import type { FoundPaths, PathRequest } from './path.rules.js';
import type { Web } from './web.js';

/** How many links a search may try before it gives up. */
const MOST_STEPS = 1_000_000;

/**
 * The paths between two things that pass no thing twice: shortest first, then by the ids along them.
 *
 * @param barred ids that may not stand on the way; an end may be one of them
 */
export function simplePaths(
  web: Web,
  request: PathRequest,
  barred: Iterable<string> = [],
  mostSteps = MOST_STEPS,
): FoundPaths {
  const from = web.numberOf(request.from);
  const to = web.numberOf(request.to);
  if (from === undefined || to === undefined) return { paths: [], cut: false };
  return new Search(web, from, to, web.marks(barred), request, mostSteps).found();
}

class Search {
  private readonly paths: string[][] = [];
  /** For each number of links the things from which so many lead to the end: it keeps the search from ways that cannot arrive. */
  private readonly reach: Uint8Array[];
  private steps = 0;

  constructor(
    private readonly web: Web,
    private readonly from: number,
    private readonly to: number,
    private readonly barred: Uint8Array,
    private readonly request: PathRequest,
    private readonly mostSteps: number,
  ) {
    this.reach = [web.marks([request.to])];
  }

  found(): FoundPaths {
    const { maxLength } = this.request;
    let level: readonly number[] = [this.to];
    for (let length = 1; length <= maxLength && level.length > 0 && !this.isOver(); length++) {
      this.extend([this.from], length);
      if (length < maxLength && !this.isOver()) level = this.stepBack(level);
    }
    return { paths: this.paths, cut: this.paths.length < this.request.limit && this.steps >= this.mostSteps };
  }

  /** Goes on to the end in exactly so many links. */
  private extend(path: readonly number[], left: number): void {
    if (left === 0) {
      this.paths.push(path.map((number) => this.web.ids[number] as string));
      return;
    }
    const arrives = this.reach[left - 1] as Uint8Array;
    for (const next of this.web.neighbours(path.at(-1) as number)) {
      if (this.isOver()) return;
      this.steps++;
      if (arrives[next] && !path.includes(next)) this.extend([...path, next], left - 1);
    }
  }

  /** The things that are one link further from the end than a level, without passing either end on the way. */
  private stepBack(level: readonly number[]): number[] {
    const here = this.web.marks();
    const found: number[] = [];
    for (const number of level) {
      if (number === this.from) continue;
      for (const next of this.web.neighbours(number)) {
        if (here[next] || next === this.to || (this.barred[next] && next !== this.from)) continue;
        here[next] = 1;
        found.push(next);
      }
    }
    this.reach.push(here);
    return found;
  }

  private isOver(): boolean {
    return this.paths.length >= this.request.limit || this.steps >= this.mostSteps;
  }
}

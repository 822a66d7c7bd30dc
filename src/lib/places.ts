import { LRUCache } from 'lru-cache';

interface Taken<Thing> {
  readonly thing: Thing;
  /** When it was asked for last, in uses of all. */
  usedAt: number;
}

/**
 * Keeps things that are dear to make, in a bounded number of places. Where all are taken, a newcomer gets one only from
 * a thing that rests: else more things in turn than there are places would be made anew each time.
 */
export class Places<Thing> {
  private readonly taken: LRUCache<string, Taken<Thing>>;
  private uses = 0;

  /**
   * @param most how many there are
   * @param rest a thing rests once the others were asked for that often since
   */
  constructor(
    private readonly most: number,
    private readonly rest = 10 * most,
  ) {
    this.taken = new LRUCache({ max: most });
  }

  /** The thing of a key, made where it has none yet; undefined where no place is free for it. */
  get(key: string, make: () => Thing): Thing | undefined {
    const usedAt = ++this.uses;
    let found = this.taken.get(key);
    if (found) found.usedAt = usedAt;
    else if (this.isFree()) {
      found = { thing: make(), usedAt };
      this.taken.set(key, found);
    }
    return found?.thing;
  }

  private isFree(): boolean {
    if (this.taken.size < this.most) return true;
    const [longestUnused] = this.taken.rvalues();
    return longestUnused !== undefined && this.uses - longestUnused.usedAt > this.rest;
  }
}

/** Something that knows its place in a bag. */
export interface Bagged {
  place: number;
}

/**
 * Things that come and go all the time, in no order. A Set would do but for this: whenever it makes room it leaves its
 * old table to the collector with a way to the new one, so that all tables, and what was in them, stay until the next full
 * collection.
 */
export class Bag<T extends Bagged> {
  private readonly things: T[] = [];

  add(thing: T): void {
    thing.place = this.things.push(thing) - 1;
  }

  /** Takes a thing out; false where it is not in. */
  take(thing: T): boolean {
    if (this.things[thing.place] !== thing) return false;
    const last = this.things.pop() as T;
    if (last !== thing) {
      this.things[thing.place] = last;
      last.place = thing.place;
    }
    return true;
  }

  /** The things that are in now: some may be taken out meanwhile. */
  all(): T[] {
    return [...this.things];
  }
}

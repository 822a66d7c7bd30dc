/**
 * Things that come and go at a high rate, in no order. A Set makes room anew after every few of them, and that of one
 * which lives long is not given back before the next full collection of the heap.
 */
export class Bag<T> {
  private readonly held: T[] = [];

  /** What is in it now: a list of its own, so that what is taken out meanwhile disturbs nobody. */
  get all(): readonly T[] {
    return [...this.held];
  }

  add(one: T): void {
    this.held.push(one);
  }

  /** False where it is not in it. */
  delete(one: T): boolean {
    const at = this.held.indexOf(one);
    if (at === -1) return false;
    const last = this.held.pop() as T;
    if (at < this.held.length) this.held[at] = last;
    return true;
  }
}

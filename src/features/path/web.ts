import type { Neighbours } from './path.rules.js';

const ID_BYTES = 100;

/**
 * Who is linked with whom, in numbers: things are numbered in the order of their ids, and the neighbours of
 * each stand in that order too. Searches on numbers are many times as quick as on ids.
 */
export class Web {
  private readonly numbers: ReadonlyMap<string, number>;
  /** Where the neighbours of each thing begin, with the end of the last. */
  private readonly starts: Int32Array;
  private readonly others: Int32Array;

  private constructor(
    readonly ids: readonly string[],
    links: Neighbours,
  ) {
    this.numbers = new Map(ids.map((id, number) => [id, number]));
    this.starts = new Int32Array(ids.length + 1);
    ids.forEach((id, number) => {
      this.starts[number + 1] = (this.starts[number] as number) + (links.get(id)?.size ?? 0);
    });
    this.others = new Int32Array(this.starts.at(-1) as number);
    ids.forEach((id, number) => {
      const others = [...(links.get(id) ?? [])].map((other) => this.numbers.get(other) as number);
      this.others.set(
        others.sort((one, other) => one - other),
        this.starts[number],
      );
    });
  }

  /** The web of some links; each has to be told of both its ends. */
  static of(links: Neighbours): Web {
    return new Web([...links.keys()].sort(), links);
  }

  /** About how many bytes it takes. */
  get bytes(): number {
    return this.ids.length * ID_BYTES + this.starts.byteLength + this.others.byteLength;
  }

  /** The number of a thing; undefined where it has no links. */
  numberOf(id: string): number | undefined {
    return this.numbers.get(id);
  }

  /** The neighbours of a thing, in order. */
  neighbours(number: number): Int32Array {
    return this.others.subarray(this.starts[number], this.starts[number + 1]);
  }

  /** Marks for some of the things. */
  marks(ids: Iterable<string> = []): Uint8Array {
    const marks = new Uint8Array(this.ids.length);
    for (const id of ids) {
      const number = this.numbers.get(id);
      if (number !== undefined) marks[number] = 1;
    }
    return marks;
  }
}

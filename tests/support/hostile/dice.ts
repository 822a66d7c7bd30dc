import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance that can be repeated: the same seed throws the same. */
export class Dice {
  private readonly generator;

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
  }

  /** A whole number, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True in one of so many throws. */
  oneIn(many: number): boolean {
    return this.int(1, many) === 1;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.int(0, list.length - 1)] as T;
  }

  /** One of several makers, called. */
  oneOf<T>(...makers: readonly (() => T)[]): T {
    return this.pick(makers)();
  }

  /** Random text: letters, controls, quotes, other scripts, halves of surrogates. */
  text(longest = 40): string {
    const classes: readonly (() => string)[] = [
      () => String.fromCharCode(this.int(0x20, 0x7e)),
      () => String.fromCharCode(this.int(0x20, 0x7e)),
      () => String.fromCharCode(this.int(0, 0x1f)),
      () => String.fromCharCode(this.int(0xa0, 0x24ff)),
      () => String.fromCodePoint(this.int(0x1f300, 0x1faff)),
      () => String.fromCharCode(this.int(0xd800, 0xdfff)),
      () => this.pick(['"', "'", '\\', '`', '${', '%00', '\u202e', '\ufeff', '\u2028', '../', '<script>', '*/', '//']),
    ];
    return Array.from({ length: this.int(0, longest) }, () => this.oneOf(...classes)).join('');
  }

  /** Bytes that need not be text. */
  bytes(longest = 200): Buffer {
    return Buffer.from(Array.from({ length: this.int(0, longest) }, () => this.int(0, 255)));
  }
}

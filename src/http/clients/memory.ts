import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

type Key = string | number;
type Options = Record<string, unknown>;

/**
 * Keeps in memory what clients have spent, of so many at most: whoever was longest away is forgotten
 * first, so that a flood of addresses cannot fill the memory.
 */
export class BoundedMemory extends RateLimiterMemory {
  private readonly clients = new Set<Key>();
  private last: Key | undefined;

  constructor(
    window: { readonly points: number; readonly duration: number },
    private readonly most: number,
  ) {
    super(window);
  }

  /** How many clients are kept. */
  get size(): number {
    return this.clients.size;
  }

  override consume(key: Key, points?: number, options?: Options): Promise<RateLimiterRes> {
    this.remember(key);
    return super.consume(key, points, options);
  }

  override penalty(key: Key, points?: number, options?: Options): Promise<RateLimiterRes> {
    this.remember(key);
    return super.penalty(key, points, options);
  }

  override reward(key: Key, points?: number, options?: Options): Promise<RateLimiterRes> {
    this.remember(key);
    return super.reward(key, points, options);
  }

  /** Last in the set is last seen; the first is the one to forget. */
  private remember(key: Key): void {
    // One that asks again and again is where it belongs already.
    if (key === this.last) return;
    this.last = key;
    this.clients.delete(key);
    this.clients.add(key);
    if (this.clients.size <= this.most) return;
    const [oldest] = this.clients;
    this.clients.delete(oldest as Key);
    void this.delete(oldest as Key);
  }
}

import { RateLimiterRes } from 'rate-limiter-flexible';
import { ServiceError } from '../../errors.js';
import { WHOLE_DATASET } from '../../exports/wishes.js';
import type { Window } from './windows.js';

/** What is left in a window, and when it begins anew. */
interface Left {
  readonly window: Window;
  readonly remaining: number;
  readonly seconds: number;
  readonly refused: boolean;
}

/** What is left to a client, as headers of an answer. */
export type LeftHeaders = readonly (readonly [name: string, value: string])[];

/** What one request spends for its client, in every window. */
export class Account {
  private left: readonly Left[] = [];
  private paid = 0;
  private admitted = false;

  constructor(
    private readonly windows: readonly Window[],
    private readonly client: string,
  ) {}

  /** True where the request was given a price beyond what every request costs. */
  get priced(): boolean {
    return this.admitted;
  }

  /**
   * Pays what the request costs, whatever it asks.
   *
   * @throws ServiceError RATE_LIMITED
   */
  async enter(points: number): Promise<void> {
    this.paid = points;
    await this.pay(points);
  }

  /**
   * Pays the price of an operation; what was paid already counts towards it. Only the first one is
   * refused: of a long file each page is an operation, and one that has begun is finished.
   *
   * @throws ServiceError RATE_LIMITED; then nothing more is taken.
   */
  async spend(price: number): Promise<void> {
    const points = Math.max(0, Math.ceil(price) - this.paid);
    this.paid = Math.max(0, this.paid - price);
    if (this.admitted) await this.charge(points);
    else if (points > 0) await this.pay(points);
    this.admitted = true;
  }

  /** Takes points without refusing anything. */
  async charge(points: number): Promise<void> {
    if (points <= 0) return;
    this.left = await Promise.all(
      this.windows.map(async (window) => leftIn(window, await window.limiter.penalty(this.client, points))),
    );
  }

  /** What is left in the window that is nearest to its end, as far as this account knows. */
  get remaining(): number {
    return this.nearest?.remaining ?? 0;
  }

  /**
   * The windows as headers; the one that is nearest to its end leads.
   *
   * @param owed points that are spent and will be charged in a moment
   */
  headers(owed = 0): LeftHeaders {
    const { nearest } = this;
    if (!nearest) return [];
    return [
      ['ratelimit-policy', this.windows.map(({ points, seconds }) => `${points};w=${seconds}`).join(', ')],
      ['ratelimit-limit', String(nearest.window.points)],
      // Not `String`, which keeps what it made among the old of the heap: it is another figure for each answer.
      ['ratelimit-remaining', (nearest.remaining - owed).toFixed()],
      ['ratelimit-reset', String(nearest.seconds)],
    ];
  }

  private get nearest(): Left | undefined {
    let nearest = this.left[0];
    for (const one of this.left) if (nearest && one.remaining < nearest.remaining) nearest = one;
    return nearest;
  }

  private async pay(points: number): Promise<void> {
    const paid = await Promise.all(this.windows.map((window) => take(window, this.client, points)));
    this.left = paid;
    const over = paid.filter(({ refused }) => refused);
    if (over.length === 0) return;
    const returned = this.windows.map(async (window) =>
      leftIn(window, await window.limiter.reward(this.client, points)),
    );
    this.left = await Promise.all(returned);
    throw tooMuch(points, this.left, Math.max(...over.map(({ seconds }) => seconds)));
  }
}

/** What is left after some points were taken, whether or not there were so many. */
const take = (window: Window, client: string, points: number): Promise<Left> =>
  window.limiter.consume(client, points).then(
    (result) => leftIn(window, result),
    (result) => {
      if (!(result instanceof RateLimiterRes)) throw result;
      return leftIn(window, result, true);
    },
  );

const leftIn = (window: Window, { remainingPoints, msBeforeNext }: RateLimiterRes, refused = false): Left => ({
  window,
  remaining: remainingPoints,
  seconds: Math.max(1, Math.ceil(msBeforeNext / 1000)),
  refused,
});

function tooMuch(points: number, left: readonly Left[], retryAfter: number): ServiceError {
  const standing = left.map(
    ({ window, remaining }) => `${remaining} of ${window.points} points in this ${window.name}`,
  );
  return new ServiceError(
    'RATE_LIMITED',
    `You have ${standing.join(' and ')} left, and this request takes ${points} more. ` +
      `There will be points again in ${retryAfter} s. ${WHOLE_DATASET}`,
    { details: { retryAfter } },
  );
}

import type { Account, LeftHeaders } from './account.js';

/** How long a client may owe what it took. */
const OWED_MS = 100;

interface Open {
  readonly account: Account;
  owed: number;
}

/**
 * Lets clients have many cheap things that they pay for together, ten times a second: paying for each, with
 * a store to be asked, takes longer than the things themselves. No client can owe more than it has.
 */
export class Tab {
  private readonly open = new Map<string, Open>();
  private closing: NodeJS.Timeout | undefined;

  /**
   * @param points what one thing costs
   * @param accountOf opens an account of a client
   */
  constructor(
    private readonly points: number,
    private readonly accountOf: (client: string) => Account,
  ) {}

  /** Lets a client have one thing; null where it has to `pay` first. Returns headers that tell what is left. */
  put(client: string): LeftHeaders | null {
    const open = this.open.get(client);
    if (!open || open.account.remaining < open.owed + this.points) return null;
    open.owed += this.points;
    return open.account.headers(open.owed);
  }

  /**
   * Pays what a client owes, and for one thing more.
   *
   * @throws ServiceError RATE_LIMITED
   */
  async pay(client: string): Promise<LeftHeaders> {
    await this.close(client);
    const account = this.accountOf(client);
    await account.enter(this.points);
    // Another request of the client may have paid meanwhile, and others may owe since.
    this.open.set(client, { account, owed: this.open.get(client)?.owed ?? 0 });
    this.closing ??= setTimeout(() => this.closeAll(), OWED_MS).unref();
    return account.headers();
  }

  private closeAll(): void {
    this.closing = undefined;
    // A store that cannot be reached is told of where it is asked; nobody waits for this.
    for (const client of [...this.open.keys()]) this.close(client).catch(() => {});
  }

  private async close(client: string): Promise<void> {
    const open = this.open.get(client);
    this.open.delete(client);
    if (open) await open.account.charge(open.owed);
  }
}

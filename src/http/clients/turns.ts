/** Clients who have no request open and are kept all the same: to forget each at once costs more than to keep it. */
const MOST_IDLE = 1000;

/** How many requests of each client are being answered. */
export class Turns {
  private readonly taken = new Map<string, number>();

  /** @param most requests of one client that may be answered at once */
  constructor(private readonly most: number) {}

  /** How many clients it holds. */
  get size(): number {
    return this.taken.size;
  }

  /** False where all turns of the client are taken. */
  take(client: string): boolean {
    const count = this.taken.get(client) ?? 0;
    if (count >= this.most) return false;
    this.taken.set(client, count + 1);
    return true;
  }

  /** One request of the client is over. */
  giveBack(client: string): void {
    const count = (this.taken.get(client) ?? 1) - 1;
    if (count > 0 || this.taken.size <= MOST_IDLE) this.taken.set(client, count);
    else this.taken.delete(client);
  }
}

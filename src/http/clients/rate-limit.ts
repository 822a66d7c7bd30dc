import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ServiceError } from '../../errors.js';
import type { Spend } from '../../graphql/context.js';
import type { Limits } from '../../limits.js';
import { whenOver } from '../over.js';
import { isProbe } from '../probe.js';
import { Account } from './account.js';
import { clientOf } from './client.js';
import { priceOf, REFUSED } from './prices.js';
import { openWindows } from './windows.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What this request spends for its client; null for those that cost nothing. */
    account: Account | null;
  }
}

/** Small files that a page loads many of at once. */
const FILES_OF_PAGES: ReadonlySet<string | undefined> = new Set(['/assets/*', '/playground/*']);

/** Lets each client spend so many points and ask so many things at once; tells by headers what is left. */
export async function limitClients(
  server: FastifyInstance,
  limits: Limits,
  redisUrl: string | undefined,
): Promise<void> {
  const windows = await openWindows(limits, redisUrl, server.log);
  const turns = new Turns(limits.clientRequests);
  server.addHook('onClose', () => windows.close());
  server.decorateRequest('account', null);

  server.addHook('onRequest', async (request, reply) => {
    if (isProbe(request)) return;
    const client = clientOf(request.ip);
    request.account = new Account(windows.all, client);
    if (!FILES_OF_PAGES.has(request.routeOptions.url)) {
      turns.take(client);
      whenOver(request, reply, () => turns.giveBack(client));
    }
    await request.account.enter(priceOf(request));
  });

  server.addHook('onSend', async (request, reply) => {
    const { account } = request;
    if (!account) return;
    const { statusCode } = reply;
    if (statusCode >= 400 && statusCode < 500 && statusCode !== 429 && !account.priced)
      await account.charge(REFUSED - priceOf(request));
    const headers = account.headers();
    reply.headers(headers);
    if (statusCode !== 429) return;
    server.counts.rateLimited++;
    if (!reply.hasHeader('retry-after')) reply.header('retry-after', headers['ratelimit-reset'] ?? '1');
  });
}

/** Takes the prices of the operations of a request from what its client may spend. */
export const spendingOf =
  ({ account }: FastifyRequest): Spend =>
  (price) =>
    account?.spend(price);

/** How many requests of each client are being answered. */
class Turns {
  private readonly taken = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** @throws ServiceError RATE_LIMITED where all turns of the client are taken. */
  take(client: string): void {
    const count = this.taken.get(client) ?? 0;
    if (count >= this.most)
      throw new ServiceError(
        'RATE_LIMITED',
        `${count} requests of yours are being answered, and more at once are not taken. Wait for one of them to end.`,
        { details: { retryAfter: 1 } },
      );
    this.taken.set(client, count + 1);
  }

  giveBack(client: string): void {
    const count = (this.taken.get(client) ?? 1) - 1;
    if (count > 0) this.taken.set(client, count);
    else this.taken.delete(client);
  }
}

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ServiceError } from '../../errors.js';
import type { Spend } from '../../graphql/context.js';
import type { Limits } from '../../limits.js';
import { whenOver } from '../over.js';
import { isProbe } from '../probe.js';
import { Account } from './account.js';
import { clientOf } from './client.js';
import { LEAST, priceOf, REFUSED } from './prices.js';
import { Tab } from './tab.js';
import { Turns } from './turns.js';
import { openWindows } from './windows.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** On which clients have what is so cheap that it is paid for together. */
    tab: Tab;
  }
  interface FastifyRequest {
    /** What this request spends for its client; null for those that cost nothing. */
    account: Account | null;
  }
}

/** Small files that a page loads many of at once. */
const FILES_OF_PAGES: ReadonlySet<string> = new Set(['/assets/*', '/playground/*']);

/** Lets each client spend so many points and ask so many things at once; tells by headers what is left. */
export async function limitClients(
  server: FastifyInstance,
  limits: Limits,
  redisUrl: string | undefined,
): Promise<void> {
  const windows = await openWindows(limits, redisUrl, server.log);
  const turns = new Turns(limits.clientRequests);
  server.addHook('onClose', () => windows.close());
  const accountOf = (client: string) => new Account(windows.all, client);
  server.decorate('tab', new Tab(LEAST, accountOf));
  server.decorateRequest('account', null);

  server.addHook('onRequest', (request, _reply, done) => {
    if (isProbe(request)) return done();
    const client = clientOf(request.ip);
    const account = accountOf(client);
    request.account = account;
    if (!FILES_OF_PAGES.has(request.route)) {
      if (!turns.take(client)) return done(tooMany(limits.clientRequests));
      whenOver(request, () => turns.giveBack(client));
    }
    account.enter(priceOf(request)).then(() => done(), done);
  });

  server.addHook('onSend', (request, reply, payload, done) => {
    const { account } = request;
    if (!account) return done(null, payload);
    const { statusCode } = reply;
    const finish = (): void => {
      for (const [name, value] of account.headers()) reply.header(name, value);
      if (statusCode === 429) {
        server.counts.rateLimited++;
        if (!reply.hasHeader('retry-after')) reply.header('retry-after', reply.getHeader('ratelimit-reset') ?? '1');
      }
      done(null, payload);
    };
    const refused = statusCode >= 400 && statusCode < 500 && statusCode !== 429 && !account.priced;
    if (refused) account.charge(REFUSED - priceOf(request)).then(finish, done);
    else finish();
  });
}

/** Takes the prices of the operations of a request from what its client may spend. */
export const spendingOf =
  ({ account }: FastifyRequest): Spend =>
  (price) =>
    account?.spend(price);

const tooMany = (most: number): ServiceError =>
  new ServiceError(
    'RATE_LIMITED',
    `${most} requests of yours are being answered, and more at once are not taken. Wait for one of them to end.`,
    { details: { retryAfter: 1 } },
  );

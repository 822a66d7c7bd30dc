import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ServiceError } from '../../src/errors.js';
import type { Spend } from '../../src/graphql/context.js';
import { countedServer } from '../support/counted.js';

let server: Awaited<ReturnType<typeof countedServer>>;
beforeAll(async () => {
  server = await countedServer();
});
afterAll(() => server.stop());

const QUERY = 'query Names { organisations { edges { node { name } } } }';

describe('the budget of a client', () => {
  it('is asked once for each operation, with its price and what it is', async () => {
    const spend = vi.fn<Spend>();
    const { body } = await server.ask(QUERY, { spend });
    expect(body.errors).toBeUndefined();
    expect(spend).toHaveBeenCalledOnce();
    const [price, cost] = spend.mock.lastCall ?? [];
    expect(price).toBeGreaterThan(0);
    expect(cost).toMatchObject({ price, operationType: 'query', operationName: 'Names' });
  });

  it('refuses with the status and the details of its error, before the graph is read', async () => {
    const spend = async () => {
      throw new ServiceError('RATE_LIMITED', 'Wait a minute.', { details: { retryAfter: 60 } });
    };
    const { status, body, engineCalls } = await server.ask(QUERY, { spend });
    expect(status).toBe(429);
    expect(body.errors).toEqual([{ message: 'Wait a minute.', extensions: { code: 'RATE_LIMITED', retryAfter: 60 } }]);
    expect(engineCalls).toBe(0);
  });

  it('masks an error that it did not mean to throw', async () => {
    const spend = () => {
      throw new Error('redis://secret');
    };
    const { status, body, engineCalls } = await server.ask(QUERY, { spend });
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(body.errors[0].extensions.code).toBe('INTERNAL');
    expect(engineCalls).toBe(0);
  });

  it('is not asked for a document that is not taken', async () => {
    const spend = vi.fn<Spend>();
    await server.ask('{ nothing }', { spend });
    expect(spend).not.toHaveBeenCalled();
  });
});

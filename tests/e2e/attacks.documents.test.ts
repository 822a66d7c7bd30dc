import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS, type Attack } from '../support/hostile/attacks.js';
import { headline, type ServerProcess, startProcess } from '../support/hostile/process.js';
import { graphqlRequest, type Raw, sendPatiently } from '../support/hostile/raw.js';
import { faultsOf } from '../support/hostile/sound.js';

/** The ways by which a document reaches the service. */
const DOORS: Readonly<Record<string, (attack: Attack) => Raw>> = {
  POST: ({ query, variables }) => graphqlRequest(query, variables),
  GET: ({ query, variables }) => ({
    method: 'GET',
    target: `/graphql?query=${encodeURIComponent(query)}&variables=${encodeURIComponent(JSON.stringify(variables ?? {}))}`,
    headers: { 'apollo-require-preflight': '1' },
  }),
  'a table': ({ query, variables }) => ({ ...graphqlRequest(query, variables), target: '/graphql?format=csv' }),
  'a graph file': ({ query, variables }) => ({ ...graphqlRequest(query, variables), target: '/graphql?format=gexf' }),
  'a permalink': ({ query, variables }) => ({ ...graphqlRequest(query, variables), target: '/permalinks' }),
};
/** Codes of a door that refuses for a reason of its own, before it looks at what the document would cost. */
const OF_DOORS = [
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'LIMIT_EXCEEDED',
  'BAD_REQUEST',
];
const LONGEST_ADDRESS = 14_000;
const LARGEST_REFUSAL = 100_000;

describe('a document that', () => {
  let server: ServerProcess;
  let before: object;
  beforeAll(async () => {
    server = await startProcess();
    before = await headline(server.url);
  });
  afterAll(async () => {
    await server?.stop();
  });

  it.each(ATTACKS)('$name is refused at every door, for little', async (attack) => {
    for (const [door, request] of Object.entries(DOORS)) {
      const asked = request(attack);
      // What does not go into an address does not reach the service by it.
      if (asked.target.length > LONGEST_ADDRESS) continue;
      const spent = server.cpuSeconds();
      const answer = await sendPatiently(server.port, asked);
      expect(server.cpuSeconds() - spent, door).toBeLessThan(server.mostCpuSeconds);
      // A link may hold a question that would be refused: it is refused when it is opened.
      if (door === 'a permalink' && answer.status === 200) continue;
      expect(faultsOf(asked, answer), door).toEqual([]);
      const direct = door === 'POST' || door === 'GET';
      if (!direct && attack.asFile === 'shorter pages' && answer.status === 200) continue;
      const { errors, data } = JSON.parse(answer.text);
      expect(direct ? attack.codes : OF_DOORS, `${door}: ${answer.text.slice(0, 300)}`).toContain(
        errors?.[0]?.extensions.code,
      );
      expect(data ?? null, door).toBeNull();
      expect(answer.text.length, door).toBeLessThan(LARGEST_REFUSAL);
    }
  });

  it('was refused leaves the service as it was', async () => {
    expect(await headline(server.url)).toEqual(before);
  });
});

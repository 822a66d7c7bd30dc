import { GraphQLError } from 'graphql';
import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { unavailable } from '../../src/errors.js';
import { errorForLog, requestForLog } from '../../src/http/log.js';

const NAME = 'Jane Doe';
const neo4jError = () =>
  new Neo4jError(`Expected a number but got String("${NAME}")`, 'Neo.ClientError.Statement.TypeError', '22N01', NAME);

describe('an error in the log', () => {
  it.each([
    ['of the driver', () => neo4jError()],
    ['of the driver, wrapped', () => new Error('Neo4j failed on search.names.', { cause: neo4jError() })],
    ['of the embedded engine', () => new Error('The embedded engine failed.', { cause: new Error(`at ${NAME}`) })],
    ['of a parser', () => new SyntaxError(`Unexpected token in "${NAME}"`)],
    ['of a scalar', () => new GraphQLError(`Int cannot represent non-integer value: "${NAME}"`)],
    ['that is none', () => NAME],
    ['with things hanging on it', () => Object.assign(new Error('Failed.'), { parameters: { text: NAME } })],
    ['deep down', () => new Error('1', { cause: unavailable('2', new Error('3', { cause: neo4jError() })) })],
  ])('%s does not repeat what was asked', (_case, make) => {
    expect(JSON.stringify(errorForLog(make()))).not.toContain(NAME);
  });

  it('says what happened: type, code, query and place', () => {
    const logged = errorForLog(new Error('Neo4j failed on search.names.', { cause: neo4jError() }));
    expect(logged).toMatchObject({
      type: 'Error',
      message: 'Neo4j failed on search.names.',
      cause: { type: 'Neo4jError', code: 'Neo.ClientError.Statement.TypeError' },
    });
    expect(logged.stack).toMatch(/^ {4}at /);
  });

  it('keeps the words of the system', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:9'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    expect(errorForLog(unavailable('No graph.', refused))).toMatchObject({
      message: 'No graph.',
      cause: { message: 'connect ECONNREFUSED 127.0.0.1:9', code: 'ECONNREFUSED' },
    });
  });

  it('ends where causes go in a circle', () => {
    const error = new Error('round');
    error.cause = error;
    expect(JSON.stringify(errorForLog(error)).match(/"type"/g)).toHaveLength(5);
  });
});

describe('a request in the log', () => {
  it.each([
    ['/graphql?query=%7Bsearch(text%3A%22Jane%22)%7D', '/graphql'],
    ['/q/SmFuZSBEb2U.csv', '/q/…'],
    ['/id/iom', '/id/iom'],
  ])('%s is %s', (url, path) => {
    expect(requestForLog({ method: 'GET', url } as never)).toEqual({ method: 'GET', path });
  });
});

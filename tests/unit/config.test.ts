import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.js';

describe('the configuration', () => {
  it('needs no variable: the embedded engine on the loopback address', () => {
    expect(readConfig({})).toMatchObject({ host: '127.0.0.1', port: 4000, logLevel: 'info', neo4j: undefined });
  });

  it('takes Neo4j where NEO4J_URI is set', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j://host:7687', NEO4J_PASSWORD: 's' }).neo4j).toEqual({
      uri: 'neo4j://host:7687',
      user: 'neo4j',
      password: 's',
      database: 'neo4j',
    });
  });

  it.each([
    [{ PORT: 'http' }, /PORT must be a whole number from 0 to 65535 \(it is "http"\)/],
    [{ PORT: '70000' }, /PORT must be a whole number from 0 to 65535/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL must be one of fatal, error/],
    [{ PUBLIC_URL: 'migration' }, /PUBLIC_URL must be an http or https URL/],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'x' }, /NEO4J_URI must look like bolt:\/\/host:7687/],
    [{ NEO4J_URI: 'bolt://host:7687' }, /NEO4J_PASSWORD is needed when NEO4J_URI is set/],
  ])('names the variable that is wrong: %o', (env, says) => {
    expect(() => readConfig(env)).toThrow(says);
  });

  it('names all of them at once, and never a password', () => {
    const env = { PORT: 'x', LOG_LEVEL: 'y', NEO4J_URI: 'z', NEO4J_PASSWORD: 'secret-word' };
    expect(() => readConfig(env)).toThrow(/PORT[\s\S]*LOG_LEVEL[\s\S]*NEO4J_URI/);
    expect(() => readConfig(env)).not.toThrow(/secret-word/);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { SharedFacts } from '../../src/graph/shared.js';
import { ask } from '../support/ask.js';
import { DOCUMENTS } from '../support/documents.js';
import { QUESTIONS } from '../support/questions.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';
import { tinyContent } from '../support/tiny.js';

const frozen = <T>(value: T): T => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value) && !ArrayBuffer.isView(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

/** Nobody may change what others will be given: here that throws. */
class FrozenFacts extends SharedFacts {
  override set(...[reader, key, value, bytes]: Parameters<SharedFacts['set']>): void {
    super.set(reader, key, frozen(value), bytes);
  }
}

const WORLDS = [
  { world: 'the tiny dataset', content: () => tinyContent(), documents: DOCUMENTS },
  {
    world: 'the real dataset',
    content: realContent,
    documents: QUESTIONS,
  },
];

describe.each(WORLDS)('facts shared between requests, on $world', ({ content, documents }) => {
  let engine: RecordingEngine;
  const shared = new FrozenFacts(500_000_000);

  beforeAll(async () => {
    const embedded = new EmbeddedEngine({ shuffleUnordered: true });
    await embedded.load(content());
    engine = new RecordingEngine(embedded);
  });
  afterAll(() => engine.close());

  it.each(documents)('make no answer another one: $name', async ({ source, variables }) => {
    const alone = await ask(engine, source, variables);
    expect(await ask(engine, source, variables, shared)).toEqual(alone);
    engine.asked.length = 0;
    expect(await ask(engine, source, variables, shared)).toEqual(alone);
    expect(engine.asked.map(({ query }) => query.name)).toEqual([]);
  });
});

describe('the room for shared facts', () => {
  const of = (version: string) => ({ version: { version, model: 1 } });

  it('is never left: what was used longest ago goes first', () => {
    const facts = new SharedFacts(1000);
    for (const key of ['a', 'b', 'c', 'd']) facts.set(of('1'), key, key, 250);
    facts.get(of('1'), 'a');
    facts.set(of('1'), 'e', 'e', 100);
    expect(['a', 'b', 'c', 'd', 'e'].map((key) => facts.get(of('1'), key))).toEqual(['a', undefined, 'c', 'd', 'e']);
    expect(facts.figures()).toMatchObject({ entries: 4, bytes: 850 });
  });

  it('keeps nothing that would push out much, and nothing of another version', () => {
    const facts = new SharedFacts(1000);
    facts.set(of('1'), 'huge', 'huge', 251);
    facts.set(of('1'), 'small', 'small', 10);
    expect([facts.get(of('1'), 'huge'), facts.get(of('2'), 'small')]).toEqual([undefined, undefined]);
    facts.set(of('2'), 'new', 'new', 10);
    expect([facts.get(of('1'), 'small'), facts.get(of('2'), 'new')]).toEqual([undefined, 'new']);
  });

  it('keeps nothing at all where it is 0', () => {
    const facts = new SharedFacts(0);
    facts.set(of('1'), 'a', 'a', 1);
    expect(facts.get(of('1'), 'a')).toBeUndefined();
  });
});

describe('what many ask for at the same time', () => {
  const reader = { version: { version: '1', model: 1, load: 'a' } };

  it('is worked out once', async () => {
    const facts = new SharedFacts(1000);
    let times = 0;
    const work = async () => {
      await new Promise((wake) => setTimeout(wake, 20));
      return ++times;
    };
    expect(await Promise.all([1, 2, 3].map(() => facts.together(reader, 'a', work)))).toEqual([1, 1, 1]);
    expect(await facts.together(reader, 'a', work)).toBe(2);
  });

  it('is worked out anew by those who find that another one failed, and for another load of the data', async () => {
    const facts = new SharedFacts(1000);
    const failing = facts.together(reader, 'a', () => Promise.reject(new Error('gone')));
    const others = [1, 2].map(() => facts.together(reader, 'a', async () => 'done'));
    const reloaded = { version: { ...reader.version, load: 'b' } };
    expect(await facts.together(reloaded, 'a', async () => 'of the other load')).toBe('of the other load');
    await expect(failing).rejects.toThrow('gone');
    expect(await Promise.all(others)).toEqual(['done', 'done']);
  });
});

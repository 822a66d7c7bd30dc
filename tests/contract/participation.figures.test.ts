import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';
import { RecordingEngine } from '../support/recording.js';

const PAIR = '{ certain withPossible }';
const engine = new RecordingEngine(new EmbeddedEngine());
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

/*
 * Every figure below was counted from seed/states.csv, processes.csv and memberships.csv by a script
 * that shares nothing with the service: rows of RCPs and inter-regional forums with role member or
 * participant; certain in a year that lies from `from` up to `to`, or up to the last year in
 * `observed`, or that is in `observed`; possible in any other year after the founding.
 */
describe('participation of states in RCPs', () => {
  const participation = async (asOf: number) =>
    (
      await ask(
        engine,
        `query ($asOf: Year) { stateParticipation(asOf: $asOf, first: 250) {
          total { unMembers takingPart ${PAIR} shareCertain } regions { unRegion unMembers takingPart ${PAIR} }
          inNone { rows { state { id } } } inNoneForCertain { totalCount } othersTakingPart ${PAIR}
          states { totalCount rows { state { id } bodies ${PAIR} memberships { body { id } } } }
        } }`,
        { asOf },
      )
    ).stateParticipation;

  it('took in 139 of 192 UN members for certain in 2010, and 189 with the possible ones', async () => {
    const { total, inNone, inNoneForCertain, othersTakingPart } = await participation(2010);
    expect(total).toEqual({ unMembers: 192, takingPart: { certain: 139, withPossible: 189 }, shareCertain: 139 / 192 });
    expect(inNone.rows.map(({ state }: { state: { id: string } }) => state.id)).toEqual(['ISR', 'MCO', 'SMR']);
    expect(inNoneForCertain.totalCount).toBe(192 - 139);
    expect(othersTakingPart).toEqual({ certain: 1, withPossible: 12 });
  });

  it('differed by region in 2010', async () => {
    const { regions } = await participation(2010);
    const region = (unRegion: string, unMembers: number, certain: number, withPossible: number) => ({
      unRegion,
      unMembers,
      takingPart: { certain, withPossible },
    });
    expect(regions).toEqual([
      region('Africa', 53, 33, 53),
      region('Americas', 35, 23, 35),
      region('Asia', 47, 36, 46),
      region('Europe', 43, 37, 41),
      region('Oceania', 14, 10, 14),
    ]);
  });

  it('is dated for 87 of 193 in 2016, among them no state of the Americas', async () => {
    const { total, regions } = await participation(2016);
    expect(total).toMatchObject({ unMembers: 193, takingPart: { certain: 87, withPossible: 190 } });
    expect(regions).toContainEqual({
      unRegion: 'Americas',
      unMembers: 35,
      takingPart: { certain: 0, withPossible: 35 },
    });
  });

  it('shows China, Thailand and Viet Nam in most in 2010, with the rows behind it', async () => {
    const { states } = await participation(2010);
    expect(states.totalCount).toBe(192);
    const first = states.rows.slice(0, 3);
    expect(first.map(({ state }: { state: { id: string } }) => state.id)).toEqual(['CHN', 'THA', 'VNM']);
    for (const row of states.rows) {
      const bodies = new Set(row.memberships.map(({ body }: { body: { id: string } }) => body.id));
      expect(bodies.size, row.state.id).toBe(row.bodies.withPossible);
    }
    expect(first[0].bodies).toEqual({ certain: 4, withPossible: 5 });
  });

  it('has no share before there were United Nations', async () => {
    expect((await participation(1930)).total).toEqual({
      unMembers: 0,
      takingPart: { certain: 0, withPossible: 0 },
      shareCertain: null,
    });
  });

  it('needs a handful of engine calls, however many states', async () => {
    engine.asked.length = 0;
    await participation(2010);
    expect(engine.asked.length).toBeLessThanOrEqual(9);
  });
});

describe('RCPs that share members', () => {
  const pairs = async (args: string) =>
    (
      await ask(
        engine,
        `{ coMembership(${args}) { bodyCount pairs { totalCount rows { one { id } other { id } shared ${PAIR} statesOfOne { certain } statesOfOther { certain } jaccard nesting } } } }`,
      )
    ).coMembership;

  it('were, in 2010, eleven pairs, the Colombo Process within the Abu Dhabi Dialogue first', async () => {
    const { bodyCount, pairs: found } = await pairs('asOf: 2010');
    expect([bodyCount, found.totalCount]).toEqual([25, 11]);
    expect(found.rows[0]).toEqual({
      one: { id: 'abu-dhabi-dialogue' },
      other: { id: 'colombo-process' },
      shared: { certain: 11, withPossible: 11 },
      statesOfOne: { certain: 18 },
      statesOfOther: { certain: 11 },
      jaccard: 11 / 18,
      nesting: 'OTHER_WITHIN_ONE',
    });
    const compact = found.rows.map(
      ({ one, other, shared }: { one: { id: string }; other: { id: string }; shared: object }) => [
        one.id,
        other.id,
        shared,
      ],
    );
    expect(compact).toContainEqual(['mtm-dialogue', 'rabat-process', { certain: 7, withPossible: 39 }]);
    expect(compact).toContainEqual(['abu-dhabi-dialogue', 'bali-process', { certain: 11, withPossible: 13 }]);
  });

  it('nests the Colombo Process in two others in 2010, seen from either side', async () => {
    const { process } = await ask(
      engine,
      '{ process(id: "colombo-process") { sharesMembersWith(asOf: 2010) { rows { other { id } nesting sharedStates(first: 50) { totalCount } } } } }',
    );
    expect(process.sharesMembersWith.rows).toEqual([
      { other: { id: 'abu-dhabi-dialogue' }, nesting: 'ONE_WITHIN_OTHER', sharedStates: { totalCount: 11 } },
      { other: { id: 'bali-process' }, nesting: 'ONE_WITHIN_OTHER', sharedStates: { totalCount: 11 } },
      { other: { id: 'commit-process' }, nesting: 'NONE', sharedStates: { totalCount: 3 } },
    ]);
  });

  it('were two pairs in 2016 by dated rows', async () => {
    expect((await pairs('asOf: 2016')).pairs.totalCount).toBe(2);
  });
});

describe('wrong arguments', () => {
  it.each([
    ['stateParticipation(kinds: []) { asOf }', /kinds must name at least one/],
    ['stateParticipation(first: -1) { asOf }', /first must be 1 or more \(it is -1\)/],
    ['stateParticipation(unRegions: ["Afrika"]) { asOf }', /Did you mean "Africa"/],
    ['stateParticipation(asOf: 1500) { asOf }', /asOf must be a year from/],
    ['coMembership(minShared: 0) { asOf }', /minShared must be 1 or more/],
    ['coMembership(first: 0) { asOf }', /first must be 1 or more/],
  ])('of %s are told', async (field, message) => {
    await expect(ask(engine, `{ ${field} }`)).rejects.toThrow(message);
  });
});

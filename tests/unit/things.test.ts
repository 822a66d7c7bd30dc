import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { statementsCsv } from '../../src/things/statements.csv.js';
import { thingStatements } from '../../src/things/statements.js';
import { type Ask, readStanding, readThing, type Thing } from '../../src/things/thing.js';
import { ask } from '../support/ask.js';
import { tinyContent } from '../support/tiny.js';

let engine: EmbeddedEngine;
let inside: Ask;
const thing = (type: string, id: string, bound = 5000, year = 2010): Promise<Thing> =>
  readThing(inside, type, { id, year, latest: 2025 }, bound);
const stated = async (type: string, id: string, property: string) =>
  thingStatements(await thing(type, id)).filter((one) => one.property === property);

beforeAll(async () => {
  engine = new EmbeddedEngine({ shuffleUnordered: true });
  await engine.load(
    tinyContent(({ states, memberships, organisations }) => {
      for (let at = 0; at < 230; at++) {
        const id = `Z${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`;
        states.push({ id, name: `State ${at}`, sources: 'src-a' });
        memberships.push({ member: id, body: 'talks', role: 'member', basis: 'undated-source', sources: 'src-a' });
      }
      organisations.push({
        id: 'odd',
        name: '=cmd|"x"<script>alert(1)</script>, المنظمة',
        kind: 'ngo',
        description: 'Two\nlines; "quoted"',
        sources: 'src-a;src-b',
      });
      memberships.push({ member: 'odd', body: 'mover', role: 'observer', basis: 'undated-source', sources: 'src-a' });
    }),
  );
  inside = (document, variables) => ask(engine, document, variables as Record<string, unknown>);
});
afterAll(() => engine.close());

describe('what a thing states', () => {
  it('is dated, sourced and graded, with the role and the other end', async () => {
    const members = await stated('Process', 'talks', 'member');
    expect(members.find(({ other }) => other?.id === 'AAA')).toMatchObject({
      value: 'MEMBER',
      other: { id: 'AAA', type: 'State', name: 'Ålandia' },
      from: '1991-05',
      observed: [2005],
      certainty: 'POSSIBLE',
      confidence: 'HIGH',
      sources: [{ id: 'src-a', title: 'Äußerer Bericht', grade: 'HIGH' }],
    });
    expect(members.find(({ other }) => other?.id === 'CCC')).toMatchObject({ value: 'OBSERVER', certainty: 'CERTAIN' });
  });

  it('has the periods of mandates, and a denial as what it is', async () => {
    const [denied] = await stated('Organisation', 'mover', 'mandate');
    expect(denied).toMatchObject({ value: 'NONE_STATED', certainty: 'CERTAIN', details: { period: '1' } });
    expect(denied?.other?.name).toBe('Mover: normative oversight, Migrant rights');
  });

  it('keeps merged ids, remarks, relations from either end, and acts about instruments', async () => {
    expect((await stated('Organisation', 'mover', 'alias')).map(({ value, details }) => [value, details.kind])).toEqual(
      expect.arrayContaining([
        ['mover-1951', 'RETIRED_ID'],
        ['Déménageur', 'OTHER_LANGUAGE'],
      ]),
    );
    expect(await stated('Process', 'talks', 'membershipNote')).toMatchObject([
      { other: { id: 'CCC' }, value: 'CHANGED_ROLE_IN', from: '2012', details: { note: 'Once a member.' } },
    ]);
    expect(
      (await stated('Process', 'talks', 'relation')).map(({ other, details }) => [other?.id, details.direction]),
    ).toEqual(
      expect.arrayContaining([
        ['mover', 'IN'],
        ['old-talks', 'IN'],
      ]),
    );
    expect((await stated('State', 'BBB', 'treatyAction')).map(({ value, other }) => [value, other?.id])).toEqual([
      ['ACCESSION', 'convention-1990'],
      ['DENUNCIATION', 'convention-1990'],
    ]);
    expect((await stated('Instrument', 'convention-1990', 'treatyAction')).map(({ other }) => other?.id)).toContain(
      'BBB',
    );
  });

  it('says for a source what rests on it, memberships and codings too', async () => {
    const source = await thing('Source', 'src-b');
    const filled = source.lists.filter(({ total }) => total > 0).map(({ list }) => list.name);
    expect(filled).toEqual(expect.arrayContaining(['citedBy', 'memberships']));
    expect(await stated('Source', 'src-b', 'citedMemberships')).toMatchObject([
      { other: { id: 'mover' }, value: 'PARTNER', details: { to: 'talks', toName: 'Talks' } },
    ]);
  });

  it('tells the year asked for, and that a dated fact did not hold in it', async () => {
    const old = await thing('Process', 'old-talks');
    expect(thingStatements(old).find(({ property }) => property === 'existence')).toMatchObject({
      from: 1980,
      to: 1990,
      certainty: null,
      dated: true,
    });
    expect(statementsCsv(old)).toContain('existence,,,,,1980,1990,,2010,NOT_HELD,HIGH');
  });
});

describe('a long list', () => {
  it('is followed page by page to its end', async () => {
    const { lists } = await thing('Process', 'talks');
    const members = lists.find(({ list }) => list.name === 'members');
    expect(members).toMatchObject({ total: 234, inYear: { certain: 2, withPossible: 234 } });
    expect(new Set(members?.rows.map(({ node }) => node.id)).size).toBe(234);
  });

  it('stops at the bound, and keeps the number of all its rows', async () => {
    for (const bound of [1, 100, 150, 234]) {
      const { lists } = await thing('Process', 'talks', bound);
      expect(lists.find(({ list }) => list.name === 'members')).toMatchObject({ total: 234 });
      expect(lists.find(({ list }) => list.name === 'members')?.rows.length).toBe(bound);
    }
  });
});

describe('the table of statements', () => {
  it('holds odd names as they are, and no formula', async () => {
    const csv = statementsCsv(await thing('Organisation', 'odd'));
    expect(csv).toContain('"\'=cmd|""x""<script>alert(1)</script>, المنظمة"');
    expect(csv).toContain('"Two\nlines; ""quoted"""');
    expect(csv).toContain(',src-a;src-b,Äußerer Bericht;Brief,;,;\r\n');
  });
});

describe('what became of an id', () => {
  it.each([
    ['agency', 'IN_USE', 'agency', null, []],
    ['mover-1951', 'MERGED', 'mover', null, []],
    ['gap-gone', 'WITHDRAWN', undefined, { kind: 'GAP', reason: 'Its source states none.', year: 2025 }, []],
    ['event-gone', 'WITHDRAWN', undefined, { year: null }, []],
    ['agancy', 'UNKNOWN', undefined, null, ['agency']],
  ])('%s is %s', async (id, state, leadsTo, withdrawal, nearest) => {
    const { status } = await readStanding(inside, id);
    expect(status.state).toBe(state);
    expect(status.node?.id).toBe(leadsTo);
    if (withdrawal) expect(status.withdrawal).toMatchObject(withdrawal);
    else expect(status.withdrawal).toBeNull();
    expect(status.nearest).toEqual(nearest);
  });
});

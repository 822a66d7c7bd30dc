import path from 'node:path';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import type { ClaimFacts } from '../../src/features/claim/claim.facts.js';
import type { ClaimVerdict } from '../../src/features/claim/claim.rules.js';
import { CLAIM_TESTS } from '../../src/features/claim/claim.tests.js';
import { readQuestions } from '../../src/questions/library.js';
import { serviceSchema } from '../support/ask.js';
import { actor, cell, coding, dated, holding, instrument, member, NO_FACTS, stated } from '../support/claim.facts.js';

const OVERSIGHT = 'normative-oversight';
const FORUM = 'forum-for-dialogue';
const SERVICE = 'service-provision';
const FACILITATION = 'political-facilitation';
const KNOWLEDGE = 'knowledge-capacity';
const RCP = 'regional-consultative-process';
const MAYBE = { certainty: 'POSSIBLE' } as const;
const UN = ['AAA', 'BBB', 'CCC', 'DDD'];
const S = 'supported';
const C = 'contradicted';
const P = 'partly';
const N = 'not-testable';

const levelled = (...levels: readonly [level: string, founded?: number | null][]): Partial<ClaimFacts> => ({
  actors: levels.map(([, founded = 2000], at) => actor(`a${at}`, 'ngo', founded)),
  codings: levels.map(([level], at) => coding(`a${at}`, 'level', level)),
});
/** Treaties of the field itself, on a level; those of the second list are embedded in another. */
const treaties = (level: string, own: ReturnType<typeof instrument>[], embedded: string[] = []) => ({
  instruments: own,
  codings: [
    ...own.map(({ id }) => coding(id, 'level', level)),
    ...embedded.map((id) => coding(id, 'level', 'embedded')),
  ],
});
const refugees = instrument('r', { policyFields: ['refugee-law'] });
const on = (area: string, parties = 4, more: object = {}) =>
  instrument(`on-${area}`, { issueAreas: [area], parties: { certain: parties, withPossible: parties }, ...more });
const dates = (...rows: ReturnType<typeof dated>[]): Partial<ClaimFacts> => ({ dated: new Map(rows) });
const only = (id: string, year: number) => dates(dated(id, year, null, ['src-betts-2010']));
const gmg = (sure: number, maybe = 0) => ({
  belonging: Array.from({ length: sure + maybe }, (_, at) =>
    member(`o${at}`, 'gmg', at < sure ? 'CERTAIN' : 'POSSIBLE', 'coordination-body'),
  ),
});
const holds = (...held: ReturnType<typeof holding>[]): Partial<ClaimFacts> => ({ holdings: held });
const each = (status: string) =>
  [OVERSIGHT, FORUM, SERVICE, FACILITATION, KNOWLEDGE].map((name) => cell(name, 'x', status));
const serves = (to: readonly string[], certainty: 'CERTAIN' | 'POSSIBLE' = 'CERTAIN') => ({
  actors: to.map((id) => actor(id, RCP)),
  relations: to.map((id) => ({ id, from: 'iom', type: 'SECRETARIAT_OF', to: id, certainty })),
});
const ballot = (yes: number) => ({
  ballots: [{ id: 'b', year: 2006, about: ['hld-migration-development'], yes, cast: 100 }],
});
const gfmd = (own: number, other: number) => ({
  actors: [actor('gfmd', 'global-forum'), actor('hld', 'un-dialogue')],
  statedCounts: [stated('gfmd', own), stated('hld', other)],
});

/** A date against a row with the same year, with another, with none, and with the brief alone. */
const timeline = (claim: string, id: string, year: number): Case[] => [
  [claim, S, dates(dated(id, year))],
  [claim, C, dates(dated(id, year + 1))],
  [claim, N, dates(dated(id, null))],
  [claim, N, only(id, year)],
];

type Case = readonly [claim: string, verdict: ClaimVerdict, facts: Partial<ClaimFacts>];

const CASES: readonly Case[] = [
  ...timeline('claim-timeline-ilo', 'ilo', 1919),
  ...timeline('claim-timeline-igc', 'igc', 1985),
  ...timeline('claim-timeline-icrmw', 'icrmw-1990', 1990),
  ...timeline('claim-timeline-icpd', 'icpd-cairo-1994', 1994),
  ...timeline('claim-timeline-doyle', 'doyle-report-2002', 2002),
  ...timeline('claim-timeline-hld-2006', 'hld-2006', 2006),
  ...timeline('claim-timeline-gfmd', 'gfmd-2007', 2007),
  ...timeline('claim-timeline-icmc', 'icmc-conversations-2009', 2009),
  ...timeline('claim-timeline-hld-2013', 'hld-2013', 2013),
  ['claim-timeline-iom-unhcr', S, dates(dated('iom', 1950), dated('unhcr', 1950))],
  ['claim-timeline-iom-unhcr', P, dates(dated('iom', 1951), dated('unhcr', 1950))],
  ['claim-timeline-iom-unhcr', C, dates(dated('iom', 1951), dated('unhcr', 1949))],
  ['claim-timeline-gcim', S, dates(dated('gcim', 2003, 2005))],
  ['claim-timeline-gcim', P, dates(dated('gcim', 2003, 2006))],
  ['claim-timeline-gcim', C, dates(dated('gcim', 2002, 2006))],

  ['claim-no-un-organisation', S, holds(holding('x', FORUM, 'migration-development'))],
  [
    'claim-no-un-organisation',
    C,
    { actors: [actor('x', 'un-agency')], ...holds(holding('x', FORUM, 'migration-development')) },
  ],
  [
    'claim-no-un-organisation',
    N,
    { actors: [actor('x', 'un-agency')], ...holds(holding('x', FORUM, 'migration-development', MAYBE)) },
  ],
  ['claim-many-institutions', P, levelled(['multilateral'], ['regional'], ['inter-regional'])],
  ['claim-many-institutions', C, {}],
  ['claim-three-levels', S, levelled(['multilateral'], ['embedded'], ['informal-networks'])],
  ['claim-three-levels', P, levelled(['multilateral'])],
  ['claim-three-levels', C, {}],
  ['claim-multilateral-thin', S, treaties('multilateral', [refugees])],
  ['claim-multilateral-thin', P, treaties('multilateral', [refugees, on('migrant-rights')], ['on-migrant-rights'])],
  ['claim-multilateral-thin', C, treaties('multilateral', [refugees, on('migrant-rights')])],
  [
    'claim-multilateral-thin',
    N,
    treaties('multilateral', [refugees, on('migrant-rights', 0, { partiesRecorded: false })]),
  ],
  ['claim-interwar-origin', S, levelled(['multilateral', 1919], ['multilateral', 1950])],
  ['claim-interwar-origin', C, levelled(['multilateral', 1946], ['multilateral', 1950], ['multilateral', 1919])],
  ['claim-interwar-origin', N, levelled(['multilateral', null], ['multilateral', 1950])],
  [
    'claim-refugee-regime',
    S,
    { ...treaties('multilateral', [refugees, on('migrant-rights')]), cells: [cell(OVERSIGHT, 'refugees', 'covered')] },
  ],
  [
    'claim-refugee-regime',
    P,
    { ...treaties('multilateral', [refugees]), cells: [cell(OVERSIGHT, 'refugees', 'limited')] },
  ],
  [
    'claim-refugee-regime',
    C,
    { ...treaties('multilateral', [on('migrant-rights')]), cells: [cell(OVERSIGHT, 'migrant-rights', 'covered')] },
  ],
  ['claim-state-reluctance', S, treaties('multilateral', [refugees, on('migrant-rights', 1)])],
  ['claim-state-reluctance', P, treaties('multilateral', [on('x')], ['on-x'])],
  ['claim-state-reluctance', C, treaties('multilateral', [refugees, on('migrant-rights', 2)])],
  ['claim-state-reluctance', N, treaties('multilateral', [on('migrant-rights', 0, { partiesRecorded: false })])],
  ['claim-regional-exception', S, treaties('regional', [on('migrant-rights')])],
  ['claim-regional-exception', C, treaties('regional', [refugees, on('migrant-rights', 4, { inForce: 2011 })])],
  ['claim-embedded', S, treaties('multilateral', [refugees, on('migrant-rights')], ['on-migrant-rights'])],
  ['claim-embedded', C, treaties('multilateral', [refugees])],
  ['claim-embedded', N, {}],
  [
    'claim-migration-law-fields',
    S,
    {
      instruments: ['human-rights-law', 'trade-law', 'maritime-law'].map((name) =>
        instrument(name, { policyFields: [name] }),
      ),
    },
  ],
  ['claim-migration-law-fields', P, { instruments: [instrument('x')] }],
  ['claim-migration-law-fields', C, { instruments: [instrument('x', { issueAreas: [] })] }],
  [
    'claim-networks-fastest',
    S,
    levelled(['informal-networks', 1990], ['informal-networks', 2000], ['multilateral', 1990]),
  ],
  ['claim-networks-fastest', C, levelled(['informal-networks', 1980], ['multilateral', 1990])],
  ['claim-networks-fastest', N, levelled(['informal-networks', null], ['multilateral', 1980])],

  ['claim-igc-first', S, { actors: [actor('p', RCP, 1990)], ...dates(dated('igc', 1985)) }],
  ['claim-igc-first', P, { actors: [actor('p', RCP, null)], ...dates(dated('igc', 1985)) }],
  ['claim-igc-first', C, { actors: [actor('p', RCP, 1980)], ...dates(dated('igc', 1986)) }],
  ['claim-rcp-setting', S, { actors: [actor('p', RCP)], ...holds(holding('p', FORUM, 'x')) }],
  ['claim-rcp-setting', C, { actors: [actor('p', RCP)], ...holds(holding('p', OVERSIGHT, 'x')) }],
  ['claim-rcp-setting', N, { actors: [actor('p', RCP)], ...holds(holding('p', OVERSIGHT, 'x', MAYBE)) }],
  [
    'claim-rcp-reach',
    S,
    {
      actors: [actor('p', RCP), actor('q', RCP)],
      codings: [coding('p', 'level', 'regional'), coding('q', 'level', 'inter-regional')],
    },
  ],
  ['claim-rcp-reach', P, { actors: [actor('p', RCP)], codings: [coding('p', 'level', 'regional')] }],
  ['claim-rcp-reach', C, {}],
  [
    'claim-rcp-purpose',
    S,
    { actors: [actor('p', RCP)], ...holds(holding('p', FORUM, 'x'), holding('p', FACILITATION, 'x')) },
  ],
  ['claim-rcp-purpose', C, { actors: [actor('p', RCP)], ...holds(holding('p', FACILITATION, 'x')) }],
  [
    'claim-rcp-purpose',
    N,
    { actors: [actor('p', RCP)], ...holds(holding('p', FORUM, 'x', MAYBE), holding('p', FACILITATION, 'x')) },
  ],
  ['claim-rcp-irregular', S, { actors: [actor('p', RCP), { ...actor('q', RCP), issueAreas: [] }] }],
  ['claim-rcp-irregular', C, { actors: [{ ...actor('q', RCP), issueAreas: [] }] }],
  ['claim-rcp-irregular', N, { actors: [actor('p', RCP, 2000, 'POSSIBLE'), { ...actor('q', RCP), issueAreas: [] }] }],
  ['claim-iom-promotes-networks', S, serves(['p', 'q', 'r'])],
  ['claim-iom-promotes-networks', C, serves(['p', 'q'])],
  ['claim-iom-promotes-networks', N, serves(['p', 'q', 'r'], 'POSSIBLE')],

  ['claim-refugees-not-labour', S, treaties('multilateral', [refugees])],
  ['claim-refugees-not-labour', P, treaties('multilateral', [refugees, on('low-skilled-labour')])],
  ['claim-refugees-not-labour', C, treaties('multilateral', [on('low-skilled-labour')])],
  ['claim-table-refugees', S, treaties('multilateral', [refugees])],
  ['claim-table-refugees', C, {}],
  [
    'claim-table-refugees',
    N,
    treaties('multilateral', [instrument('r', { partiesRecorded: false, parties: { certain: 0, withPossible: 0 } })]),
  ],
  ['claim-table-irregular-low-skilled', S, { actors: [actor('p', RCP)] }],
  [
    'claim-table-irregular-low-skilled',
    P,
    { actors: [actor('p', RCP)], ...treaties('multilateral', [on('irregular-migration')]) },
  ],
  ['claim-table-irregular-low-skilled', C, {}],
  ['claim-table-high-skilled', C, treaties('multilateral', [on('high-skilled-labour')], ['on-high-skilled-labour'])],
  ['claim-table-high-skilled', C, treaties('multilateral', [on('high-skilled-labour')])],
  ['claim-table-high-skilled', N, {}],

  [
    'claim-icrmw-ratification',
    S,
    { instruments: [instrument('icrmw-1990', { parties: { certain: 1, withPossible: 1 } })] },
  ],
  [
    'claim-icrmw-ratification',
    C,
    { instruments: [instrument('icrmw-1990', { parties: { certain: 2, withPossible: 2 } })] },
  ],
  [
    'claim-icrmw-ratification',
    N,
    { instruments: [instrument('icrmw-1990', { parties: { certain: 1, withPossible: 2 } })] },
  ],
  ['claim-votes-2006', S, ballot(70)],
  ['claim-votes-2006', C, ballot(90)],
  ['claim-votes-2006', N, {}],
  ['claim-gmg-18', S, gmg(18)],
  ['claim-gmg-18', C, gmg(11, 6)],
  ['claim-gmg-18', N, gmg(14, 4)],
  ['claim-mandates-touch', S, { ...gmg(2), ...holds(holding('o1', FORUM, 'x')) }],
  ['claim-mandates-touch', C, { ...gmg(3), ...holds(holding('o1', FORUM, 'x')) }],
  ['claim-mandates-touch', N, { ...gmg(2), ...holds(holding('o1', FORUM, 'x', MAYBE)) }],
  ['claim-rcp-coverage', S, { belonging: UN.map((id) => member(id, 'p')) }],
  ['claim-rcp-coverage', C, { belonging: ['AAA', 'BBB', 'CCC', 'XXX'].map((id) => member(id, 'p')) }],
  ['claim-rcp-coverage', N, { belonging: UN.map((id) => member(id, 'p', 'POSSIBLE')) }],
  ['claim-gfmd-most-inclusive', S, gfmd(140, 120)],
  ['claim-gfmd-most-inclusive', P, gfmd(140, 140)],
  ['claim-gfmd-most-inclusive', C, gfmd(120, 140)],
  ['claim-gfmd-most-inclusive', N, { statedCounts: [stated('gfmd', 150, 2015)] }],
  ['claim-gfmd-participants', S, { statedCounts: [stated('gfmd', 3)] }],
  ['claim-gfmd-participants', C, { statedCounts: [stated('gfmd', 4)] }],
  ['claim-gfmd-participants', N, {}],
  ['claim-gfmd-topics', S, holds(holding('gfmd', FORUM, 'refugees'))],
  ['claim-gfmd-topics', C, holds(...NO_FACTS.issueAreas.map((area) => holding('gfmd', FORUM, area)))],
  ['claim-gfmd-topics', N, holds(...NO_FACTS.issueAreas.map((area) => holding('gfmd', FORUM, area, MAYBE)))],

  ['claim-unhcr-refugee-law', S, holds(holding('unhcr', OVERSIGHT, 'refugees'))],
  ['claim-unhcr-refugee-law', C, holds(holding('unhcr', OVERSIGHT, 'refugees', { strength: 'partial' }))],
  ['claim-unhcr-refugee-law', N, holds(holding('unhcr', OVERSIGHT, 'refugees', MAYBE))],
  ['claim-icrc-humanitarian-law', S, holds(holding('icrc', OVERSIGHT, 'x'))],
  ['claim-icrc-humanitarian-law', P, holds(holding('icrc', OVERSIGHT, 'x', { strength: 'partial' }))],
  ['claim-icrc-humanitarian-law', C, holds(holding('icrc', OVERSIGHT, 'x', { authority: 'monitoring' }))],
  ['claim-iom-no-norm', S, holds(holding('iom', OVERSIGHT, 'x', { strength: 'none-stated' }))],
  ['claim-iom-no-norm', C, holds(holding('iom', OVERSIGHT, 'x', { strength: 'partial' }))],
  ['claim-iom-no-norm', N, holds(holding('iom', OVERSIGHT, 'x', MAYBE))],
  [
    'claim-nobody-for-migration',
    S,
    { cells: [cell(OVERSIGHT, 'refugees', 'covered'), cell(OVERSIGHT, 'x', 'limited')] },
  ],
  ['claim-nobody-for-migration', C, { cells: [cell(OVERSIGHT, 'x', 'covered')] }],
  ['claim-nobody-for-migration', N, { cells: [cell(OVERSIGHT, 'x', 'limited', { possibleStatus: 'covered' })] }],
  [
    'claim-rights-between-mandates',
    S,
    { cells: [cell(OVERSIGHT, 'migrant-rights', 'limited', { fallsBetween: true })] },
  ],
  ['claim-rights-between-mandates', C, { cells: [cell(OVERSIGHT, 'migrant-rights', 'covered')] }],
  [
    'claim-rights-between-mandates',
    N,
    { cells: [cell(OVERSIGHT, 'migrant-rights', 'partial', { possiblyFallsBetween: true })] },
  ],
  [
    'claim-service-iom',
    S,
    holds(holding('iom', SERVICE, 'x'), holding('iom', SERVICE, 'y'), holding('o', SERVICE, 'x')),
  ],
  ['claim-service-iom', C, holds(holding('iom', SERVICE, 'x'), holding('o', SERVICE, 'x'))],
  [
    'claim-service-iom',
    N,
    holds(holding('iom', SERVICE, 'x'), holding('iom', SERVICE, 'y', MAYBE), holding('o', SERVICE, 'x')),
  ],
  [
    'claim-service-borders',
    S,
    {
      ...holds(holding('o', SERVICE, 'x')),
      codings: ['forensics', 'health'].map((topic) => coding(`o--${SERVICE}--x`, 'topic', topic)),
    },
  ],
  [
    'claim-service-borders',
    C,
    { ...holds(holding('o', SERVICE, 'x')), codings: [coding(`o--${SERVICE}--x`, 'topic', 'health')] },
  ],
  ['claim-service-borders', N, {}],
  ['claim-facilitation-missing', S, holds(holding('o', FACILITATION, 'x'), holding('p', FACILITATION, 'x'))],
  ['claim-facilitation-missing', C, holds(holding('o', FACILITATION, 'x'), holding('o', FACILITATION, 'y'))],
  ['claim-facilitation-missing', N, holds(holding('o', FACILITATION, 'x'), holding('o', FACILITATION, 'y', MAYBE))],
  ['claim-iom-hq', S, holds(holding('iom', FACILITATION, 'x', { strength: 'partial' }))],
  ['claim-iom-hq', C, holds(holding('iom', FACILITATION, 'x'))],
  ['claim-iom-hq', N, holds(holding('iom', FACILITATION, 'x', MAYBE))],
  ['claim-knowledge-missing', S, holds(holding('somebody', KNOWLEDGE, 'x'))],
  ['claim-knowledge-missing', C, holds(holding('world-bank', KNOWLEDGE, 'x'))],
  ['claim-knowledge-missing', N, holds(holding('world-bank', KNOWLEDGE, 'x', MAYBE))],
  ['claim-gaps-everywhere', S, { cells: each('fragmented') }],
  ['claim-gaps-everywhere', P, { cells: [...each('fragmented').slice(1), cell(OVERSIGHT, 'x', 'covered')] }],
  ['claim-gaps-everywhere', C, { cells: each('covered') }],
];

describe('the tests of claims', () => {
  it.each(CASES)('%s can come out %s', (claim, verdict, facts) => {
    expect(CLAIM_TESTS.get(claim)?.run({ ...NO_FACTS, ...facts }).verdict).toBe(verdict);
  });

  it('are each shown to come out in more than one way', () => {
    const shown = (claim: string) => new Set(CASES.filter(([of]) => of === claim).map(([, verdict]) => verdict)).size;
    expect([...CLAIM_TESTS.keys()].filter((claim) => shown(claim) < 2)).toEqual([]);
  });

  it('say what they ask, by which rule, and where the rows can be seen', () => {
    const library = readQuestions(path.join(PACKAGE_ROOT, 'questions')).map(({ name }) => name);
    expect(CLAIM_TESTS.size).toBeGreaterThanOrEqual(25);
    for (const { claim, question, rule, libraryQuestion, query } of CLAIM_TESTS.values()) {
      expect(question, claim).toMatch(/\?$/);
      expect(rule.length, claim).toBeGreaterThan(40);
      expect((libraryQuestion === undefined) !== (query === undefined), claim).toBe(true);
      if (libraryQuestion !== undefined) expect(library, claim).toContain(libraryQuestion);
      if (query !== undefined) expect(validate(serviceSchema(), parse(query)), claim).toEqual([]);
    }
  });
});

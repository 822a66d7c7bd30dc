import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  activeIn,
  bindsHalf,
  type Finding,
  findingOf,
  fitOf,
  type GoodType,
  multilateralFinding,
  type OpenInstrument,
} from '../../src/features/fit/fit.rules.js';
import { adoptedIn, inForceIn, standsIn } from '../../src/features/instrument/force.rules.js';

const certainty = fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const);

interface World {
  readonly unMembers: number;
  readonly instruments: readonly { certainty: 'CERTAIN' | 'POSSIBLE'; recorded: boolean; states: readonly string[] }[];
  readonly regional: readonly ('CERTAIN' | 'POSSIBLE')[];
}

/** For each instrument and state: `c` a certain party, `p` a possible one, `-` none. */
const world: fc.Arbitrary<World> = fc.integer({ min: 0, max: 6 }).chain((unMembers) =>
  fc.record({
    unMembers: fc.constant(unMembers),
    instruments: fc.array(
      fc.record({
        certainty,
        recorded: fc.boolean(),
        states: fc.array(fc.constantFrom('c', 'p', '-'), { minLength: unMembers, maxLength: unMembers }),
      }),
      { maxLength: 4 },
    ),
    regional: fc.array(certainty, { maxLength: 3 }),
  }),
);

const laid = ({ instruments }: World): OpenInstrument[] =>
  instruments.map(({ certainty: inForce, recorded, states }) => ({
    certainty: inForce,
    parties: recorded
      ? {
          certain: states.filter((state) => state === 'c').length,
          withPossible: states.filter((state) => state !== '-').length,
        }
      : null,
  }));

/** All that could be the case: each possible fact either holds or does not, and unrecorded parties are anyone. */
function* outcomes(facts: World): Generator<{ multilateral: boolean; regional: boolean }> {
  const { unMembers, instruments, regional } = facts;
  const mayBind = instruments.map(({ certainty: inForce, recorded, states }) => {
    const least = recorded ? states.filter((state) => state === 'c').length : 0;
    const most = recorded ? states.filter((state) => state !== '-').length : unMembers;
    const truths = new Set<boolean>();
    for (const there of inForce === 'CERTAIN' ? [true] : [true, false])
      for (let parties = least; parties <= most; parties++) truths.add(there && parties / unMembers >= 0.5);
    return [...truths];
  });
  const mayBe = regional.map((grade) => (grade === 'CERTAIN' ? [true] : [true, false]));
  const combine = (choices: readonly boolean[][]): boolean[] =>
    choices.reduce<boolean[]>((so, next) => so.flatMap((one) => next.map((other) => one || other)), [false]);
  for (const multilateral of combine(mayBind)) for (const one of combine(mayBe)) yield { multilateral, regional: one };
}

const findingFrom = (truths: readonly boolean[]): Finding =>
  truths.every((truth) => truth) ? 'found' : truths.some((truth) => truth) ? 'undecided' : 'not-found';

/** The table of docs/rules.md, as rows: good, multilateral, regional, verdict. The first that fits applies. */
const TABLE: readonly (readonly [good: string, multilateral: RegExp, regional: RegExp, verdict: string])[] = [
  ['public', /^found$/, /^found$/, 'mixed'],
  ['public', /^found$/, /./, 'as-predicted'],
  ['public', /^not-found$/, /./, 'below'],
  ['club', /^found$/, /^found$/, 'mixed'],
  ['club', /./, /^found$/, 'as-predicted'],
  ['club', /^found$/, /^not-found$/, 'above'],
  ['club', /^not-found$/, /^not-found$/, 'below'],
  ['private', /^found$/, /./, 'above'],
];
const byTable = (good: string | null, multilateral: string, regional: string): string =>
  TABLE.find(([type, one, other]) => type === good && one.test(multilateral) && other.test(regional))?.[3] ??
  'not-testable';

const goods: readonly (GoodType | null)[] = ['public', 'club', 'private', null];
const findings: readonly Finding[] = ['found', 'not-found', 'undecided', 'not-recorded'];

describe('the levels found', () => {
  it('agree with going through everything that could be the case', () => {
    fc.assert(
      fc.property(world, (facts) => {
        fc.pre(facts.unMembers > 0);
        const all = [...outcomes(facts)];
        const binding = laid(facts).map((instrument) => bindsHalf(instrument, facts.unMembers));
        expect(multilateralFinding(binding, facts.unMembers)).toBe(
          findingFrom(all.map(({ multilateral }) => multilateral)),
        );
        expect(findingOf(facts.regional)).toBe(findingFrom(all.map(({ regional }) => regional)));
      }),
      { numRuns: 3000 },
    );
  });

  it('have no multilateral one before the United Nations', () => {
    fc.assert(
      fc.property(world, (facts) => {
        const binding = laid(facts).map((instrument) => bindsHalf(instrument, 0));
        expect(binding.every((one) => one === null)).toBe(true);
        expect(multilateralFinding(binding, 0)).toBe('not-recorded');
      }),
    );
  });

  it('take exactly half for enough', () => {
    const instrument = (certain: number) => ({
      certainty: 'CERTAIN' as const,
      parties: { certain, withPossible: certain },
    });
    expect([bindsHalf(instrument(96), 192), bindsHalf(instrument(95), 192)]).toEqual(['CERTAIN', null]);
    expect(bindsHalf(instrument(96), 193)).toBeNull();
  });
});

describe('the fit', () => {
  it('is what the table says, for every good and every pair of findings', () => {
    for (const good of goods)
      for (const multilateral of findings)
        for (const regional of findings) {
          const { verdict, possibleVerdict, reason } = fitOf(good, { multilateral, regional });
          const held = (finding: string) => (finding === 'undecided' ? 'found' : finding);
          expect(verdict).toBe(byTable(good, multilateral, regional));
          expect(possibleVerdict).toBe(byTable(good, held(multilateral), held(regional)));
          expect(reason !== null).toBe(verdict === 'not-testable');
        }
  });

  it('tells why it is not testable', () => {
    const none = { multilateral: 'not-found', regional: 'found' } as const;
    expect(fitOf(null, none).reason).toBe('not-classified');
    expect(fitOf('private', none).reason).toBe('practice-not-recorded');
    expect(fitOf('private', { ...none, multilateral: 'undecided' }).reason).toBe('level-undecided');
    expect(fitOf('public', { ...none, multilateral: 'undecided' }).reason).toBe('level-undecided');
  });

  it('is never BELOW, nor ABOVE for a club, by what is merely undecided', () => {
    for (const good of goods)
      for (const finding of findings) {
        expect(fitOf(good, { multilateral: 'undecided', regional: finding }).verdict).not.toBe('below');
        expect(fitOf('club', { multilateral: finding, regional: 'undecided' }).verdict).toBe('not-testable');
      }
  });
});

describe('an instrument in a year', () => {
  const date = fc.option(fc.constantFrom('1950', '1951-07', '1952-01-31', '1953'), { nil: null });
  const life = fc.record({ binding: fc.constantFrom('yes', 'no'), adopted: date, inForce: date });

  it('is in force, adopted and standing by the years of its dates', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1948, max: 1955 }), (instrument, year) => {
        const { binding, adopted, inForce } = instrument;
        const reached = (text: string | null) => text !== null && Number.parseInt(text, 10) <= year;
        const adoption = adopted === null ? 'POSSIBLE' : reached(adopted) ? 'CERTAIN' : null;
        let force: string | null = null;
        if (binding === 'yes' && inForce !== null) force = reached(inForce) ? 'CERTAIN' : null;
        if (binding === 'yes' && inForce === null) force = adoption === null ? null : 'POSSIBLE';
        expect(adoptedIn(instrument, year)).toBe(adoption);
        expect(inForceIn(instrument, year)).toBe(force);
        expect(standsIn(instrument, year)).toBe(binding === 'yes' ? force : adoption);
      }),
    );
  });
});

describe('a process in a year', () => {
  it('was certainly active where it certainly existed and has an end, or is described as active', () => {
    const active = (grade: 'CERTAIN' | 'POSSIBLE', ended: number | null, status: string | null) =>
      activeIn({ certainty: grade, ended, status });
    expect(active('CERTAIN', null, 'active')).toBe('CERTAIN');
    expect(active('CERTAIN', 2011, 'succeeded')).toBe('CERTAIN');
    expect(active('CERTAIN', null, 'dormant')).toBe('POSSIBLE');
    expect(active('CERTAIN', null, null)).toBe('POSSIBLE');
    expect(active('POSSIBLE', null, 'active')).toBe('POSSIBLE');
  });
});

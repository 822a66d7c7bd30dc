import {
  ANY_FIELD,
  bindingHalf,
  by,
  type ClaimFacts,
  certainly,
  counted,
  holdingsOf,
  inForce,
  lookedAt,
  multilateralAreas,
  multilateralTreaties,
  only,
  ownInstruments,
  type Scope,
  subjectsCoded,
  TWO_READINGS,
} from './claim.facts.js';
import { atLeast, atMost, type Finding, notTestable, shareOf, together } from './claim.rules.js';
import type { ClaimTest } from './claim.tests.js';

const LEVELS =
  '{ codings(filter: { schemes: [LEVEL] }, first: 100) { totalCount edges { node { value reason subject { id } } } } }';
const READING: Readonly<Record<Scope, string>> = { own: 'not embedded elsewhere', all: 'of whatever field' };

const bothReadings = (read: (scope: Scope) => Finding): Finding => together([read('own'), read('all')]);

const COVERAGE = 'coverage-matrix';

const onLevel = (facts: ClaimFacts, level: string) => {
  const coded = subjectsCoded(facts, 'level', level);
  return counted(facts.actors.filter(({ id }) => coded.has(id)));
};

/** Actors of a level that were founded in the period of the networks; those without a year only may have been. */
function foundedSince(facts: ClaimFacts, level: string, since: number) {
  const coded = subjectsCoded(facts, 'level', level);
  return counted(
    facts.actors
      .filter(({ id, founded }) => coded.has(id) && (founded === null || founded >= since))
      .map(({ id, founded, certainty }) => ({ id, certainty: founded === null ? 'POSSIBLE' : certainty })),
  );
}

const field = (facts: ClaimFacts, name: string): Finding =>
  atLeast(
    1,
    certainly(
      inForce(facts)
        .filter((row) => row.policyFields.includes(name) && row.issueAreas.length > 0)
        .map(({ id }) => id),
    ),
    `binding instruments of ${name} that govern an issue area of migration`,
  );

export const LEVEL_TESTS: readonly ClaimTest[] = [
  {
    claim: 'claim-no-un-organisation',
    question: 'Does no agency or programme of the UN lead in migration in general?',
    rule: 'Supported where no UN agency or programme holds a lead mandate of global reach under migration and development, where general efforts are filed.',
    libraryQuestion: 'who-holds-a-mandate',
    run: (facts) => {
      const un = new Set(
        facts.actors.filter(({ kind }) => kind === 'un-agency' || kind === 'un-programme').map(({ id }) => id),
      );
      const leading = holdingsOf(facts, {
        issueArea: 'migration-development',
        strengths: ['primary'],
        reach: 'global',
      });
      return atMost(
        0,
        by(
          leading.filter(({ actor }) => un.has(actor)),
          'mandate',
        ),
        'lead mandates of UN agencies and programmes',
        lookedAt(facts, { issueArea: 'migration-development' }),
      );
    },
  },
  {
    claim: 'claim-many-institutions',
    question: 'Are there institutions among many states, in regions, across regions and between pairs of states?',
    rule: 'Each of the four levels counts as one part: supported where at least one actor of the year is coded on it. Bilateral practice is not recorded, so that part cannot be tested.',
    query: LEVELS,
    run: (facts) =>
      together([
        ...['multilateral', 'regional', 'inter-regional'].map((level) =>
          atLeast(1, onLevel(facts, level), `actors on the level ${level}`),
        ),
        notTestable('bilateral institutions: none is recorded'),
      ]),
  },
  {
    claim: 'claim-three-levels',
    question: 'Are there actors on each of the three levels: multilateral, embedded, informal?',
    rule: 'Each level counts as one part: supported where at least one actor of the year is coded on it.',
    query: LEVELS,
    run: (facts) =>
      together(
        ['multilateral', 'embedded', 'informal-networks'].map((level) =>
          atLeast(1, onLevel(facts, level), `actors on the level ${level}`),
        ),
      ),
  },
  {
    claim: 'claim-multilateral-thin',
    question: 'Do multilateral treaties that bind half of the UN members govern few areas?',
    rule: `Supported where they govern at most a quarter of the issue areas. ${TWO_READINGS}`,
    libraryQuestion: 'parties-of-an-instrument',
    run: (facts) =>
      bothReadings((scope) =>
        atMost(
          Math.floor(facts.issueAreas.length / 4),
          multilateralAreas(facts, scope),
          `issue areas, ${READING[scope]}`,
          bindingHalf(facts, scope).map(({ id }) => id),
        ),
      ),
  },
  {
    claim: 'claim-interwar-origin',
    question: 'Was most of the multilateral level founded between the two World Wars?',
    rule: 'Supported where at least half of the actors of the year that are coded multilateral were founded from 1919 to 1939.',
    query: LEVELS,
    run: (facts) => {
      const all = onLevel(facts, 'multilateral');
      const founded = new Map(facts.actors.map((row) => [row.id, row.founded]));
      const undated = (id: string) => founded.get(id) == null;
      const old = (id: string) => (founded.get(id) ?? 0) >= 1919 && (founded.get(id) ?? 0) <= 1939;
      const possible = [...all.certain.filter(undated), ...only(all, (id) => old(id) || undated(id)).possible];
      return shareOf(
        0.5,
        { certain: all.certain.filter(old), possible },
        all,
        'multilateral actors founded from 1919 to 1939',
      );
    },
  },
  {
    claim: 'claim-refugee-regime',
    question:
      'Are refugees the only area with a multilateral treaty and an organisation that oversees it for all states?',
    rule: `Strong is an area with a multilateral treaty that binds half of the UN members, and a lead mandate of global reach for oversight. Two parts: refugees are strong; no other area is. ${ANY_FIELD}`,
    libraryQuestion: COVERAGE,
    run: (facts) => {
      const overseen = (status: 'status' | 'possibleStatus') =>
        new Set(
          facts.cells
            .filter((cell) => cell.function === 'normative-oversight' && cell[status] === 'covered')
            .map((cell) => cell.issueArea),
        );
      const [sure, maybe] = [overseen('status'), overseen('possibleStatus')];
      const treaties = multilateralAreas(facts, 'all');
      const strong = counted([
        ...treaties.certain.filter((id) => sure.has(id)).map((id) => ({ id, certainty: 'CERTAIN' as const })),
        ...[...treaties.certain, ...treaties.possible]
          .filter((id) => maybe.has(id))
          .map((id) => ({ id, certainty: 'POSSIBLE' as const })),
      ]);
      return together([
        atLeast(
          1,
          only(strong, (id) => id === 'refugees'),
          'refugees as a strong area',
        ),
        atMost(
          0,
          only(strong, (id) => id !== 'refugees'),
          'other strong areas',
          facts.cells.filter((cell) => cell.function === 'normative-oversight').map(({ id }) => id),
        ),
      ]);
    },
  },
  {
    claim: 'claim-state-reluctance',
    question: 'Refugee law apart, does no multilateral treaty on migration bind half of the UN members?',
    rule: `Supported where none does. ${TWO_READINGS}`,
    libraryQuestion: 'parties-of-an-instrument',
    run: (facts) =>
      bothReadings((scope) =>
        atMost(
          0,
          counted(
            bindingHalf(facts, scope).filter(
              (row) => !row.policyFields.includes('refugee-law') && row.issueAreas.length > 0,
            ),
          ),
          `treaties outside refugee law, ${READING[scope]}`,
          multilateralTreaties(facts, scope).map(({ id }) => id),
        ),
      ),
  },
  {
    claim: 'claim-regional-exception',
    question: 'Is there formal multilateralism inside regions?',
    rule: 'Supported where at least one binding regional instrument on an area other than refugees is in force. Whether the European Union comes first is not tested.',
    libraryQuestion: 'instruments-by-policy-field',
    run: (facts) =>
      atLeast(
        1,
        certainly(
          ownInstruments(facts, 'regional')
            .filter(({ issueAreas }) => issueAreas.some((area) => area !== 'refugees'))
            .map(({ id }) => id),
        ),
        'regional instruments',
      ),
  },
  {
    claim: 'claim-embedded',
    question: 'Does most of the law that governs migration sit in other policy fields?',
    rule: 'Supported where at least half of the binding instruments in force that govern an issue area are coded as embedded.',
    libraryQuestion: 'instruments-by-policy-field',
    run: (facts) => {
      const embedded = subjectsCoded(facts, 'level', 'embedded');
      const all = certainly(
        inForce(facts)
          .filter(({ issueAreas }) => issueAreas.length > 0)
          .map(({ id }) => id),
      );
      return shareOf(
        0.5,
        only(all, (id) => embedded.has(id)),
        all,
        'embedded instruments',
      );
    },
  },
  {
    claim: 'claim-migration-law-fields',
    question: 'Do human-rights law, trade law and maritime law govern areas of migration?',
    rule: 'Each field counts as one part: supported where at least one binding instrument of it in force is coded for an issue area.',
    libraryQuestion: 'instruments-by-policy-field',
    run: (facts) => together(['human-rights-law', 'trade-law', 'maritime-law'].map((name) => field(facts, name))),
  },
  {
    claim: 'claim-networks-fastest',
    question: 'Since 1985, were more informal networks founded than multilateral or embedded bodies?',
    rule: 'Supported where more actors of the year that are coded as informal networks were founded since 1985 than of either other level.',
    query: LEVELS,
    run: (facts) => {
      const others = ['multilateral', 'embedded'].map((level) => foundedSince(facts, level, 1985));
      const most = Math.max(...others.map(({ certain, possible }) => certain.length + possible.length));
      return atLeast(most + 1, foundedSince(facts, 'informal-networks', 1985), 'informal networks founded since 1985');
    },
  },
];

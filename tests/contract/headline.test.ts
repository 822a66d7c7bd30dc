import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EmbeddedEngine } from '../../src/graph/embedded/engine.js';
import { ask } from '../support/ask.js';
import { realContent } from '../support/real.js';

const CELL = `query ($asOf: Year!, $issueArea: ID!) {
  coverage(functions: [NORMATIVE_OVERSIGHT], issueAreas: [$issueArea], asOf: $asOf) {
    cells {
      status verdict fallsBetween explanation
      mandates { actor { id } strength reach certainty sources { source { id } } }
      statedAbsences { actor { id } certainty }
      documentedGaps { standing gap { kind statedBy statedYear } }
    }
  }
}`;

interface Evidence {
  actor: { id: string };
  strength: string;
  reach: string;
  certainty: string;
  sources: unknown[];
}

const engine = new EmbeddedEngine();
beforeAll(() => engine.load(realContent()));
afterAll(() => engine.close());

const cell = async (issueArea: string, asOf: number) =>
  (await ask(engine, CELL, { issueArea, asOf })).coverage.cells[0];
const certainOf = (mandates: Evidence[], strength: string) =>
  mandates.filter((row) => row.strength === strength && row.certainty === 'CERTAIN').map((row) => row.actor.id);

describe('normative oversight of migrant rights in 2010', () => {
  it('is limited, a documented gap, and falls between the mandates', async () => {
    expect(await cell('migrant-rights', 2010)).toMatchObject({ status: 'LIMITED', verdict: 'GAP', fallsBetween: true });
  });

  it('is led by the Committee on Migrant Workers, for parties only', async () => {
    const { mandates } = await cell('migrant-rights', 2010);
    const leading = mandates.filter((row: Evidence) => row.strength === 'PRIMARY' && row.certainty === 'CERTAIN');
    expect(leading).toMatchObject([{ actor: { id: 'cmw' }, reach: 'PARTIES_ONLY' }]);
  });

  it('falls between OHCHR, the Special Rapporteur, ILO and others', async () => {
    const { mandates } = await cell('migrant-rights', 2010);
    expect(certainOf(mandates, 'PARTIAL')).toEqual(
      expect.arrayContaining(['ohchr', 'special-rapporteur-migrants', 'ilo']),
    );
  });

  it('shows that IOM is said to lack it, and the absence that the brief documents', async () => {
    const { statedAbsences, documentedGaps } = await cell('migrant-rights', 2010);
    expect(statedAbsences).toContainEqual({ actor: { id: 'iom' }, certainty: 'CERTAIN' });
    expect(documentedGaps).toContainEqual({
      standing: 'COUNTED',
      gap: { kind: 'ABSENCE', statedBy: 'Alexander Betts', statedYear: 2010 },
    });
  });

  it('gives a source for every row', async () => {
    const { mandates } = await cell('migrant-rights', 2010);
    expect(mandates.length).toBeGreaterThan(5);
    for (const row of mandates) expect(row.sources.length, row.actor.id).toBeGreaterThan(0);
  });
});

describe('other cells and years', () => {
  it('finds oversight for refugees covered by UNHCR in 2010, and not before UNHCR existed', async () => {
    const refugees = await cell('refugees', 2010);
    expect(refugees.status).toBe('COVERED');
    expect(refugees.mandates).toContainEqual(
      expect.objectContaining({ actor: { id: 'unhcr' }, strength: 'PRIMARY', reach: 'GLOBAL', certainty: 'CERTAIN' }),
    );
    const before = (await cell('refugees', 1949)).mandates.map((row: Evidence) => row.actor.id);
    expect(before).not.toContain('unhcr');
  });

  it('takes no actor as evidence, or as lacking, before its founding or after its end', async () => {
    const actors =
      '{ organisations(first: 100) { edges { node { id founded ended } } pageInfo { endCursor } } processes(first: 100) { edges { node { id founded ended } } } }';
    const second =
      'query ($after: String) { organisations(first: 100, after: $after) { edges { node { id founded ended } } pageInfo { hasNextPage } } }';
    const first = await ask(engine, actors);
    const rest = await ask(engine, second, { after: first.organisations.pageInfo.endCursor });
    expect(rest.organisations.pageInfo.hasNextPage).toBe(false);
    const existence = new Map<string, { founded: number | null; ended: number | null }>(
      [first.organisations, rest.organisations, first.processes].flatMap(({ edges }) =>
        edges.map(({ node }: { node: { id: string; founded: number | null; ended: number | null } }) => [
          node.id,
          node,
        ]),
      ),
    );
    const matrix =
      'query ($asOf: Year!) { coverage(asOf: $asOf) { cells { mandates { actor { id } } statedAbsences { actor { id } } } } }';
    for (const asOf of [1920, 1949, 1990, 2003, 2010, 2020]) {
      const { cells } = (await ask(engine, matrix, { asOf })).coverage;
      for (const { mandates, statedAbsences } of cells)
        for (const { actor } of [...mandates, ...statedAbsences]) {
          const { founded, ended } = existence.get(actor.id) ?? { founded: 9999, ended: null };
          expect(founded === null || founded <= asOf, `${actor.id} in ${asOf}`).toBe(true);
          expect(ended === null || asOf <= ended, `${actor.id} in ${asOf}`).toBe(true);
        }
    }
  });
});

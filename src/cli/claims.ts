import { graphql } from 'graphql';
import { readConfig } from '../config.js';
import { contentOf } from '../dataset/content.js';
import { readDataset } from '../dataset/read.js';
import { selectEngine } from '../graph/select.js';
import { contextOf } from '../graphql/context.js';
import { buildServiceSchema } from '../graphql/schema.js';
import { run } from './run.js';

const QUERY = `query ($asOf: Year) {
  claims(filter: { tested: true }, first: 100) {
    edges { node { id test(asOf: $asOf) { asOf verdict question found { unit certain withPossible wanted } } } }
  }
}`;

interface Tested {
  readonly id: string;
  readonly test: {
    readonly asOf: number;
    readonly verdict: string;
    readonly question: string;
    readonly found: {
      readonly unit: string;
      readonly certain: number;
      readonly withPossible: number;
      readonly wanted: number;
    };
  };
}

const HEAD = ['claim', 'verdict', 'certain', 'with possible', 'compared with', 'counted', 'question'];

/** The claims of the brief against the rows of the dataset, always on the embedded engine. */
async function table(year: number | undefined): Promise<string> {
  const config = readConfig();
  const engine = await selectEngine({ ...config, neo4j: undefined });
  try {
    await engine.load(contentOf(readDataset(config.seedDir)));
    const { data, errors } = await graphql({
      schema: buildServiceSchema(),
      source: QUERY,
      variableValues: { asOf: year },
      contextValue: contextOf(
        { engine, service: { version: '', schemaHash: '', publicUrl: undefined } },
        { id: 'claims', log: { warn: () => {}, error: () => {} } },
      ),
    });
    if (errors?.[0]) throw new Error(errors[0].message);
    const claims = data as { claims: { edges: { node: Tested }[] } };
    return describe(claims.claims.edges.map(({ node }) => node));
  } finally {
    await engine.close();
  }
}

function describe(claims: readonly Tested[]): string {
  const rows = claims.map(({ id, test: { verdict, question, found } }) => [
    id,
    verdict,
    String(found.certain),
    String(found.withPossible),
    String(found.wanted),
    found.unit,
    question,
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  const tally = new Map<string, number>();
  for (const { test } of claims) tally.set(test.verdict, (tally.get(test.verdict) ?? 0) + 1);
  const sums = [...tally].sort().map(([verdict, count]) => `${count} ${verdict}`);
  return [
    line(HEAD),
    ...rows.map(line),
    '',
    `${claims.length} claims tested for ${claims[0]?.test.asOf}: ${sums.join(', ')}`,
  ].join('\n');
}

await run(() => {
  const [year] = process.argv.slice(2);
  if (year !== undefined && !/^\d{4}$/.test(year))
    throw new Error(`"${year}" is no year: give one such as 2010, or none.`);
  return table(year === undefined ? undefined : Number(year));
});

import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Service } from '../../src/app.js';
import { PACKAGE_ROOT } from '../../src/config.js';
import { readQuestions } from '../../src/questions/library.js';
import { runPython } from '../support/python.js';
import { SEED } from '../support/real.js';
import { describePython } from '../support/rings.js';
import { startTestService } from '../support/service.js';

const NAMES = readQuestions(path.join(PACKAGE_ROOT, 'questions')).map(({ name }) => name);
const PATIENCE_MS = 120_000;

const PANDAS = `
import json, sys
import pandas as pd
tables = {}
for line in sys.stdin:
    name, url = line.split()
    frame = pd.read_csv(url, dtype=str, keep_default_na=False)
    typed = pd.read_csv(url)
    assert list(typed.columns) == list(frame.columns) and len(typed) == len(frame)
    tables[name] = {"columns": list(frame.columns), "rows": frame.values.tolist()}
print(json.dumps(tables))
`;

// networkx 3.4 reads GEXF up to 1.2draft, of which 1.3 is a superset for what these files hold. The kind of
// a link is its label there.
const NETWORKX = `
import io, json, sys, urllib.request
import networkx as nx
def counts(graph, kind):
    kinds = sorted(str(data.get(kind)) for _, _, data in graph.edges(data=True))
    return {"directed": graph.is_directed(), "nodes": sorted(graph.nodes), "links": graph.number_of_edges(), "kinds": kinds,
            "labels": sorted(str(data.get("label")) for _, data in graph.nodes(data=True))}
answers = {}
for line in sys.stdin:
    name, url = line.split()
    graphml = urllib.request.urlopen(url + ".graphml").read()
    gexf = urllib.request.urlopen(url + ".gexf").read().decode().replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('version="1.3"', 'version="1.2"')
    answers[name] = {"graphml": counts(nx.read_graphml(io.BytesIO(graphml), force_multigraph=True), "kind"), "gexf": counts(nx.read_gexf(io.BytesIO(gexf.encode())), "label")}
print(json.dumps(answers))
`;

describePython('questions in Python', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startTestService({ seedDir: SEED });
  }, 30_000);
  afterAll(() => service.close());

  it(
    'open in pandas with the right columns and no lost row',
    async () => {
      const input = NAMES.map((name) => `${name} ${service.url}/questions/${name}.csv\n`).join('');
      const tables = JSON.parse(await runPython(PANDAS, input)) as Record<
        string,
        { columns: string[]; rows: string[][] }
      >;
      expect(Object.keys(tables)).toEqual(NAMES);
      for (const name of NAMES) {
        const response = await fetch(`${service.url}/questions/${name}.csv`);
        const [columns, ...rows] = parse(await response.text(), { recordDelimiter: '\r\n' }) as string[][];
        expect(tables[name], name).toEqual({ columns, rows });
        const total = response.headers.get('x-total-count');
        if (total !== null) expect(rows, name).toHaveLength(Number(total));
      }
    },
    PATIENCE_MS,
  );

  it(
    'open in networkx, the same from GraphML and GEXF',
    async () => {
      const held: string[] = [];
      for (const name of NAMES)
        if ((await fetch(`${service.url}/questions/${name}.graphml`)).status === 200) held.push(name);
      expect(held.length).toBeGreaterThan(50);
      const input = held.map((name) => `${name} ${service.url}/questions/${name}\n`).join('');
      const answers = JSON.parse(await runPython(NETWORKX, input)) as Record<
        string,
        { graphml: { nodes: string[]; links: number }; gexf: object }
      >;
      for (const name of held) expect(answers[name]?.gexf, name).toEqual(answers[name]?.graphml);
      expect(answers['members-of-a-process']?.graphml.links).toBe(11);
    },
    PATIENCE_MS,
  );
});

import path from 'node:path';
import { PACKAGE_ROOT } from '../../../../src/config.js';
import { readQuestions } from '../../../../src/questions/library.js';
import { post } from '../../service.js';

/** Real things to spoil: what a fuzz makes out of nothing is refused at the first gate. */
export interface Material {
  readonly questions: readonly { readonly name: string; readonly query: string; readonly variables: object }[];
  readonly ids: readonly string[];
  /** A list field with a sort key, and a cursor of a page of it. */
  readonly cursors: readonly { readonly field: string; readonly sort: string | null; readonly cursor: string }[];
  readonly tokens: readonly string[];
}

const LISTS: readonly [field: string, sort: string | null][] = [
  ['organisations', 'NAME'],
  ['organisations', 'FOUNDED'],
  ['processes', 'NAME'],
  ['instruments', null],
  ['mandates', null],
  ['memberships', null],
  ['events', null],
  ['states', null],
];

/** The real things that the dataset of a running service has. */
export async function materialOf(url: string): Promise<Material> {
  const questions = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
  const cursors = await Promise.all(
    LISTS.map(async ([field, sort]) => {
      const { body } = await post(
        url,
        `{ ${field}(first: 3${sort ? `, sort: ${sort}` : ''}) { pageInfo { endCursor } } }`,
      );
      return { field, sort, cursor: body.data[field].pageInfo.endCursor as string };
    }),
  );
  const lists = ['organisations', 'processes', 'states', 'instruments', 'sources', 'issueAreas', 'claims'];
  const { body } = await post(
    url,
    `{ ${lists.map((list) => `${list}(first: 40) { edges { node { id } } }`).join(' ')} }`,
  );
  const ids = Object.values(body.data as Record<string, { edges: { node: { id: string } }[] }>).flatMap(({ edges }) =>
    edges.map(({ node }) => node.id),
  );
  const tokens = await Promise.all(
    questions.slice(0, 20).map(({ query, variables }) => tokenOf(url, query, variables)),
  );
  return { questions, ids, cursors, tokens };
}

async function tokenOf(url: string, query: string, variables: object): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const made = await fetch(`${url}/permalinks`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return ((await made.json()) as { token: string }).token;
}

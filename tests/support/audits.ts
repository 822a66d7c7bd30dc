import type { AuditResult } from 'graphql-http';

/** Why an audit does not pass, by its id. */
type Exceptions = Readonly<Record<string, string>>;

const BY_GET =
  'A plain link in a page of another site could send it: the guard against that (CSRF) asks for a header that links cannot have, such as `apollo-require-preflight`. With the header it passes.';

/** Each exception with its reason; an audit that is not named here has to pass. */
export const EXCEPTIONS: Exceptions = { '5A70': BY_GET, D6D5: BY_GET, '6A70': BY_GET };

const WORDS = { ok: 'passes', notice: 'may, does not', warn: 'should, does not', error: 'must, does not' } as const;

const HEAD = `# GraphQL over HTTP

The audits of [graphql-http](https://github.com/graphql/graphql-http), the reference implementation of the
[specification](https://graphql.github.io/graphql-over-http/draft/), as they came out against \`/graphql\`.
Written by \`npm run audits\`; a test fails where this file is not what comes out.

`;

/** The report on the audits, in Markdown. */
export function auditReport(version: string, results: readonly AuditResult[]): string {
  const passed = results.filter(({ status }) => status === 'ok').length;
  const failed = results.filter(({ status }) => status !== 'ok');
  const exceptions = failed.map(({ id, name }) => `- **${id}** ${name}: ${EXCEPTIONS[id] ?? 'NOT EXPLAINED'}`);
  const rows = results.map(({ id, name, status }) => `| ${id} | ${name.replaceAll('|', '\\|')} | ${WORDS[status]} |`);
  return `${HEAD}graphql-http ${version}: ${passed} of ${results.length} pass.

## Exceptions

None of what the specification says MUST or SHOULD be is among them.

${exceptions.join('\n')}

## Audits

| id | audit | |
|---|---|---|
${rows.join('\n')}
`;
}

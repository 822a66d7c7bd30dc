import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { readQuestions } from '../../src/questions/library.js';
import { startProcess } from '../support/hostile/process.js';
import { graphqlRequest, send, sendPatiently } from '../support/hostile/raw.js';

const READERS = 8;
const TIMES = 3;
const UNDER_LOAD_MS = 1500;

/** What lies in the folders that the service reads, byte for byte. */
function digestOfFiles(): string {
  const digest = createHash('sha256');
  for (const folder of ['seed', 'questions', 'dist', 'src'])
    for (const file of readdirSync(path.join(PACKAGE_ROOT, folder), { recursive: true, withFileTypes: true }))
      if (file.isFile()) {
        const place = path.join(file.parentPath, file.name);
        digest.update(place).update(readFileSync(place));
      }
  return digest.digest('hex');
}

/** Git's own view of the folder, where it is a clone. */
function changedFiles(): string | undefined {
  try {
    return execFileSync('git', ['status', '--porcelain'], { cwd: PACKAGE_ROOT, encoding: 'utf8' });
  } catch {
    return undefined;
  }
}

it('loses nothing when it is killed under load, again and again', async () => {
  const questions = readQuestions(path.join(PACKAGE_ROOT, 'questions'));
  /** The digest of each answer, by the name of its question: the answers themselves fill pages. */
  const answersOf = async (port: number) => {
    const digests: [string, unknown][] = [];
    for (const { name, query, variables } of questions) {
      const { data, errors } = JSON.parse((await sendPatiently(port, graphqlRequest(query, variables))).text);
      digests.push([name, errors ?? createHash('sha256').update(JSON.stringify(data)).digest('hex')]);
    }
    return Object.fromEntries(digests);
  };
  const [filesBefore, gitBefore] = [digestOfFiles(), changedFiles()];
  let server = await startProcess();
  const before = await answersOf(server.port);
  for (let time = 0; time < TIMES; time++) {
    let going = true;
    const { port } = server;
    const readers = Array.from({ length: READERS }, async (_, reader) => {
      for (let at = reader; going; at++) {
        const { query, variables } = questions[at % questions.length] as (typeof questions)[number];
        await send(port, graphqlRequest(query, variables)).catch(() => undefined);
      }
    });
    await new Promise((wake) => setTimeout(wake, UNDER_LOAD_MS));
    await server.kill();
    going = false;
    await Promise.all(readers);
    server = await startProcess({ PORT: String(port) });
    expect(await answersOf(server.port)).toEqual(before);
  }
  await server.stop();
  expect(digestOfFiles()).toBe(filesBefore);
  expect(changedFiles()).toBe(gitBefore);
});

it('goes on answering when nobody reads its log any more', async () => {
  const server = await startProcess({ LOG_LEVEL: 'trace' });
  server.child.stdout?.destroy();
  server.child.stderr?.destroy();
  for (let times = 0; times < 50; times++) {
    const { status, text } = await sendPatiently(server.port, graphqlRequest('{ organisation(id: "iom") { id } }'));
    expect([status, JSON.parse(text).data]).toEqual([200, { organisation: { id: 'iom' } }]);
  }
  expect((await sendPatiently(server.port, graphqlRequest('{ nothing }'))).status).toBe(400);
  expect(server.child.exitCode).toBeNull();
  await server.kill();
});

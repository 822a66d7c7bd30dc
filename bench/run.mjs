// `npm run bench`: starts the service and its peers, proves that they answer the same, and measures them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './processes.mjs';

const BENCH = path.join(ROOT, 'bench');
const log = (text) => process.stderr.write(`${text}\n`);

/** The peers have packages of their own, so that the service installs without them. */
function installPeers() {
  if (existsSync(path.join(BENCH, 'node_modules', '@neo4j', 'graphql'))) return;
  log('Installing the peers …');
  const { status } = spawnSync('npm', ['ci', '--prefix', BENCH, '--no-audit', '--no-fund'], { stdio: 'ignore' });
  if (status !== 0) throw new Error('The peers could not be installed: npm ci --prefix bench');
}

try {
  const { readOptions, USAGE } = await import('./options.mjs');
  const options = readOptions(process.argv.slice(2));
  if (options.help) process.stdout.write(USAGE);
  else {
    if (options.neo4j) installPeers();
    const { measureAll } = await import('./measure/all.mjs');
    const { text, ...result } = await measureAll(options, log);
    const folder = path.join(BENCH, 'results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'latest.json'), `${JSON.stringify(result, null, 2)}\n`);
    writeFileSync(path.join(folder, 'latest.md'), `${text}\n`);
    if (options.write) {
      const { writeInto } = await import('./report/write.mjs');
      writeInto(path.join(ROOT, 'docs', 'performance.md'), text);
    }
    process.stdout.write(`${text}\n`);
  }
  process.exit(0);
} catch (error) {
  log(error.stack ?? String(error));
  process.exit(1);
}

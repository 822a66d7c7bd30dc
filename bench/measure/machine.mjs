// What was measured on. Absolute figures mean nothing without it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import path from 'node:path';
import { ROOT } from '../processes.mjs';

const versionOf = (name, folder = '') =>
  JSON.parse(readFileSync(path.join(ROOT, folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** The version of a package, or "not installed". */
const known = (name, folder) => {
  try {
    return versionOf(name, folder);
  } catch {
    return 'not installed';
  }
};

const commit = () => {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { cwd: ROOT, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

export const machine = () => ({
  date: new Date().toISOString().slice(0, 10),
  commit: commit(),
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  gigabytes: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  versions: {
    '@apollo/server': known('@apollo/server'),
    '@grafeo-db/js': known('@grafeo-db/js'),
    'neo4j-driver': known('neo4j-driver'),
    '@neo4j/graphql': known('@neo4j/graphql', 'bench'),
  },
});

/** Milliseconds that a fixed piece of work takes: tells how fast, and how loaded, the machine is. */
export function cpuFactor() {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let sum = 0;
    for (let at = 0; at < 2e7; at++) sum = (sum * 31 + at) % 1_000_003;
    return sum >= 0 ? performance.now() - start : 0;
  });
  return Math.min(...times) / 100;
}

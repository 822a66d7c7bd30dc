// Compiles on every change and restarts the service; both end with this process.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const run = (command, ...args) =>
  spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });

const children = [
  run(path.join(ROOT, 'node_modules', '.bin', 'tsc'), '-p', '.', '--watch', '--preserveWatchOutput'),
  run(process.execPath, '--watch', path.join('dist', 'src', 'serve.js')),
];
const stop = () => {
  for (const child of children) child.kill();
};
for (const child of children) child.on('exit', stop);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

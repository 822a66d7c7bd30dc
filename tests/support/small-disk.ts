import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from './scratch.js';

/** A file system of its own that is soon full. */
export interface SmallDisk {
  readonly folder: string;
  /** Writes until nothing more goes onto it, but for so many bytes. */
  fill(leaving?: number): void;
  unmount(): void;
}

/** Mounts a file system in memory, or says why this machine does not let it. */
export function smallDisk(bytes: number): SmallDisk | { readonly reason: string } {
  const folder = scratchFolder('small-disk');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (fault) {
    rmSync(folder, { recursive: true, force: true });
    return {
      reason: `a file system in memory cannot be mounted here: ${String((fault as Error).message)
        .split('\n')
        .pop()}`,
    };
  }
  return {
    folder,
    fill: (leaving = 0) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(path.join(folder, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - leaving)));
    },
    unmount: () => {
      execFileSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

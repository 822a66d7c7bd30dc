import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';

/** A new folder that is gone when the run of the tests is over. */
export const scratchFolder = (name: string): string => mkdtempSync(path.join(inject('runFolder'), `${name}-`));

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';

const text = (file: string): string => readFileSync(path.join(PACKAGE_ROOT, file), 'utf8');
const START: string = JSON.parse(text('package.json')).scripts.start;

describe('the command that starts the service', () => {
  it('is the same in the image, where nothing compiled would be taken under other options', () => {
    const command = /^CMD (\[.*\])$/m.exec(text('Dockerfile'))?.[1];
    expect(JSON.parse(command ?? 'null')).toEqual(START.split(' '));
  });

  it('is the one that operators are told', () => {
    expect(text('docs/operations.md')).toContain(`\`${START}\``);
  });
});

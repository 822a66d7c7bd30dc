import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/config.js';
import { measure } from '../../src/features/network/measure.js';
import { factsOf } from '../../src/features/network/projection.rules.js';

/** The built module: only there a thread has a file to run. */
const BUILT = pathToFileURL(path.join(PACKAGE_ROOT, 'dist', 'src', 'features', 'network', 'apart.js')).href;
const built = (): Promise<typeof import('../../src/features/network/apart.js')> => import(/* @vite-ignore */ BUILT);

/** A network that takes a moment: 300 nodes in a ring, each linked with the 39 on either side. */
const ring = () => {
  const affiliations = Array.from({ length: 300 }, (_, via) =>
    Array.from({ length: 40 }, (_, step) => ({
      node: `n${(via + step) % 300}`,
      via: `v${via}`,
      certain: true,
    })),
  ).flat();
  return { facts: factsOf(affiliations), certainOnly: true, minWeight: 1 };
};

describe('the built service measures a network in a thread of its own', { timeout: 60_000 }, () => {
  it('with the same answer, and goes on answering meanwhile', async () => {
    const { measureApart } = await built();
    let [measuring, turns] = [true, 0];
    const turn = () => {
      turns++;
      if (measuring) setTimeout(turn, 1);
    };
    setTimeout(turn, 1);
    const found = await measureApart(ring());
    measuring = false;
    // Measured in this thread it would leave no turn to anybody else.
    expect(turns).toBeGreaterThan(20);
    expect(found).toEqual(measure(ring()));
  });

  it('refuses where too many wait already, and recovers', async () => {
    const { measureApart } = await built();
    const small = { facts: factsOf([]), certainOnly: true, minWeight: 1 };
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => measureApart(small)));
    const refused = answers.filter(({ status }) => status === 'rejected');
    expect(refused.length).toBe(4);
    expect(refused[0]).toMatchObject({ reason: { code: 'UNAVAILABLE' } });
    expect((await measureApart(small)).components).toBe(0);
  });
});

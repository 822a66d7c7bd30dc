import { describe, expect, it } from 'vitest';
import { bytesOfRows } from '../../src/graph/shared.js';
import { ThingsOnce } from '../../src/graph/things.js';

const row = (id: string) => ({ parent: '', id, node: { id, label: 'Organisation', name: `The ${id}` } });

describe('things that stand in many rows', () => {
  it('are the same object in all of them', () => {
    const things = new ThingsOnce(() => undefined);
    const [first, again] = [[row('iom'), row('ilo')], [row('ilo')]];
    expect(things.share(first).map(([key]) => key)).toEqual(['thing\niom', 'thing\nilo']);
    expect(things.share(again)).toEqual([]);
    expect(again[0]?.node).toBe(first[1]?.node);
    expect(things.get('ilo')).toBe(first[1]?.node);
  });

  it('are those that earlier requests read', () => {
    const kept = row('iom').node;
    const things = new ThingsOnce((key) => (key === 'thing\niom' ? kept : undefined));
    const rows = [row('iom')];
    expect(things.share(rows)).toEqual([]);
    expect(rows[0]?.node).toBe(kept);
    expect(things.get('ilo')).toBeUndefined();
  });

  it('leave rows alone that hold none', () => {
    const rows = [{ id: 'iom', total: 3 }, { node: null }, { node: { name: 'without an id' } }];
    const before = structuredClone(rows);
    expect(new ThingsOnce(() => undefined).share(rows)).toEqual([]);
    expect(rows).toEqual(before);
  });

  it('are counted on their own, not with each row', () => {
    const long = { ...row('iom'), node: { ...row('iom').node, description: 'x'.repeat(10_000) } };
    expect(bytesOfRows([long])).toBe(bytesOfRows([row('iom')]));
    expect(new ThingsOnce(() => undefined).share([long])[0]?.[2]).toBeGreaterThan(10_000);
  });
});

import { expect, it } from 'vitest';
import { Turns } from '../../src/http/clients/turns.js';

it('gives each client so many turns at once, and again when they are given back', () => {
  const turns = new Turns(2);
  expect(['a', 'a', 'a', 'b'].map((client) => turns.take(client))).toEqual([true, true, false, true]);
  turns.giveBack('a');
  expect(['a', 'a'].map((client) => turns.take(client))).toEqual([true, false]);
});

it('forgets those who are gone where there are many', () => {
  const turns = new Turns(2);
  for (let at = 0; at < 5000; at++) turns.take(`client-${at}`);
  expect(turns.size).toBe(5000);
  for (let at = 0; at < 5000; at++) turns.giveBack(`client-${at}`);
  expect(turns.size).toBeLessThanOrEqual(1000);
  expect([turns.take('client-4999'), turns.take('client-4999'), turns.take('client-4999')]).toEqual([
    true,
    true,
    false,
  ]);
});

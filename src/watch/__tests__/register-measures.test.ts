import { Registry } from 'prom-client';
import { expect, test } from '@jest/globals';
import type { Measure } from '../measures';
import { registerMeasures } from '../prometheus/register-measures';

async function read(measure: Measure): Promise<string> {
  const registry = new Registry();
  registerMeasures(registry, [measure]);
  await registry.metrics();
  return registry.metrics();
}

const SAID = { name: 'fiche_things', help: 'Things', kind: 'gauge' } as const;
const HEAD = '# HELP fiche_things Things\n# TYPE fiche_things gauge\n';

test.each<[string, Measure, string]>([
  ['a number', { ...SAID, read: () => 3 }, 'fiche_things 3\n'],
  ['a number that is waited for', { ...SAID, read: async () => 3 }, 'fiche_things 3\n'],
  ['nothing where it isn’t known', { ...SAID, read: () => null }, ''],
  ['nothing where reading fails', { ...SAID, read: () => Promise.reject(new Error('away')) }, ''],
  [
    'a number for each value of its label, and those of now alone',
    { ...SAID, label: 'of', read: growing() },
    'fiche_things{of="c"} 2\nfiche_things{of="d"} 2\n',
  ],
])('a measure says %s, however often it is read', async (_, measure, expected) => {
  expect(await read(measure)).toBe(`${HEAD}${expected}`);
});

test('a counter says what there is, not the sum of what was read', async () => {
  const counter = await read({ name: 'fiche_things_total', help: 'Things', kind: 'counter', read: () => 5 });
  expect(counter).toContain('\nfiche_things_total 5\n');
});

/** Reads other keys the second time. */
function growing(): () => Record<string, number> {
  const rounds: Record<string, number>[] = [
    { a: 1, b: 1 },
    { c: 2, d: 2 },
  ];
  return () => rounds.shift() ?? {};
}

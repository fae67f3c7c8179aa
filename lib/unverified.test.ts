import { expect, test } from 'vitest';
import { ADAPTERS } from './adapters.ts';
import { UNVERIFIED, unverifiedAt } from './unverified.ts';

test('every product that is known by its address alone is told as unverified, and no other', () => {
  const byAddress = ADAPTERS.filter(({ confidence }) => confidence === 'address');
  expect(UNVERIFIED).toEqual(Object.fromEntries(byAddress.map(({ name, hosts }) => [name, hosts])));
});

test.each([
  ['https://larch-and-lane.gorgias.com', 'Gorgias'],
  ['https://app.crisp.chat', 'Crisp'],
  ['https://gorgias.com.example', null],
  ['https://larch-and-lane.zendesk.com', null],
  ['https://support.larch-and-lane.example', null],
])('%s: %s', (origin, name) => {
  expect(unverifiedAt(origin)).toBe(name);
});

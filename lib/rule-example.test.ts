import { expect, test } from 'vitest';
import { addressOfRule, exampleAt } from './rule-example.ts';

const placeIn = (address: string) => decodeURIComponent(address.split('#rules/')[1] ?? '');

test('sentences come back from the address as they were, whatever is in them', () => {
  const example = { matches: ['It’s 100 % & “our” policy + more?', '<b>#/x</b>'], misses: ['I refunded £9 today.'] };
  expect(exampleAt(placeIn(addressOfRule(example)))).toEqual(example);
});

test('an address that is too long or empty brings only what a form can hold; another place brings nothing', () => {
  const long = exampleAt(placeIn(addressOfRule({ matches: [...'abcdefg', 'x'.repeat(900)], misses: ['  '] })));
  expect(long).toEqual({ matches: [...'abcde'], misses: [] });
  expect(exampleAt(placeIn(addressOfRule({ matches: ['x'.repeat(900)], misses: [] })))?.matches[0]).toHaveLength(300);
  for (const at of ['', 'new', 'rule-1', 'newer?matches=x']) expect(exampleAt(at)).toBeNull();
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { customerHash } from './customer-key.ts';

beforeEach(() => fakeBrowser.reset());

test('one person is one hash, however the address is written, also when two ask at the same time', async () => {
  const [one, same] = await Promise.all([customerHash('Kim@Example.org '), customerHash('kim@example.org')]);
  expect(one).toMatch(/^[0-9a-f]{64}$/);
  expect(same).toBe(one);
  expect(await customerHash('kai@example.org')).not.toBe(one);
});

test('another machine makes another hash of the same person', async () => {
  const here = await customerHash('kim@example.org');
  fakeBrowser.reset();
  expect(await customerHash('kim@example.org')).not.toBe(here);
});

test('nobody is known by a name alone', async () => {
  for (const none of [null, '', 'Kim Aldous']) expect(await customerHash(none)).toBeNull();
});

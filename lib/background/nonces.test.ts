import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { claim, forget, mint } from './nonces.ts';

beforeEach(() => fakeBrowser.reset());

test('a proof works once, in its own tab', async () => {
  const nonce = await mint(1);
  expect(await claim(1, nonce)).toBe(true);
  expect(await claim(1, nonce)).toBe(false);
});

test('a proof of another tab fails, and is used up by the try', async () => {
  const nonce = await mint(1);
  expect(await claim(2, nonce)).toBe(false);
  expect(await claim(1, nonce)).toBe(false);
});

test('a guess fails', async () => {
  await mint(1);
  expect(await claim(1, 'guess')).toBe(false);
});

test('two proofs close together both work', async () => {
  const [first, second] = await Promise.all([mint(1), mint(1)]);
  expect(await claim(1, second)).toBe(true);
  expect(await claim(1, first)).toBe(true);
});

test('the proofs of a closed tab are forgotten', async () => {
  await mint(1);
  const other = await mint(2);
  await forget(1);
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`nonce:${other}`]);
});

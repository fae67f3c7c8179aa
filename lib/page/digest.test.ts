import { expect, test } from 'vitest';
import { digest } from './digest.ts';

test('one text has one short name, which holds nothing of it', () => {
  expect(digest('cat@example.org\nParcel')).toBe(digest('cat@example.org\nParcel'));
  expect(digest('cat@example.org\nParcel')).toMatch(/^[0-9a-f]{16}$/u);
});

test('ten thousand texts that hardly differ have as many names', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `cat@example.org\nOrder ${index}`);
  expect(new Set(texts.map(digest)).size).toBe(texts.length);
});

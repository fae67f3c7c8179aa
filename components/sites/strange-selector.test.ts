import { expect, test } from 'vitest';
import { strangeSelector } from './strange-selector.ts';

const file = (css: string) => JSON.stringify({ adapter: { messages: { item: ['.a', css], author: [{ css: '.b' }] } } });

test('selectors that a browser understands are let through, steps into frames among them', () => {
  expect(strangeSelector(file('.thread > div[data-id]'))).toBeNull();
  expect(strangeSelector(file('iframe.mail >>> p.text'))).toBeNull();
});

test.each(['..', '.a[', 'iframe >>> p[['])('%j is named', (css) => {
  expect(strangeSelector(file(css))).toBe(css);
});

test('what is no JSON, and what has no selectors, is for others to judge', () => {
  expect(strangeSelector('{')).toBeNull();
  expect(strangeSelector('[1, "a", null]')).toBeNull();
  expect(strangeSelector(`${'['.repeat(500)}${']'.repeat(500)}`)).toBeNull();
});

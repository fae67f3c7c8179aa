import { expect, test } from 'vitest';
import { lessonsOf } from './lessons.ts';

const parts = [
  { wording: 'ack', text: 'Eleven days without your laptop is far too long, and I am sorry.' },
  { wording: 'own', text: 'I have repair R-5521 open in front of me, and it stays with me.' },
  { wording: 'next', text: 'You will hear from me on Thursday at ten, whatever the news is by then.' },
];
const whole = parts.map(({ text }) => text).join('\n\n');
const fates = (sent: string) => lessonsOf(parts, sent).map(({ fate }) => fate);

test('what is sent as it stood was kept, whatever the line breaks, case and marks', () => {
  expect(fates(whole)).toEqual(['kept', 'kept', 'kept']);
  expect(fates(`Hi Ingrid!\n${whole.replace(/\n\n/g, '\n').replaceAll(',', '').toUpperCase()}\nSam`)).toEqual([
    'kept',
    'kept',
    'kept',
  ]);
});

test('what was left out is cut, and what was rewritten in part is changed', () => {
  const sent = `${parts[0]?.text} You will hear from me on Thursday at ten with the news.`;
  expect(fates(sent)).toEqual(['kept', 'cut', 'changed']);
});

test('a reply thrown away whole says nothing of its wordings', () => {
  expect(fates('Dear Ingrid, the loan laptop leaves us today.')).toEqual([]);
  expect(fates('')).toEqual([]);
});

test('a part of one word is found as a word, and not inside another', () => {
  expect(lessonsOf([{ wording: 'a', text: 'Thanks!' }, parts[0] as never], parts[0]?.text ?? '')).toEqual([
    { wording: 'a', fate: 'cut' },
    { wording: 'ack', fate: 'kept' },
  ]);
});

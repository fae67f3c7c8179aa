import { expect, test } from 'vitest';
import { conversationOf, read } from '../read.ts';
import { suggest } from '../suggest.ts';

const approaches = (text: string): string[] => {
  const conversation = conversationOf(text);
  return suggest(conversation, read(conversation)).replies.map(({ approach }) => approach);
};

test.each([
  [
    'thanks that tell what was hard',
    'I only write to say thank you. Ruben sat with me for half an hour while I sorted the keys, though I tried the wrong one three times, and he never once made me feel silly.',
    'Warm thanks',
  ],
  [
    'an idea that comes after who they are',
    'Hello, I have had the yearly plan since spring and cook with it most days. One idea: could the timer go on when I turn the page? I burnt the rice this way.',
    'Thank and record',
  ],
])('%s are answered as such, whatever words stand in them', (_, text, approach) => {
  expect(approaches(text)).toContain(approach);
});

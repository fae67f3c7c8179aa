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
  [
    'pleasure in somebody, asked to be passed on,',
    'I want to say how pleased I am with Danuta, who looks after my garden. Would you make sure her manager knows?',
    'Pass it on',
  ],
  [
    'who ordered too much by a slip',
    'By mistake I clicked twice and ordered two lamps. Please cancel one of them before it ships.',
    'Full answer',
  ],
  [
    'a wish told happily',
    'I play on your chess site every night. It would be lovely if the clock could be hidden. Apart from that I am very happy with it.',
    'Thank and record',
  ],
  [
    'a parcel that came undone, loved or not,',
    'third jar that arrived smashed, honey over everything. love the honey, hate the boxes. please sort it out',
    'Fullest',
  ],
  [
    'a question about a return, whatever else they carry,',
    'can I still send back a coat after six weeks if it has its labels? I was in hospital',
    'Full answer',
  ],
  [
    'who knows that it was not our fault',
    "My ferry was cancelled so we missed the show. I know that's not your fault, but could the tickets be moved to another day?",
    'Full answer',
  ],
])('%s are answered as such, whatever words stand in them', (_, text, approach) => {
  expect(approaches(text)).toContain(approach);
});

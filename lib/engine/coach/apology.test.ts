import { expect, test } from 'vitest';
import { conversationOf, read } from '../read.ts';
import { review } from './review.ts';

const conversation = conversationOf(
  'My parcel has been lost twice now, and my daughter’s birthday was yesterday. I am so disappointed.',
);
const reading = read(conversation);
const found = (draft: string) => review(conversation, draft, reading).findings;
const rules = (draft: string) => found(draft).map(({ rule }) => rule);

test('[W3] an agent who apologises to nobody in particular is shown the words that do so', () => {
  const draft = 'Dear customer, we apologise for any inconvenience caused. Your case has been forwarded.';
  const generic = found(draft).find(({ rule }) => rule === 'generic_apology');
  expect(generic).toBeDefined();
  expect(draft.slice(generic?.start, generic?.end)).toBe(generic?.quote);
});

test('[W3] an apology with an if, and one said over and over, are found too', () => {
  expect(rules('Sorry if you were upset. Sorry again. We are sorry, so sorry for this.')).toEqual(
    expect.arrayContaining(['conditional_apology', 'sorry_overload']),
  );
});

test('[W3] one apology for what happened to this customer, then what is done, is left alone', () => {
  const draft =
    'I am sorry that the parcel was lost twice, and that it missed your daughter’s birthday. I am sending a new one by courier today, and I will write to you at 4 pm with its number.';
  expect(rules(draft)).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Stage } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { offersFor } from './offers.ts';

const offered = (said: string) => {
  const conversation = conversationOf(said);
  return offersFor(conversation, read(conversation)).filter(({ allowed }) => allowed);
};

const kinds = (said: string) => offered(said).map(({ kind }) => kind);

test('[W9] an agent whose customer speaks of the others who use it can invite them in', () => {
  const said =
    'Here is an idea: let me see what others in the community have made with your yarn. I would show mine, and my knitting circle would too.';
  expect(read(conversationOf(said)).motivators.map(({ name }) => name)).toContain('belonging');
  expect(kinds(said)).toContain('invitation');
});

test('[W9] nobody is invited in while their trouble stands', () => {
  expect(
    kinds(
      'I am part of your makers community, and my loom has arrived broken for the second time. I want my money back.',
    ),
  ).not.toContain('invitation');
});

test('[W10] an agent is shown how to save the day that the customer has looked forward to, and to mark it', () => {
  const said = 'It is my parents’ golden wedding on Saturday and the photo book arrived with half the pages blank.';
  const offers = offered(said);
  expect(offers.map(({ kind }) => kind)).toContain('priority');
  expect(offers.find(({ id }) => id === 'handwritten_for_the_day')?.says).toContain('golden wedding');
});

test('[C3] in a calm, good moment a thank-you note is offered, and nothing to sell', () => {
  const said = 'The espresso machine is wonderful. Thank you, you have made our mornings.';
  expect(kinds(said)).toContain('thank_you_note');
  expect(kinds(said)).not.toContain('discount');
});

test('[C3] a thank-you note is not offered to somebody whose trouble is fresh', () => {
  expect(kinds('Thanks a lot, the parcel is lost for the second time. I have waited three weeks.')).not.toContain(
    'thank_you_note',
  );
});

test.each<[Stage, string]>([
  ['active', 'I think I will take the family plan. What do I need to sign up?'],
  ['reciprocating', 'Here is an idea: let me pick the delivery day when I order. I would use that every week.'],
  ['advocate', 'I recommended you to my sister and two colleagues, they all ordered.'],
  ['at_risk', 'I have had enough, I am cancelling and moving to another provider.'],
  ['recovering', 'Thank you Maria, it works again. You were so patient with me.'],
])('[E2] an agent sees the stage that a customer is at, in whatever order they go through them: %s', (stage, said) => {
  expect(read(conversationOf(said)).stage).toBe(stage);
});

test('[E2] somebody who recommended us and is let down is at risk, not an advocate still', () => {
  const conversation = conversationOf('I recommended you to my sister, they all ordered.');
  const later = {
    ...conversation,
    messages: [
      ...conversation.messages,
      { id: 'a', author: 'agent' as const, at: null, text: 'Thank you, that is kind.' },
      {
        id: 'b',
        author: 'customer' as const,
        at: null,
        text: 'Now her order never came. I have had enough, I am cancelling.',
      },
    ],
  };
  expect(read(later).stage).toBe('at_risk');
});

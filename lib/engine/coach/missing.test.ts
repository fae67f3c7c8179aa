import { describe, expect, it } from 'vitest';
import type { CoachRule } from '../../conversation.ts';
import { conversationOf } from '../read.ts';
import { review } from './review.ts';

const LEAK = 'The washing machine you delivered leaks. My floor is wet, I have two small kids and I need this fixed.';
const RUDE =
  'The man at your counter in Leeds called me a liar in front of the whole queue when I returned the kettle. I had the receipt in my hand! You did give me the money back.';
const TWICE = 'I was charged 89.00 twice for one pair of boots and I want the second 89.00 back, I have rent to pay!';
const FIVE =
  'Five weeks. Five different people. Every one of them asked me for the same invoice again. You replaced the phone, fine, but I never want to go through that again.';

const names = (message: string, draft: string): CoachRule[] =>
  review(conversationOf(message), draft).findings.map(({ rule }) => rule);

describe('a draft to somebody in trouble', () => {
  it.each([
    ['only feels', "I'm so sorry that your floor is wet. With two small kids this must be really stressful."],
    ['tells how things are', 'Leaks can come from the hose, the door seal or the pump. Our machines are tested well.'],
    ['thanks and values', 'Thank you for telling us. Your feedback matters to us and helps us become better.'],
  ])('that %s does nothing', (_what, draft) => {
    expect(names(LEAK, draft)).toContain('no_action');
  });

  it.each([
    ['tells a step', 'A wet floor has to stop today. Please turn off the tap behind the machine.'],
    ['says who comes', 'Our plumber comes between two and four this afternoon.'],
    ['has done something', "I've ordered a new machine, and the driver takes the old one along."],
    ['asks for a fact', 'Does the water come from the front or the back?'],
  ])('that %s does something', (_what, draft) => {
    expect(names(LEAK, draft)).not.toContain('no_action');
  });
});

describe('a draft that answers a wrong', () => {
  it.each([
    ['pays for an insult', RUDE, "I'm sorry the kettle wasn't right. I've taken 10 % off your next one."],
    [
      'speaks of tone where money is missing',
      TWICE,
      "I'm sorry for the tone. I have spoken with my colleague about it.",
    ],
    ['gives for lost weeks', FIVE, "I'm glad that the new phone is there! I've added a free case to your order."],
  ])('that is not theirs: %s', (_what, message, draft) => {
    expect(names(message, draft)).toContain('wrong_injustice');
  });

  it.each([
    [
      'an apology for the insult',
      RUDE,
      'Being called a liar in front of a queue is an insult. I have told the manager.',
    ],
    ['the money', TWICE, "I've sent the second 89.00 back to your card; it arrives by Wednesday."],
    ['who keeps the case', FIVE, 'You sent one invoice to five people. From now on it all comes to me, and I keep it.'],
  ])('that is theirs: %s', (_what, message, draft) => {
    expect(names(message, draft)).not.toContain('wrong_injustice');
  });
});

import type { Wording } from '../types.ts';

/** Something was changed, dropped or never built: nothing is broken, so nothing is "fixed"; the people who chose it hear why it was missed. */
export const PRODUCT: readonly Wording[] = [
  {
    id: 'product-missed',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['product'], needs: ['changedaway'], weight: 6 },
    text: "You liked it the way it was, and I'm sorry that the change took something from you.",
    why: 'What {who} has lost by the change is named; the change is not defended.',
  },
  {
    id: 'product-daily',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['product'], weight: 6 },
    text: "It's annoying to work around something every time you use it, and I'm sorry that you have to.",
    why: 'The daily cost of it is the point.',
  },
  {
    id: 'product-loyal',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['product'], needs: ['loyal'], weight: 7 },
    text: "After {loyal} you know what was good about it better than most, and I'm sorry that this went the other way.",
    why: 'Somebody who has stayed this long has earned that the change is not talked up.',
  },
  {
    id: 'product-short',
    move: 'acknowledge',
    when: { kind: ['trouble'], topic: ['product'], approach: ['short', 'ask', 'choice'], weight: 6 },
    text: "I can see why that bothers you, and I'm sorry.",
    why: 'One plain line, and no defence.',
  },
  {
    id: 'product-act',
    move: 'act',
    when: { kind: ['trouble'], topic: ['product'], approach: ['full'], weight: 2 },
    text: "What you wrote goes to the people who decide on this, in your words and not as a number. I can't promise that they'll change it back. By [day] I'll tell you honestly whether there are plans, and what helps until then: [what to use meanwhile].",
    why: 'An honest answer, a way through until then, and no promise that is not ours to give.',
  },
  {
    id: 'product-act-two',
    move: 'act',
    when: { kind: ['trouble'], topic: ['product'], approach: ['full'], weight: 2 },
    text: "I'm asking the people who made the choice why they made it, and telling them what it means for you. You'll have their answer from me by [day], a no included, and if there's a setting or another version that suits you better, you'll have that with it.",
    why: 'The reason behind the change, and whatever helps now.',
  },
  {
    id: 'product-act-short',
    move: 'act',
    when: { kind: ['trouble'], topic: ['product'], approach: ['short'], weight: 2 },
    text: "I'm passing it on in your words, and by [day] I'll tell you whether that can change and what helps until then.",
    why: 'Passed on, and an honest answer by a date.',
  },
  {
    id: 'product-act-choice',
    move: 'act',
    when: { kind: ['trouble'], topic: ['product'], approach: ['choice'], weight: 2 },
    text: "Would you like me to look for something that does what you're missing, or is it enough if the people who decide hear it from you? I'll do the one you choose, and you'll hear from me by [day].",
    why: 'Some want another way, some only want it heard.',
  },
  {
    id: 'ask-product',
    move: 'act',
    when: { kind: ['trouble'], topic: ['product'], approach: ['ask'] },
    text: "When do you miss it most: what are you doing at that moment? With one real example I can look for a way round it today, and make a stronger case to the people who decide. You'll hear from me by [day].",
    why: 'One real moment helps more than any argument.',
  },
];

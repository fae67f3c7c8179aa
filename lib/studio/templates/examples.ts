import type { Example } from './workshop.ts';

/**
 * Messages to try a template on, from the calm to the hard: made up, and as people write. Each has a name in the words
 * of the studio.
 */
export const EXAMPLES: readonly (Example & { id: ExampleId })[] = [
  {
    id: 'late',
    customer: 'Maya Lindqvist',
    channel: 'email',
    turn: 'Hello, my order 4417 was due on 12 May and it is now three weeks late. I have called twice and nobody could tell me where the parcel is. The shoes are for my daughter’s race on Saturday. I am really fed up. When do they arrive?',
  },
  {
    id: 'charged_twice',
    customer: 'Tom Adeyemi',
    channel: 'email',
    turn: 'You have taken £49.90 from my account twice this month, on the 3rd and again on the 4th. That money was for my rent. Please tell me today when I get it back.',
  },
  {
    id: 'broken_again',
    customer: 'Ingrid Solheim',
    channel: 'email',
    turn: 'My laptop came back from repair R-5521 with the SAME fault. That is eleven days without it, twice. I hand in my thesis on Friday and I honestly do not know what to do any more.',
  },
  {
    id: 'locked_out',
    customer: 'Priya Raman',
    channel: 'chat',
    turn: 'hi i cant log in since this morning, it says my account is locked?? i need an invoice from there before 3',
  },
  {
    id: 'leaving',
    customer: 'Georg Brandl',
    channel: 'email',
    turn: 'After eleven years I want to cancel my contract. The price went up again without a word, and new customers pay half. Please confirm the end date.',
  },
  {
    id: 'in_public',
    customer: '',
    channel: 'social',
    turn: '@northwind third delivery window missed in a row. Took a day off work for each of them. Is anybody there?',
  },
  {
    id: 'loss',
    customer: 'Helen Marsh',
    channel: 'email',
    turn: 'My mother died in March and her phone contract is still in her name. I do not know how to end it, and every letter that comes for her is hard to open. What do you need from me?',
  },
  {
    id: 'question',
    customer: 'Sofia Duarte',
    channel: 'email',
    turn: 'Good morning, could you tell me whether the blue kettle fits a European socket, and how long the guarantee is? Many thanks.',
  },
  {
    id: 'praise',
    customer: 'Jonas Weber',
    channel: 'email',
    turn: 'I just want to say thank you. Marta stayed on the phone until everything worked again, and she even called the next day. You have a customer for life.',
  },
  {
    id: 'idea',
    customer: 'Aiko Mori',
    channel: 'email',
    turn: 'I love the app. It would be even better if I could pause my subscription for a month when I travel, instead of cancelling and starting again.',
  },
];

export type ExampleId =
  | 'late'
  | 'charged_twice'
  | 'broken_again'
  | 'locked_out'
  | 'leaving'
  | 'in_public'
  | 'loss'
  | 'question'
  | 'praise'
  | 'idea';

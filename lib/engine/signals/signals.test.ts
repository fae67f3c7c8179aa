import { describe, expect, it } from 'vitest';
import type { Signal } from '../../conversation.ts';
import { readText } from '../read.ts';

/** Each rule's own example is its match (see net.test.ts); these are more matches, and near misses. */
const tables: Record<Signal, { match: string[]; miss: string[] }> = {
  urgency: {
    match: [
      'I need this by Friday.',
      'Please reply asap, my train leaves at noon.',
      'The exam is tomorrow and I cannot log in.',
    ],
    miss: [
      'Is urgent care covered?',
      'Not urgent, whenever you have a minute.',
      'I will be back on Monday.',
      'The shop closes at six.',
    ],
  },
  repeat_contact: {
    match: [
      'This is my third email about it.',
      'I have called four times.',
      'I am following up on my ticket from May.',
    ],
    miss: [
      'I have ordered from you three times.',
      'This is the first time I write to you.',
      'Please call me twice if I miss it.',
    ],
  },
  effort: {
    match: ['I spent two hours on hold.', 'I have been waiting for six weeks.', 'I took a day off work for this.'],
    miss: ['It took two minutes, great.', 'I can wait, no hurry.', 'Delivery is two to three days, right?'],
  },
  churn: {
    match: [
      'I want to cancel my subscription.',
      'We are moving to another provider.',
      'I will never order from you again.',
      'If this goes on I am leaving you for a competitor.',
    ],
    miss: [
      'Please cancel my invite.',
      'Cancel the second item only.',
      'I will leave a note at the door.',
      'How do I switch to dark mode?',
    ],
  },
  escalation: {
    match: [
      'Get me your manager.',
      'My lawyer will be in touch.',
      'I will do a chargeback.',
      'I have complained to the ombudsman.',
    ],
    miss: [
      'Our account manager is Ana.',
      'I need a new password manager.',
      'Where is the tennis court?',
      'My manager asked me to order two.',
    ],
  },
  advocacy: {
    match: [
      'I have recommended you to all my friends.',
      'I will leave you a great review.',
      'My sister joined because of my recommendation.',
    ],
    miss: ['Which one do you recommend?', 'I would not recommend this to anyone.', 'My doctor recommended it.'],
  },
  loyalty: {
    match: [
      'I have been a customer for twelve years.',
      'Is this how you treat a loyal customer?',
      'We have always bought from you.',
    ],
    miss: ['I have waited for twelve days.', 'Where is my loyalty card?', 'I am a new customer.'],
  },
  idea: {
    match: [
      'I have a suggestion for your app.',
      'It would be great if there was a dark mode.',
      'You should add a filter.',
    ],
    miss: [
      'It would be great if you could call me.',
      'Please add my wife to the booking.',
      'Do you have any suggestions?',
    ],
  },
  vulnerability: {
    match: [
      'My husband died last month.',
      'I am having chemo at the moment.',
      'I lost my job and cannot pay the rent.',
      'I use a wheelchair.',
    ],
    miss: ['My phone died.', 'My account is disabled.', 'I am sick of this.', 'There is a blind spot on the camera.'],
  },
  danger: {
    match: [
      'I want to kill myself.',
      'I smell gas in the flat.',
      'The charger caught fire.',
      'I know where you live.',
      'My son had an allergic reaction.',
      'The heater gave me an electric shock.',
      'Her insulin pump failed.',
      'My ex is stalking me.',
    ],
    miss: [
      'This app is killing me.',
      "I'm dying to know.",
      'How do I kill the process?',
      'It came with a dead battery.',
      'What a bomb of a deal!',
      'My Fire TV is black.',
      'My battery is dying.',
      'You killed it with this update!',
    ],
  },
  abuse: {
    match: ['You are idiots.', 'Fuck you.', 'Your agent is a moron.', 'Bunch of useless clowns.'],
    miss: [
      'I feel like an idiot.',
      'The app is stupid slow.',
      'What a fucking mess this is.',
      'Is this product for dummies?',
    ],
  },
  sarcasm: {
    match: ['Great, just great.', 'Thanks for nothing.', 'I just love waiting two hours on hold.'],
    miss: [
      'Great service, thanks.',
      'Thank you so much for the refund.',
      'What a lovely surprise!',
      'I love how quickly you answered.',
    ],
  },
};

for (const [name, { match, miss }] of Object.entries(tables)) {
  describe(name, () => {
    const given = (text: string) => readText(text).signals.map((each) => each.name as string);
    for (const text of match) it(`in: ${text}`, () => expect(given(text)).toContain(name));
    for (const text of miss) it(`not in: ${text}`, () => expect(given(text)).not.toContain(name));
  });
}

import { describe, expect, it } from 'vitest';
import type { Signal } from '../../conversation.ts';
import { readText } from '../read.ts';

/** Each rule's own example is its match (see net.test.ts); these are more matches, and near misses. */
const tables: Record<Signal, { match: string[]; miss: string[] }> = {
  urgency: {
    match: [
      'The invoices have to go out before noon.',
      'That takes us to Sunday.',
      "It's flooding my kitchen right now.",
      'My thesis is due Monday.',
      'I have two days of supplies left.',
      "If I don't get the letter by noon tomorrow I lose the job.",
      'I need this by Friday.',
      'Please reply asap, my train leaves at noon.',
      'The exam is tomorrow and I cannot log in.',
    ],
    miss: [
      'Today I received a reminder.',
      'Is urgent care covered?',
      'Not urgent, whenever you have a minute.',
      'I will be back on Monday.',
      'The shop closes at six.',
    ],
  },
  repeat_contact: {
    match: [
      'Four emails. Four!',
      'Sorry to bother you again.',
      'I have unsubscribed twice already.',
      'Third replacement, same fault.',
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
      'Every competitor has that.',
      "The box was full of someone else's socks.",
      'Please cancel my invite.',
      'Cancel the second item only.',
      'I will leave a note at the door.',
      'How do I switch to dark mode?',
    ],
  },
  escalation: {
    match: [
      'Can I speak to a human?',
      'Get me your manager.',
      'My lawyer will be in touch.',
      'I will do a chargeback.',
      'I have complained to the ombudsman.',
    ],
    miss: [
      'My divorce lawyer needs the statements.',
      'Our account manager is Ana.',
      'I need a new password manager.',
      'Where is the tennis court?',
      'My manager asked me to order two.',
    ],
  },
  advocacy: {
    match: [
      'I sent them all your link.',
      'Now three people on my floor want in.',
      "I've told three friends to sign up.",
      'I have recommended you to all my friends.',
      'I will leave you a great review.',
      'My sister joined because of my recommendation.',
    ],
    miss: ['Which one do you recommend?', 'I would not recommend this to anyone.', 'My doctor recommended it.'],
  },
  loyalty: {
    match: [
      'After all these years with you, this?',
      'I have been a customer for twelve years.',
      'Is this how you treat a loyal customer?',
      'We have always bought from you.',
    ],
    miss: ['I have waited for twelve days.', 'Where is my loyalty card?', 'I am a new customer.'],
  },
  idea: {
    match: [
      'What if we could send the empty tins back?',
      'I have a suggestion for your app.',
      'It would be great if there was a dark mode.',
      'You should add a filter.',
    ],
    miss: [
      'What if my parcel never arrives?',
      'It would be great if you could call me.',
      'Please add my wife to the booking.',
      'Do you have any suggestions?',
    ],
  },
  vulnerability: {
    match: [
      'I have a severe nut allergy, which of your cakes are safe for me?',
      'You still send letters to my late husband.',
      'We have four residents and eleven sets left.',
      "I am 78 and I don't see very well.",
      'We have a three-month-old baby and the heating is out.',
      'My husband died last month.',
      'I am having chemo at the moment.',
      'I lost my job and cannot pay the rent.',
      'I use a wheelchair.',
    ],
    miss: ['My phone died.', 'My account is disabled.', 'I am sick of this.', 'There is a blind spot on the camera.'],
  },
  danger: {
    match: [
      'My daughter has a severe peanut allergy and the waiter served her satay sauce.',
      "I don't think I want to be here anymore.",
      'There is a smell like bad eggs in the cellar.',
      'My insulin pump order still has not shipped.',
      'Her epilepsy medication is late and we have one dose left.',
      'He hits me when a letter comes.',
      'The plug has brown marks on it.',
      'You cut off the power and she is on a ventilator.',
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
      'I have a severe nut allergy, which of your cakes are safe for me?',
      'The one rocker is loose, it is not safe to sit on.',
      'After the fire, you were the only company that called.',
      'I quit smoking last year.',
      'I had a knee injury, can I pause my membership?',
      'My mum is in hospital, can I still return it?',
      'Do you sell carbon monoxide detectors?',
      'The fire alarm test is on Tuesday.',
      'She is on an oxygen concentrator, may she bring it on the flight?',
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
    match: [
      "Wonderful. Another 'small update' that deletes my saved lists.",
      'Well done everyone. My broadband has been down for six days.',
      'Just wanted to say a huge well done 👏 My coat has been out for delivery for nine days.',
      "love waiting 2 hrs for a pizza that's cold",
      'Great, just great.',
      'Thanks for nothing.',
      'I just love waiting two hours on hold.',
    ],
    miss: [
      'Congratulations on the new shop! Is the Leeds one still open?',
      "My wonderful sofa arrived. It's so soft. Well done, all of you!",
      'Well done to Anna, she found my lost case within an hour.',
      'I ordered my steak well done and it came raw.',
      'The first lamp was broken. A new one was here on Tuesday. Brilliant.',
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

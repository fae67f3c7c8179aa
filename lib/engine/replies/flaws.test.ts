import { describe, expect, it } from 'vitest';
import type { Channel, Reply } from '../../conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { personFor } from '../person.ts';
import { read } from '../read.ts';
import { readingOf, SAMPLES, sample } from './conversations.fixture.ts';
import { repliesFor } from './replies.ts';
import { normal, sentencesOf } from './words.ts';

type Read = Parameters<typeof readingOf>[0];

const conversationOf = (texts: readonly string[], name: string | null, channel: Channel) =>
  sample('flaw', channel, name, {}, ...texts).conversation;

/** For a made-up reading, or for the real one where none is given. */
function replies(
  texts: string | readonly string[],
  given: Read = {},
  name = 'Dana Roe',
  channel: Channel = 'email',
): Reply[] {
  const conversation = conversationOf(typeof texts === 'string' ? [texts] : texts, name, channel);
  const reading = Object.keys(given).length > 0 ? readingOf(given) : read(conversation);
  return repliesFor(conversation, reading, personaOf(conversation));
}

const wordsOf = (text: string): number => text.split(/\s+/).length;

describe('a word of theirs, however odd the message', () => {
  it.each([
    [
      'Oh great, just great. Another empty box. Thanks for nothing.',
      'box',
      { feel: 'frustration', signals: ['sarcasm'] },
    ],
    ['Just to say the engineer was punctual and friendly. If the leak comes back I know who to call.', 'engineer', {}],
    [
      "Omg it's finally here!!! I was refreshing the tracking page every ten minutes haha",
      'tracking',
      { feel: 'relief' },
    ],
    ['Dear Sirs, pursuant to clause 14.2 we hereby terminate with effect from 30 June.', '30 June', {}],
    [
      "If this isn't resolved by tomorrow I'm going to dispute it.",
      'tomorrow',
      { feel: 'anger', signals: ['escalation', 'urgency'] },
    ],
    ['Thank you for nothing, five hours of my life gone.', 'ive hours', { feel: 'frustration', signals: ['sarcasm'] }],
    ['Could be better.', 'better', {}],
    ['MY HEATING HAS BEEN OFF SINCE SUNDAY', 'heating', { feel: 'anger' }],
    ['Can I speak to a human?', 'human', {}],
  ] as const)('%s', (turn, word, read) => {
    for (const reply of replies(turn, read as Read)) expect(reply.text).toContain(word);
  });
});

describe('three replies that differ', () => {
  const own = (reply: Reply): string[] =>
    reply.moves
      .filter(({ move }, index) => move !== 'greet' && !(move === 'close' && index === reply.moves.length - 1))
      .flatMap(({ text }) => sentencesOf(text).map(normal));
  const turns: readonly (readonly [string, Read])[] = [
    ['Loved the cake! Everyone at the office asked where it was from.', { feel: 'joy' }],
    ["I'm not going to lie, your support team were brilliant.", { feel: 'joy' }],
    ['So happy with the sofa!!! Thank you', { feel: 'joy', signals: ['advocacy'] }],
    ['where is my order', {}],
    ['I was charged 14.99 and do not know what for.', {}],
  ];
  it.each(turns)('%s', (turn, read) => {
    const [one = [], two = [], three = []] = replies(turn, read).map(own);
    for (const [a, b] of [
      [one, two],
      [one, three],
      [two, three],
    ] as const)
      expect(a.filter((sentence) => b.includes(sentence))).toEqual([]);
  });
});

describe('praise and good news are not complaints', () => {
  it.each([
    [
      'You guys are lifesavers. The part came this morning and my daughter can open her wheelchair ramp again.',
      'neutral',
    ],
    ['I expected this to be a nightmare but the whole return took five minutes. Impressed!', 'frustration'],
    [
      'Thank you so much. Last year our old heater caught fire and you replaced it; the new one is wonderful.',
      'anxiety',
    ],
    ['Shoutout for replacing my torn tent in one day, legends', 'disappointment'],
    ['Everything was perfect except that the soup was a bit cold. We will be back!', 'joy'],
  ] as const)('%s', (turn, feel) => {
    for (const reply of replies(turn, { feel, signals: feel === 'anxiety' ? ['danger'] : [] })) {
      expect(reply.text).not.toMatch(/\bsorry\b|\[day\]|put (?:this|it) right/i);
      expect(reply.text).toMatch(/thank|glad|lovely|words/i);
    }
  });
  it('does not look for a refund that has arrived', () => {
    for (const reply of replies('Ok so the refund arrived. Took a while, but fine.', {}))
      expect(reply.text).not.toMatch(/find(?:ing)? out|\[day\]|order number/);
  });
  it('is not fooled by irony or by trouble that goes on', () => {
    for (const turn of ['Great service, another three weeks lost.', 'Lovely shop, but the zip broke the first time.'])
      for (const reply of replies(turn, { feel: 'joy' })) expect(reply.approach).not.toMatch(/thanks/i);
  });
});

describe('danger', () => {
  it('is seen in plain words about not wanting to live, even where it was not read', () => {
    const turn = "I don't think I want to be here anymore. Please just close my account, I won't need it.";
    for (const reply of replies(turn, { signals: ['churn'] }, 'Jo', 'chat'))
      expect(reply.unfilled.map(({ name }) => name)).toContain('crisis line number');
    expect(personFor(conversationOf([turn], 'Jo', 'chat'), readingOf({})).needed).toBe(true);
  });
  it('is not seen in a fire that is past and put right', () => {
    const turn = 'Last year our old heater caught fire and you replaced it. Thank you, the new one is wonderful.';
    expect(personFor(conversationOf([turn], 'G', 'email'), readingOf({ signals: ['danger'] })).needed).toBe(false);
  });
  it.each([
    [
      "My insulin pump order still hasn't shipped and I have two days of supplies left.",
      /fastest/,
      /money back|refund/,
    ],
    [
      'water is flooding the kitchen right now from the dishwasher you installed',
      /stopcock/,
      /\[the answer\]|money back/,
    ],
    ['I got a rash from your product, should I stop using it?', /stop using/, /\[the answer\]/],
    ["My baby's car seat buckle came undone while I was driving.", /use .*again/, /\[the answer\]|money back/],
  ])('%s', (turn, said, unsaid) => {
    const [full, short, third] = replies(turn, {});
    for (const reply of [full, short, third]) {
      expect(reply?.text).toMatch(said);
      expect(reply?.text).not.toMatch(unsaid);
    }
  });
});

describe('the person who writes', () => {
  it('keeps the greeting the thread has settled on', () => {
    const thread = [
      'My boiler is still not fixed.',
      '>> Dear Mr Hale,\n\nAn engineer will call.\n\nAnna',
      'Nobody has called.',
    ];
    for (const reply of replies(thread, {}, 'Tom Hale')) expect(reply.text).toMatch(/^Dear Mr Hale,/);
  });
  it('answers the wish for a human being', () => {
    for (const reply of replies('Can I speak to a human?', {}, 'Vic', 'chat')) expect(reply.text).toMatch(/human/);
  });
  it('apologises to somebody who was laughed at', () => {
    const turn =
      'I had the most humiliating phone call with your colleague. She laughed at me because I did not understand the form.';
    for (const reply of replies(turn, { feel: 'embarrassment', causes: ['rudeness'] })) {
      expect(reply.text).toMatch(/sorry/);
      expect(reply.text).not.toMatch(/awkward|about the phone/);
    }
  });
  it('knows that somebody is dying and not dead', () => {
    for (const reply of replies('My father is in a hospice. His phone contract keeps taking payments.', {
      feel: 'sadness',
    })) {
      expect(reply.text).not.toMatch(/for your loss|has died/);
    }
    expect(replies('My father is in a hospice. His phone contract keeps taking payments.')[0]?.text).toMatch(
      /stopping the payments/,
    );
  });
  it('asks an expert for no basics', () => {
    const turn = 'POST /v2/orders returns a 422 since the update, payload unchanged, SDK 4.1, header set.';
    expect(replies(turn, { feel: 'neutral' })[2]?.text).toMatch(/request id/);
  });
});

describe('two complaints, two steps', () => {
  it.each([
    [
      'I was charged twice for May and on top of that the app logs me out every time I open it.',
      /against your account|entry by entry|both payments/,
      /app/,
    ],
    [
      'The box was crushed and the blue bowl is broken. Also you charged me for express.',
      /replace|repair|money back/,
      /what you were charged/,
    ],
  ])('%s', (turn, one, two) => {
    const text = replies(turn, { causes: ['money', 'fault'] })[0]?.text ?? '';
    expect(text).toMatch(one);
    expect(text).toMatch(two);
  });
});

describe('one useful question', () => {
  it.each([
    ['I was charged for something I do not know.', /Which amount and which date/],
    ['My parcel 48213 has not arrived. Order 48213.', /delivery address/],
    ['The report page shows a blank screen.', /see on the screen/],
    ['Since Monday the export crashes when I click save in Chrome.', /Who else|When did it begin/],
    ['How do I add a second phone line to my plan?', /Which plan/],
  ])('%s', (turn, question) => expect(replies(turn)[2]?.text).toMatch(question));
  it('never asks for "a date or a detail"', () => {
    for (const turn of ['Is the blue jacket back in stock?', 'My bill is odd', 'password reset mail never comes'])
      expect(replies(turn)[2]?.text).not.toMatch(/date or (?:a )?detail/);
  });
});

describe('a letter of a human length', () => {
  it.each(SAMPLES.map(({ conversation, reading }) => [conversation.id, conversation, reading] as const))(
    '%s',
    (_, conversation, reading) => {
      const [full, short] = repliesFor(conversation, reading, personaOf(conversation));
      const danger = reading.signals.some(({ name }) => name === 'danger');
      expect(wordsOf(full?.text ?? '')).toBeLessThanOrEqual(150);
      expect(wordsOf(short?.text ?? '')).toBeLessThanOrEqual(danger ? 90 : 66);
    },
  );
  it('says a number once', () => {
    for (const reply of replies('My order 5512 has not arrived. Order 5512 was due Friday. Please check 5512.', {
      feel: 'frustration',
    }))
      expect(reply.text.match(/5512/g) ?? []).toHaveLength(1);
  });
});

describe('nouns that are none', () => {
  it.each([
    ['I want to order 40 more chairs like the ones we bought in May. Same price?', /order 40(?! more)/],
    ["I'm not going to lie, your support team were brilliant.", /going to lie/],
    ['I am 82 and my grandson set up the tablet for me. Now it asks for a code.', /grandson set(?! up)/],
  ])('%s', (turn, odd) => {
    for (const reply of replies(turn)) expect(reply.text).not.toMatch(odd);
  });
});

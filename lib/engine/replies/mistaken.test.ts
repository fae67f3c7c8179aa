import { describe, expect, it } from 'vitest';
import { parseConversation } from '../../schema/conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { read } from '../read.ts';
import { caseOf } from './case.ts';
import { repliesFor } from './replies.ts';

function answered(messages: readonly [author: 'customer' | 'agent', text: string][]) {
  const conversation = parseConversation(
    {
      channel: 'email',
      subject: '',
      customer: { name: 'Ellen Brandt' },
      agent: { name: 'Noor' },
      messages: messages.map(([author, text]) => ({ author, text })),
    },
    'mistaken',
    'customer',
  );
  const reading = read(conversation);
  const persona = personaOf(conversation);
  const found = caseOf(conversation, reading, persona);
  return {
    found,
    text: repliesFor(conversation, reading, persona)
      .map((reply) => reply.text)
      .join('\n\n'),
  };
}

const to = (turn: string) => answered([['customer', turn]]);

describe('what a word is easily mistaken for', () => {
  it.each([
    [
      'The lamp arrived on Tuesday with the shade cracked in two. Order 4417.',
      /where (?:it|the lamp) is|trac(?:e|ing|ked)/i,
    ],
    [
      'The courier left our bookcase across the fire exit of number nine and the caretaker wants it gone.',
      /smoke|get out/i,
    ],
    ['You approved my claim in March after the kitchen flood. The money has not come.', /stopcock|water off/i],
    ['I booked a cabin for 4 people and the confirmation says 2. Please correct it.', /4 people to get/i],
    ['A pipe burst in May and you have sent us a water bill for £412. I rang twice.', /stopcock|water off/i],
    ["I don't want my money back, I want the green coat that I ordered, not this red one.", /refunded|money back/i],
    [
      "He can't give me another ring like it, it was my grandmother's, and your workshop has lost it.",
      /sending another/i,
    ],
    [
      'Please take the parking ticket off, the permit was on the dashboard. The warden never looked.',
      /refuse it at the door/i,
    ],
    ['What would it cost to put my son on the policy for a week?', /I['’]ve put/i],
    ['The plan was sold to me as fixed for 24 months and now the price goes up.', /24 months is|After 24 months/i],
    [
      'The service on my car was on Monday and since then there is a scratch along the door.',
      /booked a visit|rings before/i,
    ],
    ['I need a new date for the fitting, the old one was missed.', /sending a new date/i],
    [
      'I took two mornings off for your fitter and nobody came. I am fed up with this.',
      /two mornings to get you an answer/i,
    ],
    [
      'Twelve days without internet, and nobody came. Can anybody tell me what is going to happen now?',
      /\[answer one\]/,
    ],
    [
      'I paid the tunnel charge the same night and still got a penalty of 70 pounds. Please can you cancel it?',
      /refunded|sending/i,
    ],
    ['Do you post to Iceland? If not, can you send it to my sister in Oslo instead?', /sending|tracked|tracing/i],
    ['Please do not tell him it was me, I still see him on Tuesdays. He shouted at me in the car.', /thanked/i],
    [
      'We have the cottage in June. My mother died on Sunday and the funeral may be that week. Could it be moved?',
      /flights|airlines|gets you there/i,
    ],
    [
      "I'm working until Friday evening, so the pallets stand on the drive in the sun.",
      /back from Friday|Friday evening so close/i,
    ],
    ['I turn the boiler off at the wall at night because your app brings it on at three.', /heaters|one room/i],
    ['My neighbour filmed your man walking past. She can send it to you if you tell her where.', /sending/i],
  ])('%s', (turn, mistaken) => {
    expect(to(turn).text).not.toMatch(mistaken);
  });
});

describe('an answer that passed the question by', () => {
  it.each([
    "Noor, I'm not asking how to pause it. I paused it in May, on paper. Why was I charged?",
    'That is in my first sentence. On which date was the payment sent?',
    'My question was who pays for the floor, and the filter is clean.',
  ])('is owned first: %s', (turn) => {
    const { found, text } = answered([
      ['customer', 'I was charged 38.00 in September although I had paused it. Please send it back.'],
      ['agent', 'Hello Ellen, to pause, open the app and choose Pause under Membership. Noor'],
      ['customer', turn],
    ]);
    expect(found.kind).toBe('trouble');
    expect(text).toMatch(
      /answered on another|no answer to what you asked|wasn't one to what you asked|had to say it twice/,
    );
  });

  it('is none where they thank for it', () => {
    const { text } = answered([
      ['customer', 'How do I pause my membership?'],
      ['agent', 'Hello Ellen, open the app and choose Pause under Membership. Noor'],
      ['customer', 'Noor, thank you, that worked at once.'],
    ]);
    expect(text).not.toMatch(/answered on another|no answer to what/);
  });
});

describe('what cannot wait', () => {
  it('a swallowed magnet sends to the emergency department at once, however well the child is', () => {
    const { text } = to(
      'Two of the little magnets from your set are missing and my son says he ate them. He is playing happily.',
    );
    expect(text).toMatch(/emergency department now/);
  });

  it('a death is heard with a name between', () => {
    expect(
      to('My husband, Oskar Brandt, died on the 4th. The contract was in his name. What do you need from me?').found
        .kind,
    ).toBe('grief');
  });

  it('a wrong dose that was taken sends to a doctor, and an engineer who took the boiler apart does not', () => {
    const { found } = to(
      'The label on my mum’s tablets says 2.5mg but the strip inside says 10mg. She took two last night. She is dizzy and has been sick. What do I do?',
    );
    expect(found.kind).toBe('danger');
    expect(found.hazard).toBe('medical');
    expect(to('Your man took the boiler apart and left. I am sick of waiting.').found.hazard).not.toBe('medical');
  });

  it('what comes down where people walk is kept clear of first', () => {
    const { found, text } = to(
      'Your scaffold on Alma Street: the top boards are lifting in the wind and one has come down on the pavement. Kids come out of school at three.',
    );
    expect(found.hazard).toBe('falling');
    expect(text).toMatch(/away from it|keep clear|underneath/);
    expect(to('A tile came loose in my bathroom and I want it fixed. The kids are fine.').found.hazard).toBeNull();
  });
});

describe('every question', () => {
  it('is answered, with its mark or without', () => {
    const { text } = to(
      'Hello. Do you run a Roman workshop? What is the cost per child? Do adults go free? Is there a place for lunches? Can a wheelchair get to every floor?',
    );
    expect(text.split('\n\n').join(' ')).toMatch(
      /workshop[\s\S]*cost (?:is )?per child[\s\S]*adults[\s\S]*lunches[\s\S]*wheelchair/,
    );
    expect(to('How tall must they be for the karts? 8 kids, do we have to book').text).toMatch(/have to book/);
  });

  it('gets no words said back where it worked', () => {
    expect(to('Worked, thanks!').text).not.toContain('Worked');
  });
});

it('a long last message that wanders is about what the thread is about', () => {
  const { found } = answered([
    ['customer', 'Our broadband has been down since we moved in, the router only blinks. Could you have a look?'],
    ['agent', 'I have booked an engineer for Wednesday.'],
    [
      'customer',
      'This is the third time I have contacted you. Twelve days without internet. I took two mornings off and nobody came. I teach piano online. Nine of my pupils have their exams recorded from my house, and the videos have to be uploaded by 6 pm tomorrow. I promised nine families. The youngest has been practising since Easter. We have been with you for seven years. Please do not send me another slot.',
    ],
  ]);
  expect(found.spoken).toBe('outage');
});

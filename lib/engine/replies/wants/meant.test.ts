import { describe, expect, it } from 'vitest';
import type { Channel } from '../../../conversation.ts';
import { parseConversation } from '../../../schema/conversation.ts';
import { personaOf } from '../../drivers/persona.ts';
import { read } from '../../read.ts';
import { things } from '../echo/thing.ts';
import { repliesFor } from '../replies.ts';
import { splitTurn } from '../split.ts';
import { asWritten } from '../story/notes.ts';
import type { Topic } from '../types.ts';
import { askedIn, begunBy } from './asked.ts';
import { refusedIn, wantsOf } from './wants.ts';

const abouts = (turn: string, topic: Topic = 'other') =>
  wantsOf(turn, topic).map(({ want, about, done }) => `${want}: ${about ?? done ?? ''}`);

const first = (channel: Channel, text: string): string => {
  const conversation = parseConversation(
    { channel, customer: { name: 'Rowan Ellery' }, agent: { name: 'Noor' }, messages: [{ author: 'customer', text }] },
    'meant',
    'customer',
  );
  return repliesFor(conversation, read(conversation), personaOf(conversation))[0]?.text ?? '';
};

describe('questions', () => {
  it.each([
    ['Why was my order cancelled?', ['why: why your order was cancelled']],
    ['How long is a return label valid?', ['question: how long a return label is valid']],
    [
      'What would it cost with flooring, and how early do we have to confirm numbers?',
      ['question: what it would cost with flooring', 'question: how early you have to confirm numbers'],
    ],
    ['Can you tell me roughly when they’ll be sent?', ['question: when they’ll be sent']],
    ['can u tell me if my exchange got there?', ['question: whether your exchange got there']],
    ["Could you confirm it's on the booking?", ["question: whether it's on the booking"]],
    ['Just checking you got my documents, sent Sunday.', ['question: whether we got your documents']],
    [
      'The code doesnt work on sale items, is that right?',
      ["question: whether it's right that the code doesn't work on sale items"],
    ],
    ['is the plumber coming or not?', ['visit: ']],
    ['I expect that notice to be withdrawn.', ['change: withdrawn the notice']],
    ['Tell me who you have shared it with.', ['question: who we have shared it with']],
    ['Can we take our number with us?', ['question: whether you can take your number with you']],
    ['is the small tent ok for two adults', ['question: whether the small tent is ok for two adults']],
    ['hey do you deliver to Gozo', ['question: whether we deliver to Gozo']],
    ['The old menu was better, where did the yearly chart go', ['question: where the yearly chart went']],
    ['Did the credit limit change?', ['question: whether the credit limit changed']],
    ['Is this lamp faulty?', ['question: whether this lamp is faulty']],
    [
      'We need a cot in the room. Is that possible, and would it cost extra?',
      ['question: whether that is possible', 'question: whether it would cost extra'],
    ],
    ['Do you have a size guide for kids wellies, he’s 4', ['question: whether we have a size guide for kids wellies']],
  ])('%s', (turn, wants) => expect(abouts(turn)).toEqual(wants));

  it.each([
    [
      'You were charged twice, or rather I was: charged twice in May. Please send the second one back to me.',
      'refund',
      null,
    ],
    ['Nobody was ever there. I would like part of my fee refunded.', 'refund', 'part'],
    ['I want to know when somebody comes and who pays for my lost morning.', 'remedy', 'your lost morning'],
    ['If it stays this slow I want to leave without a penalty.', 'remedy', 'leaving without a penalty'],
    ['My receipt has the wrong name on it. Could I get a corrected one?', 'document', null],
    ['I would rather not have to go to the post office with it.', 'back', null],
    ['Your gardener fell ill on Monday. When can he come instead?', 'visit', null],
    ['Please check the bill before you take the money on Friday.', 'hold', null],
    ['I paid the wrong person. Is there any way to get it back?', 'recover', null],
    ['What will be refunded?', 'credit', null],
    ['We missed the ferry. I would like the new tickets paid for.', 'remedy', 'the new tickets'],
    ['They left a dent in our garage door. I want this repaired.', 'damage', 'door'],
    ['He swore at me. I want to know what you will say to him.', 'person', null],
    ['I ordered two kettles. Please cancel one of them.', 'cancel_order', null],
    ['Could you tell me when the blue coat in size 10 will be back?', 'question', null],
    ['when will the blue coat in size 10 be back?', 'stock', null],
    ['Please send me a copy of all data you hold about me.', 'document', null],
  ] as const)('hears what is meant by: %s', (turn, want, object) =>
    expect(wantsOf(turn, 'other')).toContainEqual(expect.objectContaining({ want, object })),
  );

  it.each([
    ['Please send the report back to me.', 'refund'],
    ['The corrected one came yesterday, thank you.', 'document'],
    ['The bread was late. What do you propose?', 'question'],
    ['If it cannot be done, please take it as a wish.', 'change'],
    ['when I asked the lady to repeat it she sighed', 'question'],
    ['is possible to change the ticket for the 9 december?', 'swap'],
    ['Do you want people robbed?', 'question'],
    ['Is it just me or is the internet down?', 'question'],
    ['This is the second time. Fix it or refund me.', 'change'],
  ])('hears no such request in: %s', (turn, want) =>
    expect(wantsOf(turn, 'other').map((each) => each.want)).not.toContain(want),
  );

  it('takes what did not come for no refusal', () => {
    expect([...refusedIn('Two weeks and still no refund. No call, nothing.')]).toEqual([]);
    expect([...refusedIn('We do not want a refund, we want one trainer who stays.')]).toContain('refund');
  });
  it('says back one that cannot be turned round as it was asked, and none that should not be repeated', () => {
    expect(askedIn('so which would you take?')).toBe('Which would you take?'.slice(0, -1));
    expect(askedIn('is my card 4929 1234 5678 still blocked for £40?')).toBeNull();
    expect(askedIn('are you bloody serious about this?')).toBeNull();
    expect(first('email', 'Which of the two rucksacks would you take, the red or the blue one?')).toContain(
      'You asked: "Which of the two rucksacks would you take, the red or the blue one?" [answer one].',
    );
  });

  it('begins the answer where the question has its shape', () => {
    expect(begunBy('whour', 'what time we close on Sunday')).toBe('we close on Sunday');
    expect(begunBy('wwhen', 'when it opens on Monday')).toBeNull();
    expect(first('chat', 'What time do you close on Sunday?')).toContain('We close on Sunday at [the hour].');
    expect(first('chat', 'hi, where do I find my student discount code?')).toContain(
      "You'll find your student discount code here: [the place].",
    );
  });
});

describe('what is to be changed, without a verb that says so', () => {
  it.each([
    ['I put the wrong postcode on my order, BS3 should be BS5', 'changed the postcode to BS5'],
    ['The invoice has the wrong PO number (should be 4471).', 'changed the PO number to 4471'],
    ["Order 55. I'd like sage instead of slate.", 'changed your order to sage instead of slate'],
    ['I want to move to the week after as I am away.', 'moved it to the week after'],
  ])('%s', (turn, done) => expect(wantsOf(turn, 'change').map((each) => each.done)).toContain(done));
});

describe('words that are said back', () => {
  it('names a set with what it holds, and nothing that is only passed', () => {
    expect(things('I ordered a set of four garden chairs.')[0]).toMatchObject({
      bare: 'set of four garden chairs',
      plural: false,
    });
    const named = (turn: string) => things(turn).map(({ bare }) => bare);
    expect(named('The app knows the order of the stops.')).not.toContain('order');
    expect(named('She asked this and that, no complaint.')).not.toContain('complaint');
    expect(named('Driver threw my box over the fence.')).not.toContain('fence');
  });

  it('thanks nobody for a place', () => {
    const text = first(
      'email',
      'Dee let my grandson hold the clippers first. I cried in the car, the happy sort. Thank you.',
    );
    expect(text).not.toMatch(/\bcar\b/);
  });

  it('ends an answer where it ends', () => {
    const text = first('email', 'Do you ship to Malta, and how long does it take?');
    expect(text).toMatch(/It takes \[how long\]\.\n\nKind regards,/);
  });

  it('welcomes small thanks shortly', () =>
    expect(first('chat', 'got my refund today, thanks for chasing it')).toBe(
      "Hi Rowan,\nYou're welcome! I'm glad that your refund is as it should be.",
    ));

  it('congratulates where there is reason to', () =>
    expect(first('chat', 'can i pause my box for 3 weeks? my daughter is having a baby!!')).toMatch(/congratulations/));
});

describe('notes and greetings', () => {
  it('keeps the first words of a message that greets without a name', () => {
    expect(splitTurn('hi just checking you got my papers, sent Sunday')[0]).toMatch(/^hi just checking/);
    expect(splitTurn('Hello Maya Lind, where is it?')).toEqual(['where is it?']);
    expect(splitTurn('hi maya, where is it?')).toEqual(['where is it?']);
  });

  it('hears what a caller asked also', () =>
    expect(abouts(asWritten('Customer called: wants to move to Monday. Also asked if the old line stays.'))).toEqual([
      'change: moved it to Monday',
      'question: whether the old line stays',
    ]));
});

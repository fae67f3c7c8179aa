import { describe, expect, it } from 'vitest';
import type { Reply } from '../../../conversation.ts';
import { personaOf } from '../../drivers/persona.ts';
import { readingOf, sample } from '../conversations.fixture.ts';
import { repliesFor } from '../replies.ts';
import { NOW, WANTED, WORDINGS } from '../wordings/index.ts';
import { refusedIn, wantsOf } from './wants.ts';

const named = (turn: string): string[] => wantsOf(turn, 'other').map(({ want }) => want);

describe('what they ask for', () => {
  it.each([
    ['Please refund one of them and cancel my subscription.', ['refund', 'cancel']],
    ['Please send a new shade, and confirm by Friday.', ['replace', 'confirm']],
    ['want to swap for L. which size fits a 44 inch chest? and is it free to send back', ['swap', 'size', 'back']],
    ['When is somebody coming?', ['visit']],
    ['Could somebody tell me when it is actually coming?', ['arrival']],
    ["I'm still waiting for the €158.", ['refund_where']],
    ['I want that fee removed and I want to know what you are going to do about him.', ['fee', 'person']],
    ['Why has it gone up and can you put it back to 82?', ['why', 'change']],
    ["I'd like to close my account and have all my data deleted.", ['cancel', 'delete']],
    ["I'd like her manager to know.", ['praise']],
    ["I'd like to pause rather than cancel.", ['pause']],
    ['Wants an engineer, and wants to know whether he gets money off the bill.', ['visit', 'credit']],
    ['Does it include single sign-on, and is there a discount for charities?', ['question', 'question']],
    ['Please send the corrected invoice.', ['document']],
  ])('%s', (turn, wants) => expect(named(turn)).toEqual(wants));

  it.each([
    ['Explain it, or cancel it on the 30th.', 'cancel'],
    ['Can you give us the family room back or refund us?', 'refund'],
    ["Your app is nice. I don't want a refund.", 'refund'],
    ['Is anyone going to tell us anything?', 'question'],
    ['What exactly are you waiting for, someone to get hit?', 'question'],
    ['The refund arrived, thank you.', 'refund'],
  ])('hears no order in: %s', (turn, want) => expect(named(turn)).not.toContain(want));

  it('turns a question round so that it can stand in our sentence', () => {
    const about = (turn: string) => wantsOf(turn, 'presale').map((wanted) => wanted.about);
    expect(about('Does it fit a 15 inch laptop?')).toEqual(['whether it fits a 15 inch laptop']);
    expect(about('What is the ETA?')).toEqual(['what the ETA is']);
    expect(about('Is there no way to fix one letter for free?')).toEqual([
      'whether there is a way to fix one letter for free',
    ]);
  });
  it('knows what they do not want', () => {
    expect([...refusedIn("I don't want a voucher, and a replacement doesn't help me.")]).toEqual([
      'voucher',
      'replacement',
    ]);
  });
});

describe('a reply to what they ask for', () => {
  const replies = (turn: string, channel: 'email' | 'chat' = 'email'): Reply[] => {
    const { conversation } = sample('wants', channel, 'Dana Roe', {}, turn);
    return repliesFor(conversation, readingOf({ feel: 'frustration', causes: ['money'] }), personaOf(conversation));
  };
  it('answers each request in every approach', () => {
    for (const { text } of replies('You charged me £34.99 twice. Please refund one and cancel my subscription.')) {
      expect(text).toMatch(/£34\.99 back|refunded the £34\.99/);
      expect(text).toMatch(/cancelled your subscription|end your subscription/);
    }
  });
  it('sets our time before theirs', () => {
    const [full] = replies('The shade of my lamp is cracked. Please send a new shade, I need it by Friday.');
    expect(full?.text).toMatch(/delivery date\], in good time for Friday/);
  });
  it('tells somebody whose card was stolen what to do now', () => {
    for (const { text } of replies(
      'my card got stolen this afternoon. what do i do, can someone still use it??',
      'chat',
    ))
      expect(text).toMatch(/card blocked/);
  });
  it('ends nothing that was only threatened', () => {
    for (const { text } of replies('My premium went from £31 to £44. Explain this to me, or cancel it on the 30th.'))
      expect(text).not.toMatch(/I've cancelled/);
  });
});

describe('honesty', () => {
  const CLAIM =
    /\bI've (?:refunded|cancelled|sent you|booked|paused|closed|locked|unlocked|taken .{2,20} off|put .{2,20} aside)/;
  it('says that something is done only in a sentence or two with a gap for the agent to confirm it by', () => {
    for (const { id, text } of [...WANTED, ...NOW, ...WORDINGS])
      if (CLAIM.test(text)) expect([id, /\[[a-z][a-z -]+\]/.test(text)]).toEqual([id, true]);
  });
});

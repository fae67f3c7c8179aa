import { describe, expect, it } from 'vitest';
import type { Channel } from '../../conversation.ts';
import { parseConversation } from '../../schema/conversation.ts';
import { read } from '../read.ts';
import { suggest } from '../suggest.ts';

/** The first suggestion to a message, as an agent would see it. */
function first(
  channel: Channel,
  text: string,
  ...before: readonly (readonly ['customer' | 'agent', string])[]
): string {
  const messages = [...before, ['customer', text] as const].map(([author, said]) => ({ author, text: said }));
  const conversation = parseConversation(
    { channel, customer: { name: 'Rowan Pike' }, agent: { name: 'Nell' }, messages },
    'plain',
    'customer',
  );
  return suggest(conversation, read(conversation)).replies[0]?.text ?? '';
}

describe('a plain matter', () => {
  it('has a gap that says what belongs in it', () => {
    expect(first('chat', 'Hi! Do you ship to Malta and how long does it take?')).toBe(
      'Hi Rowan,\nYou asked whether we ship to Malta: [yes or no]. It takes [how long].',
    );
  });
  it('is answered in public without a word of padding', () => {
    expect(first('social', '@CityPool are you open on Easter Monday?')).toMatch(
      /^Hi Rowan, you asked whether we are open on Easter Monday: \[yes or no\]\.$/,
    );
  });
  it('names what was ordered, and says where it is', () => {
    const text = first(
      'email',
      "I ordered a garden bench on 3 May and it still isn't here. Could you let me know where it is?",
    );
    expect(text).toContain('your garden bench');
    expect(text).toContain('[where it is now]');
  });
  it('takes the wrong thing for a fault of ours, and a slip of their own for none', () => {
    expect(first('chat', 'hi, ordered the red rug but got brown. can you swap it?')).toContain('[delivery date]');
    expect(first('email', 'Please cancel order 41190. I ordered the wrong size by mistake.')).not.toMatch(/sorry/i);
  });
  it('looks for what was left, and not for its handle', () => {
    expect(
      first('chat', 'I left my umbrella in your shop today, black with a wooden handle. Has anyone found it?'),
    ).toContain('your umbrella');
  });
});

describe('money', () => {
  it('goes back where they were charged for what they had ended', () => {
    expect(first('chat', "I'm being charged for a subscription I cancelled in May. 7.99 again today.")).toContain(
      '[refund date]',
    );
  });
});

describe('grief with a question in it', () => {
  it('gets one line of sympathy and the answer', () => {
    const text = first(
      'email',
      'My mother died on 4 May. She had a phone contract with you. Will there be an early termination charge?',
    );
    expect(text).toMatch(/sorry|sympathy/i);
    expect(text).toContain('whether there will be an early termination charge: [yes or no]');
  });
  it('is answered from notes of a call too', () => {
    expect(
      first(
        'phone',
        "Customer called about her late husband's car insurance. He died in May. She wants to know if she is covered to drive the car.",
      ),
    ).toContain('whether you are covered to drive the car: [yes or no]');
  });
});

describe('what is not settled', () => {
  it('is not taken for settled', () => {
    expect(first('chat', "router light's been red since this morning. when will it be fixed")).not.toMatch(/\bglad\b/i);
    expect(first('social', '@Gym charged me after I cancelled. 3 emails ignored. sort it out')).not.toMatch(
      /\bglad\b/i,
    );
  });
  it('is no praise where the food was raw', () => {
    expect(first('chat', 'burger was raw in the middle!! i want my money back')).toMatch(/sorry/i);
  });
  it('is settled where it worked', () => {
    expect(
      first('chat', 'perfect that worked thanks!', ['customer', 'how do I export?'], ['agent', 'Under Reports.']),
    ).toMatch(/glad you got there/);
  });
});

describe('what is said in passing', () => {
  it('is no order: what they would do themselves, how hard it is to write, which of two days it is', () => {
    expect(first('chat', "can i buy now and put the visitor's reg in later?")).not.toMatch(/I(?:'ve| have) put/);
    expect(
      first(
        'email',
        "I don't really know how to write this. I can't pay the second instalment, £365, due on the 30th. I could manage £40 a month.",
      ),
    ).not.toMatch(/how to write|small steps/);
    const days = first(
      'email',
      'I paid twice, £46.00 each. Could I have one back? And is the manure coming on the Saturday or the Sunday?',
    );
    expect(days).toMatch(/whether the manure is coming on the Saturday or the Sunday: \[(?!yes or no)/);
    expect(days).not.toMatch(/tracked/);
  });
  it('is not what there is to be sorry about', () => {
    const text = first(
      'chat',
      "I sent him £2,900 for windows and I can't believe I did it. It was a scam. Can you stop the payments?",
    );
    expect(text).not.toMatch(/sorry that you can't believe|for good/);
    expect(text).toMatch(/locked/);
  });
});

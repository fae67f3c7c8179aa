import { describe, expect, it } from 'vitest';
import type { Message } from '../../conversation.ts';
import { saidBack } from './said-back.ts';

const turn = (text: string): Pick<Parameters<typeof saidBack>[1], 'turn'> => ({
  turn: [{ id: '0', author: 'customer', at: null, text } as Message],
});

describe('their own words, said back', () => {
  it.each([
    ['no record of you', 'The hotel had no record of us.'],
    ['policy covers', 'Does the policy cover my pump abroad?'],
    ['every time you open it', 'it logs me out every time I open it'],
  ])('%s', (quote, told) => expect(saidBack(quote, turn(told))).toBe(true));
  it.each([
    ['you should have checked', 'I ordered a lamp and it never came.'],
    ['our policy', 'Is that your policy?'],
    ['you failed to', 'Nobody came.'],
  ])('is ours: %s', (quote, told) => expect(saidBack(quote, turn(told))).toBe(false));
});

import { expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { surelyTimed } from './sure.ts';

const at = '2026-11-20T14:05:00.000Z';
const conversation = {
  messages: [
    { id: 'a', author: 'customer', at, text: 'Hello?' },
    { id: 'b', author: 'agent', at, text: 'Hello.' },
  ],
} as unknown as Conversation;

test('a time whose day is a guess is left out, and no other', () => {
  expect(surelyTimed(conversation, new Set(['b'])).messages.map((each) => each.at)).toEqual([at, null]);
  expect(surelyTimed(conversation, new Set())).toBe(conversation);
});

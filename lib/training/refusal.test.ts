import { expect, test } from 'vitest';
import { refuses } from './refusal.ts';

test.each([
  'I will not send another one.',
  'Ms Rahimi does not call you.',
  'The driver cannot come to you today. That is final.',
  'Even if you write again, I will not pay the fee.',
  'If you ask me, she will not call. Nobody calls at this hour.',
  'Nobody will call you about it.',
])('%j refuses', (reply) => {
  expect(refuses(reply)).toBe(true);
});

test.each([
  'If he cannot speak, or has pain in the chest: call 112.',
  'Ring me at once if the driver will not try the bell.',
  'In case nobody comes by ten, I send a second van.',
  'If I cannot reach you at four, I try again at five.',
  'Should it hang, I am here. If the bank won’t send it, I pay it from our own account.',
])('%j says what happens if, and refuses nothing', (reply) => {
  expect(refuses(reply)).toBe(false);
});

import { expect, test, vi } from 'vitest';
import { replay } from './practice.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

vi.setConfig({ testTimeout: 60_000 });

const named = (id: string): Scenario => SCENARIOS.find((each) => each.id === id) as Scenario;

/** Plain replies as people in a hurry write them: what the customer then says must not contradict what was done. */
test.each<[id: string, replies: string[], says: RegExp]>([
  [
    'delayed-sofa',
    [
      'Hi Darren, I am sorry. It comes tomorrow between 9:00 and 11:00.',
      'Your girls will have a sofa on Sunday. The driver is first at your place at 9:15 tomorrow and I call you at 8:30.',
      'Tell him to wait, I am calling him now. He stays until it is up.',
    ],
    /with my neighbour in the end/,
  ],
  [
    'fourth-call',
    [
      'You have called four times, I am sorry. I booked a technician for tomorrow at 8:00 and keep the ticket open under my name.',
      'I send you a mobile router tonight so that tomorrow at 14:00 is safe. I will call you at 1 pm.',
    ],
    /The line held/,
  ],
  [
    'it-broke-again',
    [
      'hi rosa, is it the steriliser? i send you a new one today by courier',
      'No, this time you get the KS-3, a better model. It is with you today by 18:00.',
    ],
    /not the same one/,
  ],
  [
    'after-the-funeral',
    [
      'I am so sorry for your loss. I will end the contract from the second, please send me a photograph of the certificate.',
      'I can save the greeting for you as a file and send it today.',
    ],
    /please save it for me/,
  ],
  [
    'festival-pile-on',
    [
      'We are so so sorry, so sorry!!! Our hearts go out to you all.',
      'Water at A and C now, B from 16:00. Updates at 15:00.',
    ],
    /OK, shared/,
  ],
  [
    'price-rise',
    [
      'Hello Ms Baumgarten, prices went up everywhere.',
      'You are right that it is unfair after eleven years. The wages of our pickers went up by 12 %. I keep your old price until December.',
    ],
    /That at last is an answer/,
  ],
  [
    'claim-for-a-dog',
    [
      'I am so sorry about Biscuit. I stop the insurance and Dr Mensah looks at the claim tomorrow at 10:00; I will write by noon.',
      'You gave Biscuit a chance out of love. Dr Mensah can call you tomorrow at 10:00.',
      'I am so sorry. The reminder about Biscuit was automatic; I have stopped all reminders today, so nothing more comes.',
    ],
    /with his collar/,
  ],
  [
    'frozen-account',
    [
      'Being called a fraud is insulting and I am sorry. Your invoice from Tuesday was misfiled. I have given it to Mr Lindgren today, he decides by 13:30.',
      'For Ifeoma I can release € 1,500 today if you send me a payslip. I call you at 13:30.',
      'I guarantee that it will be released tomorrow.',
    ],
    /because you had written it so/,
  ],
])('%s: what was done is not denied', (id, replies, says) => {
  expect(replay(named(id), replies).steps.at(-1)?.says).toMatch(says);
});

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
  [
    'voucher-for-a-concert',
    [
      '156 back to your account today.',
      'I have two seats in the first row of a small theatre on Sunday for you and your sister, held until Friday.',
    ],
    /in the first row/,
  ],
  [
    'no-way-out',
    ['Are you safe right now? I am calling 112.', 'My colleague Ms Achieng rings you now. I am not leaving.'],
    /She is ringing/,
  ],
  [
    'quiet-goodbye',
    [
      'Notice confirmed. Was it something with the Wednesdays?',
      'Come on Thursdays, five people come alone and there is tea at eight.',
    ],
    /pause for a while/,
  ],
])('%s: what was done is not denied', (id, replies, says) => {
  expect(replay(named(id), replies).steps.at(-1)?.says).toMatch(says);
});

/** Odd replies in which a thing was not said: what the customer answers, and what the learner is told, must not say it was. */
test.each<[id: string, reply: string, unsaid: RegExp]>([
  ['wrong-cake', 'It works now.', /sorry|kind/i],
  ['parcel-not-there', 'Your account is verified, Beatrix.', /looking into|search/i],
  ['locked-out', 'As an AI language model I cannot help with that.', /quite simple|button/i],
  ['idea-from-a-nurse', 'Buy the premium plan.', /thank you for the/i],
  ['price-rise', 'I would leave too if I were you.', /a lot of words/i],
  ['fourth-call', 'What do you mean?', /being sorry|kind/i],
  ['honeymoon-noise', 'Calm down and relax.', /small letters|read/i],
  ['talked-over', 'We always follow our policy on this.', /sorry if|your apology/i],
  ['few-words', 'Calm down.', /long sentences/i],
  ['charger-at-night', 'You should have charged it before.', /drive to another/i],
  [
    'festival-pile-on',
    'Thanks for your feedback! We are passing it on to the team.',
    /inconvenience|circumstances|sorry/i,
  ],
  ['delayed-sofa', 'There is nothing I can do, that is our policy.', /tone/i],
  ['frozen-account', 'I have unfrozen it. Done.', /friendly|kind|procedure/i],
  ['claim-for-a-dog', 'Noted, Ms Farrell.', /kindly meant|comforted/i],
  ['after-the-funeral', 'Great news! We closed your account :) Have a nice day!!!', /written down|what you need/i],
  ['walnut-in-the-box', 'Bon appetit!', /felt with her/i],
  ['smell-in-the-cellar', 'Turn it off and on again.', /kind words|friendly/i],
  ['no-way-out', 'Cheer up, it will be fine.', /money|bill/i],
  ['no-way-out', 'Do it then.', /talked about something else|not in your reply/],
  ['shrunken-jumper', 'Hanna can fix it.', /plain words|neither a yes/i],
  [
    'quiet-goodbye',
    'Ms Lang, your notice is confirmed. Did something happen?',
    /not confirmed|is it confirmed|no question/i,
  ],
  ['missed-connection', 'taxi 19:15 north exit, we pay', /i cant pay/i],
  ['missed-connection', 'taxi 19:15 north exit', /how do i get/i],
  ['voucher-for-a-concert', 'I will not refund you.', /no plain answer|you understand me/i],
  ['exam-upload', 'Make the file smaller, 50 MB is the limit.', /what do I DO/],
  ['festival-pile-on', 'Water is back at A and C. B at 16:00.', /where is water|when does B/i],
  ['festival-pile-on', 'Lies. Nobody fainted.', /a real answer|passed on/i],
  ['charger-at-night', 'A recovery van can be there in 35 minutes.', /other post, five steps/],
  ['shrunken-jumper', 'Your money, 185, goes back to your account today.', /do I get my money/i],
  ['parcel-not-there', 'I am refunding the 131.', /will it truly be here/i],
  ['praise-for-the-bike', 'Anouk did it. I will tell her.', /whoever saved/],
  ['honeymoon-noise', 'Room 31 from 11.', /still there/],
  ['missed-connection', 'There is a train tomorrow at 6:05.', /how do i get/],
  ['voucher-for-a-concert', 'Refund issued.', /yes or no/],
  ['after-the-funeral', 'Thank you for calling Brightline, how may I help you?', /good words/],
  ['no-way-out', 'Please call the crisis line 116 123.', /said so, and asked/],
  ['few-words', 'No worries mate, you are all good, just double up on those bad boys', /could read it/],
  ['wrong-cake', 'I will redo it. Pick it up at 12.', /will it be here/i],
])('%s, %j: nobody is said to have said what was not', (id, reply, unsaid) => {
  const { says, why, oddity } = replay(named(id), [reply]).steps[0] ?? {};
  expect(oddity).toBeNull();
  expect(`${says} ${why}`).not.toMatch(unsaid);
});

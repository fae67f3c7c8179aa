import type { Demonstration } from '../demonstration.ts';
import { message } from './message.ts';

/** A courteous, empty answer against a plain one that acts. */
export const LATE_CAKE: Demonstration = {
  id: 'late-cake',
  title: 'The cake that missed the party',
  about: 'A polite answer can still leave somebody alone. The difference is one fact and one action.',
  minutes: 5,
  conversation: message({
    id: 'late-cake',
    name: 'Nadia Farouk',
    company: 'Marzipan & Oak',
    subject: 'Cake came at six',
    text: 'I ordered my daughter’s birthday cake for 2 pm and it came at 6, when her friends had already gone home. I called twice and nobody picked up. She blew out candles on a supermarket muffin. I am so disappointed, I had been promising her that cake for weeks.',
  }),
  replies: [
    {
      text: 'Dear valued customer, we are sorry for any inconvenience this may have caused. Delivery times are estimates, as stated in our terms. Please be assured that we take all feedback seriously and will look into it as soon as possible.',
      reaction: {
        text: 'Any inconvenience? She is seven. You did not even write her name, or mine. Keep your estimates, I will buy the next one somewhere else.',
        headline: 'anger',
        level: 3,
        reason: 'Nothing in the reply could only have been written to her, and nothing in it happens.',
      },
    },
    {
      text: 'Nadia, the cake came four hours late, after your daughter’s friends had gone, and nobody picked up when you called. I am sorry: that was our promise, and yours to her. I have refunded the whole order today. If she would like a second party, I will bake the same cake for the day you choose and bring it myself. I will call you on Thursday at 4 pm to ask.',
      reaction: {
        text: 'Thank you for reading it properly. She says Saturday, and she wants to see the oven. I did not expect an answer like this.',
        headline: 'relief',
        level: 2,
        reason: 'Her facts came back to her, somebody took it on by name, and something was already done.',
      },
    },
  ],
  say: {
    message: 'Let them read it in silence. Ask one person: what happened to this mother, in your own words?',
    evidence:
      'Before each mark appears, ask where they would put it. The muffin says more than the word disappointed does.',
    feeling: 'Disappointed first, and not heard. Ask: what does she want more, the money or the promise back?',
    vote: 'Read both aloud, at the same speed and in the same voice. Then hands up: which would you rather get?',
    coach:
      'Both are polite. Look at what is marked in {A}: every word of it could be sent to anybody. Look at what {B} does.',
    reaction:
      'Ask what each answer cost the company. The second cake is a few pounds of flour; the other answer is a family.',
  },
  takeHome: 'Say back one fact that only this person told you, then say what you have already done.',
};

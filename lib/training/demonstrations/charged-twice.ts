import type { Demonstration } from '../demonstration.ts';
import { message } from './message.ts';

/** Too much feeling and no action, against a short answer that acts: the counter-lesson to the first. */
export const CHARGED_TWICE: Demonstration = {
  id: 'charged-twice',
  title: 'All heart, no hands',
  about: 'Warm words without an action are a fault too. Worry goes when somebody acts.',
  minutes: 5,
  conversation: message({
    id: 'charged-twice',
    name: 'Callum Reid',
    company: 'Fernway Rail',
    subject: 'Charged twice',
    text: 'You have charged me twice for the same season ticket, £412 each time. My rent goes out tomorrow and now there is not enough in the account. I am really worried it will bounce. Can you please tell me when I get the second £412 back?',
  }),
  replies: [
    {
      text: 'Hi Callum, oh no, I am so, so sorry to hear this! I completely understand how incredibly stressful and upsetting this must be for you. I am truly sorry. I can only imagine how you feel right now, and my heart goes out to you. I am sorry again for all the worry!',
      reaction: {
        text: 'That is kind, but when do I get it back? My landlord does not take sympathy. Is anybody there who can actually do something?',
        headline: 'anxiety',
        level: 3,
        reason: 'He asked one question, with a deadline in it, and it stands there unanswered.',
      },
    },
    {
      text: 'Callum, you were charged £412 twice, and your rent goes out tomorrow. I am sorry, the second charge is our mistake. I sent the £412 back at 10:20 this morning; your bank shows it by 6 pm today. I have attached a letter that you can forward to your landlord. I will look at 6 pm, and call you if it is not there.',
      reaction: {
        text: 'It has just arrived. I had been sitting here refreshing the app since breakfast. Thank you, and the letter was a good idea.',
        headline: 'relief',
        level: 3,
        reason: 'His question was answered with a time, and somebody thought of the landlord before he had to.',
      },
    },
  ],
  say: {
    message: 'Ask them to find the one question in this message. It is the last sentence, and everything hangs on it.',
    evidence: 'Point at “tomorrow”. A worry with a date on it is not the same as a worry.',
    feeling: 'He is worried, not angry. Ask: how would you answer differently if he were angry?',
    vote: 'Many rooms split here, and that is why this one is worth showing. Count the hands before anybody explains.',
    coach: 'Count the apologies in {A}. Then count the actions. Nobody doubts that {A} meant it.',
    reaction: 'Ask the room to finish the sentence: the kindest thing in {B} was …',
  },
  takeHome: 'Acknowledge once, early. Then spend the rest of the message on their question.',
};

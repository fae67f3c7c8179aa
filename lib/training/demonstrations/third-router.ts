import type { Demonstration } from '../demonstration.ts';
import { message } from './message.ts';

/** The wrong injustice: money offered where respect was missing. */
export const THIRD_ROUTER: Demonstration = {
  id: 'third-router',
  title: 'Ten euros for being called a liar',
  about: 'People complain about what they got, how long it took, or how they were treated. Answer the one they name.',
  minutes: 5,
  conversation: message({
    id: 'third-router',
    name: 'Joost van Dijk',
    company: 'Polderline',
    subject: 'Your technician',
    text: 'This is the third router in two months. But that is not why I write. Your technician told me in front of my wife that I must have broken it myself, and laughed. I have been a customer since 2009 and nobody has ever spoken to me like that. I felt humiliated in my own kitchen.',
  }),
  replies: [
    {
      text: 'Dear Joost, thank you for your message. You should have kept the router in a ventilated place, but as a gesture of goodwill we have credited €10 to your account. A fourth router is on its way.',
      reaction: {
        text: 'So your technician says I broke it, and now you say it too. Take the ten euros back. I want the address of your management.',
        headline: 'anger',
        level: 3,
        reason: 'He told them how he was treated; the reply answered the router, and blamed him again.',
      },
    },
    {
      text: 'Joost, our technician laughed at you in your own kitchen, in front of your wife, and said you had broken it. You did not: that model fails, and I have the reports here. I am sorry you were treated like that. I have spoken to his team lead, Marit Bakker; she would like to apologise to you herself and will call you tomorrow at 18:00, if you want that. Another model reaches you on Friday.',
      reaction: {
        text: 'Tomorrow at six is fine. I do not want the man sacked, I wanted somebody to say it was wrong. Now somebody has.',
        headline: 'relief',
        level: 2,
        reason: 'The reply said what was done to him, took his side with a fact, and left the call to his choice.',
      },
    },
  ],
  say: {
    message: 'Ask: how many routers would it take to make this right? Wait for the laugh. Then: so what would?',
    evidence: 'He tells you outright what it is not about. People often do, and we answer it all the same.',
    feeling: 'Under the anger there is shame. Money does not reach it.',
    vote: 'Ask for a vote, then ask somebody who chose {A} to say why. There is a reason: {A} is short, and it pays.',
    coach: 'One sentence in {A} undoes the rest. Ask who can see it before it is marked.',
    reaction: 'Read his answer to {B} aloud. He has said exactly what he wanted; most people do, afterwards.',
  },
  takeHome: 'Ask what was unfair: the result, the hassle, or the way they were treated. Answer that one first.',
};

import type { Written } from './written.ts';

/** Talking points for the phone: what to say, a breath a line. */
export const SPOKEN: readonly Written[] = [
  {
    id: 'phone-angry-caller',
    title: 'Phone: an angry caller, the first minute',
    shortcut: '/callangry',
    tags: ['phone', 'anger', 'call'],
    channels: ['phone'],
    when: { kinds: ['trouble', 'human', 'leave'], feelings: ['anger', 'frustration', 'unheard'], without: ['danger'] },
    body: `- You've every reason to be angry: {% fill "what happened to them" %}. I'm sorry about that.

- I have it in front of me, and I'm staying on this call until we both know what happens next.

- I'm doing this now: {% fill "the answer" %}.

- It will be done by {% fill "day" %}. I'll call you that day at {% fill "call-back time" %} so that you don't have to ask.

- My name is {{ agent.name | fallback: "with you in writing too" }}. Is there anything that I have missed?`,
    fillIns: [
      { name: 'what happened to them', type: 'text', default: null, hint: 'what happened, in a few of their words' },
    ],
    why: 'Name it, stay, act, date, and only then ask.',
    example: {
      customer: 'Dagmar Hein',
      turn: 'I have been on hold for forty minutes and this is the third time I call about the double rent for the garage. You took the rent twice! I am so angry, do something!',
      given: {
        'what happened to them': 'the rent for the garage was taken twice, and you held the line for forty minutes',
        'the answer': 'the second rent goes back to you today',
        day: 'Thursday',
        'call-back time': '10 am',
      },
      text: `- You've every reason to be angry: the rent for the garage was taken twice, and you held the line for forty minutes. I'm sorry about that.

- I have it in front of me, and I'm staying on this call until we both know what happens next.

- I'm doing this now: the second rent goes back to you today.

- It will be done by Thursday. I'll call you that day at 10 am so that you don't have to ask.

- My name is Sam Okafor. Is there anything that I have missed?`,
    },
  },
  {
    id: 'phone-call-back-note',
    title: 'Phone: the call back that was promised',
    shortcut: '/callback',
    tags: ['phone', 'follow-up', 'promise'],
    channels: ['phone'],
    when: {
      kinds: ['trouble', 'ask', 'human'],
      says: ['call me back', 'call back', 'promised to call', 'waiting for your call', 'ring me'],
      answered: true,
    },
    body: `- This is {{ agent.name | fallback: "the person who wrote to you" }}, calling as I promised. Is it a good moment?

- You told us that {% fill "what happened to them" %}. I'm sorry that we left you waiting for the call.

- I've found out why: {% fill "the reason" %}.

- I've done this today: {% fill "the answer" %}. It will be through by {% fill "day" %}.

- You'll have it in writing from me within the hour, with my number on it.`,
    fillIns: [
      {
        name: 'what happened to them',
        type: 'text',
        default: null,
        hint: 'what they told us, in a few of their words',
      },
    ],
    why: 'A kept promise: who, whether it suits, cause, deed, day, proof.',
    example: {
      customer: 'Florian Beck',
      before: [
        ['customer', 'My heating fails every night, can somebody ring me?'],
        ['agent', 'Hello Florian, I will call you today.'],
      ],
      turn: 'You promised to call yesterday about my heating and I waited. It still fails every night and it is cold. Please call me back now.',
      given: {
        'what happened to them': 'the heating fails every night and nobody called yesterday',
        'the reason': 'the call was booked for the wrong day',
        'the answer': 'a heating engineer is booked for you',
        day: 'tonight at 7 pm',
      },
      text: `- This is Sam Okafor, calling as I promised. Is it a good moment?

- You told us that the heating fails every night and nobody called yesterday. I'm sorry that we left you waiting for the call.

- I've found out why: the call was booked for the wrong day.

- I've done this today: a heating engineer is booked for you. It will be through by tonight at 7 pm.

- You'll have it in writing from me within the hour, with my number on it.`,
    },
  },
  {
    id: 'phone-worried-caller',
    title: 'Phone: a caller who is afraid for money or data',
    shortcut: '/callworried',
    tags: ['phone', 'fraud', 'security'],
    channels: ['phone'],
    when: {
      kinds: ['trouble', 'ask'],
      feelings: ['anxiety', 'distrust'],
      topics: ['security', 'scam', 'billing', 'access'],
    },
    body: `- It was right to call at once. I can see why you're worried about {% fill "their worry" %}.

- I've locked it while we speak, so nothing more can leave it. I won't ask you for a password or a PIN, now or ever.

- This is what I can see: {% fill "what happened" %}.

- I'm sending back what wasn't yours today, and it is with you by {% fill "day" %}.

- I'll call you at {% fill "call-back time" %} from the number on our card, and you can ask me anything until then.`,
    fillIns: [
      { name: 'their worry', type: 'text', default: null, hint: 'what they are worried about, in their words' },
    ],
    why: 'Safe first, then what can be seen, then the money and the next call.',
    example: {
      customer: 'Aurelio Bruni',
      turn: 'Someone has hacked my account, I think. There is a payment of 300 euros to a shop that I do not know. I am worried about my savings. What can you do?',
      given: {
        'their worry': 'your savings',
        'what happened': 'one payment of 300 euros to a shop, made last night',
        day: 'Friday',
        'call-back time': '5 pm',
      },
      text: `- It was right to call at once. I can see why you're worried about your savings.

- I've locked it while we speak, so nothing more can leave it. I won't ask you for a password or a PIN, now or ever.

- This is what I can see: one payment of 300 euros to a shop, made last night.

- I'm sending back what wasn't yours today, and it is with you by Friday.

- I'll call you at 5 pm from the number on our card, and you can ask me anything until then.`,
    },
  },
  {
    id: 'phone-voicemail',
    title: 'Phone: words for their voicemail',
    shortcut: '/voicemail',
    tags: ['phone', 'voicemail', 'message'],
    channels: ['phone'],
    when: { kinds: ['ask', 'trouble'], says: ['call me', 'give me a call', 'ring me', 'by phone', 'phone me'] },
    body: `- Hello{% if customer.first_name %} {{ customer.first_name }}{% endif %}, this is {{ agent.name | fallback: "the person you wrote to" }}. You asked for a call about {% fill "their matter" %}.

- The most important thing first: {% fill "the answer" %}.

- You don't have to do anything. I'll try you again at {% fill "call-back time" %}.

- If another time is better, my own number is {% fill "number" %}, and I'm there until {% fill "time" %}.`,
    fillIns: [
      {
        name: 'their matter',
        type: 'text',
        default: null,
        hint: 'what it is about; nothing private, others may hear it',
      },
      { name: 'number', type: 'text', default: null, hint: 'your own number' },
    ],
    why: 'The answer is in the message, and nothing private is said where others may hear it.',
    example: {
      customer: 'Sanna Mäkelä',
      turn: 'Could you give me a call about the delivery of the sofa? I am at work and cannot write much, and I need to know if somebody must be at home.',
      given: {
        'their matter': 'the delivery of the sofa',
        'the answer': 'nobody must be at home, the drivers can leave the sofa with your neighbour',
        'call-back time': '4 pm',
        number: '020 7946 0155',
        time: '6 pm',
      },
      text: `- Hello Sanna, this is Sam Okafor. You asked for a call about the delivery of the sofa.

- The most important thing first: nobody must be at home, the drivers can leave the sofa with your neighbour.

- You don't have to do anything. I'll try you again at 4 pm.

- If another time is better, my own number is 020 7946 0155, and I'm there until 6 pm.`,
    },
  },
];

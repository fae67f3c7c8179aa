import type { Written } from './written.ts';

/** First contacts and plain questions. */
export const FIRST: readonly Written[] = [
  {
    id: 'first-question-answered',
    title: 'A first question, answered plainly',
    shortcut: '/answer',
    tags: ['question', 'new customer', 'presale'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask'],
      topics: ['presale', 'howto', 'other'],
      answered: false,
      feelings: ['neutral', 'confusion', 'joy', 'gratitude'],
    },
    body: `Thank you for asking {{ company.name | fallback: "us" }}. The short answer: {% fill "the answer" %}.

If you want to see it for yourself, look here: {% fill "link" %}.

Should a question be left, write to me and you'll have an answer by {% fill "time" %}. I'm keeping your message open until then.`,
    why: 'The answer first, proof second, and a person with an hour.',
    example: {
      customer: 'Nils Oberg',
      channel: 'email',
      turn: 'Hello, I am thinking of buying your rain tent. Does the tent stand up to strong wind, and can one person put it up alone?',
      given: {
        'the answer':
          'yes, the tent holds in strong wind up to 70 km/h, and one person can put it up alone in ten minutes',
        link: 'https://tents.example/film',
        time: '6 pm today',
      },
      text: `Hello Nils,

Thank you for asking us. The short answer: yes, the tent holds in strong wind up to 70 km/h, and one person can put it up alone in ten minutes.

If you want to see it for yourself, look here: https://tents.example/film.

Should a question be left, write to me and you'll have an answer by 6 pm today. I'm keeping your message open until then.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'first-which-one',
    title: 'Which one is right for me?',
    shortcut: '/which',
    tags: ['advice', 'compare', 'choose'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask'],
      says: [
        'which one',
        'which plan',
        'which model',
        'what would you recommend',
        'do you recommend',
        'right for me',
        'difference between',
        'better for',
      ],
    },
    body: `From what you write, I would take {% fill "first option" %}. The reason: {% fill "the reason" %}.

The other one makes sense only if {% fill "when the other" %}. You'd pay more for something you may never use.

If you'd like to talk it through, I'll call you at {% fill "call-back time" %}; if not, I'll hold {% fill "first option" %} for you until {% fill "day" %}.`,
    fillIns: [
      {
        name: 'when the other',
        type: 'text',
        default: null,
        hint: 'when the other one is better: “you record outdoors”',
      },
    ],
    why: 'A clear advice with its reason, and when the advice would be wrong.',
    example: {
      customer: 'Delphine Aubert',
      channel: 'email',
      turn: 'I want to start a podcast at home and do not know which microphone to buy. What is the difference between the M1 and the M2, and which one do you recommend for a beginner?',
      given: {
        'first option': 'the M1',
        'the reason': 'a beginner at home needs a microphone that plugs straight into the computer, and the M1 does',
        'when the other': 'you record with guests',
        'call-back time': '11 am tomorrow',
        day: 'Saturday',
      },
      text: `Hello Delphine,

From what you write, I would take the M1. The reason: a beginner at home needs a microphone that plugs straight into the computer, and the M1 does.

The other one makes sense only if you record with guests. You'd pay more for something you may never use.

If you'd like to talk it through, I'll call you at 11 am tomorrow; if not, I'll hold the M1 for you until Saturday.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'first-order-welcome',
    title: 'A first order: what happens next',
    shortcut: '/firstorder',
    tags: ['welcome', 'new customer', 'order'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'praise'],
      says: [
        'first order',
        'my first order',
        'ordered for the first time',
        'just ordered',
        'just placed',
        'new customer',
      ],
    },
    body: `Thank you for your first order; I'm glad that you found us. You asked what happens next, so here it is step by step.

It leaves us on {% fill "day" %} and reaches you on {% fill "end date" %}. You'll get one message when it leaves and one on the morning it arrives, and nothing in between.

If anything is not as you hoped, write straight to me and I'll see to it. I'll check on {% fill "end date" %} that it has reached you well.`,
    why: 'Dates in place of marketing, and one person for a start.',
    example: {
      customer: 'Timo Salonen',
      turn: 'Hi, I just placed my first order with you, the coffee beans and a grinder. When does the order leave and what happens next?',
      given: { day: 'Tuesday 9 June', 'end date': 'Thursday 11 June' },
      text: `Hello Timo,

Thank you for your first order; I'm glad that you found us. You asked what happens next, so here it is step by step.

It leaves us on Tuesday 9 June and reaches you on Thursday 11 June. You'll get one message when it leaves and one on the morning it arrives, and nothing in between.

If anything is not as you hoped, write straight to me and I'll see to it. I'll check on Thursday 11 June that it has reached you well.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'first-steps-for-beginner',
    title: 'Steps for somebody who is new to it',
    shortcut: '/steps',
    tags: ['how to', 'beginner', 'guide'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'trouble'],
      topics: ['howto'],
      says: ['how do i', 'how can i', 'how to', 'step by step', 'not good with', 'first time', 'beginner'],
    },
    body: `Thank you for asking; nobody is born knowing {% fill "their task" %}. Here are the steps, one after the other.

{% fill "the steps" %}

Take your time, nothing can break. If a step looks different on your side, tell me its number, and I'll go through it with you by phone at {% fill "call-back time" %}.`,
    fillIns: [
      { name: 'their task', type: 'text', default: null, hint: 'what they want to do: “how to move a number”' },
    ],
    why: 'Steps in order, a number to point at, and a voice if it gets stuck.',
    example: {
      customer: 'Irma Castell',
      channel: 'email',
      turn: 'I am 78 and not good with computers. How do I send the photos of my grandson from my phone to your print shop? Please explain it step by step.',
      given: {
        'their task': 'how to send photos from a phone',
        'the steps':
          '1. Open the photos on your phone and press on one until a tick appears.\n2. Tick the other photos of your grandson.\n3. Press Share and choose our print shop.\n4. Press Send. You get a message that we have them.',
        'call-back time': '3 pm tomorrow',
      },
      text: `Hello Irma,

Thank you for asking; nobody is born knowing how to send photos from a phone. Here are the steps, one after the other.

1. Open the photos on your phone and press on one until a tick appears.
2. Tick the other photos of your grandson.
3. Press Share and choose our print shop.
4. Press Send. You get a message that we have them.

Take your time, nothing can break. If a step looks different on your side, tell me its number, and I'll go through it with you by phone at 3 pm tomorrow.

Kind regards,
Sam Okafor`,
    },
  },
];

import type { Written } from './written.ts';

/** Public posts: at most 280 characters, nothing private, one way to us. */
export const PUBLIC: readonly Written[] = [
  {
    id: 'public-angry-post',
    title: 'Public post: angry about us',
    shortcut: '/publicangry',
    tags: ['social', 'public', 'complaint'],
    channels: ['social'],
    when: {
      kinds: ['trouble', 'leave', 'human'],
      feelings: ['anger', 'frustration', 'disappointment', 'unheard', 'distrust'],
    },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, I'm sorry that {% fill "what happened to them" %}. I'm on it now. Send me the number of your case in a private message, and I'll answer you there by {% fill "time" %} with what I've done.`,
    fillIns: [
      {
        name: 'what happened to them',
        type: 'text',
        default: null,
        hint: 'what happened, in a few of their words; nothing private',
      },
    ],
    why: 'The grumble is answered in its own words; the details move out of sight.',
    example: {
      customer: '@kev_drums',
      turn: 'Bought a drum kit and half of it was missing. Called four times, nobody answers. Absolutely furious, avoid this shop!',
      given: {
        'what happened to them': 'half of the drum kit was missing and nobody answers your calls',
        time: '2 pm',
      },
      text: `@kev_drums, I'm sorry that half of the drum kit was missing and nobody answers your calls. I'm on it now. Send me the number of your case in a private message, and I'll answer you there by 2 pm with what I've done.`,
    },
  },
  {
    id: 'public-outage-post',
    title: 'Public post: are you down?',
    shortcut: '/publicdown',
    tags: ['social', 'outage', 'status'],
    channels: ['social'],
    when: { kinds: ['trouble', 'ask'], topics: ['outage'], says: ['down', 'outage', 'offline', 'not working'] },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, yes, {% fill "what is down" %} is down for you and others, and it stops your work. The cause: {% fill "what happened" %}. I'll post again here at {% fill "time" %}, fixed or not.`,
    fillIns: [{ name: 'what is down', type: 'text', default: null, hint: 'what is down, as they call it' }],
    why: 'Yes, since what, and when the next word comes.',
    example: {
      customer: '@studio_ana',
      turn: 'Is the booking calendar down again? Cannot open the calendar since 9 and clients are waiting. So annoying!',
      given: { 'what is down': 'the booking calendar', 'what happened': 'a failed update at 9', time: '11 am' },
      text: `@studio_ana, yes, the booking calendar is down for you and others, and it stops your work. The cause: a failed update at 9. I'll post again here at 11 am, fixed or not.`,
    },
  },
  {
    id: 'public-question',
    title: 'Public post: a plain question',
    shortcut: '/publicanswer',
    tags: ['social', 'question', 'answer'],
    channels: ['social'],
    when: { kinds: ['ask'], feelings: ['neutral', 'confusion', 'joy', 'gratitude', 'anxiety'] },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, good that you ask: {% fill "the answer" %}. All the details are here: {% fill "link" %}. If it isn't clear, tell me, and I'll answer you by {% fill "time" %}.`,
    why: 'Others have the same question: the answer itself stands in public.',
    example: {
      customer: '@hikingmum',
      turn: 'Does your baby carrier fit a two year old, and can it go on a plane as hand luggage?',
      given: {
        'the answer': 'yes, the carrier fits a two year old up to 18 kg and can go on a plane as hand luggage',
        link: 'https://carry.example/size',
        time: '5 pm',
      },
      text: `@hikingmum, good that you ask: yes, the carrier fits a two year old up to 18 kg and can go on a plane as hand luggage. All the details are here: https://carry.example/size. If it isn't clear, tell me, and I'll answer you by 5 pm.`,
    },
  },
  {
    id: 'public-wrong-claim',
    title: 'Public post: something untrue about us',
    shortcut: '/publicclaim',
    tags: ['social', 'rumour', 'facts'],
    channels: ['social'],
    when: {
      kinds: ['trouble', 'ask', 'leave'],
      says: ['i heard', 'is it true', 'apparently you', 'rumour', 'rumor', 'you sell our data', 'read that you'],
    },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, I can see why that worries you. It is not true: {% fill "the answer" %}. You can check it yourself here: {% fill "link" %}. Ask me anything about it; I'll answer until {% fill "time" %} today.`,
    why: 'No scorn for the worry; a fact, a proof, and time for questions.',
    example: {
      customer: '@jens_k',
      turn: 'Is it true that you sell our data from the fitness bands to insurers? I am worried and want mine deleted',
      given: {
        'the answer': 'we sell no data from the bands, to insurers or anyone',
        link: 'https://bands.example/data',
        time: '8 pm',
      },
      text: `@jens_k, I can see why that worries you. It is not true: we sell no data from the bands, to insurers or anyone. You can check it yourself here: https://bands.example/data. Ask me anything about it; I'll answer until 8 pm today.`,
    },
  },
];

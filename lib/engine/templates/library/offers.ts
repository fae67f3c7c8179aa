import type { Written } from './written.ts';

/** Offers, only where the customer's own words show the interest; `when.interest` finds them, and they are shown. */
export const OFFERS: readonly Written[] = [
  {
    id: 'offer-larger-plan',
    kind: 'offer',
    title: 'They ask for more: a larger plan',
    shortcut: '/upgrade',
    tags: ['upgrade', 'plan', 'storage'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'praise'],
      interest: [
        'bigger plan',
        'larger plan',
        'upgrade',
        'more storage',
        'more space',
        'more users',
        'more seats',
        'higher plan',
        'next plan',
      ],
      without: ['churn'],
    },
    body: `Yes, there is a larger plan, and here is what would change for you: {% fill "the answer" %}. It costs {% fill "amount" %} a month.

Before you decide, I looked at how you use it today. {% fill "what fits" %}

If you'd like to change, write "yes" by {% fill "day" %} and I'll move you the same hour. The way back, should you want it, is this: {% fill "the way back" %}.`,
    fillIns: [
      { name: 'the way back', type: 'text', default: null, hint: 'how they can go back to the plan they have now' },
      {
        name: 'what fits',
        type: 'text',
        default: null,
        hint: 'your honest advice in one sentence, also if it is “you do not need it yet”',
      },
    ],
    why: 'They asked for it. The price is plain, and the advice may be not to buy.',
    example: {
      customer: 'Wouter de Boer',
      channel: 'email',
      turn: 'My photos nearly fill the 100 GB that I have. Is there a larger plan with more storage, and what would it cost?',
      given: {
        'the way back': 'you can change down at the end of any month',
        'the answer': 'you would have 500 GB of storage for your photos',
        amount: '£4',
        'what fits': 'You fill about 3 GB a month, so the larger plan would last you many years.',
        day: 'Friday',
      },
      text: `Hello Wouter,

Yes, there is a larger plan, and here is what would change for you: you would have 500 GB of storage for your photos. It costs £4 a month.

Before you decide, I looked at how you use it today. You fill about 3 GB a month, so the larger plan would last you many years.

If you'd like to change, write "yes" by Friday and I'll move you the same hour. The way back, should you want it, is this: you can change down at the end of any month.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'offer-for-the-team',
    kind: 'offer',
    title: 'They ask for more people: a price for a team',
    shortcut: '/team',
    tags: ['bulk', 'business', 'discount'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'praise'],
      interest: [
        'for my team',
        'for our team',
        'for the whole team',
        'bulk',
        'for my colleagues',
        'for our school',
        'for my class',
        'group price',
        'group discount',
        'volume discount',
        'several licences',
        'for my company',
        'for our office',
      ],
    },
    body: `Yes, there is a price for groups, and I'm glad that you'd like to share it. For {% fill "how many" %} it comes to {% fill "amount" %} for each person, with one bill for all.

I've put the offer in writing for you: {% fill "link" %}. It holds until {% fill "end date" %}, and nobody will ring you about it.

Would it help if two of you tried it first? Tell me by {% fill "day" %} and I'll set that up.`,
    fillIns: [{ name: 'how many', type: 'text', default: null, hint: 'how many people: “12 colleagues”' }],
    why: 'The number they named, the price for each, and a trial before the choice.',
    example: {
      customer: 'Agnieszka Maj',
      turn: 'I use your spelling app every day and would like to get it for my class of 24 pupils. Do you have a group price for schools?',
      given: {
        'how many': 'your class of 24 pupils',
        amount: '£3',
        link: 'https://offer.example/5521',
        'end date': '31 August',
        day: '20 June',
      },
      text: `Hello Agnieszka,

Yes, there is a price for groups, and I'm glad that you'd like to share it. For your class of 24 pupils it comes to £3 for each person, with one bill for all.

I've put the offer in writing for you: https://offer.example/5521. It holds until 31 August, and nobody will ring you about it.

Would it help if two of you tried it first? Tell me by 20 June and I'll set that up.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'offer-matching-part',
    kind: 'offer',
    title: 'They look for something that goes with what they have',
    shortcut: '/goeswith',
    tags: ['accessory', 'matching', 'advice'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'praise'],
      interest: [
        'goes with',
        'go with it',
        'matching',
        'does it fit',
        'accessory',
        'accessories',
        'same colour',
        'same series',
        'to match',
        'add-on',
      ],
    },
    body: `Thank you for asking before you buy; not everything fits. With {{ echo.goods | fallback: "what you have" }} this one does: {% fill "the answer" %}. It costs {% fill "amount" %}.

I've put one aside for you until {% fill "end date" %}, with no duty to take it. If you send me a photo of where it should go, I'll tell you by {% fill "time" %} whether I would buy it in your place.`,
    why: 'One fitting thing in place of a list, held without duty, with honest advice.',
    example: {
      customer: 'Kirsten Vang',
      channel: 'email',
      turn: 'I bought the oak dining table from you in March and love it. Do you have a bench that is matching the table, about 160 cm?',
      given: {
        'the answer': 'the oak bench Lina, 158 cm, from the same wood as your dining table',
        amount: '£210',
        'end date': 'Sunday',
        time: 'noon tomorrow',
      },
      text: `Hello Kirsten,

Thank you for asking before you buy; not everything fits. With your oak dining table this one does: the oak bench Lina, 158 cm, from the same wood as your dining table. It costs £210.

I've put one aside for you until Sunday, with no duty to take it. If you send me a photo of where it should go, I'll tell you by noon tomorrow whether I would buy it in your place.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'offer-renew-longer',
    kind: 'offer',
    title: 'They want to stay longer',
    shortcut: '/renew',
    tags: ['renewal', 'annual', 'loyalty'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'praise', 'done'],
      interest: [
        'renew',
        'another year',
        'pay yearly',
        'annual plan',
        'yearly plan',
        'for a whole year',
        'extend my',
        'stay another',
      ],
    },
    body: `Thank you for wanting to stay{% if echo.loyalty %} after {{ echo.loyalty }}{% endif %}. Yes, there is a yearly price: to renew for a whole year costs {% fill "amount" %}, which is {% fill "what it saves" %} less than twelve single months.

One thing to weigh up: a year is a year. If you're not sure, stay with the months; I'd rather you did that than felt tied.

I've kept the yearly price open for you until {% fill "day" %}. Tell me which of the two you'd like, and I'll set it up that same day and confirm it in writing.`,
    fillIns: [{ name: 'what it saves', type: 'amount', default: null, hint: 'what they save in a year' }],
    why: 'The saving and the catch stand side by side.',
    example: {
      customer: 'Adrian Popescu',
      channel: 'email',
      turn: 'I really enjoy the morning yoga classes and would like to renew my membership for another year. Is there a yearly price?',
      given: { amount: '£290', 'what it saves': '£58', day: '12 June' },
      text: `Hello Adrian,

Thank you for wanting to stay. Yes, there is a yearly price: to renew for a whole year costs £290, which is £58 less than twelve single months.

One thing to weigh up: a year is a year. If you're not sure, stay with the months; I'd rather you did that than felt tied.

I've kept the yearly price open for you until 12 June. Tell me which of the two you'd like, and I'll set it up that same day and confirm it in writing.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'offer-when-back-in-stock',
    kind: 'offer',
    title: 'They want something that is sold out',
    shortcut: '/backinstock',
    tags: ['sold out', 'waiting list', 'stock'],
    channels: ['email', 'chat', 'social'],
    when: {
      kinds: ['ask', 'praise'],
      interest: [
        'back in stock',
        'sold out',
        'out of stock',
        'available again',
        'when will you have',
        'do you still have',
        'waiting list',
        'restock',
      ],
    },
    body: `{% if thread.channel == "social" %}{{ customer.handle | fallback: "Hello" }}, {% endif %}yes, it comes back: {% fill "the answer" %}. I can keep one for you from the first box, with no payment and no duty to buy. Write "keep" by {% fill "day" %} and I'll message you the hour it arrives.`,
    why: 'A date, one kept aside, and one message only.',
    example: {
      customer: '@plantsbyjo',
      channel: 'social',
      turn: 'When will the blue ceramic pots be back in stock? I would love two of them for my balcony',
      given: { 'the answer': 'the blue ceramic pots arrive on 18 June', day: 'Friday' },
      text: `@plantsbyjo, yes, it comes back: the blue ceramic pots arrive on 18 June. I can keep one for you from the first box, with no payment and no duty to buy. Write "keep" by Friday and I'll message you the hour it arrives.`,
    },
  },
];

import type { Written } from './written.ts';

/** Parcels that are late, lost, or needed by a day. */
export const DELIVERY: readonly Written[] = [
  {
    id: 'delivery-late',
    title: 'A parcel is late, and nobody has said why',
    shortcut: '/late',
    tags: ['parcel', 'delay', 'courier'],
    channels: ['email'],
    when: {
      kinds: ['trouble'],
      topics: ['delivery'],
      says: ['still not here', 'has not arrived'],
      lacks: ['delivered'],
    },
    body: `{{ echo.matter | fallback: "Your order" | capitalize }} should have been with you by now, and being left to wait{% if echo.waiting %} {{ echo.waiting }}{% endif %} without a word made it worse. I'm sorry for that.

I've traced the parcel: {% fill "what happened" %}. I've asked the courier to bring it on {% fill "day" %}, and I'm watching it until it is in your hands.

If it has not arrived by that evening, you won't need to chase us. I'll write to you on {% fill "next day" %} and you can choose between a new one and your money back.`,
    fillIns: [{ name: 'next day', type: 'date', default: null, hint: 'the day after the promised one' }],
    why: 'It says where the parcel is, gives a day, and says what follows if the day is missed.',
    example: {
      customer: 'Maya Lindqvist',
      turn: 'My blue running shoes were due last week and they have not arrived. I have been waiting three weeks and nobody tells me where the parcel is. I am really fed up.',
      given: {
        'what happened': 'it was left behind at the Leeds depot on Monday',
        day: 'Thursday 4 June',
        'next day': 'Friday 5 June',
      },
      text: `Hello Maya,

Your blue running shoes should have been with you by now, and being left to wait three weeks without a word made it worse. I'm sorry for that.

I've traced the parcel: it was left behind at the Leeds depot on Monday. I've asked the courier to bring it on Thursday 4 June, and I'm watching it until it is in your hands.

If it has not arrived by that evening, you won't need to chase us. I'll write to you on Friday 5 June and you can choose between a new one and your money back.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'delivery-marked-delivered',
    title: 'Marked as delivered, but it is not there',
    shortcut: '/notthere',
    tags: ['parcel', 'missing', 'neighbour'],
    channels: ['email'],
    when: {
      kinds: ['trouble'],
      says: ['says delivered', 'marked as delivered', 'marked delivered', 'says it was delivered', 'shows delivered'],
    },
    body: `A page that says "delivered" while {{ echo.matter | fallback: "your parcel" }} is nowhere to be seen: no wonder you feel let down. I believe you, and you don't have to prove anything.

I've opened a search with the courier today and asked for the driver's photo and the exact place. I'll write to you by {% fill "day" %} with what they say.

If the parcel is not found by then, I'll send a new one or your money back the same day. Which of the two would you like?`,
    why: 'The customer is believed, the search is ours, and the outcome has a day.',
    example: {
      customer: 'Tomasz Zielinski',
      turn: 'Your tracking page says delivered but the parcel with my coffee grinder is not here. I checked with both neighbours. I feel like nobody will believe me.',
      given: { day: 'Wednesday noon' },
      text: `Hello Tomasz,

A page that says "delivered" while your coffee grinder is nowhere to be seen: no wonder you feel let down. I believe you, and you don't have to prove anything.

I've opened a search with the courier today and asked for the driver's photo and the exact place. I'll write to you by Wednesday noon with what they say.

If the parcel is not found by then, I'll send a new one or your money back the same day. Which of the two would you like?

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'delivery-needed-by',
    title: 'It must be there by a certain day',
    shortcut: '/deadline',
    tags: ['birthday', 'wedding', 'present', 'urgent'],
    channels: ['email'],
    when: { kinds: ['trouble', 'ask'], topics: ['delivery', 'status'], signals: ['urgency'], needs: ['echo.event'] },
    body: `I've read that this is for {{ echo.event }}, so I'm treating the day as fixed.

Here is how things stand: {% fill "what happened" %}. I've just asked our warehouse to send your order by express, at no cost to you, and it reaches you on {% fill "day" %}.

Should the courier let us both down, this is the second way: {% fill "plan b" %}. I'll check the tracking tomorrow at {% fill "time" %} and write to you either way, so you needn't keep looking.`,
    fillIns: [{ name: 'plan b', type: 'text', default: null, hint: 'what you do if it is late all the same' }],
    why: 'The day at stake comes first, with a second way in case the first one fails.',
    example: {
      customer: 'Aoife Brennan',
      turn: "I ordered the dinosaur cake stand for my son's birthday on Saturday and the parcel still has not shipped. I am worried that it will be too late. Please help, it is urgent.",
      given: {
        'what happened': 'the stand was packed on Tuesday and missed the van',
        day: 'Friday before 1 pm',
        'plan b': 'our shop in Cork holds one for you until Saturday noon',
        time: '9 am',
      },
      text: `Hello Aoife,

I've read that this is for your son's birthday, so I'm treating the day as fixed.

Here is how things stand: the stand was packed on Tuesday and missed the van. I've just asked our warehouse to send your order by express, at no cost to you, and it reaches you on Friday before 1 pm.

Should the courier let us both down, this is the second way: our shop in Cork holds one for you until Saturday noon. I'll check the tracking tomorrow at 9 am and write to you either way, so you needn't keep looking.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'delivery-damaged',
    title: 'It arrived damaged',
    shortcut: '/damaged',
    tags: ['broken', 'crushed', 'cracked', 'photo'],
    channels: ['email'],
    when: {
      kinds: ['trouble'],
      topics: ['defective'],
      says: [
        'arrived broken',
        'arrived damaged',
        'came broken',
        'smashed',
        'in pieces',
        'shattered',
        'cracked',
        'box was crushed',
      ],
    },
    body: `You were looking forward to this, and then it arrived broken. I'm sorry that it reached you like that; putting it right is our part.

I'm sending a new one today in a stronger box, and it will be with you on {% fill "day" %}. There is nothing to pay, and you don't need to send the broken pieces back: please wrap them well and throw them away.

If you'd rather have your money, tell me before {% fill "time" %} and I'll stop the parcel and refund you instead. I've also passed this on to the people who pack, with what broke and how.`,
    why: 'A new one is on its way before anything is asked, and the choice stays with them.',
    example: {
      customer: 'Henrik Solberg',
      turn: 'The glass teapot arrived broken, it was smashed in three pieces and the box was crushed. Very disappointed, I had been looking forward to it.',
      given: { day: 'Tuesday 9 June', time: '4 pm today' },
      text: `Hello Henrik,

You were looking forward to this, and then it arrived broken. I'm sorry that it reached you like that; putting it right is our part.

I'm sending a new one today in a stronger box, and it will be with you on Tuesday 9 June. There is nothing to pay, and you don't need to send the broken pieces back: please wrap them well and throw them away.

If you'd rather have your money, tell me before 4 pm today and I'll stop the parcel and refund you instead. I've also passed this on to the people who pack, with what broke and how.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'delivery-chat-where',
    title: 'Chat: where is my order?',
    shortcut: '/where',
    tags: ['tracking', 'status'],
    channels: ['chat'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['delivery', 'status'],
      says: ['where is my order', 'where is my parcel', 'where is my package'],
    },
    body: `{% if echo.waiting %}You've waited {{ echo.waiting }} for {{ echo.matter | fallback: "this order" }}, so let me find out where it is.{% else %}Let me find out where {{ echo.matter | fallback: "your order" }} is.{% endif %}

I have it here: {% fill "what happened" %}. It reaches you on {% fill "day" %}.

I'll keep watching it and message you that evening, so you don't have to ask again.`,
    why: 'Short turns: the place, the day, and who keeps watch.',
    example: {
      customer: 'Ben Achterberg',
      turn: 'hi where is my order, its been 9 days waiting and the tracking page has not changed',
      given: { 'what happened': 'your order left our Rotterdam depot this morning', day: 'Wednesday 3 June' },
      text: `Hello Ben,

You've waited 9 days for your order, so let me find out where it is.

I have it here: your order left our Rotterdam depot this morning. It reaches you on Wednesday 3 June.

I'll keep watching it and message you that evening, so you don't have to ask again.`,
    },
  },
  {
    id: 'delivery-social-late',
    title: 'Public post about a late delivery',
    shortcut: '/publiclate',
    tags: ['social', 'public', 'tweet'],
    channels: ['social'],
    when: { kinds: ['trouble'], topics: ['delivery', 'status'] },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, a late delivery{% if echo.waiting %} after {{ echo.waiting }}{% endif %} and no word from us: that's a poor way to treat you. Send me the order number in a private message and I'll trace the parcel now. I'll answer you with a day by {% fill "time" %}.`,
    why: 'Seen by all: short, no private facts, one step, one time.',
    example: {
      customer: '@rosa_bakes',
      turn: 'Two weeks waiting for a delivery that was promised in 3 days. No parcel, no answer. Never again!',
      given: { time: '3 pm today' },
      text: `@rosa_bakes, a late delivery after two weeks and no word from us: that's a poor way to treat you. Send me the order number in a private message and I'll trace the parcel now. I'll answer you with a day by 3 pm today.`,
    },
  },
];

import type { Written } from './written.ts';

/** Chat: short turns, one thought each; two messages where a letter would have three paragraphs. */
export const CHAT: readonly Written[] = [
  {
    id: 'chat-wrong-item',
    title: 'Chat: the wrong thing came',
    shortcut: '/chatwrong',
    tags: ['chat', 'exchange', 'mix-up'],
    channels: ['chat'],
    when: {
      kinds: ['trouble'],
      topics: ['wrong_item', 'defective'],
      says: ['wrong item', 'wrong size', 'i ordered', 'not what i ordered'],
    },
    body: `That is not what you ordered, and sorting it out is our job. I'm sending {% fill "what they ordered" %} today, so you have it by {% fill "day" %}.

The courier takes the other one along. I'll message you {% fill "day" %} to see that it fits.`,
    fillIns: [
      { name: 'what they ordered', type: 'text', default: null, hint: 'what they ordered: “the shoes in size 10”' },
    ],
    why: 'What comes, when, and what happens to the other one.',
    example: {
      customer: 'Jamal Price',
      turn: 'my blue running shoes arrived today but theyre size 8, i ordered size 10',
      given: { 'what they ordered': 'the blue running shoes in size 10', day: 'Thursday' },
      text: `Hello Jamal,

That is not what you ordered, and sorting it out is our job. I'm sending the blue running shoes in size 10 today, so you have it by Thursday.

The courier takes the other one along. I'll message you Thursday to see that it fits.`,
    },
  },
  {
    id: 'chat-refund-status',
    title: 'Chat: where is my refund?',
    shortcut: '/chatrefund',
    tags: ['chat', 'refund', 'money'],
    channels: ['chat'],
    when: { kinds: ['trouble', 'ask'], topics: ['refund'], says: ['my refund', 'money back', 'refund yet'] },
    body: `I'm sorry that your refund{% if echo.amount %} of {{ echo.amount }}{% endif %} is still not with you. I've found out why: {% fill "the reason" %}.

I've sent the money just now, and it is in your account by {% fill "day" %}. I'll check that morning and message you.`,
    why: 'The place, the push, the day.',
    example: {
      customer: 'Keira Walsh',
      turn: 'hi its been two weeks and still no refund for the returned curtains. £72 is a lot of money for me',
      given: { 'the reason': 'the curtains came back on Monday and nobody released the money', day: 'Friday' },
      text: `Hello Keira,

I'm sorry that your refund of £72 is still not with you. I've found out why: the curtains came back on Monday and nobody released the money.

I've sent the money just now, and it is in your account by Friday. I'll check that morning and message you.`,
    },
  },
  {
    id: 'chat-locked-out',
    title: 'Chat: cannot get in',
    shortcut: '/chatlogin',
    tags: ['chat', 'login', 'password'],
    channels: ['chat'],
    when: { kinds: ['trouble', 'ask'], topics: ['access'], says: ['log in', 'login', 'password', 'locked', 'sign in'] },
    body: `You can't get in and you need it now, so let's do it together. I've unlocked your account this minute and sent you a new link for the password.

Please try to log in with it while I'm here. I'm staying in this chat until {% fill "time" %}.`,
    why: 'Unlocked already; the rest is done together, with somebody there.',
    example: {
      customer: 'Zoe Martins',
      turn: 'cant log in to my account, it says password wrong but i changed it yesterday. need it for a meeting in 20 minutes, so annoying',
      given: { time: '2.30 pm' },
      text: `Hello Zoe,

You can't get in and you need it now, so let's do it together. I've unlocked your account this minute and sent you a new link for the password.

Please try to log in with it while I'm here. I'm staying in this chat until 2.30 pm.`,
    },
  },
  {
    id: 'chat-holding',
    title: 'Chat: it takes a little while to find out',
    shortcut: '/moment',
    tags: ['chat', 'wait', 'hold'],
    channels: ['chat'],
    when: { kinds: ['trouble', 'ask', 'human'], answered: true, signals: ['urgency'] },
    body: `I'm here, and I can see that it is urgent and worries you. I'm working on {% fill "what you look at" %} right now, which takes me {% fill "how long" %}.

You can go on with your day meanwhile: I'll write here by {% fill "time" %} with what I've found, even if it is only half.`,
    fillIns: [
      { name: 'what you look at', type: 'text', default: null, hint: 'what you are looking at, in their words' },
      { name: 'how long', type: 'text', default: null, hint: 'an honest guess: “ten minutes”' },
    ],
    why: 'Silence in a chat feels like being left: what, how long, and the next word.',
    example: {
      customer: 'Ines Duarte',
      before: [
        ['customer', 'my train ticket is booked for the wrong day and I travel tomorrow'],
        ['agent', 'Hello Ines, I have your booking here and am asking the desk for a seat.'],
      ],
      turn: 'hello?? I have to leave the house soon and the ticket for tomorrow is urgent, I am getting worried',
      given: { 'what you look at': 'your ticket for tomorrow', 'how long': 'ten minutes', time: '5.15 pm' },
      text: `I'm here, and I can see that it is urgent and worries you. I'm working on your ticket for tomorrow right now, which takes me ten minutes.

You can go on with your day meanwhile: I'll write here by 5.15 pm with what I've found, even if it is only half.`,
    },
  },
  {
    id: 'chat-cancel',
    title: 'Chat: they cancel',
    shortcut: '/chatcancel',
    tags: ['chat', 'cancel', 'end'],
    channels: ['chat'],
    when: {
      kinds: ['leave', 'ask', 'trouble'],
      topics: ['cancel'],
      says: ['cancel my', 'want to cancel', 'cancel the', 'unsubscribe me'],
    },
    body: `I've cancelled {{ echo.plan | fallback: "it" }} for you: it ends on {% fill "end date" %}, and nothing is charged after that.

I'm sending you the confirmation now; it should be with you by {% fill "time" %}. Thank you for having been with us.`,
    why: 'Done in the first line, proof in the second.',
    example: {
      customer: 'Marcus Bell',
      turn: 'hi I want to cancel my music subscription please, dont use it anymore',
      given: { 'end date': '30 June', time: '4 pm' },
      text: `Hello Marcus,

I've cancelled your music subscription for you: it ends on 30 June, and nothing is charged after that.

I'm sending you the confirmation now; it should be with you by 4 pm. Thank you for having been with us.`,
    },
  },
  {
    id: 'chat-price-question',
    title: 'Chat: what does it cost?',
    shortcut: '/cost',
    tags: ['chat', 'price', 'question'],
    channels: ['chat'],
    when: {
      kinds: ['ask'],
      topics: ['presale', 'price', 'other', 'howto'],
      says: [
        'how much',
        'what does it cost',
        'what is the price',
        'price for',
        'do you charge',
        'is it free',
        'delivery cost',
        'shipping cost',
      ],
    },
    body: `{% fill "the answer" %}. That is the whole price, with nothing added later.

If it has to be there by a certain day, tell me which, and I'll check it for you by {% fill "time" %}.`,
    why: 'The price, that it is the whole price, and one useful offer of help.',
    example: {
      customer: 'Hugo Lambert',
      turn: 'how much is delivery to Ghent for a large plant pot?',
      given: { 'the answer': 'Delivery of a large plant pot to Ghent is €9', time: '3 pm' },
      text: `Hello Hugo,

Delivery of a large plant pot to Ghent is €9. That is the whole price, with nothing added later.

If it has to be there by a certain day, tell me which, and I'll check it for you by 3 pm.`,
    },
  },
];

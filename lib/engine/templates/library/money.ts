import type { Written } from './written.ts';

/** Bills, charges, refunds, prices. */
export const MONEY: readonly Written[] = [
  {
    id: 'money-charged-twice',
    title: 'Charged twice for one thing',
    shortcut: '/twice',
    tags: ['double', 'duplicate', 'charge'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'charged twice',
        'charged me twice',
        'double charge',
        'charged two times',
        'billed twice',
        'taken twice',
        'paid twice',
        'two payments',
      ],
    },
    body: `We took the money for one order twice, and I can see why that worries you. The second payment is yours, and I'm sorry that you have to do without it.

I've found both in our books and sent the second{% if echo.amount %}, {{ echo.amount }},{% endif %} back today, the way you paid. Your bank shows it by {% fill "day" %}.

I'll look again that morning and write to you once it is through. If the missing money causes you a fee at your bank in the meantime, send me the line from your statement and I'll have that repaid too.`,
    why: 'The money is on its way, with a day, and a fee caused by our mistake is covered.',
    example: {
      customer: 'Samuel Osei',
      turn: 'You charged me twice for the same order, £64.50 is gone two times from my account. I need that money for rent. Please give it back quickly, I am worried.',
      given: { day: 'Thursday 4 June' },
      text: `Hello Samuel,

We took the money for one order twice, and I can see why that worries you. The second payment is yours, and I'm sorry that you have to do without it.

I've found both in our books and sent the second, £64.50, back today, the way you paid. Your bank shows it by Thursday 4 June.

I'll look again that morning and write to you once it is through. If the missing money causes you a fee at your bank in the meantime, send me the line from your statement and I'll have that repaid too.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-bill-higher',
    title: 'The bill is higher than expected',
    shortcut: '/highbill',
    tags: ['invoice', 'surprise', 'explain'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['billing', 'price'],
      says: [
        'higher than',
        'bill went up',
        'bill is higher',
        'more than usual',
        'more than last month',
        'twice as much',
        'bill doubled',
      ],
    },
    body: `A bill of {{ echo.amount | fallback: "that size" }} with no reason beside it would make anyone look twice.

I've gone through it line by line. The difference comes from this: {% fill "the reason" %}.

If that isn't what you agreed to, tell me and I'll take it off this bill today; you'd see the new one by {% fill "day" %}. If it is right but more than you want to pay, I'll send you a cheaper plan side by side with yours by then, and you decide.`,
    why: 'The reason in one line, then what happens in either case.',
    example: {
      customer: 'Ingrid Halvorsen',
      turn: 'My phone bill is £61.20 this month, that is nearly twice as much as usual. I did nothing different. Can somebody explain the bill? I am a bit shocked.',
      given: { 'the reason': 'two days of calls from Norway, which your plan does not include', day: 'Tuesday 9 June' },
      text: `Hello Ingrid,

A bill of £61.20 with no reason beside it would make anyone look twice.

I've gone through it line by line. The difference comes from this: two days of calls from Norway, which your plan does not include.

If that isn't what you agreed to, tell me and I'll take it off this bill today; you'd see the new one by Tuesday 9 June. If it is right but more than you want to pay, I'll send you a cheaper plan side by side with yours by then, and you decide.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-charged-after-cancel',
    title: 'Still charged after cancelling',
    shortcut: '/stillcharged',
    tags: ['subscription', 'cancelled', 'charge'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'leave'],
      says: [
        'after i cancelled',
        'after cancelling',
        'already cancelled',
        'i cancelled',
        'had cancelled',
        'keep charging',
        'still charging',
        'still being charged',
      ],
      topics: [],
    },
    body: `You cancelled, so this payment should never have left your account. I'm sorry that it did.

I've done three things just now: ended {{ echo.plan | fallback: "the subscription" }} for good, stopped every further payment, and sent {{ echo.amount | fallback: "the sum" }} back to you. It reaches your bank by {% fill "day" %}.

The written proof that it is ended comes with this message. I'll check on {% fill "day" %} that your money has arrived, and write to you if it has not.`,
    why: 'Ended, stopped, paid back: three facts that can be checked, and proof.',
    example: {
      customer: 'Claire Duval',
      turn: 'I cancelled my gym membership in March and you are still charging me. Another £29 was taken yesterday. This is not acceptable and I want my money back.',
      given: { day: 'Monday 8 June' },
      text: `Hello Claire,

You cancelled, so this payment should never have left your account. I'm sorry that it did.

I've done three things just now: ended your gym membership for good, stopped every further payment, and sent £29 back to you. It reaches your bank by Monday 8 June.

The written proof that it is ended comes with this message. I'll check on Monday 8 June that your money has arrived, and write to you if it has not.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-invoice-copy',
    title: 'They need an invoice or a receipt',
    shortcut: '/invoice',
    tags: ['receipt', 'tax', 'document'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'trouble'],
      topics: ['document'],
      says: ['invoice', 'receipt', 'for my tax', 'for my accountant'],
      lacks: ['charged', 'wrong amount'],
    },
    body: `Here is {{ echo.document | fallback: "the paper you need" }}{% if echo.reference %} for {{ echo.reference }}{% endif %}, attached as a PDF. It carries the date, the tax number and the full sum, so it should do for {% if echo.deadline %}what you need {{ echo.deadline }}{% else %}a tax office{% endif %}.

Should it be made out to a company? Then send me the name and address, and I'll have a new one with you by {% fill "time" %}.`,
    why: 'The paper is there, and the usual second question is answered before it is asked.',
    example: {
      customer: 'Dieter Kranz',
      turn: 'Hello, could you please send me the invoice for order 77310? My accountant needs the invoice for the tax return by Friday.',
      given: { time: 'noon tomorrow' },
      text: `Hello Dieter,

Here is the invoice for order 77310, attached as a PDF. It carries the date, the tax number and the full sum, so it should do for what you need Friday.

Should it be made out to a company? Then send me the name and address, and I'll have a new one with you by noon tomorrow.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-payment-failed',
    title: 'Their payment does not go through',
    shortcut: '/cardfailed',
    tags: ['card', 'declined', 'checkout'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'payment failed',
        'card declined',
        'card was declined',
        'payment does not go through',
        'cannot pay',
        "can't pay",
        'declined',
        'payment was rejected',
        'payment error',
        'card is refused',
      ],
      lacks: ['rent', 'lost my job'],
    },
    body: `A payment that is refused with no reason is embarrassing, and most often it has nothing to do with you. I've checked that nothing has been taken from your account.

I can see what stopped it: {% fill "the reason" %}. Two ways round it work today: pay with this link, {% fill "link" %}, or tell me and I'll send you the details for a bank transfer.

I'm keeping your order until {% fill "end date" %}, so nothing is lost if you try again tomorrow.`,
    why: 'It takes away the shame, says that no money is gone, and keeps the order.',
    example: {
      customer: 'Yusuf Aydin',
      turn: 'My card was declined three times at the checkout although there is money on it. The payment failed and I am embarrassed, I was with my colleagues. Did you take the money?',
      given: {
        'the reason': 'your bank asked for a code, and our page did not show the field for it',
        link: 'https://pay.example/77120',
        'end date': 'Friday evening',
      },
      text: `Hello Yusuf,

A payment that is refused with no reason is embarrassing, and most often it has nothing to do with you. I've checked that nothing has been taken from your account.

I can see what stopped it: your bank asked for a code, and our page did not show the field for it. Two ways round it work today: pay with this link, https://pay.example/77120, or tell me and I'll send you the details for a bank transfer.

I'm keeping your order until Friday evening, so nothing is lost if you try again tomorrow.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-cannot-pay',
    title: 'They cannot pay on time',
    shortcut: '/hardship',
    tags: ['hardship', 'instalments', 'debt', 'vulnerable'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'leave', 'human'],
      says: [
        'lost my job',
        'cannot afford',
        "can't afford",
        'cannot pay',
        'struggling to pay',
        'behind with',
        'instalments',
        'reduced hours',
        'made redundant',
      ],
    },
    body: `Thank you for telling me early. It isn't easy to write that, and it gives us room to find a way.

From today I've put the reminders and late fees on hold until {% fill "end date" %}. Nothing will be cut off in that time, and nobody will ring you about it.

What would you be able to pay each month without going short? A rough figure is enough, and it may be small. I'll turn it into a plan by {% fill "day" %} for you to look at, and nothing starts until you say yes.`,
    why: 'The pressure goes first; then one easy question, with no judgement in it.',
    example: {
      customer: 'Carol Whitfield',
      turn: 'I lost my job in April and cannot pay the electricity bill of £212 this month. I am ashamed to ask, but could I pay in instalments? I am scared of being cut off.',
      given: { 'end date': '31 July', day: 'Friday 12 June' },
      text: `Hello Carol,

Thank you for telling me early. It isn't easy to write that, and it gives us room to find a way.

From today I've put the reminders and late fees on hold until 31 July. Nothing will be cut off in that time, and nobody will ring you about it.

What would you be able to pay each month without going short? A rough figure is enough, and it may be small. I'll turn it into a plan by Friday 12 June for you to look at, and nothing starts until you say yes.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-refund-late',
    title: 'The refund was promised and has not come',
    shortcut: '/refund',
    tags: ['refund', 'waiting', 'money back'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['refund'],
      says: [
        'where is my refund',
        'still no refund',
        'refund has not',
        'waiting for my refund',
        'not received my refund',
      ],
    },
    body: `{% if echo.waiting %}{{ echo.waiting | capitalize }} is too long to wait for your own money.{% else %}You were told that the money would come, and it has not.{% endif %} I'm sorry that a promise of ours was left lying.

I've looked into it: {% fill "what happened" %}. I've now sent {{ echo.amount | fallback: "the full sum" }} myself, and it will be in your account by {% fill "day" %}.

I'll check that day and write to you, whatever I find. If it isn't there by then, I'll ask our accounts team for the bank's own proof and send it on to you.`,
    why: 'It owns the broken promise, says what went wrong, and gives a new day that is watched.',
    example: {
      customer: 'Adaeze Nwosu',
      turn: 'You promised my refund of £118 within ten days. It has been five weeks and still no refund. I call and they say wait. I am losing patience with you.',
      given: {
        'what happened': 'the refund was approved on 2 May and got stuck because the card had expired',
        day: 'Thursday 11 June',
      },
      text: `Hello Adaeze,

Five weeks is too long to wait for your own money. I'm sorry that a promise of ours was left lying.

I've looked into it: the refund was approved on 2 May and got stuck because the card had expired. I've now sent £118 myself, and it will be in your account by Thursday 11 June.

I'll check that day and write to you, whatever I find. If it isn't there by then, I'll ask our accounts team for the bank's own proof and send it on to you.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-refund-agreed',
    title: 'A refund is agreed',
    shortcut: '/refundyes',
    tags: ['refund', 'money back', 'return'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask', 'leave'],
      topics: ['refund'],
      says: ['want my money back', 'want a refund', 'like a refund', 'get a refund', 'refund please', 'money back'],
    },
    body: `You asked for your money back, and you'll have it. I've sent {{ echo.amount | fallback: "the full sum" }} the way you paid, and your bank shows it by {% fill "day" %}.

You don't need to do anything else{% if echo.goods %} about {{ echo.goods }}{% endif %}. I've passed on your reason, in your own words, to the people who can change it.

If the money is not there on {% fill "day" %}, answer this message and I'll follow it up within the hour.`,
    why: 'The answer is in the first line, and the reason for leaving is not wasted.',
    example: {
      customer: 'Pavel Horak',
      channel: 'email',
      turn: 'The office chair wobbles after two weeks and the seat is torn. I do not want another one, I want my money back please, £154.90. Order 30518.',
      given: { day: 'Tuesday 9 June' },
      text: `Hello Pavel,

You asked for your money back, and you'll have it. I've sent £154.90 the way you paid, and your bank shows it by Tuesday 9 June.

You don't need to do anything else about the office chair. I've passed on your reason, in your own words, to the people who can change it.

If the money is not there on Tuesday 9 June, answer this message and I'll follow it up within the hour.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-price-rise',
    title: 'Upset about a price rise',
    shortcut: '/pricerise',
    tags: ['increase', 'expensive', 'contract'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'leave'],
      topics: ['price'],
      says: [
        'price rise',
        'price increase',
        'prices went up',
        'put up the price',
        'raised the price',
        'more expensive',
        'price went up',
        'increased the price',
        'raising the price',
      ],
    },
    body: `{% if echo.loyalty %}After {{ echo.loyalty }} with us, a{% else %}A{% endif %} letter that only says "it costs more now" is hard to take. You deserve the reason and a choice.

The reason is this: {% fill "the reason" %}. I won't dress it up; for you it means paying more for the same thing.

I've looked for what I can do: {% fill "first option" %}, or {% fill "second option" %}. If neither will do, you can leave, and I'll see to that too. Tell me by {% fill "day" %} which of the three you'd like, and I'll set it up and confirm it in writing.`,
    why: 'An honest reason, no gloss, and three choices of which one is leaving.',
    example: {
      customer: 'Brigitte Moreau',
      turn: 'Another price increase! I have been a customer for eleven years and my internet contract now costs £8 more for the same service. I feel punished for being loyal. Maybe I should leave.',
      given: {
        'first option': 'today’s price until 31 December',
        'second option': 'a smaller plan at £6 less',
        'the reason': 'the network fee that we pay went up by a fifth in January',
        day: '20 June',
      },
      text: `Hello Brigitte,

After eleven years with us, a letter that only says "it costs more now" is hard to take. You deserve the reason and a choice.

The reason is this: the network fee that we pay went up by a fifth in January. I won't dress it up; for you it means paying more for the same thing.

I've looked for what I can do: today’s price until 31 December, or a smaller plan at £6 less. If neither will do, you can leave, and I'll see to that too. Tell me by 20 June which of the three you'd like, and I'll set it up and confirm it in writing.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'money-trial-ended',
    title: 'A free trial turned into a charge',
    shortcut: '/trial',
    tags: ['trial', 'subscription', 'charge', 'app'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask', 'leave'],
      says: ['free trial', 'trial period', 'trial ended', 'forgot to cancel'],
    },
    body: `A free trial should never turn into a payment without a word, so I can see why this feels sneaky.

I've sent the {{ echo.amount | fallback: "payment" }} back to you and ended the plan, so nothing more is taken. Your bank shows the money by {% fill "day" %}.

Everything you made during the free trial stays open to you until {% fill "end date" %}. If you'd like to go on after that, you start it yourself; it won't start on its own.`,
    why: 'The money goes back without a lecture about reminders.',
    example: {
      customer: 'Jonas Eklund',
      channel: 'email',
      turn: 'I only signed up for the free trial of your photo app and you charged me £39.99 without a warning. That is sneaky and I am angry. Please refund it.',
      given: { day: 'Friday 5 June', 'end date': '30 June' },
      text: `Hello Jonas,

A free trial should never turn into a payment without a word, so I can see why this feels sneaky.

I've sent the £39.99 back to you and ended the plan, so nothing more is taken. Your bank shows the money by Friday 5 June.

Everything you made during the free trial stays open to you until 30 June. If you'd like to go on after that, you start it yourself; it won't start on its own.

Kind regards,
Sam Okafor`,
    },
  },
];

import type { Written } from './written.ts';

/** Goods that are wrong, incomplete, faulty, or need a warranty. */
export const GOODS: readonly Written[] = [
  {
    id: 'goods-wrong-item',
    title: 'The wrong item came',
    shortcut: '/wrongitem',
    tags: ['mix-up', 'exchange'],
    channels: ['email'],
    when: {
      kinds: ['trouble'],
      topics: ['wrong_item'],
      says: ['wrong item', 'not what i ordered', 'instead of', 'wrong one', 'wrong colour', 'wrong color'],
    },
    body: `We packed the wrong thing, and now you have to deal with our mix-up. I'm sorry about that.

I've put the right one{% if echo.reference %} for {{ echo.reference }}{% endif %} aside for you: it leaves today and reaches you on {% fill "day" %}. The courier who brings it takes the wrong one back, so you don't have to print a label or queue anywhere.

You ordered it for a reason, so tell me if {% fill "day" %} is too late and I'll look for a faster way. Otherwise I'll check on the day that the exchange went well.`,
    why: 'The mix-up is named as ours, and the exchange costs the customer no step.',
    example: {
      customer: 'Priya Raman',
      turn: 'I ordered the green raincoat in size M, order 20815, and you sent the wrong item, a child’s umbrella instead of a raincoat. What a nuisance.',
      given: { day: 'Thursday 11 June' },
      text: `Hello Priya,

We packed the wrong thing, and now you have to deal with our mix-up. I'm sorry about that.

I've put the right one for order 20815 aside for you: it leaves today and reaches you on Thursday 11 June. The courier who brings it takes the wrong one back, so you don't have to print a label or queue anywhere.

You ordered it for a reason, so tell me if Thursday 11 June is too late and I'll look for a faster way. Otherwise I'll check on the day that the exchange went well.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'goods-part-missing',
    title: 'A part is missing from the box',
    shortcut: '/missingpart',
    tags: ['incomplete', 'screws', 'assembly'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: ['missing', 'is not in the box', 'without the', 'incomplete', 'screws'],
      topics: ['wrong_item'],
      lacks: ['parcel', 'missing payment'],
    },
    body: `An hour of work, and then a part is not there: that would annoy me too. I'm sorry that our packing let you down.

I'm posting the missing part by letter today; it will be with you on {% fill "day" %}. You don't have to send anything back.

So that I post the right one, please look at the drawing in the leaflet and tell me the letter that stands beside it. If you'd rather not wait, I can have the whole thing collected and your money returned by {% fill "end date" %}.`,
    why: 'The part goes out today; one easy question makes sure that it is the right one.',
    example: {
      customer: 'Lukas Brandt',
      turn: 'I spent an hour building the oak bookshelf and then a part was missing, the long screws for the back. It is annoying, half a bookshelf stands in my living room now.',
      given: { day: 'Monday 8 June', 'end date': 'Friday 12 June' },
      text: `Hello Lukas,

An hour of work, and then a part is not there: that would annoy me too. I'm sorry that our packing let you down.

I'm posting the missing part by letter today; it will be with you on Monday 8 June. You don't have to send anything back.

So that I post the right one, please look at the drawing in the leaflet and tell me the letter that stands beside it. If you'd rather not wait, I can have the whole thing collected and your money returned by Friday 12 June.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'goods-stopped-working',
    title: 'It stopped working, and the warranty runs',
    shortcut: '/warranty',
    tags: ['faulty', 'repair', 'guarantee'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['defective'],
      says: ['stopped working', 'warranty', 'guarantee', 'died on me', 'no longer works'],
      lacks: ['out of warranty', 'warranty ran out', 'warranty has expired', 'app'],
    },
    body: `{{ echo.goods | fallback: "It" | capitalize }} should have lasted much longer than this, and the warranty still runs. You won't pay anything to have this put right.

I can do one of two things, and both start today. I send a new one, which reaches you on {% fill "day" %}; or I have yours collected and repaired, which takes until {% fill "end date" %}. In both cases I book the courier for you.

Tell me which you prefer. I'll pass on what you write about the fault, so you won't have to explain it to anybody else.`,
    why: 'The right to a remedy is said first, then a choice with two dates.',
    example: {
      customer: 'Giulia Ferrante',
      turn: 'My espresso machine stopped working after seven months. The pump makes a noise and no water comes. It is still under warranty, so what now? I am quite disappointed.',
      given: { day: 'Friday 5 June', 'end date': '19 June' },
      text: `Hello Giulia,

Your espresso machine should have lasted much longer than this, and the warranty still runs. You won't pay anything to have this put right.

I can do one of two things, and both start today. I send a new one, which reaches you on Friday 5 June; or I have yours collected and repaired, which takes until 19 June. In both cases I book the courier for you.

Tell me which you prefer. I'll pass on what you write about the fault, so you won't have to explain it to anybody else.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'goods-out-of-warranty',
    title: 'It broke after the warranty ended',
    shortcut: '/outofwarranty',
    tags: ['goodwill', 'repair', 'expired'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'out of warranty',
        'warranty ran out',
        'warranty has expired',
        'warranty expired',
        'warranty ended',
        'just out of guarantee',
      ],
    },
    body: `To have it fail right after the warranty ends is bitter, and I can see why it feels like a trick. It is none, and I'd like to help all the same.

I've asked our workshop what can be done for {{ echo.goods | fallback: "it" }}. They offer {% fill "first option" %}. If that isn't for you, there is also {% fill "second option" %}.

The offer holds until {% fill "end date" %}. Tell me which one suits you, or that neither does, and I'll book it or close this for you the same day.`,
    why: 'It takes the suspicion seriously and gives two true options in place of a rule.',
    example: {
      customer: 'Dorothy Vance',
      turn: 'The washing machine broke down two weeks after the warranty ran out. How convenient for you. I feel cheated and I do not know what to do now.',
      given: {
        'first option': 'a repair at the price of the part alone, which is £38',
        'second option': 'a new machine at a third off',
        'end date': '30 June',
      },
      text: `Hello Dorothy,

To have it fail right after the warranty ends is bitter, and I can see why it feels like a trick. It is none, and I'd like to help all the same.

I've asked our workshop what can be done for the washing machine. They offer a repair at the price of the part alone, which is £38. If that isn't for you, there is also a new machine at a third off.

The offer holds until 30 June. Tell me which one suits you, or that neither does, and I'll book it or close this for you the same day.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'goods-repair-failed-again',
    title: 'The repair did not hold, again',
    shortcut: '/again',
    tags: ['third time', 'repeat'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'human'],
      topics: ['defective', 'service', 'bug', 'reach'],
      signals: ['repeat_contact'],
    },
    body: `{{ echo.count | fallback: "Once more" | capitalize }}, and {{ echo.goods | fallback: "it" }} is still not right. Sending you round the same loop again would be wrong, so I won't.

From today I look after this myself. From the notes I can see this: {% fill "what happened" %}. Another repair of that kind makes no sense, so I've put a new one aside for you. It reaches you on {% fill "day" %}, and the old one goes back with the same driver.

If you've had enough and want your money back, I respect that: one word from you and I'll refund it today. Otherwise I'll call you on {% fill "call-back time" %} to hear whether the new one works.`,
    why: 'The loop is broken: another remedy, one person, and an honest way out.',
    example: {
      customer: 'Marek Novotny',
      turn: 'This is the third time I write about the same dishwasher. It was repaired twice and it leaks again. Nobody seems to read what I wrote before. I am angry and tired of this.',
      given: {
        'what happened': 'the seal was replaced in March and in April',
        day: 'Wednesday 10 June',
        'call-back time': 'Thursday 11 June at 5 pm',
      },
      text: `Hello Marek,

The third time, and the dishwasher is still not right. Sending you round the same loop again would be wrong, so I won't.

From today I look after this myself. From the notes I can see this: the seal was replaced in March and in April. Another repair of that kind makes no sense, so I've put a new one aside for you. It reaches you on Wednesday 10 June, and the old one goes back with the same driver.

If you've had enough and want your money back, I respect that: one word from you and I'll refund it today. Otherwise I'll call you on Thursday 11 June at 5 pm to hear whether the new one works.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'goods-exchange-size',
    title: 'It does not fit: exchange the size',
    shortcut: '/size',
    tags: ['clothes', 'shoes', 'exchange', 'return'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'too small',
        'too big',
        'too tight',
        'does not fit',
        "doesn't fit",
        'different size',
        'another size',
        'size up',
        'size down',
        'too large',
      ],
    },
    body: `Thank you for telling me about the fit of {{ echo.goods | fallback: "your order" }}. A size that looks right on the page and is wrong on you is a nuisance.

I've put the next size aside for you until {% fill "end date" %}, so that nobody else buys it. Say yes, and it leaves the same day. For the first one it goes like this: {% fill "how it goes back" %}.

If you're between two sizes, tell me how the first one sits, and I'll tell you by {% fill "time" %} which I would take.`,
    fillIns: [
      {
        name: 'how it goes back',
        type: 'text',
        default: null,
        hint: 'how the first one goes back, and what that costs',
      },
    ],
    why: 'The size is held, the exchange is free, and trying on both is a real choice.',
    example: {
      customer: 'Noor Haddad',
      channel: 'email',
      turn: 'The walking boots are too small, they pinch at the toes. Can I change them for a different size? I go hiking at the end of the month.',
      given: {
        'how it goes back': 'put it in its own box with the label, at no cost to you',
        time: 'noon tomorrow',
        'end date': 'Sunday evening',
      },
      text: `Hello Noor,

Thank you for telling me about the fit of the walking boots. A size that looks right on the page and is wrong on you is a nuisance.

I've put the next size aside for you until Sunday evening, so that nobody else buys it. Say yes, and it leaves the same day. For the first one it goes like this: put it in its own box with the label, at no cost to you.

If you're between two sizes, tell me how the first one sits, and I'll tell you by noon tomorrow which I would take.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'goods-gift-return',
    title: 'A gift that they would like to exchange',
    shortcut: '/gift',
    tags: ['present', 'receipt'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'trouble'],
      says: ['as a gift', 'was a gift', 'gift receipt', 'got it as a present', 'was a present', 'as a present'],
    },
    body: `You can exchange {{ echo.goods | fallback: "a gift" }} without a receipt, and whoever gave it to you will not hear of it from us.

I can find the order by the number on the label, or by the name of the person who bought it. Send me one of the two and I'll tell you by {% fill "time" %} what it is worth. Then you choose: {% fill "first option" %}, or {% fill "second option" %}.

I've kept the return open for you until {% fill "end date" %}, so there is no hurry.`,
    why: 'The delicate part (the giver) is settled in the first line.',
    example: {
      customer: 'Elif Demir',
      turn: 'I received the red handbag as a gift from my aunt, but it is not my style. I have no receipt. Is it possible to exchange the handbag without her knowing? It is a bit embarrassing.',
      given: {
        'first option': 'another handbag',
        'second option': 'a voucher for the full sum',
        time: 'tomorrow at noon',
        'end date': '15 July',
      },
      text: `Hello Elif,

You can exchange the red handbag without a receipt, and whoever gave it to you will not hear of it from us.

I can find the order by the number on the label, or by the name of the person who bought it. Send me one of the two and I'll tell you by tomorrow at noon what it is worth. Then you choose: another handbag, or a voucher for the full sum.

I've kept the return open for you until 15 July, so there is no hurry.

Kind regards,
Sam Okafor`,
    },
  },
];

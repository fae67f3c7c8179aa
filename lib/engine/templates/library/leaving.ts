import type { Written } from './written.ts';

/** People who leave, who may leave, and who have left. */
export const LEAVING: readonly Written[] = [
  {
    id: 'leaving-easy-goodbye',
    title: 'They cancel: make it easy',
    shortcut: '/cancel',
    tags: ['cancel', 'end', 'terminate'],
    channels: ['email'],
    when: {
      kinds: ['leave', 'ask', 'trouble'],
      topics: ['cancel'],
      says: ['cancel my', 'want to cancel', 'like to cancel', 'end my contract', 'terminate my'],
    },
    body: `I've cancelled {{ echo.plan | fallback: "your contract" }} as you asked: it ends on {% fill "end date" %}, and I've stopped every payment after that. This message confirms it.

Until then everything works as before, and you can save what you'd like to keep. Should you ever want to come back, a line to me is enough.

Thank you for the time you were with us. If anything is left to pay back to you, I'll send it to your account by {% fill "day" %}.`,
    why: 'A clean goodbye is remembered; no hurdle, no plea, proof in hand.',
    example: {
      customer: 'Lotte Jansen',
      turn: 'I would like to cancel my magazine subscription at the next possible date. I no longer have time to read it. Please confirm.',
      given: { 'end date': '30 June', day: '7 July' },
      text: `Hello Lotte,

I've cancelled your magazine subscription as you asked: it ends on 30 June, and I've stopped every payment after that. This message confirms it.

Until then everything works as before, and you can save what you'd like to keep. Should you ever want to come back, a line to me is enough.

Thank you for the time you were with us. If anything is left to pay back to you, I'll send it to your account by 7 July.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'leaving-pause-instead',
    title: 'A pause in place of leaving',
    shortcut: '/pause',
    tags: ['pause', 'freeze', 'holiday'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['leave', 'ask', 'trouble'],
      says: [
        'for a while',
        'at the moment',
        'until i',
        'moving abroad',
        'no time right now',
        'pregnant',
        'broken leg',
        'injury',
        'for a few months',
        'locked in',
      ],
      topics: [],
    },
    body: `You can leave today if you wish, and I'll see to it without a question. There is also a third way that many don't know of.

I can put {{ echo.plan | fallback: "your plan" }} on pause until {% fill "end date" %}. In that time it is like this: {% fill "what a pause means" %}.

Write "pause" or "leave", and I'll do it the same hour. You'll have it in writing by {% fill "time" %}.`,
    fillIns: [
      { name: 'what a pause means', type: 'text', default: null, hint: 'what they pay and keep while it is paused' },
    ],
    why: 'Freedom first; the pause is offered as a choice and costs nothing.',
    example: {
      customer: 'Danilo Petrovic',
      channel: 'email',
      turn: 'I broke my leg and cannot use my gym membership for a few months. I feel locked in, paying for nothing. I think I have to cancel.',
      given: {
        'what a pause means': 'you pay nothing, and your place and your price are kept',
        'end date': '1 October',
        time: 'this evening',
      },
      text: `Hello Danilo,

You can leave today if you wish, and I'll see to it without a question. There is also a third way that many don't know of.

I can put your gym membership on pause until 1 October. In that time it is like this: you pay nothing, and your place and your price are kept.

Write "pause" or "leave", and I'll do it the same hour. You'll have it in writing by this evening.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'leaving-after-trouble',
    title: 'They leave because we let them down',
    shortcut: '/letdown',
    tags: ['cancel', 'complaint', 'competitor'],
    channels: ['email'],
    when: {
      kinds: ['leave', 'trouble'],
      signals: ['churn'],
      feelings: ['anger', 'frustration', 'disappointment', 'distrust', 'unheard'],
    },
    body: `I'm sorry that you were let down {% if echo.loyalty %}after {{ echo.loyalty }} with us, {% endif %}and more than once. I can see why you've had enough, and I won't try to talk you out of it.

This is what went wrong on our side: {% fill "what happened" %}. Nobody told you, and that made it worse.

If you want to go, say so and I'll end it today with no fee; the proof reaches you by {% fill "time" %}. If you'd rather see it put right first, I'll see to it myself that {% fill "first option" %}. Which of the two would you like? I'll keep the place for you until {% fill "day" %}.`,
    why: 'It owns the failure and gives two true ways, of which leaving is the first.',
    example: {
      customer: 'Victor Almeida',
      turn: 'Four technicians, four missed appointments. I am sick of this and I am switching to another provider. You have lost a customer who paid you for nine years.',
      given: {
        'what happened': 'the visits were booked in a system that our technicians no longer use',
        time: '5 pm today',
        'first option': 'a technician comes on Thursday at 9 am',
        day: 'Wednesday noon',
      },
      text: `Hello Victor,

I'm sorry that you were let down after nine years with us, and more than once. I can see why you've had enough, and I won't try to talk you out of it.

This is what went wrong on our side: the visits were booked in a system that our technicians no longer use. Nobody told you, and that made it worse.

If you want to go, say so and I'll end it today with no fee; the proof reaches you by 5 pm today. If you'd rather see it put right first, I'll see to it myself that a technician comes on Thursday at 9 am. Which of the two would you like? I'll keep the place for you until Wednesday noon.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'leaving-competitor-price',
    title: 'They found it cheaper elsewhere',
    shortcut: '/cheaper',
    tags: ['competitor', 'price', 'compare'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['leave', 'ask', 'trouble'],
      says: ['cheaper', 'better offer', 'better deal', 'lower price', 'half the price', 'competitor'],
    },
    body: `Thank you for asking before you leave{% if echo.loyalty %}, and for {{ echo.loyalty }} with us{% endif %}. A lower price elsewhere matters, and you have every right to compare.

On the price, this is what I can do: {% fill "first option" %}. It stays open until {% fill "end date" %}, so you can compare in peace.

By {% fill "day" %} I'll send you both plans side by side, with what it costs to change, even if theirs comes out cheaper.`,
    why: 'An honest comparison beats a plea, and the offer has an end that leaves time.',
    example: {
      customer: 'Rhys Morgan',
      channel: 'email',
      turn: 'I can get the same phone plan cheaper elsewhere, £9 a month. Can you match the lower price or should I leave? I have been with you for four years.',
      given: {
        day: 'Wednesday',
        'first option': 'your plan for £10 a month with no fixed term',
        'end date': '30 June',
      },
      text: `Hello Rhys,

Thank you for asking before you leave, and for four years with us. A lower price elsewhere matters, and you have every right to compare.

On the price, this is what I can do: your plan for £10 a month with no fixed term. It stays open until 30 June, so you can compare in peace.

By Wednesday I'll send you both plans side by side, with what it costs to change, even if theirs comes out cheaper.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'winback-came-back',
    title: 'They left, and ask to come back',
    shortcut: '/welcomeback',
    tags: ['return', 'win-back', 'former customer'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'praise', 'leave', 'trouble'],
      says: [
        'come back',
        'coming back',
        'used to be a customer',
        'was a customer',
        'return as a customer',
        'rejoin',
        'reactivate',
        'sign up again',
      ],
    },
    body: `Yes, you can come back as a customer with your old account. It is still here, and I've opened it again today with everything that was in it.

Thank you for giving us another chance. Since you were last with us, this is different: {% fill "what changed" %}. You can see for yourself whether it is better.

The account is ready for you now. I'll look on {% fill "day" %} whether all is well and write to you.`,
    why: 'Their history is kept, what changed is said, and nothing ties them.',
    example: {
      customer: 'Helena Fischer',
      channel: 'email',
      turn: 'I used to be a customer until last year and left because the vegetable boxes were often late. A friend says it is better now. Can I come back with my old account?',
      given: { 'what changed': 'we have had our own drivers since March, and you choose the hour', day: 'Friday' },
      text: `Hello Helena,

Yes, you can come back as a customer with your old account. It is still here, and I've opened it again today with everything that was in it.

Thank you for giving us another chance. Since you were last with us, this is different: we have had our own drivers since March, and you choose the hour. You can see for yourself whether it is better.

The account is ready for you now. I'll look on Friday whether all is well and write to you.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'winback-cause-mended',
    title: 'The reason they left has been mended',
    shortcut: '/mended',
    kind: 'you_said_we_did',
    tags: ['win-back', 'improvement', 'former customer'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'leave', 'trouble', 'praise', 'done', 'nod'],
      says: ['the reason i left', 'why i left', 'left because', 'when i left'],
    },
    body: `Yes, it has changed, and your reason for leaving was part of why. I'm sorry that we disappointed you before we mended it.

You told us what was wrong when you left. This is what we did: {% fill "what changed" %}. It came too late for you, and I won't pretend otherwise.

If you'd like to see it for yourself, I can do this for you: {% fill "first option" %}. Tell me by {% fill "day" %}, or leave it at this: you were right, and we listened.`,
    why: 'You said, we did; with no pressure, and the credit left with them.',
    example: {
      customer: 'Kofi Mensah',
      turn: 'The reason I left was that nobody on your hotline ever picked up. I was disappointed. Has anything changed since I left?',
      given: {
        'first option': 'a month at no cost, which ends by itself',
        'what changed': 'every call is now answered by a person, in under two minutes on most days',
        day: '30 June',
      },
      text: `Hello Kofi,

Yes, it has changed, and your reason for leaving was part of why. I'm sorry that we disappointed you before we mended it.

You told us what was wrong when you left. This is what we did: every call is now answered by a person, in under two minutes on most days. It came too late for you, and I won't pretend otherwise.

If you'd like to see it for yourself, I can do this for you: a month at no cost, which ends by itself. Tell me by 30 June, or leave it at this: you were right, and we listened.

Kind regards,
Sam Okafor`,
    },
  },
];

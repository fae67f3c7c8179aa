import type { Written } from './written.ts';

/** Outages, bugs, and how things are done. */
export const SERVICE: readonly Written[] = [
  {
    id: 'service-outage-now',
    title: 'An outage that is not over yet',
    shortcut: '/outage',
    tags: ['down', 'offline', 'incident'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['outage'],
      says: ['is down', 'not loading', 'no internet', 'outage', 'offline'],
    },
    body: `{{ echo.app | fallback: "The service" | capitalize }} is down and you can't work: I know that every hour of this costs you.

The cause is found: {% fill "what happened" %}. Our engineers expect it to run again by {% fill "time" %}. I'll write to you at that hour, whether it is fixed or not.

If you can't wait that long, tell me what you most need to get done today, and I'll look for a way to do it by hand.`,
    why: 'The cause, an hour, a message at that hour, and help with the one thing that cannot wait.',
    example: {
      customer: 'Beatriz Lemos',
      channel: 'email',
      turn: 'Your booking system is down since 8 this morning and we cannot check in our guests. When will it be fixed? This is costing us money and I am getting really angry.',
      given: { 'what happened': 'a cable in our second data centre was cut at 7.50', time: '1 pm' },
      text: `Hello Beatriz,

The service is down and you can't work: I know that every hour of this costs you.

The cause is found: a cable in our second data centre was cut at 7.50. Our engineers expect it to run again by 1 pm. I'll write to you at that hour, whether it is fixed or not.

If you can't wait that long, tell me what you most need to get done today, and I'll look for a way to do it by hand.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-outage-over',
    title: 'After an outage: what happened and what changes',
    shortcut: '/outageover',
    tags: ['incident', 'explanation', 'postmortem'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'human'],
      topics: ['outage'],
      says: [
        'again last night',
        'was down yesterday',
        'down again',
        'keeps going down',
        'what happened',
        'happen again',
      ],
    },
    body: `You were cut off{% if echo.waiting %} for {{ echo.waiting }}{% endif %} and heard nothing while it lasted. I'm sorry for both: the outage, and the silence.

This is what happened: {% fill "what happened" %}. And this is different from now on: {% fill "what changed" %}.

I've put a credit for the lost time on your account, which you'll see by {% fill "day" %}. If it should ever be down again, you won't have to ask: {% fill "how they hear of it" %}.`,
    fillIns: [
      { name: 'how they hear of it', type: 'text', default: null, hint: 'how they will hear of it, and how soon' },
    ],
    why: 'Cause, change and credit; and the silence is mended as well as the fault.',
    example: {
      customer: 'Nikhil Bose',
      turn: 'The internet was down again for six hours yesterday and no one told us anything. Why does this keep happening? I work from home and I feel completely ignored.',
      given: {
        'how they hear of it': 'a message reaches your phone within ten minutes',
        'what happened': 'a power unit in your street cabinet failed, and the spare one failed with it',
        'what changed': 'both units were replaced this morning, and they are tested every week',
        day: '15 June',
      },
      text: `Hello Nikhil,

You were cut off for six hours and heard nothing while it lasted. I'm sorry for both: the outage, and the silence.

This is what happened: a power unit in your street cabinet failed, and the spare one failed with it. And this is different from now on: both units were replaced this morning, and they are tested every week.

I've put a credit for the lost time on your account, which you'll see by 15 June. If it should ever be down again, you won't have to ask: a message reaches your phone within ten minutes.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-outage-deadline',
    title: 'An outage, and they have a deadline',
    shortcut: '/workaround',
    tags: ['urgent', 'workaround', 'deadline'],
    channels: ['email', 'chat'],
    when: { kinds: ['trouble', 'ask'], topics: ['outage', 'bug', 'access'], signals: ['urgency'] },
    body: `I can see that your deadline is close and that our fault stands in the way, so the deadline comes first.

There is a way round it that works now: {% fill "the steps" %}. It takes a few minutes, and I'm here until {% fill "time" %} if one of the steps gets stuck.

I've told our engineers that {{ echo.app | fallback: "it" }} fails for you, and what hangs on it. I'll write to you with what they find by {% fill "day" %}.`,
    why: 'It protects what is at stake for them before it explains anything.',
    example: {
      customer: 'Sofia Marchetti',
      channel: 'email',
      turn: 'The export in your app crashes with an error every time and I must hand in the report today. My client is waiting and I have a deadline at 5 pm. Please hurry!',
      given: {
        'the steps': 'open the report in the browser, choose Print, and save it as a PDF',
        time: '6 pm',
        day: 'tomorrow noon',
      },
      text: `Hello Sofia,

I can see that your deadline is close and that our fault stands in the way, so the deadline comes first.

There is a way round it that works now: open the report in the browser, choose Print, and save it as a PDF. It takes a few minutes, and I'm here until 6 pm if one of the steps gets stuck.

I've told our engineers that the export fails for you, and what hangs on it. I'll write to you with what they find by tomorrow noon.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-bug-found',
    title: 'A bug that we can see too',
    shortcut: '/bug',
    tags: ['error', 'crash', 'defect'],
    channels: ['email'],
    when: { kinds: ['trouble', 'ask'], topics: ['bug'], says: ['crashes', 'error message', 'freezes', 'bug'] },
    body: `Thanks to how well you described it, I could make the same thing happen here. It is our fault in the program, and nothing you did.

I've given it to our engineers with your steps: {% fill "reference" %} is its number. They expect a cure by {% fill "day" %}.

Until then this helps: {% fill "the steps" %}. I'll try the cure myself before I write to you on {% fill "day" %}, so that you don't have to test it for us.`,
    why: 'The customer is no tester: we have seen it, we try the cure, we write.',
    example: {
      customer: 'Piotr Lis',
      turn: 'Every time I add a second photo to an invoice the app crashes and the invoice is gone. It happened on my phone and on the tablet. It is frustrating, I typed the invoice three times.',
      given: {
        reference: 'A-2291',
        day: 'Tuesday 9 June',
        'the steps': 'save the invoice after the first photo, then add the second one',
      },
      text: `Hello Piotr,

Thanks to how well you described it, I could make the same thing happen here. It is our fault in the program, and nothing you did.

I've given it to our engineers with your steps: A-2291 is its number. They expect a cure by Tuesday 9 June.

Until then this helps: save the invoice after the first photo, then add the second one. I'll try the cure myself before I write to you on Tuesday 9 June, so that you don't have to test it for us.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-bug-one-question',
    title: 'A bug that we need one more fact for',
    shortcut: '/onequestion',
    tags: ['error', 'details', 'question'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['bug', 'howto'],
      says: ['does not work', "doesn't work", 'something is wrong', 'strange', 'broken'],
      lacks: ['arrived'],
    },
    body: `I'm sorry that {{ echo.thing | fallback: "it" }} has let you down and cost you something already. I'm starting on it today.

One fact will save you a long form: {% fill "the question" %}?

While you look, I'm going through what our system noted on your side. I'll write to you by {% fill "time" %} with what I have found and when it will be fixed.`,
    why: 'One question that is easy to answer, and work that goes on meanwhile.',
    example: {
      customer: 'Greta Holm',
      channel: 'email',
      turn: "Your calendar app doesn't work since Monday. Appointments vanish and come back. It is frustrating, it cost me a meeting.",
      given: { 'the question': 'do appointments vanish on the phone, or on the computer too', time: '4 pm tomorrow' },
      text: `Hello Greta,

I'm sorry that our calendar app has let you down and cost you something already. I'm starting on it today.

One fact will save you a long form: do appointments vanish on the phone, or on the computer too?

While you look, I'm going through what our system noted on your side. I'll write to you by 4 pm tomorrow with what I have found and when it will be fixed.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-bug-fixed',
    title: 'The fault they reported is mended',
    shortcut: '/fixed',
    tags: ['solved', 'update', 'release'],
    channels: ['email'],
    kind: 'you_said_we_did',
    when: {
      answered: true,
      kinds: ['trouble', 'ask', 'nod', 'done'],
      topics: ['bug', 'outage', 'status'],
      says: ['any news', 'is it fixed', 'when will it be fixed', 'still broken', 'update on'],
    },
    body: `You asked for news, and it is good: what you reported is fixed. {% fill "what changed" %}.

I've tried it myself this morning in the way you described, and it held. Close the program and open it again, and the new version is there for you.

Thank you for reporting it so clearly; that is how our engineers found the cause. I'll check on {% fill "day" %} that nothing is broken any more, and write to you.`,
    why: 'It closes the loop: reported, mended, tried out, watched.',
    example: {
      customer: 'Piotr Lis',
      before: [
        ['customer', 'Every time I add a second photo to an invoice the app crashes.'],
        ['agent', 'Hello Piotr, I could make it happen here and gave it to our engineers.'],
      ],
      turn: 'Any news about the crash with the second photo? It is still broken and I have invoices to send.',
      given: {
        'what changed': 'Since version 5.2 a second photo no longer causes a crash, and you can send your invoices',
        day: 'Friday 12 June',
      },
      text: `Hello Piotr,

You asked for news, and it is good: what you reported is fixed. Since version 5.2 a second photo no longer causes a crash, and you can send your invoices.

I've tried it myself this morning in the way you described, and it held. Close the program and open it again, and the new version is there for you.

Thank you for reporting it so clearly; that is how our engineers found the cause. I'll check on Friday 12 June that nothing is broken any more, and write to you.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-accessibility',
    title: 'It cannot be used with a screen reader or without a mouse',
    shortcut: '/accessible',
    tags: ['accessibility', 'screen reader', 'blind', 'disability'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'idea', 'human'],
      says: [
        'screen reader',
        'blind',
        'wheelchair',
        'keyboard only',
        'visually impaired',
        'deaf',
        'subtitles',
        'large print',
        'disabled',
        'disability',
        'dyslexia',
        'low vision',
        'hard of hearing',
      ],
    },
    body: `To have to ask a neighbour or a friend for help with our page is humiliating, and you deserve better. I'm sorry for that; the fault is ours.

So that you lose no more time, I'll do it with you or for you, as you prefer: by mail, or by phone at {% fill "call-back time" %}. Tell me in a word what you were about to do.

I've passed what you wrote to the people who build the page, so that a screen reader finds its way, and everybody else too. I'll write to you by {% fill "day" %} with what they change and when.`,
    why: 'Help at once without making them ask twice, and the barrier itself goes on somebody’s desk.',
    example: {
      customer: 'Theo Wainwright',
      turn: 'I am blind and use a screen reader. The buttons on your new checkout page have no names, so I could not pay without help from my neighbour. That is humiliating.',
      given: { 'call-back time': '11 am tomorrow', day: '19 June' },
      text: `Hello Theo,

To have to ask a neighbour or a friend for help with our page is humiliating, and you deserve better. I'm sorry for that; the fault is ours.

So that you lose no more time, I'll do it with you or for you, as you prefer: by mail, or by phone at 11 am tomorrow. Tell me in a word what you were about to do.

I've passed what you wrote to the people who build the page, so that a screen reader finds its way, and everybody else too. I'll write to you by 19 June with what they change and when.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'service-plain-language',
    title: 'They write in a language that is hard for them',
    shortcut: '/plain',
    tags: ['language', 'translation', 'simple'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'trouble', 'human'],
      says: [
        'my english',
        'not my language',
        'english is not',
        'sorry for my english',
        'bad english',
        'do you speak',
        'i use translator',
        'google translate',
      ],
    },
    body: `Your English is good, and I understood your question. You can also write in your own language; then I use a translator too.

Here is my answer in short lines:

1. {% fill "the answer" %}
2. I do this for you today. You do not have to do anything.
3. On {% fill "day" %} I write to you again and tell you that it is done.

If one line is not clear, send me its number. I will say it in another way.`,
    why: 'Short, numbered lines; a number is easy to answer in any language.',
    example: {
      customer: 'Thuy Nguyen',
      channel: 'email',
      turn: 'Hello, sorry for my English. I move to new house in July. My internet contract, can it come with me to new house? I do not understand the letter, I am little worried.',
      given: {
        'the answer': 'Yes, your internet contract moves with you to the new house, at the same price.',
        day: '1 July',
      },
      text: `Hello Thuy,

Your English is good, and I understood your question. You can also write in your own language; then I use a translator too.

Here is my answer in short lines:

1. Yes, your internet contract moves with you to the new house, at the same price.
2. I do this for you today. You do not have to do anything.
3. On 1 July I write to you again and tell you that it is done.

If one line is not clear, send me its number. I will say it in another way.

Kind regards,
Sam Okafor`,
    },
  },
];

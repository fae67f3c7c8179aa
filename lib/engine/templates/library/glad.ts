import type { Written } from './written.ts';

/** Praise, thanks, good ends; and people who would speak for us. */
export const GLAD: readonly Written[] = [
  {
    id: 'glad-praise-for-colleague',
    title: 'Praise for a colleague',
    shortcut: '/praise',
    tags: ['thanks', 'compliment', 'team'],
    channels: ['email'],
    when: {
      kinds: ['praise', 'done'],
      says: [
        'your colleague',
        'your technician',
        'your driver',
        'the lady',
        'the gentleman',
        'the man',
        'the woman',
        'was so kind',
        'was so patient',
        'was so helpful',
        'went out of',
      ],
    },
    body: `Thank you for telling us about {% fill "what they liked" %}. It makes me happy to read that you are grateful, and that you sat down to say so.

{{ echo.colleague | fallback: "My colleague" }} will hear every word. I've printed your message, and I'll read it out when the team meets on {% fill "day" %}.

Thank you again for what you say about {{ echo.colleague | fallback: "this" }} and {% fill "second thing they liked" %}. We'll remember it.`,
    fillIns: [
      {
        name: 'second thing they liked',
        type: 'text',
        default: null,
        hint: 'another thing they name, in their own words',
      },
    ],
    why: 'The praise reaches the person it is meant for, and the writer learns that it does.',
    example: {
      customer: 'Wilma Hendriks',
      turn: 'Thank you so much for your technician Ivo, he was so patient and kind. He explained the new heating and even carried the old one down for me. I am so grateful!',
      given: {
        'what they liked': 'how patient Ivo was with you',
        'second thing they liked': 'the old heating that he carried down',
        day: 'Monday',
      },
      text: `Hello Wilma,

Thank you for telling us about how patient Ivo was with you. It makes me happy to read that you are grateful, and that you sat down to say so.

My colleague will hear every word. I've printed your message, and I'll read it out when the team meets on Monday.

Thank you again for what you say about this and the old heating that he carried down. We'll remember it.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'glad-praise-product',
    title: 'They love what they bought',
    shortcut: '/love',
    tags: ['happy', 'compliment', 'product'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['praise'],
      feelings: ['joy', 'gratitude', 'relief'],
    },
    body: `It makes us happy to hear that you love {{ echo.goods | fallback: "it" }}, and above all {% fill "what they liked" %}.

I've sent your words to the people who made it. They hear at once when one breaks, and far too little about those that are loved.

Thank you for writing to tell us about {% fill "what they liked" %}. I hope that it stays like this for many years.`,
    why: 'It says where the words go, and asks for nothing back.',
    example: {
      customer: 'Camille Girard',
      channel: 'email',
      turn: 'I love the reading lamp I bought from you. The light is warm and my eyes do not hurt any more in the evening. I am so happy with it, thank you for making it!',
      given: { 'what they liked': 'the warm light that is kind to your eyes in the evening' },
      text: `Hello Camille,

It makes us happy to hear that you love the reading lamp, and above all the warm light that is kind to your eyes in the evening.

I've sent your words to the people who made it. They hear at once when one breaks, and far too little about those that are loved.

Thank you for writing to tell us about the warm light that is kind to your eyes in the evening. I hope that it stays like this for many years.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'glad-solved',
    title: 'It is solved: a good end',
    shortcut: '/solved',
    tags: ['closed', 'resolved', 'works now'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['done', 'praise', 'nod'],
      says: [
        'works now',
        'it works',
        'that worked',
        'it worked',
        'working again',
        'it arrived',
        'solved',
        'fixed now',
        'sorted',
        'all good now',
        'problem is gone',
      ],
    },
    body: `I'm so glad to hear that it works now, after {% fill "what they did" %}. Thank you for coming back to tell me.

I've written down what helped, so that you never have to explain it to anybody from the start. I'll check with you on {% fill "day" %} that it is still fine.

Thank you for trying it out with so much patience, {% fill "how long" %}. That is what solved it.`,
    fillIns: [
      { name: 'what they did', type: 'text', default: null, hint: 'what they did that solved it' },
      { name: 'how long', type: 'text', default: null, hint: 'how long they tried or waited' },
    ],
    why: 'The end is warm, tied to what they did, and watched for a few days more.',
    example: {
      customer: 'Emre Yildiz',
      channel: 'email',
      before: [
        ['customer', 'My router drops the connection every evening.'],
        ['agent', 'Hello Emre, please change the channel to 11 and tell me how the evening goes.'],
      ],
      turn: 'Hi Sam, I changed the channel and it works now, no drops for three evenings. Thank you so much for your help!',
      given: { 'what they did': 'you changed the channel', 'how long': 'three evenings long', day: 'Monday' },
      text: `Hello Emre,

I'm so glad to hear that it works now, after you changed the channel. Thank you for coming back to tell me.

I've written down what helped, so that you never have to explain it to anybody from the start. I'll check with you on Monday that it is still fine.

Thank you for trying it out with so much patience, three evenings long. That is what solved it.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'glad-apology-accepted',
    title: 'After trouble they forgive us',
    shortcut: '/forgiven',
    tags: ['recovery', 'relief', 'thanks'],
    channels: ['email'],
    when: {
      kinds: ['done', 'praise'],
      stages: ['recovering', 'reciprocating', 'advocate', 'active', 'at_risk', 'informed', 'interested'],
      says: [
        'no hard feelings',
        'made up for',
        'put it right',
        'restored my',
        'forgive',
        'all forgiven',
        'in the end',
        'credit where',
      ],
    },
    body: `I'm so glad and relieved to read that {% fill "what they liked" %}, and thank you for giving credit after such a bad start.

I've passed your thanks on to {% fill "name of colleague" %} and everyone who worked on it. What went wrong at the start doesn't fade because it ended well, and this is different now: {% fill "what changed" %}.

I'll write to you once more on {% fill "day" %} to hear whether you are still happy with it. Thank you for letting us make up for it.`,
    why: 'It takes the forgiveness without forgetting the cause, and keeps the promise alive.',
    example: {
      customer: 'Harriet Colby',
      turn: 'Thank you so much, the new oven works perfectly and your manager came in person. Credit where it is due, I am so happy that you made up for it!',
      given: {
        'what they liked': 'the new oven works perfectly',
        'name of colleague': 'the manager who came in person',
        'what changed': 'every oven is switched on once before it leaves us',
        day: '1 July',
      },
      text: `Hello Harriet,

I'm so glad and relieved to read that the new oven works perfectly, and thank you for giving credit after such a bad start.

I've passed your thanks on to the manager who came in person and everyone who worked on it. What went wrong at the start doesn't fade because it ended well, and this is different now: every oven is switched on once before it leaves us.

I'll write to you once more on 1 July to hear whether you are still happy with it. Thank you for letting us make up for it.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'glad-loyal-anniversary',
    title: 'A long-standing customer mentions the years',
    shortcut: '/years',
    tags: ['loyalty', 'anniversary', 'thanks'],
    channels: ['email'],
    when: { kinds: ['praise', 'done', 'ask'], signals: ['loyalty'] },
    body: `Thank you for {{ echo.loyalty | fallback: "all these years" }} with us, and for telling me how happy you are with {% fill "what they liked" %}. It makes us happy too.

In return I'd like to send you {% fill "first option" %}. It is not tied to anything, and you needn't order to have it.

Would you like it? Tell me by {% fill "day" %} and I'll post it that same day. Thank you again for what you say about {% fill "what they liked" %}.`,
    why: 'The years are named; the gift is small, asked for first, and tied to nothing.',
    example: {
      customer: 'Ottilie Brandner',
      turn: 'I have been your customer for fourteen years and bought all my tea here. The new spring harvest is wonderful again. Just wanted to say thank you, I am very happy with it.',
      given: {
        'what they liked': 'the new spring harvest',
        'first option': 'a tin of the first picking, with a note from the grower',
        day: '20 June',
      },
      text: `Hello Ottilie,

Thank you for fourteen years with us, and for telling me how happy you are with the new spring harvest. It makes us happy too.

In return I'd like to send you a tin of the first picking, with a note from the grower. It is not tied to anything, and you needn't order to have it.

Would you like it? Tell me by 20 June and I'll post it that same day. Thank you again for what you say about the new spring harvest.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'advocate-review-kindly',
    kind: 'advocate',
    title: 'Ask kindly for a review',
    shortcut: '/review',
    tags: ['review', 'rating', 'recommend'],
    channels: ['email'],
    when: {
      kinds: ['praise', 'done'],
      signals: ['advocacy'],
      without: ['churn', 'escalation', 'danger', 'vulnerability'],
    },
    body: `We are so happy to hear that {% fill "what they liked" %}. And thank you for recommending us to others: coming from you it weighs more than anything we could say.

If you feel like it, you could put the same words where strangers read them: {% fill "link" %}. Two sentences are plenty. Please leave in what was not perfect; it makes a review useful.

If not, nothing changes, and I won't ask again. I've passed your thanks on today. Thank you for recommending us and for telling me about {% fill "second thing they liked" %}.`,
    fillIns: [
      {
        name: 'second thing they liked',
        type: 'text',
        default: null,
        hint: 'another thing they name, in their own words',
      },
    ],
    why: 'Asked once, with an honest way out, and only after they recommended us themselves.',
    example: {
      customer: 'Matteo Rizzi',
      turn: 'Your bike repair was excellent, fast and honest about the price. I have already recommended you to three colleagues at work. Thank you so much!',
      given: {
        'what they liked': 'your bike repair was fast and excellent',
        'second thing they liked': 'the honest price and your three colleagues',
        link: 'https://reviews.example/bikes',
      },
      text: `Hello Matteo,

We are so happy to hear that your bike repair was fast and excellent. And thank you for recommending us to others: coming from you it weighs more than anything we could say.

If you feel like it, you could put the same words where strangers read them: https://reviews.example/bikes. Two sentences are plenty. Please leave in what was not perfect; it makes a review useful.

If not, nothing changes, and I won't ask again. I've passed your thanks on today. Thank you for recommending us and for telling me about the honest price and your three colleagues.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'advocate-tell-their-story',
    kind: 'advocate',
    title: 'Ask whether we may tell their story',
    shortcut: '/theirstory',
    tags: ['story', 'testimonial', 'permission'],
    channels: ['email'],
    when: {
      kinds: ['praise', 'done'],
      says: [
        'changed my',
        'made a difference',
        'thanks to you',
        'life easier',
        'first time in years',
        'finally able',
        'can now',
      ],
      without: ['vulnerability', 'danger', 'churn'],
    },
    body: `It made me so happy to read that {% fill "what they liked" %}. Thank you for telling us; this is why we do it at all.

May I ask you for a favour? I'd like to tell it to others who are where you were before. You would see the text first, change whatever you like, and choose whether your name stands under it. Without your yes nothing is used.

No is as welcome as yes. If I hear nothing by {% fill "day" %}, I'll take it as a no. Either way, thank you for letting us know that {% fill "what they liked" %}.`,
    why: 'Consent before use, the text in their hands, and silence counts as no.',
    example: {
      customer: 'Josephine Adler',
      turn: 'Thanks to you I can read my letters again. The magnifier app made a difference from the first day, I feel independent for the first time in years. Thank you, thank you!',
      given: { 'what they liked': 'you can read your letters again', day: '30 June' },
      text: `Hello Josephine,

It made me so happy to read that you can read your letters again. Thank you for telling us; this is why we do it at all.

May I ask you for a favour? I'd like to tell it to others who are where you were before. You would see the text first, change whatever you like, and choose whether your name stands under it. Without your yes nothing is used.

No is as welcome as yes. If I hear nothing by 30 June, I'll take it as a no. Either way, thank you for letting us know that you can read your letters again.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'advocate-try-first',
    kind: 'advocate',
    title: 'Ask an advocate to try something new first',
    shortcut: '/tryfirst',
    tags: ['beta', 'tester', 'preview'],
    channels: ['email'],
    when: {
      kinds: ['praise', 'idea'],
      signals: ['advocacy'],
      stages: ['advocate', 'reciprocating'],
      without: ['churn', 'vulnerability'],
      says: ['fantastic', 'everyone in', 'all my friends', 'brilliant'],
    },
    body: `It makes us so happy that you love {% fill "what they liked" %}, and thank you for recommending us. You know it far better than most of us do.

That is why I'm asking you first: we are about to bring out {% fill "what is new" %}. Would you like to try it before anyone else and tell us where it is wrong? You can stop at any point.

Write "yes" by {% fill "day" %} and I'll send it to you myself. Thank you for everything you do to make {% fill "what they liked" %} known.`,
    fillIns: [{ name: 'what is new', type: 'text', default: null, hint: 'what they could try, in a few words' }],
    why: 'Their knowledge is asked for and not their applause; the size of the favour is plain.',
    example: {
      customer: 'Tobias Krol',
      turn: 'Your route planner is fantastic, I recommend it to everyone in my cycling club and twelve of them use it now. Love the offline maps!',
      given: {
        'what they liked': 'the route planner with its offline maps',
        'what is new': 'routes that avoid gravel',
        day: '15 June',
      },
      text: `Hello Tobias,

It makes us so happy that you love the route planner with its offline maps, and thank you for recommending us. You know it far better than most of us do.

That is why I'm asking you first: we are about to bring out routes that avoid gravel. Would you like to try it before anyone else and tell us where it is wrong? You can stop at any point.

Write "yes" by 15 June and I'll send it to you myself. Thank you for everything you do to make the route planner with its offline maps known.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'glad-social-praise',
    title: 'Public praise',
    shortcut: '/publicpraise',
    tags: ['social', 'thanks', 'public'],
    channels: ['social'],
    when: { kinds: ['praise', 'done'] },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, thank you! The whole support team is happy to hear about {% fill "what they liked" %}. I've passed your words on today.`,
    why: 'Short, human, and about the people who did it.',
    example: {
      customer: '@tomek_runs',
      turn: 'Shout out to the support team, my running watch was repaired in two days and they called me to check. Amazing service, thank you!',
      given: { 'what they liked': 'your running watch, repaired in two days, and the call to check' },
      text: `@tomek_runs, thank you! The whole support team is happy to hear about your running watch, repaired in two days, and the call to check. I've passed your words on today.`,
    },
  },
];

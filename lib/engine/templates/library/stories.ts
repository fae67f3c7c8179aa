import type { Written } from './written.ts';

/**
 * Short stories. Every one of them is told by the company: the template says when a story fits and how it begins and
 * ends, and the story itself is a fill-in, because it has to be true.
 */
export const STORIES: readonly Written[] = [
  {
    id: 'story-same-worry',
    kind: 'story',
    title: 'Somebody else had the same worry, and what came of it',
    shortcut: '/storyworry',
    tags: ['worry', 'first time', 'reassure'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'trouble'],
      feelings: ['anxiety', 'confusion', 'distrust'],
      says: ['worried', 'afraid', 'nervous', 'scared', 'not sure', 'is it safe', 'first time', 'never done'],
      without: ['danger', 'vulnerability', 'repeat_contact'],
    },
    body: `I can see why you're worried: {% fill "their worry" %} is a fair thing to be worried about before you begin.

Let me tell you about somebody who stood where you stand now. {% fill "true story" %}

For you I suggest this: {% fill "first option" %}. I'll be with you at the first step and call you on {% fill "call-back time" %}, and you can stop at any point.`,
    fillIns: [
      { name: 'their worry', type: 'text', default: null, hint: 'what they are worried about, in their words' },
    ],
    why: 'For somebody who hesitates: one true case says more than a promise. Not for people who are already in trouble.',
    example: {
      customer: 'Gertrud Sommer',
      turn: 'I want to change my bank account to yours, but I am worried that the rent will not be paid during the move. I have never done this before. Is it safe?',
      given: {
        'their worry': 'rent that is not paid during the move',
        'true story':
          'A teacher who moved to us in spring kept both accounts open for one month, and her rent was paid from the new one on the first day.',
        'first option': 'we move the rent first, while your old account stays open',
        'call-back time': 'Tuesday at 10 am',
      },
      text: `Hello Gertrud,

I can see why you're worried: rent that is not paid during the move is a fair thing to be worried about before you begin.

Let me tell you about somebody who stood where you stand now. A teacher who moved to us in spring kept both accounts open for one month, and her rent was paid from the new one on the first day.

For you I suggest this: we move the rent first, while your old account stays open. I'll be with you at the first step and call you on Tuesday at 10 am, and you can stop at any point.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'story-mistake-taught-us',
    kind: 'story',
    title: 'A mistake of ours, and what it taught us',
    shortcut: '/storymistake',
    tags: ['trust', 'honesty', 'recovery'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'leave', 'human'],
      feelings: ['distrust'],
      says: ['trust you', 'trust', 'believe you', 'how do i know', 'why should i', 'promise', 'happen again'],
      without: ['danger', 'vulnerability'],
    },
    body: `After {% fill "what happened to them" %}, I can see why you find it hard to trust us. Words won't change that, so I'd rather tell you what we have learned, and from whom.

{% fill "true story" %} Since then this is different: {% fill "what changed" %}.

For you I've done this today: {% fill "the answer" %}. I'll write to you on {% fill "day" %} with the proof, and you can judge by that.`,
    fillIns: [
      { name: 'what happened to them', type: 'text', default: null, hint: 'what happened, in a few of their words' },
    ],
    why: 'For somebody who has lost trust: an honest story with a change in it, and proof to follow.',
    example: {
      customer: 'Radek Blaha',
      turn: 'You lost my passport photos once already. Why should I trust you with the new ones? How do I know it will not happen again?',
      given: {
        'what happened to them': 'losing your passport photos',
        'true story': 'In 2023 an envelope like yours slipped behind a shelf, and we found it four weeks too late.',
        'what changed': 'each envelope is scanned at three points',
        'the answer': 'the new photos go by courier, at no cost to you',
        day: 'Friday 12 June',
      },
      text: `Hello Radek,

After losing your passport photos, I can see why you find it hard to trust us. Words won't change that, so I'd rather tell you what we have learned, and from whom.

In 2023 an envelope like yours slipped behind a shelf, and we found it four weeks too late. Since then this is different: each envelope is scanned at three points.

For you I've done this today: the new photos go by courier, at no cost to you. I'll write to you on Friday 12 June with the proof, and you can judge by that.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'story-why-we-do-it',
    kind: 'story',
    title: 'Why we do it this way: how it began',
    shortcut: '/storywhy',
    tags: ['origin', 'values', 'why'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'praise', 'idea'],
      says: [
        'why do you',
        'how did you start',
        'how did it start',
        'who started',
        'where does the name',
        'story behind',
        'how come you',
        'since when do you',
      ],
    },
    body: `Thank you for asking {% fill "their question" %}. There is a story behind it, and it is a short one.

{% fill "true story" %}

That is why we still do it today. If you'd like to hear more, {% fill "name of colleague" %}, who was there, is glad to answer you; I'll pass your question on and write to you by {% fill "day" %}.`,
    fillIns: [
      {
        name: 'their question',
        type: 'text',
        default: null,
        hint: 'their question, turned round: “why we deliver by bicycle”',
      },
    ],
    why: 'For somebody who is curious about us: they asked for the story, so they get a true one.',
    example: {
      customer: 'Bea Lindholm',
      turn: 'Hello! Just curious, why do you deliver the bread by bicycle and not by van? My kids wave at the rider every morning.',
      given: {
        'their question': 'why we deliver the bread by bicycle',
        'true story':
          'In our first winter the van broke down, and the baker took her own bicycle so that nobody went without bread. People waved at her, and we never bought another van.',
        'name of colleague': 'Marta',
        day: 'Friday',
      },
      text: `Hello Bea,

Thank you for asking why we deliver the bread by bicycle. There is a story behind it, and it is a short one.

In our first winter the van broke down, and the baker took her own bicycle so that nobody went without bread. People waved at her, and we never bought another van.

That is why we still do it today. If you'd like to hear more, Marta, who was there, is glad to answer you; I'll pass your question on and write to you by Friday.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'story-it-lasts',
    kind: 'story',
    title: 'Something of ours that was mended and lives on',
    shortcut: '/storylasts',
    tags: ['repair', 'environment', 'durable'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'trouble', 'idea'],
      says: [
        'can you repair',
        'be repaired',
        'throw it away',
        'throw away',
        'spare part',
        'spare parts',
        'how long will it last',
        'how long does it last',
        'sustainable',
        'environment',
        'can be mended',
      ],
      without: ['danger', 'repeat_contact', 'churn'],
    },
    body: `Yes, we can repair it, and I'm glad that you'd rather mend it than throw it away: {% fill "the answer" %}.

You'd be in good company. {% fill "true story" %}

Shall I book the repair for you? It costs {% fill "amount" %} and you'd have it back by {% fill "day" %}. Or, if you'd rather: {% fill "second option" %}.`,
    why: 'For somebody who values things that last: a true repair, then their own.',
    example: {
      customer: 'Ulla Kjær',
      turn: 'The zip of my rucksack from your shop is torn after nine years. I do not want to throw away a good rucksack. Can you repair it, or send me a spare part?',
      given: {
        'second option': 'I send you the spare part with a drawing',
        'the answer': 'we sew a new zip into your rucksack',
        'true story': 'A postman brought us his last year; it has carried letters since 2008.',
        amount: '£18',
        day: '26 June',
      },
      text: `Hello Ulla,

Yes, we can repair it, and I'm glad that you'd rather mend it than throw it away: we sew a new zip into your rucksack.

You'd be in good company. A postman brought us his last year; it has carried letters since 2008.

Shall I book the repair for you? It costs £18 and you'd have it back by 26 June. Or, if you'd rather: I send you the spare part with a drawing.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'story-idea-that-came-true',
    kind: 'story',
    title: 'An idea like theirs that came true',
    shortcut: '/storyidea',
    tags: ['idea', 'partnership', 'co-create'],
    channels: ['email'],
    when: {
      kinds: ['idea', 'ask'],
      signals: ['idea'],
      says: [
        'nobody will',
        'nobody listens',
        'no one listens',
        'probably not',
        'just an idea',
        'silly idea',
        'you probably',
        'do you even read',
        'does anybody read',
      ],
    },
    body: `Thank you for your idea of {% fill "the idea" %}, and yes, ideas are read here. Let me show you that with a true story.

{% fill "true story" %}

Yours I've written down in your own words as number {% fill "reference" %}. {% fill "name of colleague" %} decides on it, and I'll write to you by {% fill "day" %} with the outcome, also if it is a no.`,
    why: 'For somebody who doubts that ideas are read: one that was.',
    example: {
      customer: 'Milo Santos',
      turn: 'It is just an idea and you probably will not read it, but it would be great if you could add folding chairs to carry through the museum. My mother gets tired.',
      given: {
        'the idea': 'folding chairs to carry along',
        'true story':
          'Our large-print guide began as two lines from a visitor in 2021, and last year nine hundred people used it.',
        reference: '77',
        'name of colleague': 'Aylin Kurt',
        day: '30 June',
      },
      text: `Hello Milo,

Thank you for your idea of folding chairs to carry along, and yes, ideas are read here. Let me show you that with a true story.

Our large-print guide began as two lines from a visitor in 2021, and last year nine hundred people used it.

Yours I've written down in your own words as number 77. Aylin Kurt decides on it, and I'll write to you by 30 June with the outcome, also if it is a no.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'story-social-short',
    kind: 'story',
    title: 'A story in one post',
    shortcut: '/storypost',
    tags: ['social', 'public', 'curious'],
    channels: ['social'],
    when: {
      kinds: ['ask', 'praise', 'idea'],
      says: ['why do you', 'story behind', 'how come', 'where does', 'who makes', 'how do you'],
    },
    body: `{{ customer.handle | fallback: customer.first_name | fallback: "Hello" }}, good question, and it has a true story: {% fill "true story" %} Want to hear the rest? Ask me here; I'll answer by {% fill "time" %}.`,
    why: 'The same story where it was asked for, short enough for a post.',
    example: {
      customer: '@nora_walks',
      turn: 'Why do you print a snail on every pair of walking boots? Is there a story behind the snail?',
      given: {
        'true story':
          'our founder found a snail in the first pair of boots she sold and printed it on every pair since.',
        time: '6 pm',
      },
      text: `@nora_walks, good question, and it has a true story: our founder found a snail in the first pair of boots she sold and printed it on every pair since. Want to hear the rest? Ask me here; I'll answer by 6 pm.`,
    },
  },
];

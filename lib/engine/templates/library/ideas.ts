import type { Written } from './written.ts';

/** Ideas thanked and recorded, feedback that changed something, invitations to take part. */
export const IDEAS: readonly Written[] = [
  {
    id: 'idea-recorded',
    kind: 'idea',
    title: 'An idea: thanked and written down',
    shortcut: '/idea',
    tags: ['suggestion', 'feature', 'wish'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['idea'],
      says: [
        'it would be great',
        'would be great if',
        'would be nice if',
        'have you thought',
        'i suggest',
        'my idea',
        'an idea',
        'idea',
        'could you add',
        'please add',
        'suggestion',
      ],
    },
    body: `Thank you for your idea: {% fill "the idea" %}. {% fill "what we know of it" %}.

I've put it on our list as number {% fill "reference" %}, in your own words. {% fill "name of colleague" %} decides on it and reads the new ones on {% fill "day" %}.

I'll write to you by {% fill "end date" %} with the outcome and the reason, also if it is a no. Thank you for the time you put into it.`,
    fillIns: [
      {
        name: 'what we know of it',
        type: 'text',
        default: null,
        hint: 'one true sentence on whether it has come up before',
      },
    ],
    why: 'Recorded with a number, read by a person on a day, and answered either way.',
    example: {
      customer: 'Yara Haddad',
      channel: 'email',
      turn: 'It would be great if your shopping list app could sort the list by the aisles of the supermarket. I have an idea how that could work. Have you thought about adding it?',
      given: {
        'what we know of it': 'We had not thought about adding it in this way, and I like it',
        'the idea': 'sorting the list by the aisles of the supermarket',
        reference: '318',
        'name of colleague': 'Nadia Wolf',
        day: 'Monday',
        'end date': '30 June',
      },
      text: `Hello Yara,

Thank you for your idea: sorting the list by the aisles of the supermarket. We had not thought about adding it in this way, and I like it.

I've put it on our list as number 318, in your own words. Nadia Wolf decides on it and reads the new ones on Monday.

I'll write to you by 30 June with the outcome and the reason, also if it is a no. Thank you for the time you put into it.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'idea-not-now',
    kind: 'idea',
    title: 'An idea that we will not build, with the reason',
    shortcut: '/notnow',
    tags: ['suggestion', 'decline', 'feature'],
    channels: ['email'],
    when: {
      kinds: ['idea', 'ask'],
      signals: ['idea'],
      answered: true,
      says: ['what became of', 'my idea', 'any decision', 'will you add', 'add it'],
    },
    body: `You asked what became of your idea, and you deserve a straight answer. We won't build it this year, and this is why: {% fill "the reason" %}.

It was read and weighed, and not pushed aside. What spoke for it stays on our list together with your name, and I'll look at it again on {% fill "day" %}.

Until then there is a way that comes close: {% fill "the steps" %}. Thank you for the thought you put into it; if you have another one, I'd like to hear it.`,
    why: 'A no with its reason, a date for a second look, and something that helps today.',
    example: {
      customer: 'Yara Haddad',
      before: [
        ['customer', 'It would be great if your app could sort the list by aisles.'],
        ['agent', 'Hello Yara, thank you. Your idea is number 318 on our list.'],
      ],
      turn: 'What became of my idea to sort the shopping list by aisles? I suggest you look at it again, it would save so much time. Could you add it this year?',
      given: {
        'the reason': 'every shop is laid out in another way, and we have no plans of them',
        day: '10 January',
        'the steps': 'drag the list into your own order once, and the app keeps it',
      },
      text: `Hello Yara,

You asked what became of your idea, and you deserve a straight answer. We won't build it this year, and this is why: every shop is laid out in another way, and we have no plans of them.

It was read and weighed, and not pushed aside. What spoke for it stays on our list together with your name, and I'll look at it again on 10 January.

Until then there is a way that comes close: drag the list into your own order once, and the app keeps it. Thank you for the thought you put into it; if you have another one, I'd like to hear it.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'idea-from-complaint',
    kind: 'idea',
    title: 'A complaint with a good idea in it',
    shortcut: '/goodpoint',
    tags: ['suggestion', 'complaint', 'improve'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'idea'],
      signals: ['idea'],
      feelings: ['frustration', 'disappointment', 'anger', 'confusion', 'neutral', 'unheard'],
    },
    body: `I'm sorry that {% fill "what happened to them" %}. I can see why that is frustrating, and I'm putting it right today: {% fill "the answer" %}.

You've also said how it should be, and you have a point. I've sent your idea to {% fill "name of colleague" %}, who can change it: {% fill "the idea" %}. It has the number {% fill "reference" %}.

I'll write to you by {% fill "day" %} with the answer and the reason, whichever it is.`,
    fillIns: [
      {
        name: 'what happened to them',
        type: 'text',
        default: null,
        hint: 'what happened, told as theirs: “the machine took your money”',
      },
    ],
    why: 'The trouble is solved first; the idea in it is kept and gets its own answer.',
    example: {
      customer: 'Fabian Engel',
      turn: 'Your ticket machine took my money and gave no ticket, I had to run for the train. You should add a simple button to call somebody, it would save everyone trouble. Very frustrating.',
      given: {
        'what happened to them': 'the machine took your money and gave no ticket',
        'the answer': 'your money is sent back to your card by Friday',
        'the idea': 'a simple button to call somebody',
        reference: '402',
        'name of colleague': 'Petra Sand',
        day: '30 June',
      },
      text: `Hello Fabian,

I'm sorry that the machine took your money and gave no ticket. I can see why that is frustrating, and I'm putting it right today: your money is sent back to your card by Friday.

You've also said how it should be, and you have a point. I've sent your idea to Petra Sand, who can change it: a simple button to call somebody. It has the number 402.

I'll write to you by 30 June with the answer and the reason, whichever it is.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'yswd-changed-it',
    kind: 'you_said_we_did',
    title: 'You said it, and we changed it',
    shortcut: '/wedid',
    tags: ['feedback', 'change', 'closed loop'],
    channels: ['email'],
    when: {
      kinds: ['idea', 'ask', 'nod', 'done', 'praise', 'trouble'],
      answered: true,
      says: [
        'i suggested',
        'i told you',
        'my suggestion',
        'my feedback',
        'i wrote to you',
        'i asked you',
        'what became of',
      ],
    },
    body: `You said it, and we did it. Since this week it is like this: {% fill "what changed" %}.

Your message was what started it. This is how it came about: {% fill "how it came about" %}.

Have a look, and tell me if we got it half right only. I'll ask you again on {% fill "day" %}, when you've had time to live with it. Thank you for saying it aloud.`,
    fillIns: [{ name: 'how it came about', type: 'text', default: null, hint: 'how it came about, in one true line' }],
    why: 'The link between what they said and what changed is shown, and the loop stays open.',
    example: {
      customer: 'Judith Amsel',
      before: [
        ['customer', 'I suggest you print the allergens on the lunch menu in larger letters.'],
        ['agent', 'Hello Judith, thank you. I have taken your suggestion to the kitchen.'],
      ],
      turn: 'Hello, what became of my suggestion about the allergens on the lunch menu? Did anybody look at it?',
      given: {
        'how it came about': 'I took your suggestion to the kitchen, and the cooks tried it out on one menu first',
        'what changed': 'the allergens stand on the lunch menu in large letters, beside each dish',
        day: '1 July',
      },
      text: `Hello Judith,

You said it, and we did it. Since this week it is like this: the allergens stand on the lunch menu in large letters, beside each dish.

Your message was what started it. This is how it came about: I took your suggestion to the kitchen, and the cooks tried it out on one menu first.

Have a look, and tell me if we got it half right only. I'll ask you again on 1 July, when you've had time to live with it. Thank you for saying it aloud.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'yswd-survey-answer',
    kind: 'you_said_we_did',
    title: 'A poor rating, answered in person',
    shortcut: '/rating',
    tags: ['survey', 'rating', 'score', 'feedback'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'idea', 'ask', 'nod'],
      says: [
        'your survey',
        'the survey',
        'rating',
        'i gave you',
        'out of 10',
        'two stars',
        'one star',
        'questionnaire',
        'nobody reads',
      ],
    },
    body: `I've read every line that you wrote. I'm sorry that {% fill "what happened to them" %}.

You said it, and this is what we did: {% fill "what changed" %}.

That doesn't make up for your own wait, so I've also gone back to your case today: {% fill "the answer" %}. I'll write to you on {% fill "day" %} to make sure that it has arrived.`,
    fillIns: [
      {
        name: 'what happened to them',
        type: 'text',
        default: null,
        hint: 'what happened, told as theirs: “it took too long and no one told you why”',
      },
    ],
    why: 'Proof that a rating is read; what changed; and their own case on top.',
    example: {
      customer: 'Silke Thoma',
      turn: 'I gave you two stars in your survey because it took too long to repair my sewing machine and no one told me why. But nobody reads these surveys anyway. Disappointing.',
      given: {
        'what happened to them': 'it took too long to repair your sewing machine and no one told you why',
        'what changed': 'a message goes out at each step, and repairs start within two days',
        'the answer': 'the £20 for the repair is sent back to you',
        day: 'Friday 12 June',
      },
      text: `Hello Silke,

I've read every line that you wrote. I'm sorry that it took too long to repair your sewing machine and no one told you why.

You said it, and this is what we did: a message goes out at each step, and repairs start within two days.

That doesn't make up for your own wait, so I've also gone back to your case today: the £20 for the repair is sent back to you. I'll write to you on Friday 12 June to make sure that it has arrived.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'yswd-packaging',
    kind: 'you_said_we_did',
    title: 'Too much packaging: what we changed',
    shortcut: '/packaging',
    tags: ['environment', 'plastic', 'waste'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'idea', 'ask'],
      says: [
        'packaging',
        'plastic',
        'so much waste',
        'too much waste',
        'polystyrene',
        'bubble wrap',
        'cardboard',
        'oversized box',
      ],
    },
    body: `{% if echo.goods %}All that packaging round {{ echo.goods }}{% else %}All that packaging{% endif %}: I can see why it bothers you, and you're right to say so. It is waste that you then have to carry out of the house.

You are not alone with it, and this is what we have changed: {% fill "what changed" %}. It isn't finished; the next step is due on {% fill "end date" %}.

For your own orders I've done this today: {% fill "the answer" %}. Tell me after the next one, or by {% fill "day" %}, whether it came as I promise here.`,
    why: 'The value behind the complaint is named; true steps with dates, and one for them alone.',
    example: {
      customer: 'Frida Nyström',
      turn: 'One lipstick in a box as big as a shoe box, filled with plastic. So much packaging is a shame, I try to avoid plastic at home. Why do you do this?',
      given: {
        'the answer': 'they go out in the smallest box, with paper in place of plastic',
        'what changed': 'since May half of our parcels travel without any plastic',
        'end date': '1 September',
        day: '31 July',
      },
      text: `Hello Frida,

All that packaging round the shoe box: I can see why it bothers you, and you're right to say so. It is waste that you then have to carry out of the house.

You are not alone with it, and this is what we have changed: since May half of our parcels travel without any plastic. It isn't finished; the next step is due on 1 September.

For your own orders I've done this today: they go out in the smallest box, with paper in place of plastic. Tell me after the next one, or by 31 July, whether it came as I promise here.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'invitation-panel',
    kind: 'invitation',
    title: 'Invite them to help shape what comes next',
    shortcut: '/panelinvite',
    tags: ['customer panel', 'co-create', 'interview'],
    channels: ['email'],
    when: {
      kinds: ['idea', 'praise'],
      signals: ['idea', 'loyalty', 'advocacy'],
      without: ['churn', 'vulnerability', 'danger'],
    },
    body: `Thank you for your idea of {% fill "the idea" %}. I've written it down and passed it on today, and I'd like to ask you for more than that.

We sit down with people who use {{ echo.app | fallback: "what we make" }}, show what we are planning, and change it after what they say. The next time is on {% fill "day" %}, by video, for {% fill "length" %}. Would you like to be there with your whole list of ideas?

You can leave again with one line. Write "yes" by {% fill "end date" %} and I'll keep a chair for you and send you the plan that evening.`,
    fillIns: [{ name: 'length', type: 'text', default: 'an hour', hint: 'how long it takes' }],
    why: 'They are asked as a partner; the effort, the use and the way out are plain.',
    example: {
      customer: 'Ewan Ross',
      turn: 'It would be great if your garden planner could show which plants my neighbours grow. I have used it since it began and have a whole list of ideas.',
      given: { 'the idea': 'showing which plants the neighbours grow', day: '25 June at 6 pm', 'end date': '20 June' },
      text: `Hello Ewan,

Thank you for your idea of showing which plants the neighbours grow. I've written it down and passed it on today, and I'd like to ask you for more than that.

We sit down with people who use what we make, show what we are planning, and change it after what they say. The next time is on 25 June at 6 pm, by video, for an hour. Would you like to be there with your whole list of ideas?

You can leave again with one line. Write "yes" by 20 June and I'll keep a chair for you and send you the plan that evening.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'invitation-event',
    kind: 'invitation',
    title: 'Invite them to a meeting of people like them',
    shortcut: '/event',
    tags: ['community', 'meet-up', 'belonging'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['praise', 'ask', 'idea', 'done'],
      says: [
        'community',
        'other people who',
        'others who',
        'meet other',
        'people like me',
        'join a group',
        'be part of',
        'club',
      ],
      without: ['churn', 'vulnerability', 'danger', 'escalation'],
    },
    body: `It makes me happy to read about {% fill "what they liked" %}; you can be proud of it. And you're not alone with it: some of our customers feel the same and would love to meet you.

So this is an invitation, and nothing is sold there. We meet on {% fill "day" %}, and {% fill "what happens" %}. You can bring somebody along.

If you'd like to be part of it, write me one line by {% fill "end date" %} and I'll keep a place for you. Thank you for telling us about {% fill "what they liked" %}.`,
    fillIns: [{ name: 'what happens', type: 'text', default: null, hint: 'what people do there, in one line' }],
    why: 'It fits what they said about belonging; nothing is sold; silence is an answer.',
    example: {
      customer: 'Lucia Moreno',
      channel: 'email',
      turn: 'I finished my first quilt with your pattern and I am so proud and happy! I wish I knew other people who sew, I would love to be part of a community like that.',
      given: {
        'what they liked': 'your first quilt',
        day: 'Saturday 20 June at 3 pm',
        'what happens': 'about twenty people sew together and show what they make',
        'end date': 'Thursday',
      },
      text: `Hello Lucia,

It makes me happy to read about your first quilt; you can be proud of it. And you're not alone with it: some of our customers feel the same and would love to meet you.

So this is an invitation, and nothing is sold there. We meet on Saturday 20 June at 3 pm, and about twenty people sew together and show what they make. You can bring somebody along.

If you'd like to be part of it, write me one line by Thursday and I'll keep a place for you. Thank you for telling us about your first quilt.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'invitation-visit',
    kind: 'invitation',
    title: 'Invite them to see how it is made',
    shortcut: '/visit',
    tags: ['workshop', 'tour', 'behind the scenes'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'praise', 'idea'],
      says: [
        'how it is made',
        'how is it made',
        'how do you make',
        'where is it made',
        'who makes',
        'where do you make',
        'made by hand',
        'behind the scenes',
        'your workshop',
        'your factory',
      ],
    },
    body: `Thank you for asking; that question makes the makers happy. {% fill "the answer" %}.

There is more to see than a message can hold, so I'd like to invite you. On {% fill "day" %} our workshop is open to a few guests, and {% fill "name of colleague" %} shows every step. It takes {% fill "length" %}, and you'd be our guest.

If you can't travel, there is this way: {% fill "second option" %}. Tell me by {% fill "end date" %} which of the two you'd like to have, and I'll see to it the same day.`,
    fillIns: [{ name: 'length', type: 'text', default: null, hint: 'how long it takes' }],
    why: 'The question is answered first; the visit is for those who asked.',
    example: {
      customer: 'Arthur Penrose',
      turn: 'I bought a pair of your leather boots and they are beautiful. How do you make the boots, is it all done by hand?',
      given: {
        length: 'two hours',
        'second option': 'I send you a film of the eleven at work',
        'the answer':
          'Yes, it is all done by hand. We make the boots in Porto, where eleven people cut and sew the leather',
        day: 'Friday 26 June',
        'name of colleague': 'Rui',
        'end date': '19 June',
      },
      text: `Hello Arthur,

Thank you for asking; that question makes the makers happy. Yes, it is all done by hand. We make the boots in Porto, where eleven people cut and sew the leather.

There is more to see than a message can hold, so I'd like to invite you. On Friday 26 June our workshop is open to a few guests, and Rui shows every step. It takes two hours, and you'd be our guest.

If you can't travel, there is this way: I send you a film of the eleven at work. Tell me by 19 June which of the two you'd like to have, and I'll see to it the same day.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'invitation-after-recovery',
    kind: 'invitation',
    title: 'After a bad time: invite them to check on us',
    shortcut: '/checkonus',
    tags: ['recovery', 'feedback', 'partner'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'leave', 'human'],
      says: [
        'do better',
        'learn from',
        'change something',
        'next customer',
        'other customers',
        'happen to others',
        'happens to others',
      ],
      feelings: ['anger', 'frustration', 'disappointment', 'distrust', 'unheard', 'embarrassment'],
    },
    body: `You write that you don't want this to happen to others. I'm sorry that it happened to you, and you'd be right not to take our word for it.

For yourself I've done this today: {% fill "the answer" %}.

For the others, here is an invitation. On {% fill "day" %} we go through what went wrong, step by step, with the people who were part of it. You may listen in by phone for as long as you like, and ask anything. If you'd rather not, I'll send you what we decided by {% fill "end date" %}.`,
    why: 'Trust is not asked for but made easy to check.',
    example: {
      customer: 'Bronwyn Hale',
      turn: 'My luggage was lost for six days and your desk laughed it off. I only hope you learn from this so that it does not happen to others. I am still very disappointed.',
      given: {
        'the answer': 'the costs for your six days without luggage are paid back',
        day: 'Tuesday 16 June at 4 pm',
        'end date': '19 June',
      },
      text: `Hello Bronwyn,

You write that you don't want this to happen to others. I'm sorry that it happened to you, and you'd be right not to take our word for it.

For yourself I've done this today: the costs for your six days without luggage are paid back.

For the others, here is an invitation. On Tuesday 16 June at 4 pm we go through what went wrong, step by step, with the people who were part of it. You may listen in by phone for as long as you like, and ask anything. If you'd rather not, I'll send you what we decided by 19 June.

Kind regards,
Sam Okafor`,
    },
  },
];

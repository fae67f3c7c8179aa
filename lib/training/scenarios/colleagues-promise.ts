import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'colleagues-promise',
  title: 'What your colleague promised',
  industry: 'Kitchen furniture',
  difficulty: 3,
  channel: 'email',
  company: 'Ashgrove Kitchens',
  situation:
    'A colleague who has left promised a customer in writing that a worktop with a fault would be exchanged free of charge by the 10th. He never ordered it. Today is the 12th; a new worktop takes nine days.',
  customer: {
    name: 'Ludovica Ferrante',
    about: 'Runs a small catering firm from home. Was calm in every letter so far; she has kept them all.',
    since: '2025',
  },
  stage: 'at_risk',
  feels: { feeling: 'anger', level: 3, cause: 'broken_promise', injustice: 'process' },
  motivator: 'confidence_in_future',
  practises: ['own', 'fair', 'act'],
  lookups: [
    {
      title: 'Order K-1190',
      lines: [
        'Oak worktop, 3.20 m. The crack was reported on the 20th of last month, with photographs.',
        'No exchange was ever entered.',
      ],
    },
    {
      title: 'Workshop',
      lines: [
        'A new worktop can be cut today and fitted on the 21st, first thing at 7:00.',
        'A steel trestle table can be lent from tomorrow.',
      ],
    },
    {
      title: 'Fitters',
      lines: [
        'The office plans the days; the foreman’s word goes before it, and he can be reached until 20:00. An oiled top may be used after twelve hours.',
      ],
    },
  ],
  hidden:
    'On the 18th somebody from the food authority comes to inspect her kitchen; with a crack in the top she may not cook for others.',
  policy: [
    'A promise in writing is kept, whoever made it.',
    'You may lend equipment and bring forward one job in the workshop each week with the foreman’s word; this week’s is free.',
    'Do not speak ill of colleagues to customers.',
  ],
  subject: 'The 10th has passed',
  before: [
    { author: 'customer', text: 'The oak top has a crack next to the sink, photographs attached. What can we do?' },
    {
      author: 'agent',
      text: 'Dear Ms Ferrante, we will exchange the worktop free of charge by the 10th. You have my word. Colin',
    },
  ],
  opening:
    'Today is the 12th. Mr Colin gave me his word that the worktop would be exchanged by the 10th. Nobody came, nobody called, and on the telephone I was told that he no longer works for you and that “nothing is in the system”. You have broken your promise and I am furious. Is a written promise worth anything in your house?\n\nL. Ferrante',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['helplessness', 'policy_wall', 'blame', 'bias_ambiguity'] },
              {
                silent: [
                  'our word',
                  'our promise',
                  'our failure',
                  'our mistake',
                  'our fault',
                  'my mistake',
                  'we broke',
                ],
                says: [
                  'colin was',
                  'colin should',
                  'colin did not',
                  'colin forgot',
                  'no longer works',
                  'former colleague',
                  'his mistake',
                  "colin's mistake",
                  'not in the system',
                  'he never',
                  'he forgot',
                ],
              },
            ],
          },
          says: 'I do not care who works for you and who does not. I did not buy a kitchen from Mr Colin, I bought it from Ashgrove. So I am to be the one who pays for your changes of staff?',
          feels: { feeling: 'anger', level: 3 },
          why: 'You put it on somebody who has gone, or on a rule. For her it was the firm that gave its word.',
          model:
            'No, Ms Ferrante, you are not to pay for our changes of staff. You bought your kitchen from Ashgrove, and Ashgrove gave you its word for the 10th. We broke it, because the exchange was never ordered. You are right to be furious, and I am sorry. I have ordered your worktop this morning, and I have booked two fitters for the 21st at 7:00, free of charge. I will send you the workshop’s sheet by 3 pm today. Is there a day before the 21st that I should know of?',
          to: 'proof',
        },
        {
          when: {
            least: { act: 1 },
            any: [
              { least: { act: 2, own: 2 } },
              { says: ['21st', 'cut today'], least: { acknowledge: 2, act: 2, own: 1 } },
              {
                all: [
                  { says: ['21st', 'cut today', 'sawn today'] },
                  {
                    says: ['our word', 'his word', 'promise is worth', 'promise counts', 'we broke', 'whoever signed'],
                  },
                ],
              },
            ],
            clean: ['no_acknowledgement', 'generic_apology', 'vague_time'],
          },
          says: 'That is the first honest letter. But what is not in by the 18th is too late, and that is why I am so angry: on the 18th the food authority looks at my kitchen. With a crack in the top they will not let me cook for others. I have two weddings in that week.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You took the promise for your own and gave a day that you can keep. Now she says why days matter.',
          reveals: true,
          to: 'eighteenth',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['command_at_feelings'] },
          says: 'You regret it. Very well. And when do I get my worktop? I have had regrets and a date before, and neither of them fitted my kitchen.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'Well said, and again without a day behind which somebody stands.',
          model:
            'On the 21st at 7:00, Ms Ferrante: I have booked two fitters for you, and your worktop is cut today. You had a date before, in writing, and it was broken because nobody ordered the exchange. I understand that you do not trust this one yet, and I am sorry. I will send you the workshop’s sheet with your name on it by 3 pm today. It is free of charge. Is there a day before the 21st on which you need the top?',
          to: 'proof',
        },
        {
          says: 'I asked whether a promise is worth anything in your house. I take this as a no.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Her question was about the broken word. It went unanswered.',
          model:
            'A promise is worth something in our house, Ms Ferrante, and I have to prove it to you. We gave you our word for the 10th and broke it, because nobody ordered the exchange. You are right to be furious, and I am sorry that you were left to ask. I have ordered your worktop this morning, and I have booked two fitters for the 21st at 7:00, free of charge. I will send you the workshop’s sheet by 3 pm today, so that you have it on paper. Is there a day before the 21st that I should know of?',
          to: 'proof',
        },
      ],
    },
    eighteenth: {
      reactions: [
        {
          when: {
            says: [
              '17th',
              '16th',
              'before the 18th',
              'by the 18th',
              'foreman',
              'bring it forward',
              'brought forward',
              'inspection',
              'inspector',
              'authority',
            ],
            least: { act: 2 },
            grade: { least: 'good' },
          },
          says: 'It is the evening of the 16th, seven o’clock, and your fitters’ office has left a message: “tomorrow between 12 and 18 o’clock”. The inspector comes the morning after at eight, and the oil has to dry. I have “seven o’clock” here, in writing. Again. I am angry, and I am tired of it.',
          feels: { feeling: 'anger', level: 2 },
          why: 'You took the 18th for your own deadline and moved something in the house for it. On the last evening the house moves it back.',
          to: 'last-evening',
        },
        {
          when: { says: ['trestle', 'steel', 'lend', 'loan', 'table'] },
          says: 'The trestle was allowed for the one wedding. It was not elegant, but it was there, and the worktop came on the 21st.',
          feels: { feeling: 'relief', level: 2 },
          why: 'A bridge over the gap. The word itself was kept eleven days late.',
          ends: 'settled',
        },
        {
          says: 'Then I shall have to tell the second couple that I cannot cook for them. I will send you the bill for it.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She gave you the real deadline, and the answer kept to the old one.',
          ends: 'wary',
        },
      ],
    },
    proof: {
      model:
        'You have our written word, Ms Ferrante, and the 10th went by without a call; I am sorry, and I will not make it anybody else’s fault. The promise is Ashgrove’s, so I am keeping it: I have ordered your worktop this morning, and it is fitted on the 21st at 7:00, free of charge. I will send you the workshop’s sheet with your name on it by 3 pm today. Is there a day before the 21st on which you need the top?',
      reactions: [
        {
          when: { least: { act: 2 }, clean: ['blame', 'policy_wall', 'helplessness', 'vague_time'] },
          says: 'Good, then I hold you to it. I have an inspection on the 18th, and I shall have to move it. You may imagine how I like that.',
          feels: { feeling: 'frustration', level: 2 },
          why: 'Something definite, and somebody who stands for it. It came too late to hear of the 18th in time.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { says: ['trestle', 'steel table', 'lend', 'loan', 'a table'], clean: ['blame', 'policy_wall'] },
          says: 'A table to borrow. Good, that I take. And the worktop that was promised me? For that you will hear from my lawyer.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'A help for the meantime. The promise itself is still without a day.',
          ends: 'wary',
        },
        {
          when: { least: { acknowledge: 2 } },
          says: 'I will have my own carpenter do it, and my lawyer will write to you about the bill.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'Understanding twice, and twice no date. She no longer waits.',
          ends: 'wary',
        },
        {
          says: 'Then we will meet before the arbitration board. And every bride that I cook for is going to hear what an Ashgrove promise is worth.',
          feels: { feeling: 'anger', level: 3 },
          why: 'A broken promise, and then nobody to answer for it. That weighs more than the crack.',
          ends: 'lost',
        },
      ],
    },
    'last-evening': {
      reactions: [
        {
          when: {
            says: ['7:00', 'seven', 'foreman'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['vague_time', 'helplessness', 'policy_wall'],
          },
          says: 'They were here at seven, two of them, and it was oiled by nine. The inspector ran his hand over it and said “lovely”. I can cook. You made a mistake, and then you were better than those who never make one.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'A second message nearly broke the word a second time. You did not ask her to understand the office; you stood by the hour.',
          ends: 'advocate',
        },
        {
          when: {
            found: [
              'vague_time',
              'helplessness',
              'policy_wall',
              'blame',
              'minimising',
              'command_at_feelings',
              'repetition_shame',
            ],
          },
          says: 'They came at five in the afternoon. The inspector put his hand on the top and then looked at his hand. I have a second appointment with him, and one wedding fewer.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'In writing, again, and again nobody who stands for it.',
          ends: 'wary',
        },
        {
          says: 'They were here at ten. It was dry enough, just. I slept badly.',
          feels: { feeling: 'relief', level: 1 },
          why: 'It went well in the end. The night before it she lay awake over your letter.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'The board decided for her. It cost four times the worktop, and the story is told at weddings.',
    wary: 'Her own carpenter made the top. She paid the rest of the kitchen to the day, and will not buy another thing.',
    settled: 'The worktop was fitted on the 21st. She wrote a correct, short line of thanks.',
    advocate:
      'She has brought you two restaurants’ kitchens since. In both she said: “They once forgot me, ask me what happened next.”',
  },
  odd: {
    silence: 'You have sent me an empty letter. That is at least consistent.',
    nonsense: 'What is that supposed to tell me? I asked about a worktop and about a promise.',
    insult: 'That goes straight to my lawyer, with the other letters.',
    language: 'I wrote to you in English. I expect to be answered in it.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, Colin no longer works here and unfortunately there is nothing in the system, so we cannot confirm anything.',
        'As stated, per our policy only confirmed orders are valid. You should have asked for a confirmation.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Ferrante, I understand that you are furious that nobody came by the 10th although we had promised it. I am truly sorry.',
        'Dear Ms Ferrante, I have ordered the worktop this morning, and our fitters come on the 21st at 7:00. I will send you the order by 3 pm today, so that you have it in writing.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Ferrante,\n\nYou had our word for the 10th, in writing, and then nobody came, nobody called, and you were told that there is nothing in the system. You are right to be furious: we broke our promise, because the exchange was never ordered, and I am sorry. It was Ashgrove’s word, so I am keeping it now. I have ordered your worktop this morning, and I have booked two fitters for the 21st at 7:00, free of charge. I will send you the workshop’s sheet by 3 pm today. Is there a day before the 21st that I should know of?',
        'Dear Ms Ferrante, thank you for telling me about the 18th: the food authority will not let you cook for two weddings with a crack in the top, and that must not happen through our mistake. I have just spoken with our foreman, and he is bringing your worktop forward. It is cut tonight, and two fitters are at your door on the 17th at 7:00, the day before the inspection. I am lending you a steel trestle table as well; it is with you tomorrow at noon. I will call you on the 16th at 5 pm, when I have seen your worktop with my own eyes.',
        'Dear Ms Ferrante, you were told seven o’clock, in writing, and then our office told you “between 12 and 18”: you are right to be angry, and I am sorry that we did this to you a second time. The office had planned the day before I had moved you; that was our mistake. I have just spoken with our foreman, and his word goes before it. Two fitters are at your door tomorrow at 7:00 and oil it by 9:00, so it has dried for almost a day when the inspector comes. I will send you his own number tonight, and I will call you tomorrow at 7:15 to hear that they are there.',
      ],
      ends: 'advocate',
    },
  },
};

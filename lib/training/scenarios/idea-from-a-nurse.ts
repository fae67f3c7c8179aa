import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'idea-from-a-nurse',
  title: 'An idea from the night shift',
  industry: 'Software for duty rosters',
  difficulty: 2,
  channel: 'email',
  company: 'Rota Nine',
  situation:
    'Your product plans shifts for hospitals. A nurse has an idea for it. Ideas are collected in a list that the product team goes through on the first Thursday of each month; the next one is the 4th.',
  customer: {
    name: 'Femke Adjei',
    about:
      'A charge nurse on an intensive care ward, one of forty who use the roster there. She has no say in what is bought.',
    since: '2022',
  },
  stage: 'reciprocating',
  feels: { feeling: 'frustration', level: 1, cause: 'effort', injustice: 'none' },
  motivator: 'person_i_want_to_be',
  practises: ['understand', 'explore', 'end_well'],
  lookups: [
    {
      title: 'List of ideas',
      lines: [
        'Nobody has proposed this before.',
        'Swaps between two people need the ward manager’s click. Her manager, Mr Oost, answers within nine hours on average.',
      ],
    },
    {
      title: 'People',
      lines: [
        'Dilan looks after swaps in the product team and likes to speak with those who use them. Free on the 4th from 14:00.',
      ],
    },
  ],
  hidden:
    'She sent the same idea a year ago. The answer was “thank you for your valuable feedback”, and nothing after it.',
  policy: [
    'Promise that an idea is read, by whom and when; never that it will be built.',
    'You may invite somebody to a talk with the product team.',
  ],
  subject: 'Swapping nights',
  opening:
    'Hello, I have a suggestion. When two of us want to swap a night shift, the manager has to click on it, and at three in the morning there is none. So we swap on paper and nobody knows who is on duty. It is a bit frustrating, we do the work twice. Could you let a swap count when both have the same qualification? It would help a lot on a ward like ours.\n\nFemke Adjei, ICU',
  turns: {
    first: {
      reactions: [
        {
          when: {
            says: [
              'we will build',
              'we are going to build',
              'we are building',
              'will be built',
              'will be implemented',
              'will implement',
              'next release',
              'next version',
              'i promise it will',
            ],
          },
          says: 'Built? That was quick. Who has decided that? I sent the same thing a year ago, was thanked for it, and then there was nothing. I would rather not tell forty people before I know.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'You promised more than anybody has decided. She was put off once before, and asks whose promise it is.',
          reveals: true,
          model:
            'Nobody has decided it, Femke: I wrote more than I may promise, and I am sorry, after a year in which you had a thank you and then nothing. This is what I know. Your idea stands on our list in your words: a night swap counts when both have the same qualification. Dilan, who looks after swaps, reads it with the team on Thursday the 4th. I will write to you on Friday the 5th with what they decided, also if it is a no.',
          to: 'tired',
        },
        {
          when: { found: ['policy_wall', 'helplessness', 'blame'] },
          says: 'I know what it cannot do, that is why I wrote. I am not asking for a favour. I am telling you what happens at three in the morning.',
          feels: { feeling: 'frustration', level: 2 },
          why: 'She offered you knowledge, and heard why it is not wanted.',
          model:
            'You are right, Femke: you told me what happens at three in the morning, and I answered with what is not possible. I am sorry. Two people swap on paper, and nobody knows who is on duty; that is frustrating, and on your ward it is a risk. I have put your idea on our list in your words: a swap counts when both have the same qualification. Dilan, who looks after swaps, reads it on Thursday the 4th. I will write to you on Friday the 5th, also if it is a no.',
          to: 'tired',
        },
        {
          when: {
            any: [
              { says: ['qualification*', 'paper', 'three in the morning', 'same qualification', 'night', 'nights'] },
            ],
            least: { understand: 1 },
            not: { says: ['valuable feedback', 'valued feedback', 'your feedback is'] },
          },
          says: 'You have actually read it. May I say that I sent the same thing a year ago? The answer was “thank you for your valuable feedback” and then nothing. So: what happens to it now, honestly?',
          feels: { feeling: 'distrust', level: 1 },
          why: 'You gave her idea back in her own words. Now she dares to ask what became of the last one.',
          reveals: true,
          to: 'honestly',
        },
        {
          says: 'I see. The last answer like that came a year ago. I suppose I know how it goes on.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Nothing in it shows that her idea was read. She has had an answer like that before.',
          reveals: true,
          model:
            'An answer like that a year ago, and then nothing: I can see why another one disappoints you, Femke, and I am sorry. Your idea never reached our list. I have put it there today in your words: a night swap counts when both have the same qualification. Dilan, who looks after swaps, reads it with the team on Thursday the 4th. I will write to you on Friday the 5th with what they decided, also if it is a no.',
          to: 'tired',
        },
      ],
    },
    honestly: {
      reactions: [
        {
          when: {
            says: ['4th', 'fourth', 'thursday', 'dilan', 'product team'],
            any: [
              { least: { act: 2 } },
              { says: ['write to you', 'tell you', 'mail from me', 'hear from me', 'get a mail'] },
            ],
            grade: { least: 'good' },
          },
          says: 'Then I can tell the ward tonight, and for once it is not “nothing”. Even if you end up not building it: you are the first who told me what happens.',
          feels: { feeling: 'gratitude', level: 2 },
          why: 'No promise that it will be built, and a plain word on what happens now. That is what was missing for a year.',
          ends: 'advocate',
        },
        {
          when: { found: ['policy_wall', 'helplessness', 'blame', 'minimising', 'impatience', 'command_at_feelings'] },
          says: 'I see. So it goes the way of the last one, only faster. We have our paper.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'She had asked for one honest word, and got a closed door.',
          ends: 'wary',
        },
        {
          when: {
            says: ['we will build', 'will be built', 'next release', 'guarantee', 'i promise it will', 'definitely'],
          },
          says: 'Built by the next release? Then I will tell the ward. I hope you are sure.',
          feels: { feeling: 'distrust', level: 1 },
          why: 'You promised more than anybody has decided. When it does not come, she will have told forty people.',
          ends: 'wary',
        },
        {
          says: 'All right. Then I will wait and see. Let me know if anything comes of it.',
          feels: { feeling: 'neutral', level: 0 },
          why: 'You answered. By whom it is read, and when she hears of it, stayed open.',
          ends: 'settled',
        },
      ],
    },
    tired: {
      model:
        'A year ago you had a thank you and then nothing, Femke; I am sorry, that is no way to treat somebody who does the work twice. Your idea is now on our list in your words: a night swap counts when both have the same qualification. Dilan, who looks after swaps, reads it with the team on Thursday the 4th, and I will write to you on the 5th with what they decided, also if it is a no.',
      reactions: [
        {
          when: {
            says: ['4th', '5th', 'fourth', 'thursday', 'dilan', 'product team', 'on the list', 'list of ideas'],
            least: { act: 1 },
            clean: ['policy_wall', 'helplessness'],
          },
          says: 'That is more than last time. I will believe it when I see it, but good.',
          feels: { feeling: 'relief', level: 1 },
          why: 'Something to hold on to: late, but more than a thank-you.',
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 }, grade: { least: 'weak' } },
          says: 'That is kind of you. We have our paper.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'You felt with her, and the idea is where it was.',
          ends: 'wary',
        },
        {
          says: 'Fine. We will go on with the paper on the fridge. It never needs an update.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Twice she offered to help you, and twice it went nowhere. The third time somebody else will hear it.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'When the hospital asked its wards about the roster in autumn, Femke wrote two pages. They were fair, and they were not kind.',
    wary: 'She uses the roster because she has to.',
    settled: 'The idea was read on the 4th. Femke had her answer on the 8th, after asking once.',
    advocate:
      'The talk on the 4th lasted an hour. Swaps for equal qualifications were tried on her ward first, and she shows them to others.',
  },
  odd: {
    silence: 'An empty mail? At least the last time there was a sentence in it.',
    nonsense: 'I have read this three times, and it is not the night shift. What do you mean?',
    insult: 'I get shouted at by relatives in the worst hour of their lives. They have a reason. What is yours?',
    language: 'Could you write that in English? It is what we all use on the ward.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, unfortunately this is not possible. Per our terms a swap has to be approved by the manager.',
        'As I already said, there is nothing I can do. Please contact your manager.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hi Femke, thank you for your valuable feedback. We are always happy to hear from you.',
        'I see, Femke, and I am sorry about last year. I have put the idea on the list today, and the product team reads it on Thursday the 4th.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Hello Femke, swaps on paper at three in the morning, and nobody who knows for certain who is on duty: I can see why that is frustrating, and on an intensive care ward it is more than that. You propose that a night swap counts at once when both have the same qualification. Nobody has suggested that before, and I am putting it on our list today in your words. May I ask one thing: who has to know of a swap by the morning, apart from Mr Oost?',
        'Honestly, Femke: a year ago your idea was thanked for and never put on the list. No wonder that you ask, and I am sorry. This time I have put it there myself, under your name. Dilan, who looks after swaps, reads it with the team on Thursday the 4th. I will write to you on Friday the 5th with what they decided and why, also if it is a no. Would you like to tell Dilan about three in the morning yourself, on the 4th at 14:00?',
      ],
      ends: 'advocate',
    },
  },
};

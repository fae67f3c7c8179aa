import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'festival-pile-on',
  title: 'Four hundred are reading along',
  industry: 'Festival',
  difficulty: 3,
  channel: 'social',
  company: 'Saltmarsh Festival',
  situation:
    'A post about the camp site has four hundred likes in an hour, and others add their own. You answer for the festival, in public. Water was out from 9:00 to 13:30; tankers came at 14:00. It is 14:20. Everything you write is going to be quoted.',
  customer: {
    name: 'Nadia Rahimzadeh',
    about: 'Has come every year since the first. Writes well and is followed by many. She is not against you, not yet.',
    since: '2018',
  },
  stage: 'at_risk',
  feels: { feeling: 'anger', level: 3, cause: 'no_information', injustice: 'process' },
  motivator: 'belonging',
  practises: ['acknowledge', 'own', 'act'],
  lookups: [
    {
      title: 'What happened',
      lines: [
        '9:05 a digger broke the main. 9:20 you knew. The first word to the campers went out at 12:50.',
        'Two people were treated for the heat, both well again.',
      ],
    },
    {
      title: 'Now',
      lines: [
        'Water runs again at gates A and C since 14:10, at B from 16:00. Free bottles at all gates.',
        'Refunds for the camp site for Saturday were decided ten minutes ago: all, without a form.',
      ],
    },
    {
      title: 'If it happens again',
      lines: [
        'Two tankers wait at gate C and can be at B in 20 minutes. A text message to all on B goes out from your desk. At low pressure the patched main runs dry at B first.',
      ],
    },
  ],
  hidden: 'One of the two who were treated is her brother.',
  policy: [
    'Say in public what is known, and what is not.',
    'Do not delete anything. Do not argue with single people in the thread.',
    'Saturday’s camp site fee goes back to all of them.',
  ],
  subject: null,
  opening:
    'Five hours without water at 34 degrees on camp site B, and not ONE word from @saltmarshfest until ten to one. People fainted. You knew, your own staff said so. I have been here every year since the first one and I am furious. You left us sitting there. Who is responsible??',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              {
                found: [
                  'blame',
                  'minimising',
                  'policy_wall',
                  'false_cheer',
                  'conditional_apology',
                  'command_at_feelings',
                ],
              },
              {
                says: [
                  'contractor',
                  'beyond our control',
                  'not our fault',
                  'exceptional',
                  'circumstances',
                  'unforeseeable',
                  'bring enough water',
                  'stay hydrated',
                ],
              },
            ],
          },
          says: 'Screenshots are made, thank you. You write THAT, while people are put on drips? Say it to their faces. We are at the stage at five, all of us.',
          feels: { feeling: 'anger', level: 3 },
          why: 'In front of four hundred people you made yourself small: somebody else, or not so bad. Now it is about you and no longer about the water.',
          model:
            'What I wrote was the wrong answer, Nadia, to people who were put on drips; you have every reason to be furious, and I am sorry that we hid behind it. We knew at 9:20 that the main was broken, and told you at 12:50. That was my mistake, and nobody else’s. Water runs at gates A and C since 14:10, and at B from 16:00; I have put free bottles at all three. I will come to the stage at five and say it to your faces. Saturday’s camp site fee goes back to everybody by Wednesday.',
          to: 'screenshots',
        },
        {
          when: { says: ['dm', 'direct message', 'private message', 'message us', 'contact us'], most: { own: 1 } },
          says: 'No. Not in private. There are four thousand of us and everybody wants to know.',
          feels: { feeling: 'anger', level: 3 },
          why: 'A public wrong, and the answer was to be a private one.',
          model:
            'Then here, in public, Nadia, for all four thousand of you. Five hours without water, and we knew at 9:20 and told you at 12:50: you have every reason to be furious. That was my mistake, and I am sorry. Water runs at gates A and C since 14:10, and at B from 16:00. I have put free bottles at all three. I will report here at 15:00 and at 16:00. Saturday’s camp site fee goes back to everybody by Wednesday.',
          to: 'screenshots',
        },
        {
          when: {
            any: [
              { least: { own: 2, act: 2 } },
              {
                all: [
                  { says: ['9:05', '9:20', '12:50'] },
                  { says: ['gates', 'gate b', '16:00', '4 pm', 'bottles'] },
                  {
                    says: [
                      'our failure',
                      'our mistake',
                      'my mistake',
                      'my failure',
                      'our fault',
                      'we failed',
                      'sorry',
                      'was ours',
                      'is ours',
                      'no excuse',
                      'was wrong',
                      'is on us',
                      "that's on us",
                      'on me',
                      'should have told',
                      'should have said',
                      'should have warned',
                      'we knew',
                    ],
                  },
                ],
                least: { acknowledge: 1 },
              },
            ],
            clean: ['vague_time'],
          },
          says: 'OK. That is a real answer, I am putting it on top of the thread. For the record: my brother was one of the two. He is all right. But he lay there for forty minutes and nobody knew where the medics were. Who tells people what to do if it happens again tonight?',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'Your own mistake, and what happens now: something that one can quote. She stops accusing and starts asking.',
          reveals: true,
          to: 'on-top',
        },
        {
          when: {
            any: [
              { says: ['16:00', '4 pm', 'bottles'] },
              { all: [{ says: ['water', 'taps'] }, { says: ['gate', 'gates', 'a and c'] }] },
            ],
          },
          says: 'So there is water at last, and a time for B. Passed on. And the four hours before that? You knew, and said NOTHING. Who decided that?',
          feels: { feeling: 'anger', level: 3 },
          why: 'People know now where the water is, and that is worth a lot. What you knew and kept to yourselves she still has to ask for.',
          model:
            'You are owed that answer, Nadia, and you have every reason to be furious. The main broke at 9:05, we knew at 9:20, and we told you at 12:50. I waited for a repair time when I should have told you what we knew; that was my mistake, and I am sorry. Water runs at gates A and C since 14:10, and at B from 16:00; free bottles are at all three. I will report here at 15:00 and at 16:00. Saturday’s camp site fee goes back to everybody by Wednesday.',
          to: 'screenshots',
        },
        {
          says: 'That is all? Where is water NOW, when does B get some, and who decided to say nothing for four hours?',
          feels: { feeling: 'anger', level: 3 },
          why: 'Nothing in it helps anybody in the heat. Four thousand people need to know where the water is.',
          to: 'screenshots',
        },
      ],
    },
    'on-top': {
      reactions: [
        {
          when: {
            says: ['brother', 'he is up', 'he lay', 'he is all right', 'about him'],
            least: { act: 2 },
            grade: { least: 'good' },
          },
          says: 'My brother is sitting up and eating, and I have told people to trust you. But it is ten past nine, the taps at B have been dry for a quarter of an hour AGAIN, and people are asking me what is going on. It is frustrating. The clock is running.',
          feels: { feeling: 'frustration', level: 2 },
          why: 'You thought of her brother, and of tonight. Tonight is now.',
          to: 'ten-past-nine',
        },
        {
          when: { any: [{ grade: { most: 'poor' } }, { found: ['false_cheer', 'minimising'] }] },
          says: 'I asked about tonight. We are packing up. Take care of each other, B.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'You had her trust for a moment, and did not answer the one question that mattered.',
          ends: 'wary',
        },
        {
          says: 'Good, I am passing that on. We will keep an eye on it.',
          feels: { feeling: 'neutral', level: 0 },
          why: 'A usable answer. To her brother there was not a word in it.',
          ends: 'settled',
        },
      ],
    },
    screenshots: {
      model:
        'You are right, Nadia, and everybody here: we knew at 9:20 that the main was broken, and told you at 12:50. I am sorry; that was our mistake, and nobody else’s. Water runs at gates A and C now, and at B from 16:00; free bottles are at all three. I will write here at 15:00 and at 16:00 how it stands. Saturday’s camp site fee goes back to all of you by Wednesday, without a form.',
      reactions: [
        {
          when: {
            says: ['16:00', '4 pm', 'gate', 'gates', '9:20', 'bottles'],
            clean: ['blame', 'minimising', 'policy_wall'],
          },
          says: 'At last something one can use. OK, shared. My brother was one of those who fainted, so forgive me if I check it.',
          feels: { feeling: 'anger', level: 1 },
          why: 'The second answer had what was missing in the first: something people can use, and no excuse.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['blame', 'minimising', 'policy_wall'] },
          says: 'The others have found out for themselves by now where there is water. That says it all.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Feeling alone is no water. The campers organised themselves, without you.',
          ends: 'wary',
        },
        {
          says: 'The evening news wants to speak to me. I will tell them how you answered.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Two public answers, and both protected you and not the people in the heat.',
          ends: 'lost',
        },
      ],
    },
    'ten-past-nine': {
      reactions: [
        {
          when: {
            any: [
              {
                says: ['tanker*', '21:*', 'taps', 'gate c', 'bottles'],
                least: { act: 2 },
                grade: { least: 'good' },
              },
              {
                all: [
                  { says: ['tanker*', 'bottles'] },
                  { says: ['21:*', 'minutes', 'half past nine'] },
                  { says: ['pressure', 'main', 'patched'] },
                ],
                grade: { least: 'weak' },
              },
            ],
            clean: ['vague_time', 'blame', 'minimising', 'helplessness'],
          },
          says: 'It was as you wrote. Dear all: I was the loudest this morning, so I will say this loudly as well. They made a bad mistake, they said so, and tonight they told us what they were doing while they did it. I am staying. See you in front of the stage.',
          feels: { feeling: 'relief', level: 3 },
          why: 'Something to go by, in public and at once. The loudest voice of the thread now speaks for you.',
          ends: 'advocate',
        },
        {
          when: {
            any: [
              {
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
              { grade: { most: 'poor' } },
            ],
          },
          says: 'Eighteen minutes, and then that. We are packing up. Take care of each other, B.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She had vouched for you, in front of four hundred people.',
          ends: 'wary',
        },
        {
          says: 'Water is back at B. Passing it on.',
          feels: { feeling: 'neutral', level: 0 },
          why: 'It was mended. What she can tell the others about it she had to find out herself.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'Her interview ran at eight. Your first answer was read out in it, twice.',
    wary: 'Camp site B was half empty on Sunday. Tickets for next year are selling slowly.',
    settled: 'The thread went quiet by the evening. On Sunday people talked about the music again.',
    advocate:
      'Her second post had more likes than the first. Next year she sits on the camp site’s council, of which there was none before.',
  },
  odd: {
    silence: 'Seen, 14:21, no answer. Noted by four hundred people.',
    nonsense: 'Is your intern all right? There are people here without water.',
    insult: 'Wow. You really posted that, in public. Screenshot.',
    language: 'Most people here read English. Could you try that?',
  },
  paths: {
    poor: {
      replies: [
        'Hi Nadia! 😊 Sorry for any inconvenience. The water main was damaged by a contractor, which was beyond our control. Please stay hydrated!',
        'As we said, there is nothing we could do. You should have brought enough water, as stated in our camp rules.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Nadia, five hours without water in this heat is awful, and we understand that you are furious. We are so sorry.',
        'Water runs at gates A and C now, and at gate B from 16:00. There are free bottles at all gates. I will post here again at 15:00.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Nadia, five hours without water at 34 degrees, and no word from us: you have every reason to be furious, and I am sorry. The main broke at 9:05. We knew at 9:20 and told you at 12:50. I waited for a repair time when I should have told you what we knew; that was my mistake. Water runs at gates A and C since 14:10, and at B from 16:00; I have put free bottles at all three. I will report here at 15:00 and 16:00. Saturday’s camp site fee goes back to everybody by Wednesday.',
        'Nadia, I am glad that your brother is all right. He lay there for forty minutes, and nobody knew where the medics were: that must not happen to one more person. From 15:00 I have signs to water and to the medics at every crossing on B, and two medics on foot until morning. If it happens again tonight, I will tell you all within ten minutes of knowing it, by text message and on the stage screens. May I come to your brother’s tent at 17:00 and tell him myself that I am sorry?',
        'It is frustrating, Nadia, and you are right about the clock: the taps at B are dry since 20:55, and you should not have had to ask. I am sorry that our message comes late. The main that was patched this morning has lost pressure, so B runs dry first. I have sent two tankers from gate C; they stand at B by 21:30, and bottles are there now. The same goes by text message to everybody on B. I will report here at 21:30 and at 22:00, until the taps run. Please pass it on.',
      ],
      ends: 'advocate',
    },
  },
};

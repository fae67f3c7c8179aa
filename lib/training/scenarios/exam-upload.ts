import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'exam-upload',
  title: 'Nineteen minutes to midnight',
  industry: 'Distance university',
  difficulty: 2,
  channel: 'chat',
  company: 'Open College of the Fens',
  situation:
    'You have the night desk of a distance university’s platform. Essays must be handed in by 23:59; files over 50 MB are refused without a message that says so. It is 23:40.',
  customer: {
    name: 'Callum Reid',
    about: 'A paramedic of thirty-four who studies at night. Third year, never late.',
    since: '2023',
  },
  stage: 'active',
  feels: { feeling: 'anxiety', level: 3, cause: 'time', injustice: 'process' },
  motivator: 'succeed_in_life',
  practises: ['act', 'ease', 'understand'],
  lookups: [
    {
      title: 'Platform',
      lines: ['Three tries since 23:12, “upload failed”, 61 MB. The limit of 50 MB is not shown on the page.'],
    },
    {
      title: 'Night desk',
      lines: [
        'You can take a file by a direct link without a limit. It counts with the time at which you send out the link.',
      ],
    },
  ],
  hidden:
    'He has failed this module once already, in the weeks in which a child died on his shift. There is no third try.',
  policy: [
    'A direct link may be given where a try before the deadline is on record.',
    'You cannot move a deadline, and must not promise a mark.',
  ],
  subject: null,
  opening:
    'please help, the upload fails every time, I have tried three times since ten past eleven, it just says “failed”. I have 19 minutes left and I am panicking. I am so worried that it will not count!!',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              {
                found: [
                  'blame',
                  'policy_wall',
                  'command_at_feelings',
                  'helplessness',
                  'interrogation',
                  'bias_confirmation',
                ],
              },
              { says: ['earlier', 'last minute', 'browser', 'cache', 'restart*', 'try again'] },
            ],
          },
          says: 'I HAVE tried again. 15 minutes. is there a human who can take this file or not',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Minutes went by with what he had tried already, or with whose fault it is. He can only think of the clock.',
          model:
            'Yes, Callum, I am a human and I am taking your file. You had tried three times, and I made you lose four minutes; I see why you panic, and I am sorry. Here is a direct link without a size limit. Your tries are on record, so I count it as handed in at 23:45, even if it takes longer. Drop it in now. I stay here and tell you by 23:55 that I have it.',
          to: 'fifteen',
        },
        {
          when: {
            any: [
              {
                says: ['link', 'direct', 'send it to me', 'take it', 'take the file', 'counts', 'will count'],
                least: { act: 2 },
              },
              {
                says: [
                  'direct link',
                  'this link',
                  'the link is',
                  'link here',
                  'link now',
                  'link for you',
                  'https',
                  'by email to me',
                  'by mail to me',
                  'email it to me',
                  'mail it to me',
                ],
              },
            ],
          },
          says: 'ok ok doing it. it says 4 minutes to go. I should not be such a mess but this is my second try, I failed it when we lost a kid on my shift. there is no third one. will this REALLY count, even if it ends after midnight?',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'First the way, in one sentence. With the bar running he has the breath to say what hangs on it.',
          reveals: true,
          to: 'four-minutes',
        },
        {
          when: {
            says: [
              'smaller',
              'compress*',
              '50 mb',
              '61 mb',
              'too big',
              'too large',
              'size limit',
              'reduce',
              'split',
              'zip',
            ],
          },
          says: 'it is 61 MB. so its too BIG?? it never said that. its all figures, how do I shrink that in 16 minutes. can you not just take it',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'At last somebody knows why it fails. But the work goes back to a man with sixteen minutes, and you could take the file as it is.',
          model:
            'Yes, I can take it as it is, Callum, and I should have said so first; I am sorry. Drop it into this direct link, which has no size limit. You are worried with 16 minutes left, and you need not be: your three tries are on record, so I count it as handed in at 23:44, even if it takes longer. Our page did not show its limit; that is our mistake. I will stay here and write to you by 23:55 that I have it.',
          to: 'fifteen',
        },
        {
          says: 'thank you but what do I DO. 16 minutes',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Words take time, and time is what he has not got. The step first, the warmth after it.',
          model:
            'Do this one thing, Callum: drop your file into this direct link, which I have made for you now. I understand that you are worried, with 16 minutes left. Your three tries are on record, so I count it as handed in at 23:44, even if it takes longer. Our page did not show its size limit; that is our mistake. I will stay here and write to you by 23:55 that I have it.',
          to: 'fifteen',
        },
      ],
    },
    'four-minutes': {
      reactions: [
        {
          when: {
            says: [
              'counts',
              'will count',
              'it does count',
              '23:4*',
              'on record',
              'recorded',
              'received',
              'receipt',
              'in time',
            ],
            clean: ['vague_time', 'minimising', 'false_cheer'],
            grade: { least: 'weak' },
            any: [{ says: ['shift', 'child', 'kid', 'mess', 'second', 'no third'] }, { least: { acknowledge: 2 } }],
          },
          says: 'it counts. ok. it counts. I am sitting on the kitchen floor and I am laughing. thank you. I say to people every night that I am with them until it is over. it is good to be on the other end of that for once',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You gave him a plain yes, and one sentence for the man behind the file.',
          ends: 'advocate',
        },
        {
          when: {
            says: [
              'guarantee you pass',
              'you will pass',
              'sure you will pass',
              'cannot promise',
              'not sure',
              'probably',
              'hopefully',
              'should be fine',
            ],
          },
          says: 'it went through at 00:01. now I will lie awake until somebody tells me whether it counts',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'He asked for a plain yes, and you knew it. “Probably” keeps somebody awake all night.',
          ends: 'wary',
        },
        {
          says: 'its through. ok. thank you. good night',
          feels: { feeling: 'relief', level: 2 },
          why: 'The file is in. What he told you about the second try went by.',
          ends: 'settled',
        },
      ],
    },
    fifteen: {
      model:
        'I am taking your file, Callum: here is a direct link without a size limit, just for you. Your three tries are on record, so it counts as handed in at 23:45, however long it takes. Drop it in now. I will stay here and tell you when I have it.',
      reactions: [
        {
          when: {
            says: [
              'link',
              'direct',
              'send it to me',
              'take it',
              'take the file',
              'taking your file',
              'counts',
              'will count',
            ],
            least: { act: 1 },
            clean: ['blame', 'policy_wall'],
          },
          says: 'its uploading. its in. ok. second try and there is no third one, you cannot imagine. good night',
          feels: { feeling: 'relief', level: 2 },
          why: 'The link saved it. The minutes before it cost him more than they needed to.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['blame', 'policy_wall'] },
          says: '00:03. I have mailed it to the examiner, with screenshots of everything. we will see.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You were with him, and did not use what only you had: the link.',
          ends: 'wary',
        },
        {
          says: '00:00. thats it then. three years',
          feels: { feeling: 'sadness', level: 3 },
          why: 'There was a way, and it stood in your own notes. Nobody told him.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'The essay counted as not handed in. He appealed and won, in March; by then he had left.',
    wary: 'After nine days the examiner let it count. Of the platform he says that one should start at noon.',
    settled: 'It counted. He passed with a good mark.',
    advocate:
      'He passed. The page shows the limit of 50 MB now, because he wrote to the college about it, and named the night desk first.',
  },
  odd: {
    silence: 'hello??? 17 minutes',
    nonsense: 'I dont have time for this please. how do I hand it in',
    insult: 'wow. ok. I have been kinder to drunk people who bit me',
    language: 'english please, fast',
  },
  paths: {
    poor: {
      replies: [
        'Calm down. You should have started earlier. Have you cleared your cache? Which browser is it? Did you restart?',
        'As I said, the deadline is our policy and there is nothing I can do about it.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hi Callum, I understand that you are worried with 19 minutes left. I am having a look at it.',
        'Here is a direct link, Callum. Put the file there, I will take it from you by hand, and it counts from 23:46.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Callum, you tried three times and you have 19 minutes: I understand that you are panicking, and I am taking your file now. Here is a direct link, made for you at 23:41. Your tries are on record, so I count it as handed in at 23:41, even if it takes longer. The upload failed because of a size limit that our page does not show; that is our mistake. Drop the file in. I stay here and tell you by 23:55 that I have it.',
        'Yes, it counts, Callum. I have recorded it as received at 23:41, and I am sending you the receipt by mail now, so that nobody can doubt it. You lost a child on your shift and came back for a second try: that is no mess. I will watch the bar with you for these four minutes and write “done” here when your file is in.',
      ],
      ends: 'advocate',
    },
  },
};

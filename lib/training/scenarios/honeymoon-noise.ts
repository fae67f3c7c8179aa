import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'honeymoon-noise',
  title: 'A drill on the first morning',
  industry: 'Hotel',
  difficulty: 2,
  channel: 'chat',
  company: 'Hotel Seewarte',
  situation:
    'You answer the guests’ chat of a small hotel by the sea. Next door, bathrooms are being rebuilt this week, from 8:00 to 16:00; the booking page says so in small letters. It is 8:40.',
  customer: {
    name: 'Lucie and Abel Moreau',
    about:
      'Married on Saturday. Five nights, booked a year ago. Lucie writes, from the bed, with the drill behind the wall.',
    since: null,
  },
  stage: 'active',
  feels: { feeling: 'disappointment', level: 3, cause: 'no_information', injustice: 'outcome' },
  motivator: 'thrill',
  practises: ['acknowledge', 'act', 'own'],
  lookups: [
    {
      title: 'Booking',
      lines: [
        'Room 12, north wing, five nights at € 160. In their remarks: “Our honeymoon!!”',
        'Nobody sent the mail about the building work; it stands only on the page.',
      ],
    },
    {
      title: 'Rooms today',
      lines: [
        'Room 31 in the south wing, with a balcony, free from 11:00. Usually € 45 more a night.',
        'The sauna and the boat are free until noon.',
      ],
    },
    {
      title: 'If 31 is late',
      lines: [
        'The tower room is free today and tonight, from 10:30: the best in the house. You may give it for one night.',
      ],
    },
  ],
  hidden:
    'They have slept three hours; they came on the night train because Abel is afraid of flying, and it was he who had chosen this hotel. He feels that he has spoiled it.',
  policy: [
    'You may move guests to a better room without extra cost where the noise is ours.',
    'You may give back one night.',
    'The work next door cannot be stopped.',
  ],
  subject: null,
  opening:
    'We are in 12 and there is a DRILL behind our heads since eight. It is the first morning of our honeymoon and we are so disappointed. We have looked forward to this for a year! Nobody told us anything about building work. Is this going on all week??',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['blame', 'policy_wall', 'command_at_feelings'] },
              {
                says: [
                  'booking page',
                  'on our website',
                  'on the website',
                  'you agreed',
                  'small print',
                  'terms',
                  'you could have',
                  'was stated',
                  'is stated',
                ],
              },
            ],
          },
          says: 'So we are the ones who did something wrong? On our honeymoon? Thank you very much.',
          feels: { feeling: 'anger', level: 3 },
          why: 'You pointed at a page, a rule or her. She had asked about her week.',
          model:
            'No, it is not your fault, and I am sorry that it sounded so. We knew about the drill and nobody wrote to you; that was our mistake, on the first morning of your honeymoon. You are right to be angry. I have kept room 31 in the quiet south wing for you, with a balcony, for all your nights and at no extra cost. It is ready at 11:00, and I will have your bags carried over. Until then the boat and a breakfast basket are yours. Shall I send the basket at 9:00?',
          to: 'packing',
        },
        {
          when: {
            says: [
              '31',
              'south',
              'another room',
              'new room',
              'different room',
              'quiet room',
              'quieter',
              'move you',
              'balcony',
              'move room*',
            ],
            least: { act: 1 },
            clean: ['no_acknowledgement'],
          },
          says: 'Oh! Yes, please. That would be wonderful. Only: Abel is sitting there quite crushed. It was he who chose the hotel, he does not fly, we came all night by train and have had three hours of sleep. What do we do until it is ready?',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You felt for the morning and had a way out of it at once. Now she tells you about Abel.',
          reveals: true,
          to: 'abel',
        },
        {
          when: { says: ['31', 'another room', 'new room', 'different room', 'move you', 'other wing', 'south wing'] },
          says: '31? Is that a quiet one? I am sorry, we have hardly slept. Do we have to pack now, and what does it cost us?',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'The right thing, in the fewest words. Whether it is quiet, and what it costs, a tired bride has to ask, and of her first morning there was nothing in it.',
          to: 'packing',
        },
        {
          when: {
            says: ['refund*', 'night free', 'free night', 'money back', 'discount*', 'voucher*', 'credit', 'one night'],
            least: { act: 1 },
          },
          says: 'We do not want money, we want to sleep! Is it going to be like this every morning, yes or no?',
          feels: { feeling: 'frustration', level: 3 },
          why: 'A sum for a lost morning. What they came for is four more of them.',
          model:
            'Yes, in room 12 it would be like this every morning until 16:00, so you must not stay there. You came to sleep, on your honeymoon, and I offered you money; that is frustrating, and I am sorry. I have kept room 31 in the quiet south wing for you, with a balcony, at no extra cost. It is ready at 11:00, and I will have your bags carried over. I will meet you there with the key. Until then the boat is yours: would you like breakfast in it at 9:00?',
          to: 'packing',
        },
        {
          says: 'And the drill? It is still there. What are we supposed to do now?',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Words do not drown a drill. She needs a quiet bed.',
          model:
            'You are supposed to sleep, Lucie, on the first morning of your honeymoon, and a drill will not let you; I understand your disappointment. Nobody wrote to you about the work, and that was our mistake. So I have kept room 31 for you, in the quiet south wing with a balcony, at no extra cost. It is ready at 11:00. I will have your bags carried over and meet you there with the key. Until then the boat is yours, with breakfast in a basket. Shall I send it at 9:00?',
          to: 'packing',
        },
      ],
    },
    abel: {
      reactions: [
        {
          when: { says: ['abel', "abel's", 'his fault', 'not his'], grade: { least: 'good' }, least: { act: 2 } },
          says: 'He is laughing again! We are down at the water, and there was a seal, a real one. Only now the desk has rung us: 31 is not free at eleven after all, somebody stays in it until three. Abel has gone very quiet, and I am disappointed too. We could sleep standing. We had counted on eleven.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'You thought of him, not only of the room. Now the room itself is in doubt.',
          to: 'until-three',
        },
        {
          when: { grade: { most: 'poor' } },
          says: 'Then we shall walk up and down until then. At least the room is quiet, later on.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Two tired people with two hours to fill, and nobody who thought about them.',
          ends: 'wary',
        },
        {
          says: 'OK! We will manage until then. Thank you for the room.',
          feels: { feeling: 'relief', level: 2 },
          why: 'The room was a real answer. Abel, and the hours until then, got none.',
          ends: 'settled',
        },
      ],
    },
    packing: {
      model:
        'On the first morning of your honeymoon you wake up to a drill, and nobody from this house had written to you about it: I am sorry, that was our mistake. Room 31 is a quiet one, in the south wing with a balcony, and it is yours for the rest of your stay at no extra cost. You need not pack: I will have your things carried over at 11:00. Until then the boat is booked for the two of you, with breakfast in a basket. Shall I send somebody up with it at 9:00?',
      reactions: [
        {
          when: {
            says: [
              '31',
              'south',
              'another room',
              'new room',
              'different room',
              'quiet room',
              'quieter',
              'move you',
              'balcony',
            ],
            least: { act: 1 },
            clean: ['blame', 'policy_wall'],
          },
          says: 'Yes. Please. We came all night by train and my husband has already looked for hotels in town. We will take the other room.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The quiet room was what they needed. It came when they had half packed.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { act: 2 }, clean: ['blame', 'policy_wall'] },
          says: 'We will be out from eight to four, then. It is a pity, the beds are lovely.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Something was offered for the trouble, and the trouble stayed. They plan their honeymoon round a drill.',
          ends: 'wary',
        },
        {
          says: 'We are checking out. Please make the bill ready, for one night.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Asked twice what would happen, nobody had anything to offer but words.',
          ends: 'lost',
        },
      ],
    },
    'until-three': {
      reactions: [
        {
          when: {
            says: ['tower', 'garden house', '10:30'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['vague_time', 'helplessness', 'policy_wall'],
          },
          says: 'We have a bed! One sees the whole bay from it, and Abel fell asleep in the middle of a sentence. We are going to tell this story for thirty years, with the drill and the seal and you.',
          feels: { feeling: 'joy', level: 3 },
          why: 'You did not explain the other guest. You had a bed for two people who could sleep standing.',
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
          says: 'Then we shall walk up and down until three. It is getting long, this first morning.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Two people who could sleep standing, and a reason why not.',
          ends: 'wary',
        },
        {
          says: 'OK! We have slept a little at last. It is lovely and quiet, thank you.',
          feels: { feeling: 'relief', level: 2 },
          why: 'The room came, later. They were glad of it, and a little tired of hoping.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'They spent four nights in another house. Their review has a sound recording with it.',
    wary: 'They stayed and went out early. On the form for guests they ticked “fair” everywhere.',
    settled: 'Four quiet nights in room 31. On the last day they asked for the north wing’s opening date, and laughed.',
    advocate:
      'A year later, to the day, they were in room 31 again. Two couples from their wedding have been there since.',
  },
  odd: {
    silence: 'Hello??? The drill can hear us at least.',
    nonsense: 'Sorry, what? We cannot hear ourselves think in here, did you mean to write that?',
    insult: 'I am reading this out to my husband. On the first morning of our honeymoon. Wow.',
    language: 'Sorry, can we do this in English? We would like to be sure that we understand each other.',
  },
  paths: {
    poor: {
      replies: [
        'Hi there! The building work is stated on our website, you should have read that before booking. 😊',
        'As I said, there is nothing I can do. It is only until 4 pm, so just go to the beach.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Good morning! Yes, unfortunately the building work next door goes on all week, from 8:00 to 16:00. I am sorry for the noise.',
        'I can offer you room 31 in the south wing, Lucie, at no extra cost. It is quiet, and it is free from 11:00.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'A drill on the first morning of your honeymoon, after a year of looking forward: Lucie, I am sorry, we should have written to you both before you came, and nobody did. The work next door goes on all week until 16:00, so you must not stay in 12. I have kept room 31 for you, in the quiet south wing with a balcony, for all your nights and at no extra cost. It is ready at 11:00, and I will have your bags carried over. Would that be good for you two?',
        'Please tell Abel from me that he chose well: the drill is our fault and none of his. After three hours of sleep you need a bed and some breakfast, so here is what I have done. The boat is yours from 9:00 until 11:00, and the kitchen is packing a breakfast basket and two blankets for you. At 11:00 I will meet you on the jetty with the key to 31, and nobody will knock before you call. There is often a seal by the second buoy.',
        'I did promise you eleven, Lucie, and I had not asked whether 31 would be empty; that was my mistake. I am sorry that you are disappointed once more this morning, and Abel with you. You need a bed now and not at three. The tower room is free, the best in the house, and I have made it yours until tomorrow, at no extra cost. It is ready at 10:30, with the curtains drawn. I will meet you both on the jetty at 10:25 with the key, and tomorrow at 11:00 I carry your bags to 31 myself.',
      ],
      ends: 'advocate',
    },
  },
};

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
          says: 'So it is our own fault because we did not read the small letters? On our honeymoon? Thank you very much.',
          feels: { feeling: 'anger', level: 3 },
          why: 'You pointed at the page. She asked about her week, and got told that she should have read.',
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
          says: 'Oh! Yes, please. That would be wonderful. Only: Abel is sitting there quite crushed. It was he who chose the hotel, he does not fly, we came all night by train and have had three hours of sleep. What do we do until eleven?',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You felt for the morning and had a way out of it at once. Now she tells you about Abel.',
          reveals: true,
          to: 'abel',
        },
        {
          when: {
            says: ['refund*', 'night free', 'free night', 'money back', 'discount*', 'voucher*', 'credit', 'one night'],
            least: { act: 1 },
          },
          says: 'We do not want money, we want to sleep! Is it going to be like this every morning, yes or no?',
          feels: { feeling: 'frustration', level: 3 },
          why: 'A sum for a lost morning. What they came for is four more of them.',
          to: 'packing',
        },
        {
          says: 'That is nice of you, but the drill is still there. What are we supposed to do now?',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Sympathy does not drown a drill. She needs a quiet bed.',
          to: 'packing',
        },
      ],
    },
    abel: {
      reactions: [
        {
          when: { says: ['abel', "abel's", 'his fault', 'not his'], grade: { least: 'good' }, least: { act: 2 } },
          says: 'He is laughing again! We are in the boat with your breakfast basket, and the seal was there, a real one. We are going to tell this story for thirty years. The drill included.',
          feels: { feeling: 'joy', level: 3 },
          why: 'You thought of him, not only of the room, and made something of the two hours. The worst moment turned into the story.',
          ends: 'advocate',
        },
        {
          when: { grade: { most: 'poor' } },
          says: 'Then we shall walk up and down until eleven. At least the room is quiet, later on.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Two tired people with two hours to fill, and nobody who thought about them.',
          ends: 'wary',
        },
        {
          says: 'OK! We will manage until eleven. Thank you for the room.',
          feels: { feeling: 'relief', level: 2 },
          why: 'The room was a real answer. Abel, and the hours until eleven, were not.',
          ends: 'settled',
        },
      ],
    },
    packing: {
      model:
        'On the first morning of your honeymoon you wake up to a drill, and nobody from this house had written to you about it: I am sorry, that was our mistake. Room 31, in the south wing with a balcony, is yours for the rest of your stay at no extra cost. I will have your things carried over at 11:00. Until then the boat is booked for the two of you, with breakfast in a basket. Shall I send somebody up with it at 9:00?',
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
    language: 'Sorry, we only have French and English. Is there somebody who can write English?',
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
      ],
      ends: 'advocate',
    },
  },
};

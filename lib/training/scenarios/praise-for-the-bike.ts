import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'praise-for-the-bike',
  title: 'Somebody is simply happy',
  industry: 'Bicycle workshop',
  difficulty: 1,
  channel: 'email',
  company: 'Spoke & Hub',
  situation:
    'You write for a bicycle workshop with six mechanics. A customer writes to say that she is happy. There is no problem to solve; that is what makes it easy to get wrong.',
  customer: {
    name: 'Marisol Etxeberria',
    about:
      'Rides thirty kilometres to work and back. Had an old steel frame rebuilt with you for her fiftieth birthday.',
    since: '2023',
  },
  stage: 'reciprocating',
  feels: { feeling: 'joy', level: 3, cause: 'fault', injustice: 'none' },
  motivator: 'stand_out',
  practises: ['acknowledge', 'understand'],
  lookups: [
    {
      title: 'Job 2207',
      lines: [
        'Steel frame of 1984, hers since school. Resprayed in bottle green, wheels built by Anouk.',
        'Anouk found the dealer’s old sticker under the paint and set it back on by hand.',
      ],
    },
    {
      title: 'This month',
      lines: ['Open evening at the workshop on the 14th at 18:00: wheel building, shown by Anouk. Twelve places.'],
    },
  ],
  hidden:
    'She bought the frame with her father, and has not ridden it since he died. She would like to tell the mechanic herself.',
  policy: [
    'You may invite customers to open evenings, and pass on messages to mechanics.',
    'No vouchers and no sales offers in answer to praise.',
  ],
  subject: 'The green one',
  opening:
    'I have to tell somebody: I collected the green steel bike on Saturday and I have been grinning ever since. Sixty kilometres on Sunday! The wheels hum. And somebody saved the little sticker of the old dealer, I had tears in my eyes when I saw it. Please thank whoever did that. I am so happy with it.\n\nMarisol',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              {
                says: [
                  'discount*',
                  'voucher*',
                  'code',
                  'offer*',
                  'newsletter',
                  'five stars',
                  '5 stars',
                  '% off',
                  'sale',
                  'review us',
                  'leave a review',
                  'leave us a review',
                ],
              },
            ],
          },
          says: 'Oh. I only wanted to say thank you to the person with the sticker. I am not looking for anything to buy at the moment.',
          feels: { feeling: 'disappointment', level: 1 },
          why: 'She brought you a moment, and you turned it into a sale.',
          model:
            'You wanted to say thank you to the person with the sticker, Marisol, and I answered with something to buy; I can see that this was disappointing. It was Anouk. She found the old dealer’s sticker under the paint and set it back on by hand. I have just read your message to her, and she is so glad. She shows wheel building here on the 14th at 18:00. If you would like to thank her yourself, I will keep a place for you until the 12th. Thank you for telling us about your tears.',
          to: 'cooled',
        },
        {
          when: { says: ['anouk'], least: { acknowledge: 2 } },
          says: 'Anouk! So that is her name. You know, I bought that frame with my father when I was fourteen, at that dealer’s. He died nine years ago and I had not touched it since. I would so like to tell her that myself. Would that be strange?',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You shared her joy in her own words and gave the unknown hand a name. So she told you the rest.',
          reveals: true,
          to: 'father',
        },
        {
          when: { says: ['anouk'] },
          says: 'Anouk, then. That is a nice name to know. There is rather a story to that sticker, but I do not want to keep you from your work.',
          feels: { feeling: 'joy', level: 2 },
          why: 'She has the name that she asked for, and that is half of it. Her joy got no answer, so the story stays with her.',
          model:
            'Please keep me from it, Marisol: I would love to hear the story of that sticker. Anouk found it under the old paint and set it back on by hand, and she built the wheels that hum as well. I have just read her your words about the tears, and she is so glad. She shows wheel building here on the 14th at 18:00. If you would like to tell it to her yourself, I will keep a place for you until the 12th. Thank you for writing to us.',
          to: 'cooled',
        },
        {
          when: { says: ['sticker', 'hum', 'tears', 'grinning', 'sixty'], least: { acknowledge: 2 } },
          says: 'You have read it all, that is kind. You know, I bought that frame with my father when I was fourteen, at that dealer’s. He died nine years ago and I had not touched it since. I would so like to tell that myself to the one who saved the sticker. Would that be strange?',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You shared her joy in her own words, and so she told you the rest. The unknown hand has no name yet.',
          reveals: true,
          model:
            'Not strange at all, Marisol. You chose that frame with your father when you were fourteen, and the little sticker is from that very shop: no wonder that there were tears. It was Anouk who saved it. I have told her that you would love to thank her, and she is as happy as you are. She shows wheel building here on the 14th at 18:00, and I have kept a place for you. Thank you for telling us about him.',
          to: 'father',
        },
        {
          says: 'You are welcome. I would still love to thank whoever saved the sticker, that moved me most of all.',
          feels: { feeling: 'joy', level: 2 },
          why: 'Polite, and it could have been written to anybody. She had asked for one thing: to thank the one who did it.',
          model:
            'You would love to thank whoever saved the sticker, Marisol, and I am so glad that it moved you: it was Anouk. She found it under the old paint and set it back on by hand, and she built the wheels that hum as well. I have just read her your words about the tears. She shows wheel building here on the 14th at 18:00. If you would like to thank her yourself, I will keep a place for you until the 12th. Thank you for writing to us.',
          to: 'cooled',
        },
      ],
    },
    father: {
      reactions: [
        {
          when: {
            says: [
              '14th',
              'fourteenth',
              'open evening',
              'come by',
              'come in',
              'meet her',
              'meet anouk',
              'show her',
              'tell her yourself',
              'invite*',
              'visit',
            ],
            grade: { least: 'weak' },
            clean: ['false_cheer', 'minimising'],
          },
          says: 'I will be there, on the bike. And I shall bring the photograph of the two of us in front of that shop, from 1984. Thank you for asking me.',
          feels: { feeling: 'joy', level: 3 },
          why: 'You opened a door to the person she wanted to thank. Joy that is answered stays.',
          ends: 'advocate',
        },
        {
          when: { found: ['false_cheer', 'distance'] },
          says: 'Ah well. Have a nice day too.',
          feels: { feeling: 'disappointment', level: 1 },
          why: 'She told you about her father, and a form letter came back.',
          ends: 'wary',
        },
        {
          says: 'I will see. Please tell her what I wrote, in any case. Thank you.',
          feels: { feeling: 'gratitude', level: 2 },
          why: 'You answered, but the meeting that she had asked about did not come to be.',
          ends: 'settled',
        },
      ],
    },
    cooled: {
      model:
        'It was Anouk, Marisol: she found the old dealer’s sticker under the paint and set it back on by hand, and she built the wheels that hum. I have just read her your message, and she went quite red. If you would like to thank her yourself, she shows wheel building here on the 14th at 18:00, and I will keep a place for you.',
      reactions: [
        {
          when: { says: ['anouk', 'story', 'tell me'], clean: ['distance', 'policy_wall'] },
          says: 'Thank you! Then tell Anouk, if that is who it was, that my father bought me that bike at that dealer’s, and that I am riding it again because of her.',
          feels: { feeling: 'gratitude', level: 2 },
          why: 'She has the name now, and what she had to say is on its way.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { grade: { most: 'poor' } },
          says: 'Never mind. I will leave it at that.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Thanking you had become hard work. She will not try it a third time.',
          ends: 'lost',
        },
        {
          says: 'All right, then please tell the whole team.',
          feels: { feeling: 'neutral', level: 0 },
          why: 'Friendly words to nobody in particular. The joy that she brought has run out.',
          ends: 'wary',
        },
      ],
    },
  },
  endings: {
    lost: 'She rides the green bike every day. When somebody asks where it was done, she says “in town”.',
    wary: 'She is happy with the bike, and has no feeling for the workshop either way.',
    settled: 'The message hangs over Anouk’s bench. Marisol came back in spring for new tyres.',
    advocate:
      'She came on the 14th with the photograph. Four of her colleagues have since brought their fathers’ bikes.',
  },
  odd: {
    silence: 'I think your answer came without its text. I only wanted to say thank you!',
    nonsense: 'I could not make sense of that, but never mind. Who did the sticker?',
    insult: 'I write to thank you, and this is what I get? I am speechless.',
    language: 'Would you tell me that in English? I do not want to miss a word of it.',
  },
  paths: {
    poor: {
      replies: [
        'Dear valued customer, thanks for your feedback! Please leave us 5 stars and use the code RIDE10 for 10 % off your next purchase.',
        'Please be advised that staff names cannot be disclosed as per our policy. Feedback must be submitted using the form on the website.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hi Marisol, thank you for the nice message. We are glad that everything went well.',
        'It was Anouk who saved the sticker, Marisol. I will read your message to her today at four, when she is back.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Marisol, sixty kilometres on the first Sunday, and wheels that hum: your message made our morning. The sticker was Anouk. She found it under the old paint and set it back on by hand, and she built your wheels too. I have just read your words to her, and she is grinning as much as you are. Thank you for telling us about the tears as well.',
        'It would not be strange at all. A frame that you chose with your father at fourteen, and the sticker of that very shop: Anouk will want to hear it from you. She shows wheel building here on the 14th at 18:00, and I have kept a place for you. Come half an hour earlier, and you have her to yourself. Thank you for trusting us with his bike, Marisol.',
      ],
      ends: 'advocate',
    },
  },
};

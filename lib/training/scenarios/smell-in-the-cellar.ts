import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'smell-in-the-cellar',
  title: 'A smell in the cellar',
  industry: 'Heating engineers',
  difficulty: 3,
  channel: 'chat',
  company: 'Penhale Heating',
  situation:
    'You arrange appointments in the chat. A customer asks for one because “it smells a bit” by the boiler. He is not alarmed, and that is the danger. It is 18:40 in January.',
  customer: {
    name: 'Reginald Moss',
    about: 'Eighty, an engineer by trade. Does not like a fuss. Lives in a house with four flats.',
    since: '1998',
  },
  stage: 'active',
  feels: { feeling: 'confusion', level: 1, cause: 'risk', injustice: 'none' },
  motivator: 'security',
  practises: ['act', 'ease', 'explore'],
  lookups: [
    { title: 'Boiler', lines: ['Gas, built in 2006. Serviced by us last on 3 November.'] },
    {
      title: 'Emergency',
      lines: [
        'Gas network’s emergency service, day and night: the number on the meter, or 112. They are there in 20 minutes.',
        'Our own fitter may only work when the network has measured.',
      ],
    },
  ],
  hidden:
    'He has had a headache since noon, and his downstairs neighbour, a young woman, has gone to bed because of one.',
  policy: [
    'Smell of gas: out of the house, no switches, no flames, telephone outside, emergency service. No appointment first.',
    'No gestures, no offers.',
  ],
  subject: null,
  opening:
    'Good evening. There is a smell of gas in the cellar near the boiler, like rotten eggs, it has been there since this afternoon. I am a little confused where it comes from. No hurry, but could somebody have a look some time this week? Moss',
  turns: {
    first: {
      reactions: [
        {
          when: {
            says: [
              '112',
              'emergency',
              'leave the house',
              'get out',
              'go outside',
              'out of the house',
              'outside',
              'leave now',
            ],
            clean: ['vague_time', 'minimising'],
          },
          says: 'I worked with steam for forty years, you need not make a drama of it. But all right. I do have a headache since noon, now that you say it, and so has young Ms Adair on the ground floor, she went to bed with it. I would have to go down and wake her. Shall I switch the boiler off first?',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You were plain and brief, without frightening him. Now the two headaches come out.',
          reveals: true,
          to: 'ms-adair',
        },
        {
          when: {
            says: [
              'appointment',
              'thursday',
              'friday',
              'wednesday',
              'tuesday',
              'tomorrow',
              'this week',
              'fitter',
              'technician',
              'our engineer',
              'an engineer can',
              'an engineer will',
            ],
          },
          says: 'Splendid, that suits me well. I shall open the cellar window a little until then. And I will have a look at it with a candle, one sees by the flame where the draught comes from.',
          feels: { feeling: 'neutral', level: 0 },
          why: 'You gave him what he asked for. A friendly man with a candle is on his way into a cellar full of gas.',
          model:
            'Please, no candle, Mr Moss, and leave the cellar window: what smells by the boiler is gas, and one flame is enough. It was our mistake to speak of an appointment, and I am sorry that I did. Leave the house now, and touch no switch on the way. Knock on your neighbours’ doors and take them with you. In the street, call 112; they are with you in 20 minutes. I will stay here until you write that all of you are out.',
          to: 'candle',
        },
        {
          says: 'Thank you. So when can somebody come? I could go down now and look where the smell is strongest.',
          feels: { feeling: 'confusion', level: 1 },
          why: 'Nothing in it gets him out, while the house fills up. He needs to be told to leave, now.',
          model:
            'In 20 minutes, Mr Moss, because it cannot wait for an appointment: rotten eggs by the boiler is gas. I should have told you so at once. Please do not go down to look where the smell is strongest. Leave the house now, and touch no switch on the way. Knock on your neighbours’ doors and take them with you. In the street, call 112. I stay here until you write that all of you are out.',
          to: 'candle',
        },
      ],
    },
    'ms-adair': {
      reactions: [
        {
          when: {
            says: [
              'do not touch',
              "don't touch",
              'no switch*',
              'not the boiler',
              'leave it',
              'leave the boiler',
              'no light*',
              'nothing electric',
              'not switch',
              'do not switch',
              'no bell*',
              "don't ring",
              'do not ring',
              'without ringing',
              'touch nothing',
              'let it be',
              'leave everything',
              'knock',
            ],
            any: [{ says: ['adair', 'knock', 'wake her', 'neighbour*', 'her door'] }],
            clean: ['vague_time', 'minimising', 'policy_wall'],
          },
          says: 'We are all outside, five of us and a cat, in coats. Ms Adair is pale but on her feet. The gentleman with the meter went in and came out again rather quickly. He says another hour and … well. You did not let an old know-all talk you round. My respects.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'No switches, knock and do not ring, everybody out: clear orders in the right sequence, and none too many.',
          ends: 'loyal',
        },
        {
          when: {
            found: ['minimising', 'vague_time', 'policy_wall', 'blame', 'helplessness'],
            silent: ['112', 'outside', 'get out', 'leave the house'],
          },
          says: 'Hm. I have knocked for Ms Adair all the same, she is a sensible person, and it was she who rang 112. The gentleman with the meter asked me who had told me to wait.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'With two headaches in the house there is one answer, and it was not in your reply. His neighbour gave it.',
          ends: 'wary',
        },
        {
          when: {
            says: [
              'switch it off',
              'switch off the boiler',
              'turn it off',
              'turn off the boiler',
              'yes, switch',
              'go down',
              'have a look',
              'check the',
              'open the cellar',
            ],
          },
          says: 'I went down and switched it off. There was a small blue flash. Nothing more happened. The man from the network went quite white when I told him.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You sent him to a switch in a room full of gas. It went well, this time.',
          ends: 'wary',
        },
        {
          says: 'I am outside. They have come and are getting Ms Adair out. Good evening.',
          feels: { feeling: 'relief', level: 1 },
          why: 'He went. To wake his neighbour, and to touch nothing on the way: both were not in it, so the emergency service saw to that.',
          ends: 'settled',
        },
      ],
    },
    candle: {
      model:
        'Mr Moss, no candle, and please do not go down: rotten eggs by the boiler is gas. Leave the house now. Touch no switch and no bell; knock on your neighbours’ doors and take them with you. When you are outside, call 112 or the number on the meter. I will stay here until you tell me that you are all out.',
      reactions: [
        {
          when: {
            says: [
              '112',
              'emergency',
              'leave the house',
              'get out',
              'go outside',
              'out of the house',
              'outside',
              'leave now',
            ],
          },
          says: 'You mean it. Very well, I am going. My head aches anyway, and Ms Adair’s too. … We are outside. They have come.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The order to get out came with the second message. Between the two there was a candle.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { says: ['no candle', 'not go down', 'do not go', 'window*', 'no flame*', 'without a candle'] },
          says: 'No candle, then. My neighbour has rung the gas people, she is of the anxious sort. It seems that she was right.',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'You kept him from the candle and left him in the house. His neighbour saved them all.',
          ends: 'wary',
        },
        {
          says: 'I am on my way down with the candle. I shall tell you what I see.',
          feels: { feeling: 'neutral', level: 0 },
          why: 'He trusted you with his cellar. Twice you let him go on.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'A passer-by had smelt it in the street and called. The fire brigade met him on the cellar stairs. He is alive by luck, and the inspector has your chat.',
    wary: 'Nobody was hurt. The house has another heating firm now.',
    settled: 'Nobody was hurt. The joint was mended in the same night.',
    loyal: 'Nobody was hurt. He gives a talk about it at the engineers’ club each January, and you are the hero of it.',
  },
  odd: {
    silence: 'Hm. Nobody there? Then I shall go down and have a look myself.',
    nonsense: 'I cannot follow you. Is that a yes for this week?',
    insult: 'In forty years in the trade nobody has talked to me like that. Good evening.',
    language: 'I am afraid that I only have English and a little Latin.',
  },
  paths: {
    poor: {
      replies: [
        'Hi there! 😊 No problem, it happens with older boilers. I can offer you an appointment some time this week.',
        'As I said, somebody will get back to you in due course. Just wait for the appointment.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Good evening Mr Moss, I understand that a smell of rotten eggs is confusing. Our fitter can be with you tomorrow at 8:00.',
        'Please do not go down, Mr Moss: that is gas. Go outside now, and call 112 from there.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Mr Moss, rotten eggs by the boiler since this afternoon is gas, and it cannot wait. Please go outside now, and leave the door open behind you. Touch no switch on the way. When you are in the street, call 112 or the number on your meter; they are with you in 20 minutes. I will stay here in the chat. Who else is in the house?',
        'No, leave the boiler, Mr Moss, and every switch and bell: one spark is enough, and you know that better than I do. Two headaches since noon tell me that it has gone upstairs. Knock on Ms Adair’s door on your way out, do not ring, and take her with you, and the others likewise. Then 112, from the street. I have called the network’s emergency service for your address at 18:43 as well. Write to me “all out” when you are.',
      ],
      ends: 'loyal',
    },
  },
};

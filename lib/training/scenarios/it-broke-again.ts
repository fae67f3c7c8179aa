import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'it-broke-again',
  title: 'Six words and no number',
  industry: 'Household appliances',
  difficulty: 2,
  channel: 'chat',
  company: 'Kestrel Home',
  situation:
    'A chat comes in with almost nothing in it: no name of a product, no order number. Looking up by telephone number shows two appliances. It is Friday, 15:30; couriers collect until 17:00.',
  customer: {
    name: 'Rosa Alvarado',
    about: 'Types with one hand. In the background of your last call with her, a baby was crying.',
    since: '2024',
  },
  stage: 'active',
  feels: { feeling: 'frustration', level: 2, cause: 'fault', injustice: 'process' },
  motivator: 'well_being',
  practises: ['explore', 'ease', 'act'],
  lookups: [
    {
      title: 'On this telephone number',
      lines: [
        'A bottle steriliser KS-2, exchanged once, three weeks ago: “error 4, will not heat”.',
        'A vacuum cleaner KV-80, bought in May. Never a complaint.',
      ],
    },
    {
      title: 'Known',
      lines: ['KS-2 with serial numbers from 44: a heating plate that fails. A KS-3 may be given in its place.'],
    },
    {
      title: 'Couriers',
      lines: [
        'The desk can ring every driver, and sees where he is. If one is stuck, a taxi brings a second KS-3 from the shop in town, in 20 minutes.',
      ],
    },
    {
      title: 'KS-3',
      lines: [
        'Another plate, and none has come back in two years. A second one may be lent to families of premature babies for three months, at no cost.',
      ],
    },
  ],
  hidden:
    'The baby was born seven weeks early; everything that touches his mouth has to be sterile. She boils bottles on the stove at night.',
  policy: [
    'A second fault within a year: the better model at no cost, by courier the same day where there is one.',
    'No proof or return is needed first.',
  ],
  subject: null,
  opening: 'it broke AGAIN. same thing. I am so fed up',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['interrogation'] },
              {
                says: ['order number', 'serial number', 'proof of purchase', 'receipt', 'invoice'],
                most: { explore: 2 },
              },
            ],
          },
          says: 'I have ONE hand free and you want numbers?? its on the bottom of a thing that is full of hot water. forget it',
          feels: { feeling: 'frustration', level: 3 },
          why: 'Several questions, or one that costs her a search. You could have looked it up.',
          to: 'one-hand',
        },
        {
          when: { says: ['steriliser', 'sterilizer', 'ks-2', 'bottles'], clean: ['vague_time', 'blame'] },
          says: 'YES the steriliser. error 4 again. he was born 7 weeks early so everything has to be sterile, i boil bottles on the stove at 3 am. pls tell me you dont send me the same one again',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You had looked before you asked, and she could answer with one word. That is worth more than any kindness.',
          reveals: true,
          to: 'same-one',
        },
        {
          when: { least: { explore: 2 }, clean: ['blame', 'impatience', 'bias_confirmation', 'repetition_shame'] },
          says: 'the steriliser. for bottles. as i told you 3 weeks ago',
          feels: { feeling: 'frustration', level: 2 },
          why: 'One easy question, well put. A look at her number would have answered it.',
          to: 'one-hand',
        },
        {
          says: 'do you even know what I am talking about',
          feels: { feeling: 'unheard', level: 2 },
          why: 'You answered without knowing what had broken, and she noticed.',
          model:
            'I know now what you are talking about, Rosa, and I should have looked before I wrote. It is your steriliser, the one we exchanged three weeks ago. It is our mistake that nobody listened to you then. I am sending you the KS-3, a different model, by courier today, because a second KS-2 would fail like the first. It is with you by 18:00. You need do nothing; I will write to you at 18:15 to hear that it heats.',
          to: 'one-hand',
        },
      ],
    },
    'same-one': {
      reactions: [
        {
          when: {
            says: ['ks-3', 'better', 'other model', 'another model', 'different model', 'not the same', 'newer'],
            any: [{ least: { act: 1 } }, { says: ['courier', '18:00', 'by six', 'today', 'tonight', 'this evening'] }],
            clean: ['helplessness', 'policy_wall', 'vague_time', 'minimising', 'interrogation'],
          },
          says: 'ok not the same one. good. but its 18:05 and nobody is here. he is awake and i have ONE clean bottle. i thought it comes today. i am so worried',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Another model: that was right. Now it is five past six, and what she was told is tested by the clock.',
          to: 'five-past-six',
        },
        {
          when: { found: ['helplessness', 'policy_wall', 'vague_time', 'minimising', 'interrogation'] },
          says: 'ok. so till whenever i boil. fine',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She named her fear and her nights. The answer had no hour in it.',
          ends: 'wary',
        },
        {
          says: 'ok if it works its ok. thx',
          feels: { feeling: 'relief', level: 1 },
          why: 'It will be exchanged. Whether the next one holds, and how she gets through the night, she does not know.',
          ends: 'settled',
        },
      ],
    },
    'one-hand': {
      model:
        'Your steriliser, Rosa, the one we exchanged three weeks ago: I have found it by your phone number, so you need not look for anything. A second fault is one too many. I am sending you the KS-3, a different model, by courier today; it is with you by 18:00. Leave the old one in front of the door whenever you have a hand free.',
      reactions: [
        {
          when: {
            says: ['ks-3', 'steriliser', 'courier', 'send*', 'exchange*', 'replac*', 'new one'],
            least: { act: 2 },
            clean: ['interrogation', 'blame', 'policy_wall'],
          },
          says: 'ok. good. he is a preemie i cant do this by hand every night. thx',
          feels: { feeling: 'relief', level: 2 },
          why: 'Help came without more questions. Good that you did not need a third try.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 }, clean: ['interrogation', 'blame'] },
          says: 'i will buy one at the pharmacy. bye',
          feels: { feeling: 'frustration', level: 3 },
          why: 'Nice words, and the bottle is still not sterile.',
          ends: 'wary',
        },
        {
          says: 'bye. never again kestrel',
          feels: { feeling: 'anger', level: 3 },
          why: 'She had one hand and no patience left, and nothing was on its way to her.',
          ends: 'lost',
        },
      ],
    },
    'five-past-six': {
      reactions: [
        {
          when: {
            says: ['18:*', 'minutes', 'driver', 'taxi'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['vague_time', 'helplessness', 'minimising', 'interrogation'],
          },
          says: 'its here. 18:19. its already steaming. i sat down for the first time today. thank you. only now i think what if this one goes too. at 3 am, with him crying. i cant do a third time. i am a bit worried',
          feels: { feeling: 'anxiety', level: 1 },
          why: 'You gave her something to hold on to while she waited. Now that it steams she can say what she fears most: the next night.',
          to: 'three-am',
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
              'interrogation',
            ],
          },
          says: 'ok. so i boil. as always',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'One clean bottle, and an answer without a minute in it.',
          ends: 'wary',
        },
        {
          says: 'came at 19. it works. ok thx',
          feels: { feeling: 'relief', level: 1 },
          why: 'It came, and it works. The hour before it she was alone with a hungry child.',
          ends: 'settled',
        },
      ],
    },
    'three-am': {
      reactions: [
        {
          when: {
            found: [
              'helplessness',
              'policy_wall',
              'vague_time',
              'minimising',
              'blame',
              'command_at_feelings',
              'interrogation',
              'false_cheer',
            ],
            silent: ['lend', 'loan', 'spare', 'second one', 'second ks-3', 'another ks-3'],
          },
          says: 'ok. i keep the pot on the stove then',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'Two had broken on her. To be told that the third will not is what she had been told before.',
          ends: 'wary',
        },
        {
          when: {
            says: ['lend', 'loan', 'lent', 'spare', 'second one', 'second ks-3', 'another ks-3', 'stand by', 'standby'],
          },
          says: 'a second one on the shelf. just in case. you have no idea. i slept four hours with nobody boiling anything. thank you thank you',
          feels: { feeling: 'relief', level: 3 },
          why: 'You did not promise that nothing breaks. You put a second one beside her for the night that she is afraid of.',
          ends: 'loyal',
        },
        {
          says: 'ok. i hope so. thx for today',
          feels: { feeling: 'relief', level: 1 },
          why: 'You told her why this one holds. For three in the morning she has your word, and no second steriliser.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'She bought another brand in the same night and warned the mothers on the ward about yours.',
    wary: 'The exchange lay in its box for a month. By then she had another.',
    settled: 'It works. She thinks of you when it beeps, without malice.',
    loyal: 'When he was a year old she bought the blender, and wrote in the chat: “it’s me, with two hands now.”',
  },
  odd: {
    silence: 'hello??',
    nonsense: 'is that a joke',
    insult: 'i have slept 2 hours and you say THAT to me',
    language: 'english pls. i cant do two languages with one hand',
  },
  paths: {
    poor: {
      replies: [
        'Hello! Could you please give me your order number? What is the serial number? Which product is it? When did you buy it?',
        'As I said, without the receipt there is nothing I can do. Please calm down and look for it.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hi Rosa, I am sorry that it broke again. Which of your two appliances is it?',
        'Thank you, Rosa. I am sending you a new one by courier today; you have it by 18:00.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Hi Rosa, it broke again with the same fault, three weeks after we exchanged it: no wonder that you are fed up. That is our mistake, and I am sorry. I have found it under your phone number, so you need not look for anything: it is the steriliser for the bottles. I am sending you one that works by courier today, and it is with you by 18:00. I will write to you at 18:15 to hear that it heats. Have I got the right one? A “yes” is enough.',
        'Not the same one, Rosa, I promise. Your KS-2 has a heating plate that fails, and it was our mistake to send you a second one. I have just handed a KS-3, a different and better model, to the courier; it is with you today by 18:00, so no bottles on the stove tonight. You need not send anything back. I will write to you tomorrow at 10:00, and one thumb up from you is enough. I hope you both get some sleep.',
        'I promised you 18:00, Rosa, and you stand there with one clean bottle: I understand that you are worried, and I am sorry that it is late. I have just rung our driver. He is behind an accident, two streets from you, and at your door at 18:20. Give him the clean bottle now; the KS-3 has the next ones ready at 18:30. If the driver is not there at 18:20, I send a second KS-3 by taxi. I stay in this chat until you write “here”.',
        'After two that broke, Rosa, anybody would be worried about the third, and I am sorry that we taught you that. The KS-3 has another plate, and none has come back in two years. But you should not have to lie awake on my word. So I am lending you a second one for three months, at no cost: it stands on your shelf, and if the first one stops at 3 am, you plug in the other. I have just given it to the courier; it is with you tomorrow by 12:00. I will write to you tomorrow at 12:30 that it is there. Sleep well, both of you.',
      ],
      ends: 'loyal',
    },
  },
};

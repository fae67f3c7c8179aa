import type { Scenario } from '../scenario.ts';

/** Somebody is put on the line. */
const RINGS = ['achieng', 'call you', 'calls you', 'calling you', 'ring you', 'rings you', 'ringing you'];
/** Until then he is not left alone. */
const STAYS = [
  'stay*',
  'with you',
  'until',
  'here',
  'not leaving',
  'not going',
  'beside you',
  'now',
  'right away',
  'at once',
];
/** The question that has to be asked. */
const ASKS = [
  'are you alone',
  'are you safe',
  'hurt yourself',
  'harm yourself',
  'kill yourself',
  'killing yourself',
  'suicid*',
  'end your life',
  'ending your life',
  'taking your life',
];

export const scenario: Scenario = {
  id: 'no-way-out',
  title: 'A sentence at the end of a mail',
  industry: 'Electricity',
  difficulty: 3,
  channel: 'chat',
  company: 'Moorland Power',
  situation:
    'A customer in arrears writes about a final notice. His last sentence is not about electricity. You are no therapist, and need not be one: take it seriously, say so, and bring in a person now. Your duty manager, Ms Achieng, sits three desks away. It is 20:15.',
  customer: {
    name: 'Piotr Malec',
    about: 'Forty-four. Had a small joinery until the autumn. Polite, very tired.',
    since: '2013',
  },
  stage: 'at_risk',
  feels: { feeling: 'sadness', level: 3, cause: 'money', injustice: 'none' },
  motivator: 'security',
  practises: ['understand', 'explore', 'act'],
  lookups: [
    {
      title: 'Account',
      lines: [
        '€ 1,140 behind. Final notice of Monday, supply to be cut on the 15th. Sent by the system.',
        'The cut can be stopped by you at once, without a form.',
      ],
    },
    {
      title: 'People',
      lines: [
        'Ms Achieng, duty manager: calls back within two minutes, trained for this.',
        'Crisis line, free, day and night: 116 123. In danger: 112.',
      ],
    },
  ],
  hidden:
    'He is alone tonight. His brother lives in the same street, and he has not dared to tell him about the debts.',
  policy: [
    'Where somebody may hurt themselves: ask, stay, bring in a person at once. No gift, no offer, no form.',
    'Arrears can wait for as long as they must.',
    'Never promise to keep it secret.',
  ],
  subject: null,
  opening:
    'I got your final notice. I cannot pay the 1,140, I do not have it and I will not have it. I have worked all my life. I am so tired and sad, and I do not see a way out any more. Perhaps it would be best for everyone if I was not here. You can switch it off then. P. Malec',
  turns: {
    first: {
      reactions: [
        {
          when: {
            says: ['do it then', 'then do it', 'just do it', 'go ahead', 'better off without you', 'good riddance'],
          },
          says: 'Yes. I think so too. I am so tired of all of it.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'He told you that he might not want to live, and you told him to go. Nothing worse can be written here. Take it back at once, ask, and bring somebody in.',
          model:
            'No, Mr Malec, please do not. What I wrote was wrong and cruel, and I am sorry. You are tired and sad, and you wrote that it might be best if you were not here. Are you thinking of taking your life? You can tell me. I have stopped the cut-off. My colleague Ms Achieng is calling you now, and she has all evening. I stay here with you until you have her on the line. The crisis line is there at any hour, on 116 123.',
          to: 'does-not-matter',
        },
        {
          when: {
            says: [
              'are you ok',
              'are you okay',
              'are you all right',
              'are you alright',
              'how are you',
              'please do not do',
              "please don't do",
              'please dont do',
              "don't do this",
              'do not do this',
              'think of your family',
              '116 123',
              'crisis line',
              'helpline',
            ],
            silent: [
              'achieng',
              'with you',
              'i am here',
              'i stay',
              'your life',
              'yourself',
              'are you safe',
              'are you alone',
              '112',
            ],
          },
          says: 'I do not know. It is all right. It does not matter.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You noticed, and that is something. But the next step is left to him, and he has no strength for one. Ask him plainly, stay, and have somebody call him.',
          model:
            'It does matter, Mr Malec, and you need not do anything by yourself now. You wrote that you are tired and sad, and that it might be best if you were not here. Are you thinking of taking your life? You can tell me. I have stopped the cut-off. My colleague Ms Achieng is calling you now, and she has all evening. I stay here with you until she has you on the line. The crisis line is there at any hour, on 116 123.',
          to: 'does-not-matter',
        },
        {
          when: {
            any: [
              {
                found: [
                  'policy_wall',
                  'helplessness',
                  'blame',
                  'distance',
                  'false_cheer',
                  'minimising',
                  'command_at_feelings',
                  'repetition_shame',
                ],
              },
              {
                says: [
                  'instalment*',
                  'payment plan',
                  'a month',
                  'per month',
                  'monthly',
                  'pay by',
                  'deadline',
                  'terms',
                  'cheer up',
                  'look on the bright',
                  'it will be fine',
                ],
              },
            ],
            silent: [
              '116 123',
              '112',
              'achieng',
              'safe',
              'alone',
              'with you',
              'i am here',
              'i stay',
              'killing yourself',
              'kill yourself',
              'hurt yourself',
              'harm yourself',
              'your life',
            ],
          },
          says: 'Yes. Of course. I understand. It does not matter now.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'He told you that he might not want to live, and you talked about something else.',
          model:
            'It is not about the money, Mr Malec, and it does matter. You wrote that it might be best if you were not here, and I should have answered that first; I am sorry that I did not. Are you thinking of taking your life? You can tell me. You are tired and sad, and you should not be alone with that tonight. I have stopped the cut-off. My colleague Ms Achieng is calling you now, and she has time. I stay here with you until you have her on the line. The crisis line is there at any hour, on 116 123.',
          to: 'does-not-matter',
        },
        {
          when: {
            says: [...ASKS, 'alone', 'safe', 'not here', '116 123', '112', 'achieng', 'call you', 'colleague'],
            any: [
              { least: { act: 1 } },
              {
                says: ASKS,
              },
            ],
          },
          says: 'I did not think that anybody reads those to the end. No, I am alone. I have not done anything. I only sit here. My brother lives down the street, but he does not know about the debts, I could not tell him. What would you even say to somebody like me?',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You read his last sentence, said so, and asked. To be asked does not make it worse; it was the first thing today that held.',
          reveals: true,
          to: 'brother',
        },
        {
          when: { least: { acknowledge: 1 } },
          says: 'Thank you, that is kind of you. Good night.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Kind words, and then nothing. “Good night” can mean many things here, and you had not asked.',
          model:
            'Please do not say good night yet, Mr Malec. I sent you kind words, and you had written something else: that you are tired and sad, and that it might be best if you were not here. I understand how heavy that is. Are you thinking of taking your life? You can tell me. I have stopped the cut-off. My colleague Ms Achieng is calling you now, and she has all evening. I will stay here with you until you have her on the line. The crisis line is there at any hour, on 116 123.',
          to: 'does-not-matter',
        },
        {
          says: 'All right. It does not matter.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'What he said last is not in your reply. He noticed.',
          model:
            'It does matter, Mr Malec. You wrote that you are tired and sad, and that it might be best if you were not here. I should have answered that first, and I am sorry. Are you thinking of taking your life? You can tell me. I have stopped the cut-off. My colleague Ms Achieng is calling you now, and she has all evening. I stay here with you until she has you on the line. The crisis line is there at any hour, on 116 123.',
          to: 'does-not-matter',
        },
      ],
    },
    brother: {
      reactions: [
        {
          when: {
            says: RINGS,
            clean: ['minimising', 'false_cheer', 'policy_wall', 'command_at_feelings', 'helplessness'],
            all: [{ says: STAYS }],
          },
          says: 'She is ringing. … I am on the telephone with her. She says that I should ask my brother to come over, and she waits as long as it takes. He is at the door. He has his slippers on. I have to go. Thank you for reading it to the end.',
          feels: { feeling: 'relief', level: 1 },
          why: 'You did not try to solve his life. You stayed, and put two people beside him: one on the telephone, one at the door.',
          ends: 'loyal',
        },
        {
          when: { found: ['minimising', 'false_cheer', 'policy_wall', 'command_at_feelings', 'blame', 'helplessness'] },
          says: 'You do not need to say anything. I will log off now.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'He asked what you would say to somebody like him, and heard that it is not so bad, or is not your task.',
          ends: 'wary',
        },
        {
          when: { says: RINGS },
          says: 'She is ringing. I do not know yet what I shall say to her. I will pick it up.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You brought in a person, and that counts most. What he asked you, and that you stay until she has him, was hardly in it.',
          ends: 'settled',
        },
        {
          says: 'Maybe I will ring that number. I think I will. Thank you.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You were there, and he has something to hold on to. A person on the line at once would have been surer than “maybe”.',
          ends: 'settled',
        },
      ],
    },
    'does-not-matter': {
      model:
        'It does matter, Mr Malec. You wrote that it might be best if you were not here, and I should have answered that first. Are you thinking of taking your life? You can tell me. The cut-off is stopped; forget the bill. My colleague Ms Achieng is calling you now, and she has time. I stay here in the chat with you until she has you on the line. You can also reach the crisis line at any hour, on 116 123.',
      reactions: [
        {
          when: {
            says: [...RINGS, '112'],
          },
          says: 'It is ringing. I will pick it up. I have a brother, down the street, perhaps I should have told him.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You came back to the sentence that counted, and put a person on the line. It was not too late.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: {
            says: [
              'are you alone',
              'are you safe',
              'not alone',
              'want you to be alone',
              'hurt yourself',
              'harm yourself',
              'kill yourself',
              'suicid*',
              'not here',
              'not want to live',
              'your life',
              '116 123',
              'crisis line',
            ],
          },
          says: 'You ask that. … I do not know. I have a brother down the street, he knows nothing of this. I have never asked him for anything. Perhaps I could knock at his door.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You came back to the sentence that counted, and he began to speak. A person on the line at once would have been surer than “perhaps”.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 }, clean: ['policy_wall', 'blame', 'minimising'] },
          says: '[Mr Malec has left the chat.]',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You felt for him, twice. Nobody asked, and nobody was sent.',
          ends: 'wary',
        },
        {
          says: '[Mr Malec has left the chat.]',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You wrote to him twice, and what he had said was in neither.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'Ms Achieng read the chat at 20:40 and called 112. They found him at home, and he is alive. He has asked that nobody from Moorland ever contacts him again.',
    wary: 'Ms Achieng called him back at 20:30. He picked up at the fourth try.',
    settled:
      'Ms Achieng reached him that evening, and they spoke for an hour. The arrears were put off without an end date.',
    loyal:
      'He is in treatment, and works at his brother’s two days a week. In May he paid the first € 20, and wrote under “reference”: “for the one who read to the end”.',
  },
  odd: {
    silence: 'Of course. Nothing. I had not expected anything.',
    nonsense: 'I do not understand what that means. It does not matter.',
    insult: 'Yes. You are right. I think so too.',
    language: 'In English, please. I am too tired for anything else. It is all right.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, please be advised that the amount of € 1,140 is due. As per our terms the supply will be cut on the 15th.',
        'As I said, you should have contacted us earlier. Cheer up, it is only money.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Mr Malec, I am so sorry to read how tired and sad you are. I understand that it is very hard after working all your life.',
        'Mr Malec, I stay here with you. My colleague Ms Achieng will call you now, and the crisis line is there day and night, on 116 123.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Mr Malec, you write that it might be best if you were not here. I have read that, and it matters more to me than the 1,140. I have stopped the notice; nothing will be switched off. You are tired and see no way out, and you should not be alone with that tonight. Are you thinking of ending your life? You can tell me plainly. My colleague Ms Achieng can call you in two minutes. I will stay here with you. Are you alone now?',
        'I am glad that you wrote, Mr Malec, and I am not going away. You do not have to find the way out tonight, and you do not have to do it alone. You sit there alone, and your brother lives down the street. Ms Achieng is calling you now, and she has all evening. She can be with you on the line while you ask your brother to come over. He need not hear about the debts today, only that you need him. If it gets worse before he is there, call 112. I stay here until you write that he is with you.',
      ],
      ends: 'loyal',
    },
  },
};

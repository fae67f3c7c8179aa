import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'few-words',
  title: 'Few words, a sick father',
  industry: 'Pharmacy by post',
  difficulty: 2,
  channel: 'chat',
  company: 'Linden Pharmacy',
  situation:
    'You sit in the chat of a pharmacy that delivers. The customer writes in a language that he is only learning. Short sentences, one thing at a time, no idioms. A pharmacist, Ms Rahimi, sits next to you; she speaks Farsi. It is 14:00.',
  customer: {
    name: 'Behrouz Karimi',
    about: 'Came to the country two years ago. Orders medicine for his father, who lives with him.',
    since: '2025',
  },
  stage: 'active',
  feels: { feeling: 'anxiety', level: 2, cause: 'no_information', injustice: 'outcome' },
  motivator: 'security',
  practises: ['ease', 'explore', 'act'],
  lookups: [
    {
      title: 'Order L-2087',
      lines: [
        'Tablets for blood pressure, 5 mg. Sent instead of 10 mg, because 10 mg was sold out. A note in small print was in the box.',
        'Two tablets of 5 mg are the same as one of 10 mg, says Ms Rahimi. She has written it into the order.',
      ],
    },
  ],
  hidden:
    'His father has taken no tablet for two days, because they did not dare to take the wrong one. He feels dizzy.',
  policy: [
    'Questions about doses are answered by a pharmacist, at once, by telephone or chat.',
    'With signs of an emergency: 112.',
  ],
  subject: null,
  opening: 'Hello. My father medicine come, but is wrong. Before 10, now 5. I am afraid. What must do? Please.',
  turns: {
    first: {
      reactions: [
        {
          when: {
            says: ['2 tablets', 'two tablets', 'take 2', 'take two', 'give 2', 'give two'],
            silent: ['rahimi', 'pharmacist', 'farsi'],
          },
          says: 'You are doctor? In box is paper, I read one tablet. I am afraid to give two. Who say this?',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'It was the right number, and he cannot know who says so. Doses are the pharmacist’s to answer, and she sits next to you.',
          model:
            'I am not a doctor, Mr Karimi. You are afraid to give two tablets, and you are right to ask who says this. I am sorry. Ms Rahimi is our pharmacist. She speaks Farsi. I have told her, and she calls you now. She reads the paper in the box with you. She says how many tablets: one or two. I stay here in the chat until 15:00. How is your father now?',
          to: 'lost-words',
        },
        {
          when: {
            any: [
              {
                found: [
                  'wall',
                  'distance',
                  'policy_wall',
                  'interrogation',
                  'blame',
                  'helplessness',
                  'impatience',
                  'command_at_feelings',
                ],
              },
              { says: ['leaflet', 'substitution', 'bioequivalent', 'dosage', 'equivalent', 'pursuant', 'terms'] },
              {
                says: [
                  'mate',
                  'no worries',
                  'all good',
                  'double up',
                  'bad boys',
                  'piece of cake',
                  'no biggie',
                  'chill',
                ],
              },
            ],
          },
          says: 'Sorry. I not understand so much word. Is wrong medicine or good medicine? My father wait.',
          feels: { feeling: 'confusion', level: 3 },
          why: 'Hard words, slang, or hard-hearted ones. He understood that he is alone with it.',
          to: 'lost-words',
        },
        {
          when: {
            says: ['pharmacist', 'rahimi', 'farsi', 'call you', 'two tablets', '2 tablets', 'tablets', 'same medicine'],
            any: [
              { least: { act: 1 } },
              {
                says: [
                  'two tablets',
                  '2 tablets',
                  'take two',
                  'take 2',
                  'call you',
                  'calls you',
                  'rings you',
                  'phones you',
                ],
              },
            ],
            clean: ['wall', 'minimising'],
          },
          says: 'Thank you, I understand. Father not take tablet. Two day no tablet, we afraid. Now his head go round. He sit in chair. You call, yes?',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Short sentences, one after the other. He could follow, and so you learn what matters: two days without a tablet.',
          reveals: true,
          to: 'dizzy',
        },
        {
          says: 'Yes thank you. But what must do with tablet? One? Two? Not take?',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'He could read it. What he is to do was not in it.',
          model:
            'It is the same medicine, Mr Karimi. You are afraid, and I did not say it well; I am sorry. Please wait two minutes with the tablet. Ms Rahimi is our pharmacist. She speaks Farsi. I have told her, and she calls you now. She says how many tablets: one or two. I stay here in the chat until 15:00. How is your father now?',
          to: 'lost-words',
        },
      ],
    },
    dizzy: {
      reactions: [
        {
          when: {
            says: ['rahimi', 'pharmacist', 'farsi', 'calls you', 'call you', 'phones you', 'rings you'],
            least: { act: 1 },
            clean: ['vague_time', 'minimising', 'helplessness', 'wall'],
          },
          says: 'She call after one minute! She speak my language. Father take two tablet, she wait on telephone until he is better. He say to you: “God give your hand strength.” I say also.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You recognised the danger, and put a person on the line at once who could speak with him.',
          ends: 'loyal',
        },
        {
          when: { says: ['112', 'doctor', 'hospital', 'ambulance'], clean: ['minimising', 'helplessness', 'wall'] },
          says: 'I call. They come quick. They say: two tablet, same medicine, is easy. Father is OK. Thank you.',
          feels: { feeling: 'relief', level: 1 },
          why: 'You recognised the danger. The one who could have told him in his language sat next to you.',
          ends: 'settled',
        },
        {
          when: { found: ['vague_time', 'minimising', 'helplessness', 'policy_wall', 'command_at_feelings'] },
          says: 'I bring father to hospital with bus. They say: two tablet, is easy. Why nobody say?',
          feels: { feeling: 'distrust', level: 3 },
          why: 'A dizzy old man was told to wait. In the hospital it took one sentence.',
          ends: 'wary',
        },
        {
          says: 'I go to pharmacy in street with box. Man there explain. Father is OK.',
          feels: { feeling: 'relief', level: 1 },
          why: 'He was not sent away, but helped himself in the end. The person who could help sat next to you.',
          ends: 'settled',
        },
      ],
    },
    'lost-words': {
      model:
        'It is good medicine. I am sorry: we did not explain it. Please wait with the tablets for two minutes. Ms Rahimi is our pharmacist. She speaks Farsi. She calls you now and tells you how many. Is your father well?',
      reactions: [
        {
          when: {
            says: ['pharmacist', 'rahimi', 'farsi', 'call you', 'calls you', 'two tablets'],
            clean: ['wall', 'policy_wall', 'blame'],
          },
          says: 'Thank you, now I understand. Two day father take nothing because we not know. Now is good.',
          feels: { feeling: 'relief', level: 2 },
          why: 'That was the answer, in words that he can use. It came a message late.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 } },
          says: 'Thank you. I ask other people.',
          feels: { feeling: 'confusion', level: 2 },
          why: 'He thanks you all the same. He goes with a box and a question.',
          ends: 'wary',
        },
        {
          says: 'Sorry. I not understand. I put medicine in the rubbish.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'Right medicine, wrong words. It ended in the bin.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'His father was taken to hospital on the fourth day. He came home again. The family buys at the corner now, where somebody draws it for them on the box.',
    wary: 'All turned out well in the end, without you. He no longer orders by post.',
    settled:
      'His father takes his tablets. Behrouz has the telephone number of the pharmacy on the fridge, the one in his street.',
    loyal: 'Each spring he writes a short message to Ms Rahimi. The last one had no mistake in it.',
  },
  odd: {
    silence: 'Hello? Please?',
    nonsense: 'I look in dictionary. Not find this. Please again?',
    insult: 'I look in dictionary this word. Why you say that? I only ask for father.',
    language: 'Here only English, please. I learn it now. Easy English, please.',
  },
  paths: {
    poor: {
      replies: [
        'Please be advised that, pursuant to the substitution rules, an equivalent preparation of a different strength may be dispensed where the prescribed strength is unavailable, as stated in the enclosed leaflet.',
        'As I said, all of this is clearly explained in the leaflet, and there is nothing I can add.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hello Mr Karimi. I understand that you are afraid for your father. Thank you for asking us.',
        'Our pharmacist will call you now, Mr Karimi. Her name is Ms Rahimi. She speaks Farsi.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Hello Mr Karimi. Before 10, now 5: I understand that you are afraid. It is the same medicine. I am sorry that we did not explain it. Our pharmacist is Ms Rahimi. She speaks Farsi. She can call you at 14:05 today. She tells you how many tablets. How is your father now?',
        'Mr Karimi, two days with no tablet, and your father’s head goes round: I am glad that you tell me. Ms Rahimi, our pharmacist, calls you now, in one minute. She speaks Farsi. Your father stays in the chair, and you stay with him. If he falls or has pain in the chest, call 112 at once. I stay here in the chat until 15:00.',
      ],
      ends: 'loyal',
    },
  },
};

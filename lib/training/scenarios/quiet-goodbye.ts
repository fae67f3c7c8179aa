import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'quiet-goodbye',
  title: 'A very polite goodbye',
  industry: 'Pottery studio',
  difficulty: 2,
  channel: 'email',
  company: 'Kiln Street Studio',
  situation:
    'Members of the studio pay monthly and may throw pots whenever they like. A member gives notice, kindly, without a complaint. The form for leaving asks for nothing. You decide what to write.',
  customer: {
    name: 'Dorothea Lang',
    about: 'A tax adviser, a member for fourteen months. Makes small, careful bowls. Comes on Wednesday nights.',
    since: '2025',
  },
  stage: 'at_risk',
  feels: { feeling: 'sadness', level: 1, cause: 'ignored', injustice: 'none' },
  motivator: 'belonging',
  practises: ['explore', 'acknowledge', 'ease'],
  lookups: [
    {
      title: 'Membership',
      lines: ['€ 65 a month, notice to the end of any month.', 'Wednesday nights: 41 visits; none for five weeks.'],
    },
    {
      title: 'Studio',
      lines: [
        'Six weeks ago the Wednesday table was rearranged for a group of eight friends.',
        'Thursday nights have five members who come alone, and a pot of tea at eight.',
      ],
    },
  ],
  hidden:
    'Since the group came on Wednesdays she has sat at the wall, and nobody spoke to her. She thinks it is her own fault.',
  policy: [
    'Notice is accepted at once; nobody has to give a reason.',
    'You may ask one question, and pause a membership for three months at no cost.',
  ],
  subject: 'Notice',
  opening:
    'Dear studio, I would like to cancel my membership at the end of the month. I am a little sad about it, it was a nice time. There is no need to change anything, it is only that it no longer suits me so well. Thank you for everything.\n\nDorothea Lang',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['interrogation', 'policy_wall', 'blame', 'false_cheer'] },
              {
                says: [
                  'special offer',
                  'discount*',
                  '% off',
                  'half price',
                  'cheaper',
                  'free month',
                  'survey',
                  'are you sure',
                ],
              },
            ],
          },
          says: 'Thank you, but it is not about the price, and I would rather not explain myself. Please simply confirm the end of the month.',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'An offer, a rule or a list of questions came before you had let her go.',
          model:
            'It is not about the price, and you need not explain yourself: I am sorry that I made you say so, Ms Lang. I have confirmed your notice for the end of the month today. You were here on forty-one Wednesday nights, and then not for five weeks. May I ask one thing: what has changed? No answer is fine as well. I will pack your bowls for you and have them ready on Friday at 18:00. Thank you for the fourteen months.',
          to: 'closing',
        },
        {
          when: {
            says: [
              'please stay',
              'stay with us',
              'keep you',
              'want you to stay',
              'reconsider',
              'think again',
              'think it over',
              "don't go",
              'do not go',
              "don't leave",
              'do not leave',
            ],
            silent: ['confirm*', 'cancelled'],
          },
          says: 'That is kind, and please do not trouble yourselves. I would only like to know that it is confirmed.',
          feels: { feeling: 'embarrassment', level: 1 },
          why: 'She had asked to be let go, and was asked to stay. Confirm it first; then one question may be heard as one.',
          model:
            'You are right, Ms Lang, and I am sorry that I left it open: your notice is confirmed for the end of the month, and you need do nothing more. It makes me a little sad too. You were here on forty-one Wednesday nights, and then not for five weeks. May I ask what has changed? No answer is fine as well. I will pack your bowls for you by Friday. Thank you for the fourteen months.',
          to: 'closing',
        },
        {
          when: {
            least: { explore: 2 },
            any: [
              { says: ['wednesday*', 'bowl*', 'fourteen months', 'evenings', 'nights'] },
              { least: { acknowledge: 2 } },
            ],
          },
          says: 'You are the first to ask. Well. Since the group has been there on Wednesdays I have sat at the wall, and for five weeks nobody has said a word to me. They are not unkind! I am just not somebody who joins in easily. It is probably my own fault.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You asked one question that only concerned her. That was enough.',
          reveals: true,
          to: 'wall',
        },
        {
          when: { says: ['confirm*', 'end of the month', 'noted', 'cancelled'], least: { explore: 1 } },
          says: 'Thank you for the confirmation. It is nothing that happened. It only suited me less in the last weeks. All the best to you.',
          feels: { feeling: 'sadness', level: 1 },
          why: 'You let her go and asked. A question that anybody could be asked gets the answer that anybody gives; ask about her Wednesdays.',
          model:
            'All the best to you too, Ms Lang. You write that it suited you less in the last weeks: you came on forty-one Wednesday nights, and then not for five weeks, and I am sorry that I did not see it. What has changed on Wednesdays? No answer is fine as well. I have set your bowls aside, and I will pack them for you by Friday at 18:00. If you would rather pause for three months, I can enter that instead, at no cost.',
          to: 'closing',
        },
        {
          when: { says: ['confirm*', 'end of the month', 'noted', 'cancelled'] },
          says: 'Thank you for the confirmation. All the best to you.',
          feels: { feeling: 'sadness', level: 1 },
          why: 'Correct. You will not learn from this why somebody leaves who came forty-one times.',
          model:
            'All the best to you too, Ms Lang, and it makes me a little sad. You came for fourteen months, on forty-one Wednesday nights, and then not for five weeks; I am sorry that I sent you a confirmation and did not ask. May I ask now what has changed? No answer is fine as well. I have set your bowls aside, and I will pack them for you by Friday at 18:00. If you would rather pause for three months, I can enter that instead, at no cost. Thank you for the time with us.',
          to: 'closing',
        },
        {
          says: 'Thank you for writing. Is it confirmed for the end of the month, then?',
          feels: { feeling: 'confusion', level: 1 },
          why: 'What she needed first, a yes to her notice, is not in it. Nothing else is heard before that.',
          model:
            'Yes, Ms Lang, it is confirmed: I have entered your notice for the end of the month, and you need do nothing more. I am sorry that I left it open. You were here on forty-one Wednesday nights, and then not for five weeks. May I ask what has changed? No answer is fine as well. I will pack your bowls for you by Friday. Thank you for the fourteen months.',
          to: 'closing',
        },
      ],
    },
    wall: {
      reactions: [
        {
          when: {
            says: ['thursday*'],
            least: { act: 1 },
            any: [
              { least: { acknowledge: 2 } },
              { says: ['not your fault', 'our fault', 'no fault of yours', 'our mistake', 'not yours'] },
            ],
            clean: ['minimising'],
          },
          says: 'I was there on Thursday. There was tea, and a retired fireman who makes nothing but egg cups. He asked me how I get the rims so thin. Please tear up my notice. And move the wheels back from that wall, for the next one.',
          feels: { feeling: 'joy', level: 2 },
          why: 'You opened a door to people, not to a cheaper contract.',
          ends: 'advocate',
        },
        {
          when: { found: ['minimising', 'blame', 'command_at_feelings', 'false_cheer', 'policy_wall'] },
          says: 'Yes, perhaps. Then let us leave it at the end of the month.',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'She had dared to say it, and heard that it is not so bad, or is up to her.',
          ends: 'lost',
        },
        {
          says: 'Thank you for writing back. Could I pause for a while, in place of leaving? Perhaps I will be braver in autumn.',
          feels: { feeling: 'relief', level: 1 },
          why: 'You answered, and nothing closed. That somebody will be glad to see her next week she does not know yet.',
          ends: 'settled',
        },
      ],
    },
    closing: {
      model:
        'Your notice is confirmed for the end of the month, Ms Lang, and nothing else is needed. Forty-one Wednesdays, and then none for five weeks: may I ask what changed? I ask only because I would like to know what we overlooked, and no answer is fine as well. Your bowls are on the second shelf, and I will pack them for you by Friday.',
      reactions: [
        {
          when: { least: { explore: 2 }, clean: ['interrogation', 'policy_wall'] },
          says: 'Since you ask: since the group came on Wednesdays I have been rather alone at the wall. Perhaps that is good to know for the next one. I could pause for a while instead, and we shall see.',
          feels: { feeling: 'sadness', level: 1 },
          why: 'The one question that she needed, a letter later. She gives it an honest answer and leaves the door ajar.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { grade: { least: 'weak' } },
          says: 'Thank you. I will collect my bowls when nobody is there.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'A friendly parting. She takes the reason home with her.',
          ends: 'wary',
        },
        {
          says: 'Fine. You may throw the bowls away.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Somebody left as quietly as she had sat there, and nobody asked.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'She left at the end of the month. Two others who came alone on Wednesdays followed in spring, just as politely.',
    wary: 'Her bowls were collected on a Monday morning. She greets you in the street.',
    settled: 'She paused for three months and then came again, on Thursdays.',
    advocate:
      'She does the studio’s taxes now, for tea. Whoever comes alone gets the wheel next to hers on the first night.',
  },
  odd: {
    silence: 'I am not sure whether you meant to write something. Is the notice confirmed?',
    nonsense: 'I am afraid I did not understand that. It was only about my notice.',
    insult: 'Oh. Now I do know that it is right to leave.',
    language: 'Would you write to me in English, please? I would like to be sure that it is confirmed.',
  },
  paths: {
    poor: {
      replies: [
        'Hi! So sad to see you go! Are you sure? Why are you leaving? Was something wrong? Would you stay for 20 % off? 😊',
        'As per our terms, notice cannot be confirmed without the completed form. You should have sent it with your email. Shelves must be emptied by the last day of the month.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Lang, I confirm the end of your membership at the end of the month. Thank you for the time with us.',
        'You are welcome, Ms Lang. I would like to ask one thing, and only if you care to answer: what has made it suit you less since spring?',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Lang, your notice is confirmed for the end of the month; I have entered it today, and you need do nothing more. It makes me a little sad too: you were here on forty-one Wednesday nights, and your bowls have the thinnest rims on the shelf. You write that it no longer suits you so well. May I ask what has changed since spring? No answer is fine as well. Thank you for telling us so kindly.',
        'Dear Ms Lang, five weeks at the wall without a word from anybody: that is lonely, and it is no fault of yours. We moved the tables for the group and did not think of those who come alone; that is our mistake, and I will move the wheels back this week. On Thursday nights five members come by themselves, and at eight there is a pot of tea. I have kept the wheel by the window for you this Thursday, and I will be there to introduce you. Your notice stands until you tell me otherwise. Thank you for being so honest.',
      ],
      ends: 'advocate',
    },
  },
};

import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'plastic-in-the-box',
  title: 'Three layers of plastic',
  industry: 'Tea merchant',
  difficulty: 1,
  channel: 'social',
  company: 'Pennywort Tea',
  situation:
    'You look after a tea merchant’s page. Somebody has posted a photograph under your latest picture. Nobody has answered yet; it is twenty minutes old.',
  customer: {
    name: 'Jonna Virtanen',
    about: 'Teaches biology. Orders green tea from you every two months, and has recommended you at her school.',
    since: '2022',
  },
  stage: 'reciprocating',
  feels: { feeling: 'disappointment', level: 2, cause: 'broken_promise', injustice: 'outcome' },
  motivator: 'environment',
  practises: ['acknowledge', 'own', 'understand'],
  lookups: [
    {
      title: 'Her order',
      lines: [
        'Packed last Thursday in the outside warehouse, while ours was being painted. They use their own bubble wrap.',
      ],
    },
    {
      title: 'Since Monday',
      lines: [
        'We pack again ourselves, in paper. The outside warehouse has two cartons of ours left and was told about it today.',
      ],
    },
  ],
  hidden:
    'She showed your parcel to her class as an example of how it can be done, and opened it in front of the children.',
  policy: [
    'Answer in public, briefly, then offer a private message.',
    'You may take packaging back at our cost.',
    'No gifts as an answer to a public grumble.',
  ],
  subject: null,
  opening:
    '“Plastic free since 2019”, says your page. This came today: bubble wrap, a plastic bag, and a plastic bag in the bag. For 100 g of tea. I am really disappointed, I have recommended you to others because of this! @pennyworttea',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['blame', 'minimising', 'policy_wall', 'false_cheer'] },
              { found: ['command_at_feelings'], silent: ['warehouse', 'bubble wrap', 'plastic bag*'] },
              { says: ['delete', 'take down', 'remove your post', 'discount*', 'voucher*', 'free tea', 'code'] },
            ],
          },
          says: 'Is that all? I am asking about plastic and get a pat on the head. The others here can read it too, by the way.',
          feels: { feeling: 'anger', level: 2 },
          why: 'In public, with twenty people reading, you made it small or tried to buy it off.',
          model:
            'No, that is not all, Jonna, and you are right to be angry: you asked about plastic, and I made it small. Three layers of it for 100 g of tea break our promise. An outside warehouse packed for us last week, and I did not check what they wrap in. That was my mistake, and I am sorry. Since Monday I have had every parcel packed here again, in paper. I will show here on Friday what your next box looks like.',
          to: 'watched',
        },
        {
          when: {
            says: ['warehouse', 'painted', 'outside', 'paper', 'bubble wrap', 'plastic bag'],
            least: { acknowledge: 1 },
            any: [{ least: { own: 1 } }, { least: { understand: 2 } }],
          },
          says: 'OK, that is honest, thank you. The silly part: I opened it in front of my class. 8b, biology, “look how one can pack without plastic”. You can imagine the laughter. What do I tell them on Monday?',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'You said openly how it happened, with the plastic in plain words. So she can laugh, and tell you what was really unpleasant.',
          reveals: true,
          to: 'class-8b',
        },
        {
          when: { says: ['private message', 'direct message', 'dm', 'message us', 'inbox', 'send us'] },
          says: 'I would rather have the answer here, where the promise is too.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'The promise is public. An answer behind a door looks like one that cannot stand the light.',
          model:
            'You have the answer here, Jonna, where the promise stands too. “Plastic free”, and then bubble wrap and two plastic bags: I understand that you do not want it in private, and you are right. An outside warehouse packed your tea last week, and I did not check what they wrap in; that was my mistake. Since Monday I have had every parcel packed here again, in paper. I will post a picture of it here on Friday, for everybody who reads the promise.',
          to: 'watched',
        },
        {
          says: 'And why does your page say plastic free, then? Is it true or not?',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Friendly, but the contradiction that she photographed is still standing there.',
          model:
            'It was true until last week, Jonna, and not for your parcel; so you are right to be disappointed. Our page says plastic free because we pack in paper ourselves. Last week an outside warehouse packed for us, and I did not check what they wrap in. That was my mistake, and I am sorry. Since Monday I have had every parcel packed here again, in paper. I will post a picture of it here on Friday.',
          to: 'watched',
        },
      ],
    },
    'class-8b': {
      reactions: [
        {
          when: {
            says: ['8b', 'class', 'pupils', 'children', 'students', 'monday'],
            any: [
              { grade: { least: 'good' } },
              {
                grade: { least: 'weak' },
                any: [
                  { least: { explore: 2 } },
                  { says: ['idea', 'ideas', 'suggest*', 'how they would', 'how would'] },
                ],
              },
            ],
          },
          says: '8b have written you a letter with eleven suggestions. Number four is really good (starch!). They want to know whether you dare to try it. Posting it here, so that you cannot get out of it :)',
          feels: { feeling: 'joy', level: 3 },
          why: 'You took her class seriously, where everybody could read it. The grumble turned into a conversation that others like to read.',
          ends: 'advocate',
        },
        {
          when: { grade: { most: 'poor' } },
          says: 'Never mind, I will find another example. There is a soap maker in town.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'She held out her hand, with a question that one could have had fun answering.',
          ends: 'wary',
        },
        {
          says: 'All right, I will think of something to tell them. Thanks for the quick answer.',
          feels: { feeling: 'relief', level: 1 },
          why: 'It was quick. For her class she had to think of something herself.',
          ends: 'settled',
        },
      ],
    },
    watched: {
      model:
        'You are right, Jonna: “plastic free” and three layers of plastic do not go together. Last week an outside warehouse packed for us while ours was being painted, and I should have checked what they wrap in. Since Monday I have had every parcel packed here again, in paper. Would you send the plastic back at our cost? Then it goes on the warehouse’s desk tomorrow.',
      reactions: [
        {
          when: {
            says: ['warehouse', 'painted', 'our mistake', 'you are right', 'paper'],
            clean: ['blame', 'minimising'],
            least: { own: 1 },
          },
          says: 'Good, now it says so here. My class will be pleased; I opened it in front of them.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The open answer came after all, in the same place as the promise.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 }, clean: ['blame', 'minimising'] },
          says: 'I will watch what the next parcel looks like.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'Regret, and no word on how it came about and what is different now.',
          ends: 'wary',
        },
        {
          says: 'So the promise is decoration. I have told those to whom I recommended you.',
          feels: { feeling: 'anger', level: 2 },
          why: 'Two answers in public, and both of them avoided the plastic. People read that.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'Her post was shared forty times. The question under it, “true or not?”, is still there.',
    wary: 'The next parcel came in paper. She did not write about that one.',
    settled: 'Under the post there is now your answer, with nine hearts. She still orders.',
    advocate:
      'You tried number four. The film that 8b made of it has been seen by more people than any picture of yours.',
  },
  odd: {
    silence: 'No comment, then? That is also an answer.',
    nonsense: 'Did your cat walk over the keyboard? My question was about the plastic.',
    insult: 'I will just leave that standing here for everybody to read.',
    language: 'Translation says this has nothing to do with tea. In English, please?',
  },
  paths: {
    poor: {
      replies: [
        'Hi there! 😊 It is only a bit of plastic, and it happens. Use the code TEA10 for 10 % off your next order!',
        'As I said, you should have chosen the other shipping option. Please send us a private message.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hello Jonna, three layers of plastic for 100 g of tea are disappointing, I agree. Please send us a direct message with your order number.',
        'You are right, Jonna. It says plastic free, and we sent you plastic; I am sorry about that. An outside warehouse packed it last week, and I did not check. Since Monday we have packed here ourselves, in paper.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Jonna, bubble wrap, a plastic bag and a bag in the bag for 100 g of tea: I would be disappointed too, above all after recommending us. Last week an outside warehouse packed for us because ours was being painted, and I did not check what they wrap in. That was my mistake, and I am sorry. Since Monday every parcel is packed here again, in paper. I told the warehouse today to send back what they still have of ours.',
        'Tell 8b the truth, Jonna: we promised something and did not check it for one week, and you caught us in front of your class. That must have been embarrassing, and I am sorry. On Monday morning I will send 8b a box with everything we pack in, and one question. How does tea stay dry without a plastic bag? I will try their best idea by June and show here what came of it. Thank you for asking in public.',
      ],
      ends: 'advocate',
    },
  },
};

import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'parcel-not-there',
  title: 'Delivered, says the screen',
  industry: 'Online shop for instruments',
  difficulty: 1,
  channel: 'email',
  company: 'Cordwainer Music',
  situation:
    'You answer mail for a shop that sells strings, reeds and small instruments. A parcel shows as delivered; the customer says it is not there. It is Wednesday, and the post takes one day.',
  customer: {
    name: 'Beatrix Oyelaran',
    about:
      'Plays the clarinet in a wind band and buys reeds from you four times a year. Writes as she speaks: directly.',
    since: '2017',
  },
  stage: 'active',
  feels: { feeling: 'distrust', level: 2, cause: 'no_information', injustice: 'outcome' },
  motivator: 'belonging',
  practises: ['understand', 'act', 'own'],
  lookups: [
    {
      title: 'Parcel 88-4410',
      lines: [
        'Handed over on Monday 13:12, “left with neighbour”. No name, no house number.',
        'Two boxes of reeds and a barrel joint, € 131.',
      ],
    },
    {
      title: 'History',
      lines: [
        'Thirty-one orders. Never a complaint.',
        'The same driver has left four parcels with unnamed neighbours this month.',
      ],
    },
    {
      title: 'If the post fails',
      lines: [
        'A courier in her town, door to door on the same day: € 38, no approval needed. One more barrel joint of the same make is on the shelf.',
      ],
    },
  ],
  hidden:
    'The barrel joint is a surprise for the band’s retiring conductor, given on Friday; the whole band has paid into it.',
  policy: [
    'With a customer of more than a year you may send again at once and look for the parcel afterwards.',
    'Express for the next morning costs € 14 and needs no approval.',
  ],
  subject: 'Where is 88-4410?',
  opening:
    'Your page says my parcel was delivered on Monday. It was not. I was at home all day, no bell, no card, and I have asked both neighbours. I have paid € 131 and I have nothing. I hope you are not going to tell me to wait ten working days. I no longer trust that page at all.\n\nBeatrix Oyelaran',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['blame', 'bias_confirmation', 'policy_wall'] },
              {
                says: [
                  'working days',
                  'check with your neighbour*',
                  'ask your neighbour*',
                  'contact the carrier',
                  'contact the courier',
                ],
              },
            ],
          },
          says: 'I have asked the neighbours. I wrote that. And now I am to do the looking for a parcel that I paid you to send? I have bought from you for years.',
          feels: { feeling: 'anger', level: 2 },
          why: 'You handed the work back to her, and she had done it already. It tells her that nobody read her message.',
          to: 'disbelieved',
        },
        {
          when: {
            says: ['refund*', 'money back', '131 back'],
            silent: ['new parcel', 'again', 'replac*', 'new one', 'express', 'courier', 'second parcel'],
            clean: ['vague_time'],
          },
          says: 'Money I had before. I ordered these things because they are needed this week, and not as a loan to you. Can you get them to me or not?',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'You believed her, and that counts. But the money closes the case for you and not for her: she wanted what is in the parcel.',
          model:
            'Yes, Beatrix, I can. You ordered these things to have them this week; the refund was for my convenience, and I am sorry that you were disappointed once more. The driver wrote no name, and I believe you. I have packed the same order again. It goes by express today, so it is with you tomorrow, Thursday, before noon. I will call you tomorrow at noon to hear that you have it.',
          to: 'disbelieved',
        },
        {
          when: {
            says: [
              'new parcel',
              'send again',
              'sent again',
              'second parcel',
              'replacement',
              'replac*',
              'new one',
              'sending',
              'again today',
              'same again',
              'express',
              'goes out',
            ],
            any: [{ least: { act: 2 } }, { says: ['express', 'courier', 'tomorrow', 'tonight', 'tmrw', 'thursday'] }],
            clean: ['vague_time'],
          },
          says: 'Well, that is more than I expected. Then let me tell you why I am so cross: the barrel joint is our present for our conductor. Twenty-six of us have paid into it and she retires on FRIDAY. Will it truly be here?',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You believed her and acted before you searched. That turned a dispute into a shared deadline.',
          reveals: true,
          to: 'friday',
        },
        {
          says: 'And what does that mean for my parcel? I need to know whether I will have my things this week, yes or no.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'Neither the goods nor a day came out of it. She is where she was before.',
          model:
            'Yes, Beatrix: you will have your things this week. What I wrote was no answer, after you had waited at home all day and asked both neighbours. I am sorry, and I believe you: the driver wrote no name. I have packed the same order again. It goes by express today, so it is with you tomorrow, Thursday, before noon. I will call you tomorrow at noon to hear that you have it.',
          to: 'disbelieved',
        },
      ],
    },
    friday: {
      reactions: [
        {
          when: {
            grade: { least: 'good' },
            says: ['thursday', 'tomorrow', 'friday', 'before friday', 'morning', 'noon'],
          },
          says: 'It is Thursday, half past twelve, and there is no parcel. The page says “van broken down, next attempt Friday”. I have nothing against the man with the van. But tomorrow at seven she stands up for the last time, and I have told twenty-five people that it is on its way. I am really worried now.',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You named a time before her Friday. Then a van broke down, and the promise has to be kept some other way.',
          to: 'thursday',
        },
        {
          when: { found: ['vague_time', 'helplessness', 'false_cheer'] },
          says: 'It came on Saturday. We gave her a photograph of it in an envelope. It was a bit sad, to be honest.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She had told you about Friday, and your answer did not hold on to it.',
          ends: 'wary',
        },
        {
          says: 'It is here, with hours to spare. All right. Thank you.',
          feels: { feeling: 'relief', level: 2 },
          why: 'It arrived in time. A word about the present itself, and a fixed time, would have let her sleep.',
          ends: 'settled',
        },
      ],
    },
    disbelieved: {
      model:
        'You were at home all day and had asked both neighbours before you wrote, Beatrix; I should have begun there, and I am sorry that I did not. I believe you. I have packed the same order again, and it goes by express today, so you have it tomorrow, Thursday, before noon. Where the first parcel is, I will find out with the carrier; you need do nothing for it.',
      reactions: [
        {
          when: {
            says: [
              'new parcel',
              'send again',
              'sent again',
              'second parcel',
              'replacement',
              'replac*',
              'new one',
              'sending',
              'again today',
              'same again',
              'express',
            ],
            any: [{ least: { act: 2 } }, { says: ['express', 'courier', 'tomorrow', 'tmrw', 'thursday'] }],
            clean: ['blame', 'policy_wall'],
          },
          says: 'Thank you. That was the answer that I had hoped for the first time. It is a present from our whole band, so you can imagine.',
          feels: { feeling: 'relief', level: 2 },
          why: 'You sent the things again without a proof that she could not give. It mended what the first reply had broken.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { says: ['refund*', 'money back', '€ 131', 'paid back'], clean: ['blame'] },
          says: 'Then give me the € 131 back. I will have to run to a shop in town before Friday.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Her money came back. What she needed was the thing itself, before a day you did not ask about.',
          ends: 'wary',
        },
        {
          says: 'I see. I will tell the card company that it never came. After nine years I had thought my word was worth more than a driver’s click.',
          feels: { feeling: 'unheard', level: 3 },
          why: 'Twice the screen was believed and she was not.',
          ends: 'lost',
        },
      ],
    },
    thursday: {
      reactions: [
        {
          when: {
            any: [
              { says: ['courier', 'bicycle', 'taxi', 'bring it myself', 'drive it'], least: { act: 2 } },
              { says: ['today', 'tonight', 'this evening'], least: { act: 2 }, grade: { least: 'good' } },
            ],
            clean: ['vague_time', 'helplessness', 'policy_wall', 'blame', 'minimising'],
          },
          says: 'It came at ten past four. On Friday she cried, and half of the band cried. I told them all where it came from, and how. You have twenty-six new friends.',
          feels: { feeling: 'joy', level: 3 },
          why: 'The van broke down, and your word did not: you found a way that does not hang on it, before she had to ask twice.',
          ends: 'advocate',
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
              'repetition_shame',
            ],
          },
          says: 'On Friday at seven we gave her a photograph of it in an envelope. Everybody clapped. I would have liked to sink into the floor.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She told you the hour at which it counts, and heard about the carrier.',
          ends: 'wary',
        },
        {
          says: 'It is here, and just in time; I am still out of breath. All right. Thank you.',
          feels: { feeling: 'relief', level: 2 },
          why: 'It came in time. Until it did, she could not be sure of it.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'The card company decided for her. The wind band, all twenty-six of them, now orders elsewhere.',
    wary: 'She has reeds sent to her office now, and compares prices first.',
    settled: 'The barrel joint was handed over on Friday. She still orders, four times a year.',
    advocate:
      'The band’s new conductor opened an account with you in the same month and wrote in the field for remarks: “Beatrix sent me.”',
  },
  odd: {
    silence: 'There was nothing in your mail. I hope that is not your answer.',
    nonsense: 'I beg your pardon? I asked where parcel 88-4410 is.',
    insult: 'I am sixty-one, I have bought here for nine years, and nobody has ever spoken to me like that.',
    language: 'This is no language I can read. In English, please: where is my parcel?',
  },
  paths: {
    poor: {
      replies: [
        'Hi, our system clearly shows that it was delivered. Please check with your neighbours again and wait ten working days.',
        'As per our policy we cannot send anything until the carrier has finished its investigation. You should have chosen signed delivery.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Beatrix, I am sorry that you have not got your parcel. I am looking into it with the carrier and will be in touch.',
        'Dear Beatrix, the carrier has no proof, so I believe you. I am sending the order again by express today; you have it tomorrow.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Beatrix,\n\nYou were at home all day on Monday, asked both neighbours and still have nothing for your € 131. I would not trust that page either. The driver wrote “left with neighbour” without a name, so I believe you and will not make you wait for a search. I have packed the same order again, and it goes out today by express; you have it tomorrow, Thursday, before noon. I will find out from the carrier what happened to the first one. Thank you for telling us everything in one go.',
        'Yes, before Friday: the parcel left us at 3 pm today, and I have the driver’s promise for tomorrow, Thursday, before noon. A present from twenty-six people has to be there when she stands up for the last time. I have put a card from our workshop for your conductor in with the barrel joint. I will call you tomorrow at noon to hear that you have it in your hands; were it not there, I would bring it to you by courier the same evening.',
        'Your band will not stand there without it, Beatrix. I promised you Thursday before noon, the van broke down, and I am sorry that you have to worry again. I am not leaving it to Friday’s attempt. I have packed the second barrel joint, with the card for your conductor, and our courier is on the road with it. He is at your door today by 16:30. I will call you at 16:45 to hear that you have it in your hands. When the other parcel comes, hand it back to the driver; you need do nothing more.',
      ],
      ends: 'advocate',
    },
  },
};

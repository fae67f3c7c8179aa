import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'missed-connection',
  title: 'The last train to the interview',
  industry: 'Railway',
  difficulty: 2,
  channel: 'chat',
  company: 'Northline',
  situation:
    'You sit in the travel desk’s chat. The 17:20 is 35 minutes late and will miss the last connection at Harrow Cross, 19:02. The passenger is on board, with a weak signal and 12 % of battery. It is 18:10.',
  customer: {
    name: 'Yusuf Demirci',
    about: 'Twenty-three, on his way to an interview for an apprenticeship in organ building. Writes in short lines.',
    since: null,
  },
  stage: 'interested',
  feels: { feeling: 'anxiety', level: 3, cause: 'time', injustice: 'outcome' },
  motivator: 'succeed_in_life',
  practises: ['act', 'ease', 'end_well'],
  lookups: [
    {
      title: 'Tonight',
      lines: [
        'The 19:02 waits for nobody; it is the last train to Wexley.',
        'A taxi from Harrow Cross to Wexley takes 55 minutes. The desk may order it; it costs the passenger nothing.',
      ],
    },
    {
      title: 'Tomorrow',
      lines: [
        'First train to Wexley: 6:05, arrives 7:20.',
        'Hotel at Harrow Cross station, two rooms left, paid by us where a connection is lost.',
      ],
    },
  ],
  hidden:
    'He cannot lay out money for a taxi or a bed; the ticket was his last € 40. And the interview is at 7:30 in the morning.',
  policy: [
    'Where our delay breaks the last connection: a taxi or a hotel room, ordered and paid by us.',
    'Holding a train is not possible.',
  ],
  subject: null,
  opening:
    'my train is 35 min late and I will miss the 19:02 at harrow cross. its the last one to wexley!! i have an interview there tomorrow, I am really worried i wont get there. what can i do?? battery 12%',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['helplessness', 'policy_wall', 'blame', 'interrogation', 'command_at_feelings'] },
              { says: ['claim form', 'fill in', 'file a claim', 'submit a claim', 'website'] },
            ],
          },
          says: 'so i just sit in harrow cross all night?? ok thanks for nothing',
          feels: { feeling: 'frustration', level: 3 },
          why: 'He has 12 % of battery and one question. You used it up on what cannot be done.',
          model:
            'No, Yusuf, you do not sit there all night: you will be in Wexley tonight. That was a frustrating answer, and I am sorry. I have ordered a taxi for you, Harrow Cross, north exit, 19:15, in your name. We pay it, because the delay is ours. You arrive at 20:10, in time for your interview. Save your battery; I stay here until you are in it.',
          to: 'platform',
        },
        {
          when: {
            says: ['taxi', 'cab', 'hotel', 'room'],
            least: { act: 2 },
            clean: ['wall'],
            any: [
              {
                says: [
                  'we pay',
                  'we are paying',
                  'on us',
                  'owe nothing',
                  'nothing to pay',
                  'pay nothing',
                  'costs you nothing',
                  'no cost',
                  'free',
                  'paid',
                  'we cover',
                ],
              },
            ],
          },
          says: 'ok that would save me. and you really pay?? i have to be honest i couldnt have, the ticket was my last 40 euros. the interview is at 7:30 so nothing may go wrong now. 9%',
          feels: { feeling: 'embarrassment', level: 1 },
          why: 'Short, with a way to Wexley in it, and who pays. He can hardly believe it, and says why.',
          reveals: true,
          to: 'nine-percent',
        },
        {
          when: { says: ['taxi', 'cab', 'hotel', 'room'], least: { act: 2 }, clean: ['wall'] },
          says: 'ok that would save me. but i have to be honest i cant pay for that, the ticket was my last 40 euros. and the interview is at 7:30 so a late train tomorrow wont do. 9%',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'Short, and with a way to Wexley in it. Now he says what he did not want to say: he cannot pay.',
          reveals: true,
          to: 'nine-percent',
        },
        {
          when: { says: ['taxi', 'cab', 'hotel', 'room'], clean: ['wall', 'empathy_run_amok'] },
          says: 'is it ordered or do i have to do that?? i have to be honest i cant pay one, the ticket was my last 40 euros. and the interview is at 7:30. 9%',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'The word he needed, and no more than the word. Whether somebody has ordered it, and who pays, he has to ask, with 9 %.',
          reveals: true,
          to: 'nine-percent',
        },
        {
          when: { found: ['wall', 'empathy_run_amok'] },
          says: 'sorry i cant read all that now, 10%. is there a way to wexley tonight or not',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'Too long for a phone that is dying. First the way, then everything else.',
          to: 'platform',
        },
        {
          when: { says: ['6:05', '6.05', 'first train', 'morning train', 'train tomorrow', 'tomorrow morning'] },
          says: 'and where do i sleep until then?? i cant pay for a bed. and the interview is at 7:30, if that train is late too its over. is there nothing tonight',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'A train is a way. The night before it, and who pays for that, you left to him.',
          reveals: true,
          to: 'platform',
        },
        {
          says: 'ok but how do i get to wexley',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'He has a minute and one question, how to get there. It is still open.',
          to: 'platform',
        },
      ],
    },
    'nine-percent': {
      reactions: [
        {
          when: {
            says: [
              'pay nothing',
              'nothing to pay',
              'we pay',
              'we will pay',
              "we'll pay",
              'we are paying',
              'i pay',
              'i will pay',
              "i'll pay",
              'not pay',
              "don't pay",
              'paid',
              'for free',
              'is free',
              'free of charge',
              'costs you nothing',
              'no cost',
              'on us',
              'we cover',
              'i cover',
              'owe nothing',
            ],
            least: { act: 2 },
            clean: ['wall', 'minimising'],
            grade: { least: 'weak' },
          },
          says: 'on my way!! 3% left. I GOT IT by the way, if you read this tomorrow: i am going to build organs. thank you whoever you are',
          feels: { feeling: 'joy', level: 3 },
          why: 'It costs him nothing, and he need not ask again. You spent his battery well.',
          ends: 'advocate',
        },
        {
          when: { found: ['policy_wall', 'helplessness', 'blame', 'interrogation'] },
          says: 'then i will sit in the station and take the 6:05 and hope',
          feels: { feeling: 'sadness', level: 2 },
          why: 'He told you that he has no money, and got a rule, a reproach or more questions.',
          ends: 'wary',
        },
        {
          says: 'ok found it. thx',
          feels: { feeling: 'relief', level: 1 },
          why: 'It worked out. To what he had owned up to, his last € 40, he got little of an answer.',
          ends: 'settled',
        },
      ],
    },
    platform: {
      model:
        'You will get to Wexley tonight, Yusuf. I have ordered a taxi for you at Harrow Cross, north exit, 19:15, in your name. We pay it, as the delay is ours. You are in Wexley at 20:10. Save your battery: the driver waits for you.',
      reactions: [
        {
          when: {
            says: ['taxi', 'cab', 'hotel', 'room'],
            any: [
              { least: { act: 1 } },
              {
                says: [
                  'at the exit',
                  'north exit',
                  'we pay',
                  'free',
                  'waits',
                  'is coming',
                  'ordered',
                  'booked',
                  'on us',
                ],
              },
            ],
            clean: ['policy_wall', 'blame'],
          },
          says: 'ok thats a way. i could not have paid it, i have to be there at 7:30. thx. 4%',
          feels: { feeling: 'relief', level: 2 },
          why: 'A way to Wexley, with the last of his battery.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['policy_wall', 'blame'] },
          says: 'ok. i will ask the conductor. 5%',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You felt with him for two messages. A conductor with a telephone would have been more use.',
          ends: 'wary',
        },
        {
          says: '2%. forget it',
          feels: { feeling: 'anger', level: 2 },
          why: 'The battery is empty, and the last train has gone.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'He spent the night on a bench, took the 6:05, and sat in the interview in yesterday’s shirt. He did not get the place.',
    wary: 'A conductor found him a seat in a colleague’s car. When people speak of Northline, he talks of that conductor, and not of the desk.',
    settled: 'He reached Wexley at ten past eight. Of the desk he remembers that it was quick.',
    advocate: 'He builds organs now. His first message to you, with 3 % of battery, hangs framed in the travel desk.',
  },
  odd: {
    silence: 'hello?? 11%',
    nonsense: 'what?? pls i have no battery for this',
    insult: 'wow ok. i only asked how to get there',
    language: 'i dont understand, english pls. 10%',
  },
  paths: {
    poor: {
      replies: [
        'Unfortunately there is nothing we can do about connections. Please fill in the claim form on our website after your journey.',
        'As I said, that is our policy. You should have taken an earlier train.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hi Yusuf, I am sorry about the delay. It is caused by a signal fault and we hope to make up some minutes.',
        'There is a taxi for you at Harrow Cross, north exit, at 19:15. I have ordered it, and it takes you to Wexley.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Yusuf, you will be in Wexley tonight, in time for your interview. You lose the 19:02 because our train is 35 minutes late, so I have ordered a taxi for you: Harrow Cross, north exit, 19:15. You arrive at 20:10. Save your battery; I stay here until you are in it.',
        'Thank you for being honest: you pay nothing, Yusuf, not a cent. The delay is ours, so I have paid the taxi already. The driver stands at the north exit at 19:15 with your name on a sign, and you sleep in Wexley, so 7:30 is safe. Switch your phone off now. I wish you the place with the organs.',
      ],
      ends: 'advocate',
    },
  },
};

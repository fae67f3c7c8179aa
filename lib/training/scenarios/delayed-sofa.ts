import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'delayed-sofa',
  title: 'He calls you names',
  industry: 'Furniture delivery',
  difficulty: 3,
  channel: 'chat',
  company: 'Larkin Living',
  situation:
    'A sofa is five weeks late. The customer insults you in his first message. You need not put up with everything, and you can still help; the art is to do both. A van has a free place tomorrow, Saturday, from 9:00 to 11:00.',
  customer: {
    name: 'Darren Coyle',
    about: 'A crane driver, lives alone since the spring. Has sat on two camping chairs for five weeks.',
    since: '2026',
  },
  stage: 'at_risk',
  feels: { feeling: 'anger', level: 3, cause: 'time', injustice: 'process' },
  motivator: 'person_i_want_to_be',
  practises: ['act', 'ease', 'acknowledge'],
  lookups: [
    {
      title: 'Order S-5512',
      lines: [
        'Sofa “Morland”, € 1,140, paid in full. Promised for the 12th of last month; moved three times, each time by text message.',
        'In the warehouse since Wednesday. Nobody booked a van.',
      ],
    },
    {
      title: 'Stairs',
      lines: [
        'The legs come off with one key; new drivers do not always know. Two more men with a strap lift can be there in 40 minutes.',
      ],
    },
  ],
  hidden:
    'On Sunday his two daughters come for the first time since the divorce, and there is nothing in the flat to sit on.',
  policy: [
    'You may set a limit once, calmly; if insults go on, you may end a chat with a written next step.',
    'The delivery charge of € 79 goes back after three moved dates.',
    'What is late is delivered whatever tone somebody takes.',
  ],
  subject: null,
  opening:
    'FIVE WEEKS. Three dates and no sofa, you useless idiots. Are you too stupid to put a sofa on a van?? I am so angry I could scream. Get me somebody with a brain.',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['command_at_feelings'] },
              {
                says: [
                  'will not tolerate',
                  'not tolerate',
                  'unacceptable language',
                  'calm',
                  'watch your',
                  'your tone',
                  'be polite',
                  'end this chat',
                  'block*',
                ],
              },
            ],
            silent: ['saturday', 'tomorrow', '9:00'],
          },
          says: 'Oh, my TONE. Three times you lie to me and now it is about my tone. Unbelievable.',
          feels: { feeling: 'anger', level: 3 },
          why: 'You began with the tone. He may be wrong in it, but the sofa is five weeks late, and that was not in your reply.',
          model:
            'It is not about your tone, Mr Coyle, it is about the sofa. Three times we told you a date, and three times nobody came; you are right to be angry, and I am sorry that I began with anything else. The sofa has been in our warehouse since Wednesday, and nobody booked a van: that is our mistake. I have just booked one myself. It comes tomorrow, Saturday, between 9:00 and 11:00. The € 79 for delivery goes back to you today. I will call you tomorrow at 8:30, when I have seen it on the van.',
          to: 'tone',
        },
        {
          when: {
            found: ['policy_wall', 'blame', 'impatience', 'helplessness'],
            silent: ['saturday', 'tomorrow', '9:00'],
          },
          says: 'And that is MY problem now? I have sat here three times and waited for you lot. Unbelievable.',
          feels: { feeling: 'anger', level: 3 },
          why: 'A wall, a rule or a reproach, to somebody who was sent three dates and no sofa. He cannot know that you are on his side.',
          model:
            'No, Mr Coyle, it is ours. You sat there three times and waited, and nobody came; you are right to be angry, and I am sorry. The sofa has been in our warehouse since Wednesday, and nobody booked a van: that is our mistake. I have just booked one myself. It comes tomorrow, Saturday, between 9:00 and 11:00. The € 79 for delivery goes back to you today. I will call you tomorrow at 8:30, when I have seen it on the van.',
          to: 'tone',
        },
        {
          when: {
            says: ['tomorrow', 'saturday', '9:00', 'between 9', 'van'],
            least: { act: 2 },
            clean: ['command_at_feelings', 'blame'],
          },
          says: 'Tomorrow. You mean that. … Look, that about the idiots. You are not one. My girls are coming on Sunday, the first time since the divorce, and I have got two camping chairs in there. I cannot have them sit on the floor. So if that van does not come, then I don’t know.',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You took the reason for the anger seriously and did not pay the insult back. So he could take it back himself.',
          reveals: true,
          to: 'girls',
        },
        {
          when: { least: { acknowledge: 2 } },
          says: 'Yes yes, understanding. I have had understanding by text message three times. WHEN, you clown?',
          feels: { feeling: 'anger', level: 3 },
          why: 'You kept calm and understood him. After three broken dates only a date with a van to it counts.',
          model:
            'Tomorrow, Saturday, between 9:00 and 11:00, Mr Coyle. Three text messages broke their word, so you are right to be angry. Your sofa has been here since Wednesday, and nobody booked a van: our mistake, and I am sorry. I have booked one myself just now. The € 79 for delivery goes back to you today. I will call you tomorrow at 8:30, when I have seen it on the van. Please leave out the names; I am on your side.',
          to: 'tone',
        },
        {
          says: 'Blah blah. Is there a sofa or not??',
          feels: { feeling: 'anger', level: 3 },
          why: 'Neither his five weeks nor a day were in it.',
          model:
            'There is, Mr Coyle: your sofa has been in our warehouse since Wednesday. Five weeks and three broken dates make anybody angry, and nobody booked a van for it: that is our mistake, and I am sorry. I have just booked one myself. It comes tomorrow, Saturday, between 9:00 and 11:00. The € 79 for delivery goes back to you today. I will call you tomorrow at 8:30, when I have seen it on the van.',
          to: 'tone',
        },
      ],
    },
    girls: {
      reactions: [
        {
          when: {
            says: ['girls', 'daughters', 'sunday', 'children', 'kids', 'those two', 'the two of them', 'sit on'],
            grade: { least: 'good' },
            least: { act: 2 },
          },
          says: 'Fair play, the van is here. But it is twenty past nine and your driver is standing DOWN there with my sofa. He says it will not go round the stairs, third floor, and he wants to drive off again. I measured that thing three times! I am so frustrated. The girls come tomorrow. Do something.',
          feels: { feeling: 'frustration', level: 3 },
          why: 'You protected his Sunday, and held nothing against him. Now the last four metres of the way decide whether it was true.',
          to: 'on-the-stairs',
        },
        {
          when: {
            any: [
              { found: ['vague_time', 'helplessness', 'policy_wall', 'blame', 'repetition_shame'] },
              { grade: { most: 'poor' } },
            ],
          },
          says: 'I see. Then we will sit on the floor.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'He had taken off his armour, and your answer was loose again.',
          ends: 'wary',
        },
        {
          says: 'It is here. Took long enough. Cheers.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The sofa came. What Sunday meant to him got no word.',
          ends: 'settled',
        },
      ],
    },
    tone: {
      model:
        'I will not be called names, Mr Coyle, and I am going to help you all the same, because you are right about the rest: five weeks, three dates, and nobody booked a van. The sofa comes tomorrow, Saturday, between 9:00 and 11:00; I have booked the place myself just now. The € 79 for delivery is on its way back to you today. I will call you tomorrow at 8:30, when it is on the van.',
      reactions: [
        {
          when: {
            says: ['tomorrow', 'saturday', '9:00', 'between 9', 'van'],
            least: { act: 2 },
            clean: ['command_at_feelings', 'blame', 'policy_wall'],
          },
          says: 'Right. Fine. My kids are coming on Sunday. Sorry about the names. It is not you.',
          feels: { feeling: 'relief', level: 1 },
          why: 'A limit, or none, but above all a day with a van. Then he could come down.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { act: 1 }, clean: ['command_at_feelings', 'blame', 'policy_wall'] },
          says: 'I am having the money called back. I will buy one in town, off the floor.',
          feels: { feeling: 'anger', level: 2 },
          why: 'Something was going to be done, at some time. He has heard that three times.',
          ends: 'wary',
        },
        {
          says: 'You know what? Stick it. And everybody on my site is going to hear about you.',
          feels: { feeling: 'anger', level: 3 },
          why: 'A second quarrel, with nothing to sit on at the end of it.',
          ends: 'lost',
        },
      ],
    },
    'on-the-stairs': {
      reactions: [
        {
          when: {
            says: [
              'legs',
              'lift',
              'strap',
              'two more',
              'driver stays',
              'stay where',
              'does not drive',
              'will not drive',
            ],
            any: [
              { least: { act: 2 }, grade: { least: 'good' } },
              { says: ['two more', '40 minutes', 'forty minutes', 'strap'], grade: { least: 'weak' } },
            ],
            clean: ['helplessness', 'blame', 'interrogation'],
          },
          says: 'It is up. 10:10. The camping chairs are on the balcony, and it stands there as if it had grown. The girls fell asleep on it on Sunday, one on each side. I have a photo. And I am sorry about the first day, that is not how I want to be.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You did not let it turn round at the foot of the stairs. He measured three times and was believed once; it was enough.',
          ends: 'loyal',
        },
        {
          when: {
            silent: ['wait*', 'stay*', 'legs', 'strap*'],
            any: [
              {
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
              { grade: { most: 'poor' } },
            ],
          },
          says: 'He has driven off. I sat on the stairs for a bit. We will sit on the floor, then.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'The sofa was forty steps from his room, and turned round.',
          ends: 'wary',
        },
        {
          says: 'Got it up with my neighbour in the end. Took long enough. Cheers.',
          feels: { feeling: 'relief', level: 1 },
          why: 'It is up. For the last four metres he found hands himself.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'The payment was called back, and the sofa went into the sale. On Sunday they ate pizza, on the floor.',
    wary: 'He bought one in town. It is not as good, and he knows it, and he would not admit it.',
    settled: 'The sofa was there by eleven. In the survey he gave three stars and no comment.',
    loyal:
      'He ordered two beds in the month after. In the field for remarks he wrote: “same driver please, and say sorry again.”',
  },
  odd: {
    silence: 'Oh great, now you do not even answer any more.',
    nonsense: 'Are you DRUNK? Sofa! When!',
    insult: 'Ha. There it is. At least now we are both at it. Give me your boss.',
    language: 'Speak English! I have had enough of this.',
  },
  paths: {
    poor: {
      replies: [
        'Calm down. I will not tolerate your tone. If you go on like this I will end this chat.',
        'As I said, calm down first. You should have checked your text messages. There is nothing I can do.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Mr Coyle, I understand that you are angry after five weeks and three dates. I am sorry that it has taken so long.',
        'I have booked the van for you now: your sofa comes tomorrow, Saturday, between 9:00 and 11:00.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Mr Coyle, five weeks and three dates that nobody kept: I would be angry too, and I am sorry. Your sofa has been in our warehouse since Wednesday, and nobody booked a van for it; that is our mistake. I have just booked one myself: tomorrow, Saturday, between 9:00 and 11:00. The € 79 for delivery goes back to you today. I will call you tomorrow at 8:30, when I have seen it on the van. One thing from me: I would like us to leave out the names. I am on your side here.',
        'No hard feelings, Mr Coyle. Your girls come on Sunday, for the first time, and they will not sit on the floor. I have asked the driver to come to you first: he is with you tomorrow at 9:15, and his telephone number is in your messages now. Two men carry it up and take the packing away. If anything at all goes wrong on the way, I call you by 8:30 and bring you the sofa from our showroom instead, so Sunday is safe either way. I am putting in a big blanket for the three of you.',
        'He does not drive off, Mr Coyle; I have just told our driver to stay where he is. You measured it three times, so I understand how frustrated you are, with the sofa at the foot of the stairs. It goes up: the legs come off with one key, and our driver did not know that; I am sorry that he said otherwise. I have also sent two more men with a strap lift. They are with you at 10:00, and by 10:30 it stands in your room, so the girls have it tomorrow. I will call you at 10:30 to hear how it looks.',
      ],
      ends: 'loyal',
    },
  },
};

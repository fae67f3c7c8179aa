import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'wrong-cake',
  title: 'The wrong name on the cake',
  industry: 'Bakery',
  difficulty: 1,
  channel: 'chat',
  company: 'Hollis & Daughter',
  situation:
    'You answer the chat of a small bakery with three shops. It is a quarter past ten on Saturday. The decorators are in until noon, and a driver goes out on the hour.',
  customer: {
    name: 'Priya Nair',
    about:
      'Has bought bread from you for years and ordered her first cake from you last week. Writes quickly, from her phone.',
    since: '2019',
  },
  stage: 'active',
  feels: { feeling: 'frustration', level: 3, cause: 'fault', injustice: 'outcome' },
  motivator: 'person_i_want_to_be',
  practises: ['act', 'own'],
  lookups: [
    {
      title: 'Order 7716',
      lines: [
        'Lemon and elderflower, 22 cm, € 48. Collected today at 9:40.',
        'Text on the cake, from her order form: “Happy 8th, Maya”.',
        'Text on the decorator’s slip: “Happy 8th, Mia”. The slip was copied by hand.',
      ],
    },
    {
      title: 'Today',
      lines: [
        'A decorator is free until 12:00. The plate with a name takes ten minutes.',
        'Drivers leave at 11:00 and 12:00.',
      ],
    },
  ],
  hidden:
    'The party is for her niece, whose own mother is in hospital. Priya promised her sister that everything would be as always.',
  policy: [
    'You may redo any text for free and send it by driver within the town.',
    'You may give back up to half the price where the mistake was ours, and all of it where it cannot be put right in time.',
  ],
  subject: null,
  opening:
    'I just opened the box and you got the name WRONG. It says MIA. Her name is MAYA! I filled in your form and checked it twice. This is so frustrating, the party is at 1 and I need this cake to be right',
  turns: {
    first: {
      reactions: [
        {
          when: { found: ['blame', 'bias_confirmation'] },
          says: 'Are you serious? I have your confirmation open right here and it says MAYA. M A Y A. I did not make this mistake.',
          feels: { feeling: 'anger', level: 3 },
          why: 'You looked for the mistake on her side. Her form says Maya, and you could have seen that.',
          model:
            'You wrote MAYA, Priya; it stands so in your confirmation, and I should not have doubted it. It is our mistake and not yours, and you are right to be angry. I am sorry that you had to prove it. I have a decorator on a new plate with “Happy 8th, Maya” now. It takes ten minutes, and I will send it to you with our driver at 11:00, well before one. Which address shall I give him?',
          to: 'cold',
        },
        {
          when: {
            says: [
              'pick it up',
              'pick up',
              'swing by',
              'come by',
              'drop by',
              'come back',
              'come in',
              'back to the shop',
            ],
            silent: ['driver', 'deliver*', 'bring*', 'send*', 'van'],
            clean: ['policy_wall', 'helplessness'],
          },
          says: 'I cannot come in again. I am on my own here with eleven balloons and a cake with the wrong name. Is there no other way before one?',
          feels: { feeling: 'frustration', level: 3 },
          why: 'The name can be put right, and you left the way to her. A driver of yours goes out on the hour.',
          model:
            'There is, Priya, and you need not come in again. It is frustrating to be sent across town with eleven balloons because we wrote the wrong name, and I am sorry that I asked it of you. We copied Maya wrongly onto our slip; it was our mistake. I have a decorator on a new plate with “Happy 8th, Maya” now. I will send it to you with our driver at 11:00, well before one. Which address shall I give him?',
          to: 'cold',
        },
        {
          when: {
            says: [
              'driver',
              'deliver*',
              'bring*',
              'plate',
              'van',
              'redo*',
              'remake',
              'new one',
              'send*',
              'decorator*',
              'fix*',
              'put it right',
            ],
            any: [{ least: { act: 2 } }, { all: [{ says: ['driver', 'van'] }, { says: ['11', '11:00', 'eleven'] }] }],
            clean: ['policy_wall', 'helplessness'],
          },
          says: 'Oh thank goodness. OK. Yes. It is Birchwood Lane 14, the house with the green door. I should say, it is my niece’s party, her mum is in hospital and I promised my sister everything would be just like always. So it really matters that it comes in time. Will it be here before one for sure?',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You said what happens next, and when. Now that help is on its way she can tell you what is at stake.',
          reveals: true,
          to: 'trusting',
        },
        {
          when: { least: { act: 1 }, clean: ['policy_wall', 'helplessness'] },
          says: 'And what does that do for me at one o’clock? There will be eleven children looking at the wrong name. Can it be changed or not?',
          feels: { feeling: 'frustration', level: 3 },
          why: 'Whatever was in it, it was not the thing that she needs by one: the right name on the cake.',
          model:
            'Yes, Priya, it can be changed. It is frustrating to hear of something else when eleven children look at the wrong name, and I am sorry. We copied Maya wrongly onto our slip; it was our mistake. I have a decorator on a new plate now. It takes ten minutes, and our driver brings it to you at 11:00. Which address shall I give him?',
          to: 'cold',
        },
        {
          says: 'OK. And what am I supposed to do with the cake??',
          feels: { feeling: 'frustration', level: 3 },
          why: 'Nothing moved. With a party at one, help is the only real answer.',
          model:
            'You need not do anything with the cake, Priya; please leave it in its box. It is frustrating to hear nothing that helps, with the wrong name in front of you. I have a decorator on a new plate with “Happy 8th, Maya” now, because we copied your form wrongly. I will send it to you with our driver at 11:00: the old plate comes off the cake, the new one goes on. Which address shall I give him?',
          to: 'cold',
        },
      ],
    },
    trusting: {
      reactions: [
        {
          when: {
            grade: { least: 'good' },
            says: [
              '11',
              '11:00',
              'eleven',
              'before one',
              'before 1',
              'half past',
              '11:20',
              '11:30',
              '12',
              'noon',
              'quarter',
              'minutes',
            ],
            clean: ['minimising', 'helplessness'],
          },
          says: 'It is here. It is perfect, and she has already seen it and squealed. Thank you for not making me fight for it. I will be telling every parent at this party.',
          feels: { feeling: 'joy', level: 3 },
          why: 'She asked for a time she could count on, and got one without having to fight for it.',
          ends: 'advocate',
        },
        {
          when: { grade: { most: 'poor' } },
          says: 'Right. Well, it came, at ten to one. I was on the doorstep for an hour.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'The plate came, but your last words left her to wait without knowing. That hour is what she will remember.',
          ends: 'wary',
        },
        {
          says: 'OK, it came. Thanks for sorting it.',
          feels: { feeling: 'relief', level: 2 },
          why: 'It was put right. She had told you why the day was hard, and heard little about it.',
          ends: 'settled',
        },
      ],
    },
    cold: {
      model:
        'You need the right name by one, Priya, and I have not said a word about it yet. Our decorator is making a new plate with “Happy 8th, Maya” now, and the driver brings it to you at 11:00. Which address shall I give him?',
      reactions: [
        {
          when: {
            says: [
              'driver',
              'deliver*',
              'bring*',
              'new plate',
              'redo*',
              'remake',
              'new one',
              'send*',
              'decorator*',
              'fix*',
              'put it right',
              'plate',
            ],
            least: { act: 2 },
            clean: ['blame', 'policy_wall'],
          },
          says: 'Finally. Birchwood Lane 14. If it is here before one then we are fine.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The answer that she needed came, a turn late. It mends the cake and not quite the trust.',
          ends: 'settled',
        },
        {
          when: { least: { act: 1 }, clean: ['blame', 'policy_wall'] },
          says: 'I will scrape it off and write it myself with a tube of icing. And I want my money back, please.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Something came, and not the name. She solved it alone, and she will remember that.',
          ends: 'wary',
        },
        {
          says: 'Forget it. I will get one at the supermarket, at least there they can spell.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Twice she asked what would happen with the cake, and twice nobody said.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'Priya bought another cake and now buys her bread elsewhere too. The photograph of yours went round the parents’ group.',
    wary: 'The party went well in spite of you. Priya still buys bread; cakes she orders from somebody else.',
    settled: 'Maya had her name on the cake. Priya was glad, and thinks of it as a near miss.',
    advocate: 'Three orders came from that party within the month. Each gave Priya’s name.',
  },
  odd: {
    silence: 'Hello?? Are you there? The party is at one!',
    nonsense: 'I do not know what that means. Can somebody please tell me what happens with the cake?',
    insult: 'Excuse me? I come to you with your mistake and you talk to me like that?',
    language: 'Sorry, I only speak English. Is there somebody who can help me with the cake? I have two hours.',
  },
  paths: {
    poor: {
      replies: [
        'Hi, you must have entered the name wrong on the form. Please check your confirmation next time.',
        'As I said, our policy is that collected cakes cannot be changed. There is nothing I can do.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Hi Priya, I am sorry about the name. I can refund half of the price today.',
        'Understood, Priya. I will have a new plate made with Maya on it, and the driver brings it to you at 12:00.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Priya, you wrote Maya and our slip says Mia: we copied it wrong, and I am sorry that you found it on the day of the party. I have a decorator on a new plate with “Happy 8th, Maya” now. It takes ten minutes, and our driver brings it to you at 11:00. Which address shall I give him?',
        'Yes, Priya, before one for sure. The driver leaves at 11:00 and is at the green door, Birchwood Lane 14, by 11:20. You promised your sister that today would be as always while she is in hospital; I can see why you are anxious about the time. I am watching this one myself: I will write to you at 11:00, when he leaves. Half of the € 48 goes back to you today, because we copied the name wrongly. Thank you for telling me about her.',
      ],
      ends: 'advocate',
    },
  },
};

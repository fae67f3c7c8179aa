import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'shrunken-jumper',
  title: 'Washed at sixty degrees',
  industry: 'Knitwear',
  difficulty: 3,
  channel: 'email',
  company: 'Fell & Skein',
  situation:
    'You write for a small maker of woollen jumpers. The customer demands the money back for a jumper that has shrunk. From the photograph it is plain: it was washed hot. The label says “30°, by hand”. Being right is the easy part here.',
  customer: {
    name: 'Graham Whitlock',
    about: 'Sixty-three, recently retired. Ordered one jumper, in grey, and had it gift-wrapped.',
    since: '2025',
  },
  stage: 'active',
  feels: { feeling: 'anger', level: 2, cause: 'fault', injustice: 'outcome' },
  motivator: 'well_being',
  practises: ['ease', 'act', 'acknowledge'],
  lookups: [
    { title: 'Order 905', lines: ['Grey jumper “Ullock”, size L, € 185, gift-wrapped, in November.'] },
    {
      title: 'The photograph',
      lines: ['Felted all over, thirty per cent smaller. That is what happens at sixty degrees with soap powder.'],
    },
    {
      title: 'Workshop',
      lines: [
        'Hanna can loosen and block felted wool; it saves about half of it. € 0 for us but two hours. The rest makes a good cushion or a waistcoat.',
      ],
    },
  ],
  hidden:
    'The jumper was for his wife, who can no longer do the washing since her stroke. He is learning it, and she cried.',
  policy: [
    'No refund where a thing was washed against its label.',
    'You may offer a repair in the workshop free of charge, and a new one at cost, € 95, once for each customer.',
  ],
  subject: 'Faulty jumper',
  opening:
    'Your jumper is faulty. It was washed ONCE and now it would fit a child. For € 185! I am angry, that is no quality, and I expect my full money back by Friday, or I will write a review that you will not forget.\n\nG. Whitlock',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['blame', 'policy_wall', 'bias_confirmation', 'repetition_shame'] },
              {
                says: [
                  'you washed',
                  'you must have',
                  'you did not follow',
                  'you ignored',
                  'your own fault',
                  'you have washed',
                ],
              },
            ],
          },
          says: 'Of course. The customer is to blame. For € 185 one may expect that a jumper survives a wash. I am going to write exactly that, with a picture.',
          feels: { feeling: 'anger', level: 3 },
          why: 'You were right, and said it like a verdict. Somebody who is ashamed defends himself by shouting.',
          model:
            'No, Mr Whitlock, I do not want to put the blame on you. For € 185 you expected a jumper that survives a wash, and I understand that you are angry. I am sorry that my letter read like a verdict. Wool closes up at sixty degrees, and powder makes it worse; that is why it fits a child now. Hanna in our workshop can loosen it by hand, and I have asked her: free of charge, and about half of it is saved, as a waistcoat or a cushion. I will send you a paid label today, and you have it back by the 20th.',
          to: 'shamed',
        },
        {
          when: {
            says: [
              'refund*',
              'money back',
              'full amount',
              'pay back',
              'paid back',
              'back to your account',
              'back on your card',
              '185 back',
              'your money goes back',
            ],
            not: {
              says: [
                "refund isn't",
                'refund is not',
                'not on',
                'cannot refund',
                "can't refund",
                'no refund',
                'not refund',
                'cannot give',
                'in place of a refund',
                'not a refund',
                'instead of a refund',
                'not the money',
                'the money back is',
                'unable',
              ],
            },
          },
          says: 'So one only has to threaten a review? Very well, then I will take the money. A strange firm.',
          feels: { feeling: 'distrust', level: 1 },
          why: 'You paid for loudness, against your own rule. The next customer with the same jumper will get nothing, and that is not fair.',
          to: 'bought',
        },
        {
          when: {
            any: [{ says: ['hanna', 'workshop', 'loosen', 'block*', 'rescue', 'save', 'waistcoat', 'cushion', '95'] }],
            least: { acknowledge: 1 },
            clean: ['minimising'],
          },
          says: 'I read this twice. All right. It was probably I who did it. My wife always did the washing, since her stroke I do it, and I thought hot is clean. It was her birthday present. She cried, and I do not know whether about the jumper. Can something be done with it?',
          feels: { feeling: 'sadness', level: 2 },
          why: 'There was no verdict in it, and something that can be saved. He could admit it without losing face.',
          reveals: true,
          to: 'washing',
        },
        {
          when: {
            says: [
              'new one',
              'new jumper',
              'another one',
              'another jumper',
              'replacement',
              'replace it',
              'exchange it',
            ],
            silent: ['95', 'at cost', 'buy'],
          },
          says: 'So one only has to threaten a review, and there is a new one? Very well, send it. A strange firm.',
          feels: { feeling: 'distrust', level: 1 },
          why: 'You paid for loudness, against your own rule. The next customer with the same jumper will get nothing, and that is not fair.',
          to: 'bought',
        },
        {
          when: {
            says: ['hanna', 'workshop', 'repair*', 'loosen', 'block*', 'waistcoat', 'cushion', '95', 'fix'],
            clean: ['blame', 'policy_wall'],
          },
          says: 'A repair. I asked for my money. And you seem to think that one does not mind when € 185 go into the tub and come out for a child.',
          feels: { feeling: 'anger', level: 2 },
          why: 'A good offer, made like a receipt. He does not hear it, because nothing before it says that you see what he lost.',
          model:
            'One does mind, Mr Whitlock: € 185, washed once, and now it would fit a child. I understand that you are angry, and I am sorry that I was so curt. Wool closes up at sixty degrees; that is why I cannot give the money back. But Hanna in our workshop can loosen it by hand, free of charge, and she saves about half of it, as a waistcoat or a cushion. I will send you a paid label today, and you have it back by the 20th. Was it a present?',
          to: 'shamed',
        },
        {
          says: 'What does that mean in plain words? Do I get my money, or not?',
          feels: { feeling: 'anger', level: 2 },
          why: 'Neither a yes nor a no. He is braced for a fight, and you gave him nothing to go by.',
          model:
            'In plain words, Mr Whitlock: not the money, but the wool. € 185 for something that now fits a child makes you angry, and I was vague; I am sorry. At sixty degrees wool closes up, so it was the wash and not the knitting. Hanna in our workshop loosens it by hand, free of charge, and saves about half, as a waistcoat or a cushion. I will send you a paid label today, and you have it back by the 20th.',
          to: 'shamed',
        },
      ],
    },
    washing: {
      reactions: [
        {
          when: {
            says: ['wife', 'her stroke', 'washing', 'birthday', 'her present'],
            any: [
              { grade: { least: 'good' }, least: { act: 2 } },
              { grade: { least: 'weak' }, least: { act: 1, acknowledge: 2 }, says: ['waistcoat', 'label', '20th'] },
            ],
          },
          says: 'It is a waistcoat now. She wears it every day, and she says it is better than the jumper. I have a note over the machine: 30°, wool, no powder. I did the curtains yesterday. I am getting quite good at it.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You answered the man at the washing machine and not the complaint, and you did not bend the rule for it.',
          ends: 'advocate',
        },
        {
          when: { found: ['blame', 'policy_wall', 'minimising', 'repetition_shame', 'false_cheer'] },
          says: 'Yes, I know that now. I should not have told you.',
          feels: { feeling: 'embarrassment', level: 3 },
          why: 'He had just owned up. Then one does not lecture.',
          ends: 'wary',
        },
        {
          says: 'I will send it to you. Thank you for trying.',
          feels: { feeling: 'relief', level: 1 },
          why: 'A fair offer, well made. What this week is like for the two of them hardly came up in it.',
          ends: 'settled',
        },
      ],
    },
    bought: {
      model:
        'It would not be fair to give in because of a review, Mr Whitlock, and I was wrong to put it that way. What I can do is better: Hanna, in our workshop, loosens felted wool by hand, free of charge, and saves about half of it, as a waistcoat or a cushion. If you would rather have a new one, you can have it once at our cost, € 95. I will send you a paid label today. Who was it for?',
      reactions: [
        {
          when: {
            says: ['hanna', 'workshop', 'loosen', 'block*', 'waistcoat', 'cushion', '95', 'for whom', 'who was it for'],
            least: { act: 1 },
          },
          says: 'That is a more sensible word. It was for my wife. She has had a stroke, and I do the washing now, you can see how. Let your workshop try it.',
          feels: { feeling: 'relief', level: 1 },
          why: 'You came back from the payment to a real answer, and he with you.',
          reveals: true,
          ends: 'settled',
        },
        {
          says: 'Then that is that. I have taken what you gave. A good opinion was not in the parcel.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'Bought peace. He knows that it was not right, and so do you.',
          ends: 'wary',
        },
      ],
    },
    shamed: {
      model:
        'A present for € 185 that would now fit a child: I understand that you are angry, Mr Whitlock. Wool closes up like this at sixty degrees, and it cannot be undone completely; that is why I cannot give the money back. But Hanna in our workshop can loosen it by hand, and I will have her do it free of charge. About half is saved, enough for a waistcoat. I am sending you a paid label today, and you will have it back by the 20th.',
      reactions: [
        {
          when: {
            says: ['hanna', 'workshop', 'loosen', 'block*', 'waistcoat', 'cushion', '95', 'label', 'repair*'],
            least: { act: 2 },
            clean: ['blame', 'repetition_shame'],
          },
          says: 'Then let her try. It was for my wife, she cannot do the washing any more. I did it.',
          feels: { feeling: 'embarrassment', level: 1 },
          why: 'A way out on which nobody has to be the loser. He took it and told you why.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 }, clean: ['blame', 'repetition_shame'] },
          says: 'Keep your sympathy. I will give it to the cat.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'You did not shame him, and did not help him either.',
          ends: 'wary',
        },
        {
          says: 'The review is written. One star, with the picture. Have a nice day.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Twice there was no way out for him on which he need not be the loser. He will not forgive you for it.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'The review stands on top. Everybody who knows wool can see that it is unfair; few know wool.',
    wary: 'There was no review, and no second order.',
    settled: 'The waistcoat came back in three weeks. He wrote “thank you, G. W.”',
    advocate:
      'There is a review, with a picture of a waistcoat and of a washing machine. It has the title “Thirty degrees”.',
  },
  odd: {
    silence: 'No answer is an answer too. Friday, I said.',
    nonsense: 'If this is meant to confuse me, it works. Money back: yes or no?',
    insult: 'That goes into the review, word for word. Thank you for the material.',
    language: 'English! I bought it in English, too.',
  },
  paths: {
    poor: {
      replies: [
        'You washed it too hot, which is clearly your own fault. Per our policy there is no refund. You should have read the label.',
        'As I already said, the label clearly says 30°. You failed to follow it, so there is nothing I can do.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Mr Whitlock, thank you for the photograph. I understand that a shrunken jumper is not nice. We have looked at it in our workroom.',
        'Dear Mr Whitlock, I cannot give the money back, but I would like to have it repaired. Hanna loosens felted wool by hand, free of charge. I will send you a label today, and you have it back by the 20th.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Mr Whitlock,\n\n€ 185, worn once, washed once, and now it would fit a child: I see why you are angry. I have looked at your photograph with Hanna from our workshop. Wool felts like that at sixty degrees, because heat and powder close the fibres; that is why I cannot give the money back. But I do not want you to be left with it. Hanna can loosen felted wool by hand and save about half of it, as a waistcoat or a cushion, free of charge. I will send you a paid label today, and you have it back by the 20th. Was it for you, or was it a present?',
        'Dear Mr Whitlock, you do the washing for two since your wife’s stroke, and this was her birthday present. I am sorry that it ended in tears. Yes, Hanna can save it, and I have told her whom it is for. Your paid label is in your mailbox today. If the parcel is here by Thursday, she has a waistcoat ready for your wife by the 20th, with wide armholes that are easy to put on. I will put in a card for the machine, in large letters, for wool and all the rest. Thank you for telling me; that cannot have been easy.',
      ],
      ends: 'advocate',
    },
  },
};

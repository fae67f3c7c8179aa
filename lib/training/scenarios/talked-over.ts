import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'talked-over',
  title: 'They spoke to my husband',
  industry: 'Opticians',
  difficulty: 2,
  channel: 'email',
  company: 'Halden Eyewear',
  situation:
    'You answer letters about eleven shops. A customer who uses a wheelchair writes about a visit to the shop in Mill Street. The shop’s manager, Ms Okafor, is in from tomorrow and calls people back herself.',
  customer: {
    name: 'Agneta Lindqvist',
    about: 'A judge at an administrative court. Uses a wheelchair. Came with her husband, who carried the bags.',
    since: '2012',
  },
  stage: 'at_risk',
  feels: { feeling: 'anger', level: 2, cause: 'rudeness', injustice: 'respect' },
  motivator: 'stand_out',
  practises: ['acknowledge', 'fair', 'understand'],
  lookups: [
    {
      title: 'Visit on Saturday',
      lines: ['Reading glasses, frame Solveig, € 420, collected at 11:15. Nothing else noted.'],
    },
    {
      title: 'The shop',
      lines: [
        'Two new assistants since the 1st. The training about guests with a disability is due in their third month.',
      ],
    },
  ],
  hidden:
    'She is not after an apology to herself. Her niece, who has just begun to use a wheelchair, was there and saw it.',
  policy: [
    'The manager of a shop calls back in person within a day.',
    'You may move a training forward.',
    'No vouchers where somebody’s dignity is the matter.',
  ],
  subject: 'Saturday in Mill Street',
  opening:
    'On Saturday your assistant in Mill Street spoke over my head to my husband. “Does she need them for reading?” “Would she like the case in blue?” I was sitting in front of her. I have been your customer since 2012. I was treated like a child, it was humiliating and rude, and I am angry.\n\nAgneta Lindqvist',
  turns: {
    first: {
      reactions: [
        {
          when: { says: ['voucher*', 'discount*', 'refund*', 'credit', 'gift card', 'free', '€ 20', '€ 50'] },
          says: 'I have not asked for money. I have described how a person was treated in your shop. It is remarkable that your first thought is a sum.',
          feels: { feeling: 'anger', level: 3 },
          why: 'You answered the wrong injustice. She was hurt in her dignity, and you opened the till.',
          model:
            'You have not asked for money, Ms Lindqvist; you described how a person was treated in our shop, and I answered with a sum. That was wrong of me, and I am sorry that I did it. Our assistant spoke over your head to your husband while you sat in front of her. It was humiliating, and you are right to be angry. I have told Ms Okafor, who manages Mill Street, in your own words. She will call you on Monday at 9:00 and speak with you. I have moved the training of both assistants to this Thursday, and I will write to you on Friday how it went.',
          to: 'sum',
        },
        {
          when: {
            any: [
              { found: ['conditional_apology', 'minimising', 'bias_confirmation', 'policy_wall'] },
              // “What was done to you was wrong” sounds like blame, and is none.
              { found: ['blame'], silent: ['was wrong', 'is wrong', 'humiliat*', 'was done to you'] },
              { found: ['command_at_feelings'], most: { acknowledge: 1 } },
            ],
          },
          says: 'That is what one writes when one believes that nothing happened. It did happen. I was there, although your assistant did not notice.',
          feels: { feeling: 'anger', level: 3 },
          why: 'There was a condition in it, or an excuse. It asks her to prove her own experience.',
          model:
            'It did happen, Ms Lindqvist, and I should not have written as if it were in doubt. You were there, and on Saturday our assistant spoke over your head to your husband, as if you were not. That is rude and humiliating; you are right to be angry. I am sorry that my letter asked you to prove it, because the mistake was ours. I have told Ms Okafor in Mill Street in your own words, and she will call you on Monday at 9:00. I have moved the training of both assistants to this Thursday, and I will write to you on Friday how it went.',
          to: 'sum',
        },
        {
          when: {
            any: [
              {
                all: [
                  { says: ['was wrong', 'humiliat*', 'should never', 'disgrace*'] },
                  { says: ['your husband', 'over your head'] },
                  { says: ['okafor', 'trained', 'training'] },
                ],
              },
              {
                least: { acknowledge: 2 },
                says: [
                  'over your head',
                  'spoken to',
                  'to your husband',
                  'spoke to',
                  'in front of her',
                  'about you',
                  'not to you',
                  'not with you',
                  'like a child',
                ],
              },
            ],
          },
          says: 'Thank you. You have named it without a “but”. I will tell you what it is really about. My niece was with us. She is nineteen, and since the spring she has been using a chair like mine. She saw it. On the way home she asked me: “Is it always going to be like that?”',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You said what was done, to whom, and that it was wrong. No “if”, no “but”. So the deeper hurt can be said.',
          reveals: true,
          to: 'niece',
        },
        {
          says: 'This could have been written to anybody who was dissatisfied. I had hoped to read in one plain sentence what was done on Saturday.',
          feels: { feeling: 'unheard', level: 2 },
          why: 'Saturday does not come up in it. She would like to know that you have understood what was done.',
          model:
            'What was done on Saturday, in one plain sentence: our assistant spoke over your head to your husband, Ms Lindqvist, while you sat in front of her. It was humiliating and rude, and you are right to be angry. My first letter could have gone to anybody; that was my mistake, and I am sorry that you had to ask for the sentence. I have told Ms Okafor, who manages Mill Street, in your own words. She will call you on Monday at 9:00 and speak with you. I have moved the training of both assistants to this Thursday, and I will write to you on Friday how it went.',
          to: 'sum',
        },
      ],
    },
    niece: {
      reactions: [
        {
          when: { says: ['niece', 'nineteen'], grade: { least: 'good' }, least: { act: 2 } },
          says: 'Ms Okafor called this morning and asked to speak with me, and then, with me, to Elin. Elin is going to talk to your new assistants herself. She is preparing slides! I have not seen her like this since the spring.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You answered her niece’s question, and with more than words: something changes.',
          ends: 'advocate',
        },
        {
          when: { found: ['minimising', 'blame', 'policy_wall', 'helplessness', 'command_at_feelings', 'impatience'] },
          says: 'Then I shall tell her that it is always going to be like that. At nineteen one had better know.',
          feels: { feeling: 'anger', level: 2 },
          why: 'She had passed on a question that hurts, and the answer hurt once more.',
          ends: 'wary',
        },
        {
          when: { says: ['voucher*', 'discount*', 'free frame', 'free glasses', 'gift'] },
          says: 'And there it is, the voucher. Good day to you.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'A gift, at the very place where somebody had to be seen.',
          ends: 'wary',
        },
        {
          says: 'I thank you for your letter. I hope that it changes something for those who come after me.',
          feels: { feeling: 'sadness', level: 1 },
          why: 'It was answered. What will be different in Mill Street remained a hope.',
          ends: 'settled',
        },
      ],
    },
    sum: {
      model:
        'Ms Lindqvist, our assistant spoke to your husband about you, over your head, while you sat in front of her. That was rude and wrong, and I am sorry for it. I have told the manager in Mill Street, Ms Okafor, in your words, and she will call you tomorrow at 9:00, if that suits you. The training for both new assistants, which was planned for their third month, I have moved to next Tuesday.',
      reactions: [
        {
          when: {
            says: ['over your head', 'to your husband', 'in front of', 'about you', 'not to you'],
            clean: ['minimising', 'policy_wall', 'blame'],
            silent: ['voucher*', 'discount*'],
          },
          says: 'That is correct; so it went. My niece was there, who has only just begun to use a chair. I hope that Ms Okafor finds the right words.',
          feels: { feeling: 'disappointment', level: 1 },
          why: 'At the second attempt it is named as it was. That had been all she asked.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { grade: { least: 'weak' } },
          says: 'I take note of it. My next glasses I shall have made by somebody who speaks with me.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Polite sentences, and again past the heart of it.',
          ends: 'wary',
        },
        {
          says: 'I have passed this correspondence to the equality body. It speaks for itself.',
          feels: { feeling: 'anger', level: 3 },
          why: 'First overlooked in the shop, then in the letters.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'The equality body took up the case. The paper wrote about it, with a photograph of the step in front of your door.',
    wary: 'She has not been seen in Mill Street again.',
    settled: 'Ms Okafor called, and it was a good talk. Agneta will come again, on a Tuesday, when it is quiet.',
    advocate:
      'Elin spoke to all eleven shops in May. Agneta wrote a column about it, “How to answer a letter”, and named you.',
  },
  odd: {
    silence: 'I have received a letter from you without any content.',
    nonsense: 'I have read many documents in my profession. This is not one.',
    insult: 'I had thought that Saturday could not be surpassed.',
    language: 'I wrote to you in English, and in English I should like to be answered.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, we are sorry if you felt offended. I am sure our assistant only meant well. Any inconvenience is regretted.',
        'As I said, you must have misunderstood. Please accept a voucher of € 20.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Lindqvist, thank you for your letter. I am sorry that your visit was not pleasant, and I will pass it on to the shop.',
        'Dear Ms Lindqvist, on Saturday our assistant spoke over your head to your husband while you sat in front of her. That was rude, and I am sorry. I have told the manager in Mill Street today.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Lindqvist,\n\nYou came for your reading glasses, and our assistant spoke over your head to your husband, as if you were not there. That is humiliating and rude; you are right to be angry, and I am sorry. I have told Ms Okafor, who manages Mill Street, in your own words what was said on Saturday. She will call you on Monday at 9:00, and she will speak with you. I will write to you on Tuesday with what we change. Thank you for saying it so plainly.',
        'Dear Ms Lindqvist, your niece is nineteen, she saw it, and on the way home she asked whether it is always going to be like that. No: in our shops it is not, and I am sorry that we gave her a reason to ask. I have moved the training of both assistants in Mill Street to this Thursday, and I will be there myself. Ms Okafor tells you on Monday at 9:00 how it went. Would your niece like to tell our new colleagues in May what a good visit is, paid like every trainer? Thank you for trusting me with her question.',
      ],
      ends: 'advocate',
    },
  },
};

import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'voucher-for-a-concert',
  title: 'A voucher nobody asked for',
  industry: 'Concert tickets',
  difficulty: 2,
  channel: 'email',
  company: 'Bellwether Live',
  situation:
    'A concert was cancelled. Everybody was sent a voucher; the law and your own terms also allow the money back on request, which the mail did not mention. You answer those who write.',
  customer: {
    name: 'Gwendolyn Pryce',
    about: 'Sixty-six. Sang in a choir all her life. Bought two seats in the first row.',
    since: '2016',
  },
  stage: 'at_risk',
  feels: { feeling: 'frustration', level: 2, cause: 'unfairness', injustice: 'outcome' },
  motivator: 'freedom',
  practises: ['act', 'fair', 'understand'],
  lookups: [
    { title: 'Order 33-087', lines: ['Two seats, first row, € 156. Voucher sent on the 3rd, valid for one year.'] },
    {
      title: 'Terms',
      lines: [
        'On cancellation: voucher or money, as the customer chooses. Money is paid out within three days, fees included.',
      ],
    },
  ],
  hidden:
    'The second seat was for her sister, whose sight is going. There will not be a “next year” in which she can see a stage.',
  policy: [
    'Who asks for the money gets it, fees included, without a reason.',
    'You can see free seats at other houses, and hold two for 48 hours.',
  ],
  subject: 'I do not want a voucher',
  opening:
    'I paid € 156 in money and not in vouchers. Your concert is cancelled, that can happen, but that I am forced to spend my own money with you again is unfair and frustrating. I have no use for a voucher. I want to decide for myself. Please refund me.\n\nGwendolyn Pryce',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['policy_wall', 'helplessness', 'blame', 'minimising'] },
              {
                says: [
                  'voucher is valid',
                  'valid for',
                  'cannot have the money',
                  "can't have the money",
                  'cannot refund',
                  'no refund*',
                  'not possible',
                  'instead of a refund',
                  'not refund',
                  'not be refunded',
                  'not get the money',
                  'declined',
                  'rejected',
                  'refused',
                  'great value',
                  'vouchers are',
                  'give it to a friend',
                  'give them to a friend',
                  'use it for',
                  'use the voucher',
                  'take the voucher',
                  'keep the voucher',
                ],
              },
            ],
          },
          says: 'I have read your terms in the meantime, in the library, with a magnifying glass. Paragraph 7 says “as the customer chooses”. Did you not know that, or did you hope that I would not?',
          feels: { feeling: 'distrust', level: 3 },
          why: 'You defended the voucher although she has the choice. Now it is about honesty and no longer about € 156.',
          model:
            'You are right, Ms Pryce, and paragraph 7 says it: the choice was yours. I should have told you so at once, and I did not; I am sorry. I can see why you no longer trust us. I have paid the € 156 back to your account this morning, fees included, and it is there by Friday. The voucher is void. I have also asked today for our mail to be corrected, so that nobody else needs a magnifying glass. I will write to you on Friday to hear that the money is there.',
          to: 'paragraph-7',
        },
        {
          when: {
            says: [
              'refund*',
              'money back',
              'paid back',
              'pay back',
              '156 back',
              'your money',
              'to your account',
              'to your card',
              'on your account',
            ],
            any: [
              { least: { act: 2 } },
              {
                says: [
                  'friday',
                  'three days',
                  'fees included',
                  'today',
                  'this morning',
                  'all fees',
                  'issued',
                  'is done',
                  'started',
                ],
              },
            ],
            clean: ['vague_time'],
          },
          says: 'That was quick. I did not expect that. It was for my sister, you see. Her eyes are going, and the doctor says that by next winter she will no longer see a stage. A year’s voucher is rather long for us.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You gave her the choice back at once. With nothing left to fight for, she could say what it was for.',
          reveals: true,
          to: 'sister',
        },
        {
          when: { least: { acknowledge: 1 } },
          says: 'You understand me, you write. And the money? Do I get it, or must I be understood some more first?',
          feels: { feeling: 'frustration', level: 3 },
          why: 'She asked for a refund in plain words. Understanding without one sounds like a delay.',
          model:
            'Yes, you get it, Ms Pryce: I have paid your € 156 back to your account just now, fees included. It is there by Friday. Understanding without the money was frustrating, and I am sorry. The choice was yours from the start, and our mail did not say so; that was our mistake. The voucher is void, and you need do nothing more. I will check on Friday at noon and write to you that it has arrived.',
          to: 'paragraph-7',
        },
        {
          says: 'This does not answer my question. Do I get my € 156, yes or no?',
          feels: { feeling: 'frustration', level: 3 },
          why: 'A plain request, and no plain answer.',
          model:
            'Yes, Ms Pryce: you get your € 156. I have paid it back to your account just now, fees included, and it is there by Friday. You asked a plain question, and it is frustrating to have to ask it twice; I am sorry. The choice between voucher and money was yours from the start, and our mail did not say so. That was our mistake. The voucher is void, and you need do nothing. I will check on Friday at noon and write to you that it has arrived.',
          to: 'paragraph-7',
        },
      ],
    },
    sister: {
      reactions: [
        {
          when: {
            all: [
              { says: ['sister', 'sister’s', 'her eyes', 'her sight', 'stage'] },
              { says: ['seat*', 'row', 'tickets', 'held', 'hold', 'put aside', 'reserve*', 'keep them'] },
            ],
            any: [
              { least: { act: 1 } },
              { says: ['held', 'holding', 'put aside', 'reserved', 'kept', 'in your name'] },
            ],
            grade: { least: 'weak' },
            clean: ['false_cheer', 'minimising'],
          },
          says: 'We went, and we sat in the first row. She saw the singer’s hands. She described them to me all the way home, and then described them again. You gave us the money and then the evening as well.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'After the money you thought of what she had bought: an evening that her sister can still see. And you left the choice with her.',
          ends: 'advocate',
        },
        {
          when: { any: [{ grade: { most: 'poor' } }, { found: ['false_cheer', 'minimising'] }] },
          says: 'The money came. Thank you.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'She told you about her sister, and a form letter came back.',
          ends: 'wary',
        },
        {
          when: {
            says: ['seat*', 'row', 'tickets'],
            any: [{ says: ['held', 'holding', 'put aside', 'reserved', 'kept', 'for you and'] }],
          },
          says: 'We took the seats, in the first row. The evening was all right, and the money came on Friday. Thank you.',
          feels: { feeling: 'relief', level: 2 },
          why: 'You had found an evening for them. What she told you about her sister got no word.',
          ends: 'settled',
        },
        {
          says: 'Thank you for writing. The money came on Friday.',
          feels: { feeling: 'relief', level: 1 },
          why: 'It was answered. An evening that her sister can still see she has to find herself.',
          ends: 'settled',
        },
      ],
    },
    'paragraph-7': {
      model:
        'You are right, Ms Pryce: you had the choice between voucher and money from the start, and our mail did not say so. That was unfair, and I am sorry. I have paid the € 156 back to your account this morning, fees included; it is there by Friday. The voucher is void, and you need do nothing. I have also asked for the mail to be corrected today, so that the others learn of their choice.',
      reactions: [
        {
          when: {
            says: [
              'refund*',
              'money back',
              'paid back',
              'pay back',
              '156 back',
              'your money',
              'to your account',
              'to your card',
              'back to your',
            ],
            least: { act: 2 },
            clean: ['blame', 'policy_wall'],
          },
          says: 'Then it has come to a good end, if late. It would have been my sister’s last concert with good eyes. We shall look for something else.',
          feels: { feeling: 'disappointment', level: 1 },
          why: 'She has her money and her right. For the sake of honesty it should have been in the first mail.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { act: 1 }, clean: ['blame', 'policy_wall', 'helplessness'] },
          says: 'I will write to the consumer association, they have a form for this. It is about those who cannot read paragraph 7.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'Something in between was offered. She wants what is hers.',
          ends: 'wary',
        },
        {
          says: 'The consumer association has your letter, and so has the newspaper. I have been singing second alto for forty years, I can hold a note.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Twice a right was treated like a favour.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'The newspaper printed it with a photograph of the magnifying glass. Four hundred refunds were asked for in a week.',
    wary: 'She had her money from the association’s lawyer. Tickets she now buys at the box office.',
    settled: 'The money came. In autumn she bought two seats again, without insuring them.',
    advocate: 'Her choir, sixty people, buys through you now. At the top of the order form stands her sister’s name.',
  },
  odd: {
    silence: 'Your letter was empty. Mine was not.',
    nonsense: 'I have put on both pairs of glasses and still cannot make sense of it.',
    insult: 'Young man, or young woman: no.',
    language: 'In English, please, or in Welsh.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, as per our terms you have received a voucher, which is valid for one year. Unfortunately a refund is not possible.',
        'As I said, that is our policy. You should have taken out ticket insurance.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Pryce, I understand that a voucher is frustrating when you have paid with money, and I will ask about it.',
        'Dear Ms Pryce, I have asked: I have refunded your € 156 today, and it is on your account by Friday.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Pryce,\n\nYou paid € 156 in money, and being forced to spend it with us again is unfair. You had the choice all along, and our mail did not say so; I am sorry for that. I have refunded the € 156 to your account this morning, fees included, and it is there by Friday. The voucher is void, and you need do nothing more. I have also asked today for the mail to be put right, because others will feel as you do. Thank you for saying it so clearly.',
        'Dear Ms Pryce, I am sorry about your sister’s eyes; next winter is very close, and a voucher for a year was the wrong thing in every way. The € 156 are yours whatever you decide. Because you had chosen the first row, I have looked for stages that one sees from close by: in the Lantern House, on Sunday at 17:00, two seats in the middle of the first row are free, four metres from the singers, for € 38. I have put them aside in your name until Friday at noon. I will call you on Thursday at 11:00, and if it is a no, I let them go. Thank you for telling me about her.',
      ],
      ends: 'advocate',
    },
  },
};

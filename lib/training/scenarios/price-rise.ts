import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'price-rise',
  title: 'New customers pay half',
  industry: 'Vegetable boxes',
  difficulty: 2,
  channel: 'email',
  company: 'Furrow & Field',
  situation:
    'Your farm shop delivers vegetable boxes by subscription. Prices went up by 18 % on the first of the month, while a campaign offers new customers half price for three months. You answer the mail about it.',
  customer: {
    name: 'Henrike Baumgarten',
    about:
      'With you from the first year, when there were forty boxes. Cooks for a family of five and knows what celeriac costs.',
    since: '2014',
  },
  stage: 'at_risk',
  feels: { feeling: 'anger', level: 2, cause: 'unfairness', injustice: 'outcome' },
  motivator: 'belonging',
  practises: ['acknowledge', 'own', 'understand'],
  lookups: [
    {
      title: 'Subscription',
      lines: [
        'Large box, weekly, since March 2014. From € 29 to € 34.20 on the 1st.',
        'Cancelled by her twice in eleven years, both times for holidays.',
      ],
    },
    {
      title: 'Why prices rose',
      lines: [
        'Wages of the pickers went up by 12 %, boxes and fuel by 20 %.',
        'The letter to customers spoke of “market conditions”. It was written in a hurry.',
      ],
    },
    {
      title: 'The letter to customers',
      lines: ['You write it, and you may change it until Friday at noon, when it goes to print.'],
    },
  ],
  hidden:
    'Money is not what hurts. In the wet summer of 2016 she came with her children to help bring in the potatoes; nobody seems to know.',
  policy: [
    'For customers of more than five years you may keep the old price until the end of the year.',
    'You may pause or shrink a box at any time.',
    'You may not give the campaign price to those who are with us already.',
  ],
  subject: 'Half price, but not for us',
  opening:
    'So my box goes up to € 34.20 because of “market conditions”, and in the same week I find a flyer in my letter box: half price for new customers. I have been with you for eleven years. That is unfair, and I am angry that the ones who stayed are paying for the ones who come for a bargain. Tell me why I should not cancel.\n\nHenrike Baumgarten',
  turns: {
    first: {
      reactions: [
        {
          when: { found: ['policy_wall', 'helplessness', 'blame', 'minimising', 'command_at_feelings'] },
          says: 'That is the flyer’s voice, not an answer. I asked why those who stay are treated worse. Do you have an answer to that, or only the price list?',
          feels: { feeling: 'anger', level: 3 },
          why: 'A rule came in place of a reason. She did not ask what the rule is, she asked whether it is fair.',
          to: 'insulted',
        },
        {
          when: {
            says: [
              'tell anyone',
              'between us',
              'give you the half',
              'give you the same',
              'half price too',
              'half price as well',
              'campaign price too',
              'you get the half',
              'you get the campaign',
              'an exception for you',
            ],
          },
          says: 'In secret, because I complained? Then those who stay and say nothing pay for the two of us as well. That is not what I asked you.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She asked whether it is fair, and was offered a share in it. Besides, it is not yours to give.',
          to: 'insulted',
        },
        {
          when: { says: ['wages', 'pickers'], least: { acknowledge: 1 } },
          says: 'Wages. Why did nobody write that? I would have paid for wages. You know, in the wet summer of 2016 I stood in your field with three children and pulled potatoes out of the mud, because you had asked. And then one gets “market conditions”.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You answered the unfairness and gave the true reason. What lay under the anger comes out: she had felt part of it.',
          reveals: true,
          to: 'potatoes',
        },
        {
          when: { says: ['unfair*', 'not fair', 'unjust'], least: { acknowledge: 1 } },
          says: 'So you see it too. Then what is it that I pay more for, and the stranger less? You have not told me that.',
          feels: { feeling: 'anger', level: 2 },
          why: 'You named the unfairness, and she noticed. The true reason for the price, the wages, she still has to guess.',
          to: 'insulted',
        },
        {
          when: {
            says: ['old price', 'discount*', 'keep', '€ 29', 'voucher*', 'credit', 'price until'],
            least: { act: 1 },
          },
          says: 'It is not about the five euros. You can keep your discount. I want to know whether it means anything to you that somebody stays.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'You acted, but the unfairness that she named stayed unanswered. Money was not what she had asked for.',
          to: 'insulted',
        },
        {
          says: 'That is no answer. I still do not know why I pay more than a stranger with a flyer.',
          feels: { feeling: 'anger', level: 2 },
          why: 'She named a wrong, and your reply went round it.',
          to: 'insulted',
        },
      ],
    },
    potatoes: {
      reactions: [
        {
          when: { says: ['potato*', '2016', 'field', 'mud', 'children', 'harvest'], grade: { least: 'good' } },
          says: 'So it did not pass you by. Thank you. Then I will be honest as well: your corrected letter has gone round our street before it is even printed, and I have read it. It says “wages”, good. But there is not one word in it about the flyer, and half of my street has it on the fridge. I would like it to be honest. It is not, quite, and that disappoints me.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'You answered the story and not the sum, so now she tells you what she thinks. Whether you want to know it shows in what you do with it.',
          to: 'not-quite-honest',
        },
        {
          when: { grade: { most: 'poor' } },
          says: 'I see that it does not tell you anything. Please end it with this month.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'She told you what the farm means to her, and it was passed over.',
          ends: 'lost',
        },
        {
          says: 'All right. I will stay for this year and see.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The reason was fair, the offer decent. The potatoes were left lying.',
          ends: 'settled',
        },
      ],
    },
    insulted: {
      model:
        'You asked whether it means something to us that you have stayed for eleven years, Ms Baumgarten, and my first answer did not say so. It does, and a flyer that treats strangers better than you is unfair. The € 5 go to our pickers, whose wages rose by 12 %; our letter should have told you that. I have kept your old price until the end of the year, and your letter is on the table when we meet about the campaign on Monday. I will write to you on Tuesday what comes of it.',
      reactions: [
        {
          when: {
            any: [
              { says: ['wages', 'pickers'] },
              { says: ['unfair*', 'not fair', 'unjust'], least: { acknowledge: 1 } },
            ],
            clean: ['policy_wall', 'blame', 'minimising'],
          },
          says: 'That at last is an answer. I once helped you to bring in the potatoes, you know. I will stay until Christmas. After that we shall see.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The unfairness was named and answered, at the second attempt. She stays, for now.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { act: 2 }, clean: ['policy_wall', 'blame'] },
          says: 'Then shrink it to the small box. I will fetch the rest at the market, they know my name there.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'Something was offered, and still nobody said whether it was fair.',
          ends: 'wary',
        },
        {
          says: 'That does it. Cancel the box. Perhaps I will come back as a new customer.',
          feels: { feeling: 'anger', level: 3 },
          why: 'She asked twice about fairness, and twice the answer went somewhere else.',
          ends: 'lost',
        },
      ],
    },
    'not-quite-honest': {
      reactions: [
        {
          when: {
            says: ['flyer', 'flyers', 'half price', 'new customers', 'paid half'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['policy_wall', 'helplessness', 'minimising', 'blame'],
          },
          says: 'So it is going to stand in there. I told them at supper. Leave the price as it is, then, I will pay the € 34.20, for the pickers. And if you need hands for the potatoes this September, there are five of us. The children are bigger now.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You took her honest word and did something with it. She was asking to belong; now a bit of that letter is hers.',
          ends: 'advocate',
        },
        {
          when: {
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
          says: 'I told you what I think, and you explained to me why not. I might have saved my breath.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'She had begun to trust you with an honest word, and it was sent back.',
          ends: 'wary',
        },
        {
          says: 'Well. It is better than “market conditions”. I will stay for this year and see.',
          feels: { feeling: 'relief', level: 1 },
          why: 'You answered her. Whether the flyer will stand in the letter she could not read from it.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'She left after eleven years. At the market she tells the story of the flyer, and tells it well.',
    wary: 'A small box every other week, for as long as nothing better comes along.',
    settled: 'She stayed through the winter. The true reason for the price went to all customers a week later.',
    advocate: 'In September nine people stood in the potato field; Henrike had brought six of them.',
  },
  odd: {
    silence: 'Not even an answer any more. That says something, too.',
    nonsense: 'I have no idea what you wanted to tell me with that. It was about the price and the flyer.',
    insult: 'Eleven years, and then such a sentence. I am going to print that out.',
    language: 'I wrote in English. Let us stay with it, so that nobody can say it was lost in the translation.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, per our terms the campaign is only for new customers. Unfortunately there is nothing I can do about it.',
        'You must understand that everything gets more expensive. As stated in our letter, it is due to market conditions.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Baumgarten, thank you for your mail. I can keep your box at the old price of € 29 until the end of the year.',
        'You are right, Ms Baumgarten: after eleven years it is unfair that strangers pay half, and I am sorry that our letter hid the reason. Wages of our pickers went up, because they had been too low. I have kept your old price until December, and I will bring up the flyer myself on Monday.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Baumgarten,\n\nYou have stayed for eleven years, and in the week your box goes up to € 34.20 you find a flyer with half price for strangers. It is unfair that it looks as if staying counted for less, and I understand that you are angry. The reason for the rise should have stood in our letter: the wages of our pickers went up by 12 %, because they had been too low. I have set your box to the old price until the end of the year, as I may for those who have been with us so long. And I will take your letter into our meeting about the campaign on Monday and tell you on Tuesday what was decided. Thank you for asking before you cancel.',
        'Dear Ms Baumgarten, you stood in the mud in 2016 with three children and pulled out our potatoes, and all that we wrote to you was “market conditions”. I am ashamed of that letter. I told Jonas, who was in the field that summer, and he remembers the three of you. The true reason goes to every customer on Friday, and I will send it to you on Thursday first, so that you can tell me whether it is honest. The potatoes are due on 12 September, and I would be glad if you all came and ate with us afterwards.',
        'You are right, Ms Baumgarten, and I understand that you are disappointed: without the flyer on your neighbours’ fridges the letter is half the truth. I left the flyer out because it embarrassed us; that was my mistake. I have just put a line in: “We were generous to strangers and forgot to be fair to you.” The letter goes to print on Friday at noon. I will ring you on Friday at 11:00, so that you can still change a word in it. Thank you for reading it so closely.',
      ],
      ends: 'advocate',
    },
  },
};

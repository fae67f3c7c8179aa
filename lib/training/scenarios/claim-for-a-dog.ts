import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'claim-for-a-dog',
  title: 'A claim for a dog called Biscuit',
  industry: 'Pet insurance',
  difficulty: 3,
  channel: 'email',
  company: 'Harbour Pet Cover',
  situation:
    'A claim for an operation was refused by the system: “condition existed before the policy began”. The customer writes back. Her dog has died since. You can have a refusal looked at again by a vet on your staff, Dr Mensah, who has time tomorrow at 10:00.',
  customer: {
    name: 'Imogen Farrell',
    about: 'Lives by herself, works nights at a printing house. Had the dog for eleven years.',
    since: '2019',
  },
  stage: 'at_risk',
  feels: { feeling: 'sadness', level: 3, cause: 'unfairness', injustice: 'outcome' },
  motivator: 'well_being',
  practises: ['acknowledge', 'act', 'understand'],
  lookups: [
    {
      title: 'Claim 2-7719',
      lines: [
        'Operation on the 4th, € 2,380. Refused on the 9th by the system, because of a note from 2018: “slight cough”.',
        'The operation was for a tumour of the spleen. A cough has nothing to do with it, as far as you can tell.',
      ],
    },
    { title: 'Policy', lines: ['Runs on and is charged monthly, € 31. Can be ended from the day of the death.'] },
    {
      title: 'Decision',
      lines: [
        '€ 1,904 are paid, on Friday, with nothing to sign. € 476 are the fifth that every customer bears; it stands on the first page of the policy.',
      ],
    },
    {
      title: 'Other letters',
      lines: ['Reminders and birthday cards run apart from the claims. They can be ended from your desk, for good.'],
    },
  ],
  hidden:
    'She let him be operated on because she believed that it was covered. She asks herself at night whether he suffered for nothing.',
  policy: [
    'You may not promise that a claim is paid; you may promise a second look, by whom and when.',
    'After a death premiums are paid back from that day without being asked.',
  ],
  subject: 'Claim 2-7719, Biscuit',
  opening:
    'You have refused the claim because Biscuit coughed once in 2018. He had a tumour. He died on Sunday, four days after the operation. I am so sad that I can hardly write this, and it is unfair that I have to argue with you about € 2,380 now. And today you charged me for his insurance again.\n\nImogen Farrell',
  turns: {
    first: {
      reactions: [
        {
          when: {
            says: [
              'paid in full',
              'claim will be paid',
              'claim is paid',
              'claim gets paid',
              'pay the claim',
              'pay your claim',
              'paying your claim',
              '2,380 will be',
              'get the 2,380',
              'whole claim',
              'approve your claim',
              'approved your claim',
              'approving your claim',
            ],
          },
          says: 'Thank you. I told my sister that it was settled. And then Dr Mensah’s office rang me, about an appointment for the file, and said that nothing has been decided. Was it not true, what you wrote to me? I have the invoice here, and I no longer know whom to believe.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'You promised what only the second look can decide. It was a comfort for an hour, and then one more thing that she cannot rely on.',
          model:
            'It was not true, Ms Farrell, and I am sorry: I promised you what is not mine to decide, in the week in which Biscuit died. You are right not to believe me without more. This I can promise: Dr Mensah, our vet, looks at the refusal again tomorrow at 10:00, and I will write to you by noon with what she says, whatever it is. I have stopped his insurance from Sunday, and today’s € 31 is on its way back to you.',
          to: 'his-name',
        },
        {
          when: {
            any: [
              {
                found: [
                  'policy_wall',
                  'helplessness',
                  'blame',
                  'minimising',
                  'distance',
                  'false_cheer',
                  'generic_apology',
                ],
                most: { acknowledge: 1 },
              },
              { says: ['the animal', 'your pet', 'another dog', 'new dog', 'only a dog', 'time heals', 'rainbow'] },
            ],
          },
          says: 'His name is Biscuit. It stands in the subject. I do not want an explanation of terms, I know what a spleen is by now.',
          feels: { feeling: 'anger', level: 2 },
          why: 'Terms, or set phrases, for somebody who lost the one she lived with on Sunday.',
          model:
            'Biscuit: I am so sorry that my letter left out his name. He died on Sunday, four days after the operation, and you are right to be angry that you have to argue about a cough now. I have read the file, and I see nothing in it that ties the cough to his tumour. So Dr Mensah, our vet, looks at it again tomorrow at 10:00, and I will write to you by noon. The insurance is stopped from Sunday, and I have sent today’s € 31 back.',
          to: 'his-name',
        },
        {
          when: { says: ['biscuit'], least: { acknowledge: 1, act: 2 } },
          says: 'Thank you for writing his name. I have to ask somebody, and you are just there. I had him operated on because I thought it was covered. He was so afraid of the clinic. If I had known, I might have let him go at home, on his blanket. Did I do that to him for nothing?',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You called him by his name, and took the arguing off her. Now there is room for what keeps her awake.',
          reveals: true,
          to: 'blanket',
        },
        {
          when: { least: { act: 2 } },
          says: 'So something is going to be done. That is correct, I suppose. Would you have written the same if it had been a broken window?',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You acted at once, and said next to nothing about him. That is too little, four days after.',
          model:
            'No, Ms Farrell, I would not, and I should not have written like that to you. Biscuit was no window. He was with you for eleven years, and he died on Sunday; I am so sorry, and I understand how sad you are. The rest is my work now and not yours. Dr Mensah, our vet, looks at the refusal again tomorrow at 10:00, and I will write to you by noon. The insurance is stopped from Sunday, and I have sent today’s € 31 back.',
          to: 'his-name',
        },
        {
          says: 'I have read that twice. I still have your refusal here, and the invoice of the clinic.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Whatever you meant by it, she is alone with the refusal.',
          model:
            'You still have our refusal there, and the invoice of the clinic, in the week in which Biscuit died. I am so sorry, Ms Farrell; I understand how sad you are. Please put both aside; they are mine now. I have read the file, and I see nothing that ties a cough of 2018 to his tumour. Dr Mensah, our vet, looks at it again tomorrow at 10:00, and I will write to you by noon. The insurance is stopped from Sunday, and I have sent today’s € 31 back.',
          to: 'his-name',
        },
      ],
    },
    blanket: {
      reactions: [
        {
          when: {
            any: [
              {
                says: [
                  'not for nothing',
                  'nothing wrong',
                  'you gave him',
                  'gave him a chance',
                  'chance',
                  'out of love',
                  'love',
                  'eleven years',
                  'you could not have known',
                  'could not know',
                ],
              },
            ],
            clean: ['minimising', 'false_cheer', 'policy_wall', 'blame', 'command_at_feelings'],
          },
          says: 'Dr Mensah rang at ten. She told me that he was asleep for all of it, and that she would have done the same with her own. I put the telephone down and slept for nine hours. And then there was a letter from your system in my box: “Final reminder: Biscuit’s vaccination”. I know that it is a machine. I sat down on the stairs all the same. I am so sad.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You did not judge and did not wave it away. Then a machine wrote to a dead dog.',
          to: 'final-reminder',
        },
        {
          when: { found: ['minimising', 'false_cheer', 'policy_wall', 'blame', 'command_at_feelings', 'helplessness'] },
          says: 'I should not have asked that. Please just settle the papers.',
          feels: { feeling: 'embarrassment', level: 2 },
          why: 'She asked the hardest of all questions, and it was pushed aside.',
          ends: 'wary',
        },
        {
          says: 'Thank you for looking at it again. I will wait to hear from you.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You did your part properly. Her question stayed with her.',
          ends: 'settled',
        },
      ],
    },
    'his-name': {
      model:
        'Biscuit was with you for eleven years, Ms Farrell, and you should not have to argue about a cough now. I am so sorry that he died. I have read the file: a cough in 2018 and a tumour of the spleen have nothing to do with each other that I can see. Dr Mensah, our vet, looks at it again tomorrow at 10:00, and I will write to you by noon. The premium is stopped from Sunday, and today’s € 31 is on its way back to you.',
      reactions: [
        {
          when: { says: ['biscuit'], least: { act: 1 }, clean: ['policy_wall', 'blame', 'minimising', 'helplessness'] },
          says: 'Yes. Biscuit. Then please do that. I would not have put him through the operation if I had known all this before.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'His name, and something that is done. It came later than it should have.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { grade: { least: 'weak' } },
          says: 'I have passed it to the ombudsman. I cannot do it myself any more.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Correct, and without him in it. She has no more strength for letters.',
          ends: 'wary',
        },
        {
          says: 'Please do not write to me again.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Terms, twice, into the first week of mourning.',
          ends: 'lost',
        },
      ],
    },
    'final-reminder': {
      reactions: [
        {
          when: {
            all: [
              { says: ['biscuit', 'his name', 'about him', 'letter', 'reminder*'] },
              {
                says: [
                  'reminder*',
                  'ended',
                  'stopped',
                  'no more letters',
                  'nothing more',
                  'no other letter',
                  'no further letter',
                  'every letter',
                  'every mailing',
                  'all letters',
                  "won't see another",
                  'will not see another',
                  'not get another',
                  'taken off',
                  'taken him off',
                  'the last one',
                ],
              },
            ],
            least: { act: 1 },
            grade: { least: 'weak' },
            clean: ['minimising', 'false_cheer', 'policy_wall', 'blame', 'helplessness'],
          },
          says: 'Thank you. I have put the letter away, with his collar. Now the decision is here. It says “€ 1,904 approved, € 476 not eligible, see section 9”. I do not want to argue about Biscuit any more, I am only sad. I do not understand it, and I do not know whether I must do something.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You took the machine’s letter for your own, looked for the next one before it could come, and told her so. One letter is left, and it is in a language that nobody speaks.',
          to: 'section-nine',
        },
        {
          when: {
            found: [
              'minimising',
              'false_cheer',
              'policy_wall',
              'blame',
              'command_at_feelings',
              'helplessness',
              'vague_time',
            ],
          },
          says: 'I see. A machine. I would like to end everything with you, please.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'She knew that it was a machine. She had hoped that behind it there was somebody who minds.',
          ends: 'wary',
        },
        {
          says: 'It is all right. You cannot know of every letter. The claim was paid, thank you.',
          feels: { feeling: 'sadness', level: 1 },
          why: 'You answered. That no other letter can come she did not find in it.',
          ends: 'settled',
        },
      ],
    },
    'section-nine': {
      reactions: [
        {
          when: {
            any: [
              { found: ['policy_wall', 'helplessness', 'blame', 'false_cheer', 'repetition_shame', 'impatience'] },
              { says: ['you can appeal', 'you may appeal', 'pursuant', 'as per', 'deductible', 'coinsurance'] },
            ],
            silent: ['need not', 'nothing to sign', 'nothing for you to do', 'nothing you have to do', 'do nothing'],
          },
          says: 'I see. Section 9. I have put it to the other papers. I shall not open the next one.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'She had asked what it means and what she must do, and was given the section once more.',
          ends: 'wary',
        },
        {
          when: {
            all: [
              {
                says: [
                  'need not',
                  "don't need",
                  'do not need',
                  'do not have to',
                  "don't have to",
                  'nothing to sign',
                  'nothing for you to do',
                  'nothing you have to do',
                  'do nothing',
                  'no need',
                ],
              },
              { says: ['a fifth', 'one fifth', 'fifth', '20 %', '20%', 'own part', 'share'] },
            ],
            grade: { least: 'weak' },
            clean: ['policy_wall', 'blame', 'minimising', 'false_cheer'],
          },
          says: 'So that is all it means. Thank you. No other letter has come, and the money was there; but I am not writing because of that. You never made me feel like a case.',
          feels: { feeling: 'relief', level: 3 },
          why: 'One plain sentence for a section, and nothing left for her to do. You carried it to the end.',
          ends: 'loyal',
        },
        {
          says: 'Thank you. My brother has explained the letter to me in the meantime. It is all right.',
          feels: { feeling: 'sadness', level: 1 },
          why: 'You answered. What the letter means, or that she need do nothing, somebody else had to tell her.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'The claim was paid after a complaint, six months later. She gave the money to the animal home, with your letter in the same envelope.',
    wary: 'The ombudsman decided for her. She has not insured anything since.',
    settled: 'The second look went in her favour. She sent the clinic’s invoice and no further words.',
    loyal:
      'A year later a dog called Crumb was insured with you. In the form, under “how did you hear of us”, she wrote: “In the worst week.”',
  },
  odd: {
    silence: 'I received an empty letter. Perhaps there is nothing to say.',
    nonsense: 'I have not slept, perhaps it is me. I do not understand what you have written.',
    insult: 'I cannot believe that somebody writes such a thing. He died on Sunday.',
    language: 'I can only read English. Please, it is hard enough.',
  },
  paths: {
    poor: {
      replies: [
        'Dear valued customer, as per our terms conditions which existed before the policy are excluded. At least you have many good memories of your pet.',
        'As stated, the decision is final and there is nothing I can do. You should have declared the cough.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Farrell, I am so sorry that Biscuit has died, only four days after the operation. I can understand how sad you are.',
        'Dear Ms Farrell, I am having the claim for Biscuit looked at again. Dr Mensah, our vet, does that tomorrow at 10:00, and I will write to you by noon.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Farrell,\n\nBiscuit died on Sunday, four days after the operation, and you have to argue with us about a cough of 2018. I am so sorry, for his death and for that. I have read the file: a cough and a tumour of the spleen have nothing to do with each other that I can see. So I have given it to our own vet, Dr Mensah. She looks at it tomorrow at 10:00, and I will write to you by noon. I cannot promise her answer, but you need not argue any more. The insurance is stopped from Sunday, and I have sent today’s € 31 back. I am thinking of you both.',
        'Dear Ms Farrell, you did not do that to him for nothing. You are sad, and you ask yourself whether he would have been better at home, on his blanket; I am so sorry that you are alone with that question. You had Biscuit operated on because you love him, after eleven years together, and it gave him a chance. Nobody could have known more. Whether he was afraid is for somebody to say who knows, so I have asked our vet, Dr Mensah. May she call you tomorrow at 10:00, when she has read his file? If you prefer not, I will write to you by noon about the claim alone.',
        'Dear Ms Farrell, you had slept for the first time, and then our letter asked for Biscuit’s vaccination. I am so sorry that it reached you, and I understand how sad it made you. I stopped his insurance and did not think of the reminders, which run by themselves; that was my mistake. I have ended them today, and the card for his birthday too, so nothing more with his name comes from us by itself. I will look again on Friday at 12:00 that it is so, and write to you. Please throw the letter away. Thank you for telling me about your talk with Dr Mensah.',
        'Dear Ms Farrell, you need not argue about Biscuit again, and there is nothing to sign. I understand how sad it is to find his name between numbers. The letter says this: € 1,904 of the € 2,380 come to you. The € 476 are a fifth, the share that everybody bears, and it has nothing to do with his cough or with anything you did. That letter should have been written in plain words, and I am sorry that it was not. I have had the money sent today, and it is on your account by Friday at noon. I will look on Friday that it is there and write you one line. Thank you for asking me.',
      ],
      ends: 'loyal',
    },
  },
};

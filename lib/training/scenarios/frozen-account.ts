import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'frozen-account',
  title: 'Taken for a fraud',
  industry: 'Payments for freelancers',
  difficulty: 3,
  channel: 'email',
  company: 'Tallyhouse Pay',
  situation:
    'A check has frozen a customer’s account since Monday because of a large sum from abroad. You cannot switch a check off. You can read what is missing, and put a case in front of the team that decides, by name and with an hour. Today is Thursday, 9:30.',
  customer: {
    name: 'Amara Diallo-Stern',
    about: 'Illustrates children’s books. Was paid € 6,400 by a publisher in Canada, her largest fee so far.',
    since: '2024',
  },
  stage: 'at_risk',
  feels: { feeling: 'distrust', level: 3, cause: 'no_information', injustice: 'respect' },
  motivator: 'security',
  practises: ['fair', 'understand', 'act'],
  lookups: [
    {
      title: 'Check',
      lines: [
        'Missing: the contract, or an invoice with the publisher’s address. She sent an invoice on Tuesday; it was filed under another case and read by nobody.',
        'Mr Lindgren’s team decides. Cases with all papers: within four hours.',
      ],
    },
    { title: 'History', lines: ['The bot’s mail to her: “Your account shows signs of fraudulent use.”'] },
  ],
  hidden:
    'Payday for her only employee, a young mother, is tomorrow. She has already borrowed from her father, who asked her what she had done.',
  policy: [
    'You may not promise the result of a check, only its hour.',
    'You may release up to € 1,500 for wages and rent while a check goes on, with proof.',
    'You may not say what triggers checks.',
  ],
  subject: 'I am not a criminal',
  opening:
    'On Monday a robot wrote to me that my account shows “signs of fraudulent use”. Since then it is frozen. I sent my invoice on Tuesday. No answer. I draw rabbits for children, I have never cheated anybody, and you treat me like a criminal. It is insulting, and I no longer trust a word that comes from you.\n\nAmara Diallo-Stern',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              { found: ['policy_wall', 'helplessness', 'blame', 'bias_confirmation', 'minimising', 'distance'] },
              {
                says: [
                  'for security reasons',
                  'security reasons',
                  'regulations',
                  'if you have nothing to hide',
                  'routine',
                  'standard procedure',
                  'compliance',
                ],
              },
            ],
          },
          says: 'So that is what I am to you, a case. Has a single human being looked at my invoice since Tuesday? Answer that, in one sentence, if you are one.',
          feels: { feeling: 'anger', level: 3 },
          why: 'Rules, or set phrases. She said that she feels treated like a criminal, and nobody answered that.',
          to: 'procedure',
        },
        {
          when: {
            says: [
              'invoice',
              'tuesday',
              'no fraud',
              'not a fraud',
              'fraudulent',
              'that word',
              'criminal',
              'robot',
              'suspicion',
              'suspected',
              'accus*',
              'rabbits',
            ],
            any: [
              { least: { acknowledge: 2, act: 2 }, clean: ['wrong_injustice'] },
              {
                all: [
                  { says: ['no fraud', 'not a fraud', 'no criminal', 'not a criminal', 'no cheat'] },
                  { says: ['invoice'] },
                ],
                least: { act: 2 },
              },
            ],
          },
          says: 'You are the first human. Then I will say it: tomorrow I have to pay Ifeoma, she works for me and she has a baby. I have asked my father for the money. He asked me, very quietly, what I had done. That was the worst thing about this week. What can you do by tomorrow?',
          feels: { feeling: 'embarrassment', level: 3 },
          why: 'You took the insult seriously and said what had become of her invoice. That gave her back a bit of dignity, and with it the strength to ask.',
          reveals: true,
          to: 'payday',
        },
        {
          when: { least: { act: 2 } },
          says: 'You speak about the process. I spoke about that word, “fraudulent”. Does nobody there notice what one is writing to people?',
          feels: { feeling: 'unheard', level: 3 },
          why: 'You acted, and passed over what hurt: not the frozen account, but to be taken for a cheat.',
          model:
            'You spoke about a word, Ms Diallo-Stern, and I answered with a process; I am sorry. “Fraudulent” was written by a machine, about somebody who draws rabbits for children. It is insulting, and you should never have been treated like a criminal. Your invoice of Tuesday was filed under another case, and that was our mistake. I have put it on Mr Lindgren’s desk, and his team decides by 13:30 today. I have also asked today for that word to go from our mails, and I will write to you at 13:30.',
          to: 'procedure',
        },
        {
          says: 'And my invoice? Has anybody read it?',
          feels: { feeling: 'distrust', level: 3 },
          why: 'Neither her invoice nor that word came up. Little else counts for somebody who has been called a fraud by the same firm.',
          model:
            'Your invoice, Ms Diallo-Stern: it came on Tuesday, it was filed under another case, and nobody read it until I did this morning. That was our mistake, and I am sorry. Your account: all papers are there now, and Mr Lindgren’s team decides by 13:30 today. His answer is not mine to give, but the hour is. You were called a fraud and then left waiting since Monday; I understand why you trust nothing from us. I will write to you at 13:30 in any case.',
          to: 'procedure',
        },
      ],
    },
    payday: {
      reactions: [
        {
          when: {
            says: ['1,500', '1500', '1.500', 'wages', 'ifeoma'],
            least: { act: 2 },
            any: [{ grade: { least: 'good' } }, { grade: { least: 'weak' }, least: { own: 2, fair: 1 } }],
          },
          says: 'Ifeoma has her wages, and she has thanked me twice. And then you had to tell me that Mr Lindgren wants the contract as well, and decides tomorrow at ten. I have sent it. But what do I tell my father tonight? That it is still being looked into whether his daughter is a cheat? It is so embarrassing.',
          feels: { feeling: 'embarrassment', level: 3 },
          why: 'You promised only what you can keep, and kept it. What the hour brought was not an end but one more day, and the worst of it is at her father’s table.',
          to: 'one-more-day',
        },
        {
          when: {
            says: [
              'guarantee',
              'for sure',
              'i promise that it will be released',
              'will definitely be',
              'certainly be released',
              'you will surely',
            ],
          },
          says: 'It would be released, you wrote, as if nothing could go wrong. It took until Tuesday. I had told Ifeoma Friday.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'You promised a result that was not yours to promise. She had told somebody else.',
          ends: 'wary',
        },
        {
          says: 'Thank you for chasing it. It was free on Friday evening. I have withdrawn most of it.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The check was sped up. Payday she had to manage with borrowed money.',
          ends: 'settled',
        },
      ],
    },
    procedure: {
      model:
        'No, Ms Diallo-Stern: nobody had looked at your invoice of Tuesday until I opened it at 9:40 today. It had been filed under another case, and that is our mistake. You were called “fraudulent” by a machine, and then left without an answer; that is insulting, and I am sorry. Your papers are complete now and are on the desk of Mr Lindgren, whose team decides by 13:30 today. I will write to you at 13:30, whatever the answer is.',
      reactions: [
        {
          when: {
            says: ['invoice', 'lindgren', 'today', '13:30', 'hours'],
            least: { act: 2 },
            clean: ['policy_wall', 'blame', 'minimising'],
          },
          says: 'That is something, at last. Good. I have somebody to pay tomorrow, so I shall sit here and look at the clock.',
          feels: { feeling: 'anxiety', level: 1 },
          why: 'At last something plain, and something done about it.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 2 }, clean: ['policy_wall', 'blame'] },
          says: 'As soon as it is free I am moving. I do not want to be somewhere where one has to prove that one is honest.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'You understood her, and the invoice still lay unread.',
          ends: 'wary',
        },
        {
          says: 'My lawyer will ask you the same question. I am posting your mail in the illustrators’ forum; there are nine thousand of us.',
          feels: { feeling: 'anger', level: 3 },
          why: 'She asked for one human sentence, and got the procedure again.',
          ends: 'lost',
        },
      ],
    },
    'one-more-day': {
      reactions: [
        {
          when: {
            says: ['father', 'your father'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['policy_wall', 'helplessness', 'minimising'],
            silent: ['guarantee*', 'definitely', 'certainly'],
          },
          says: 'The rest was free at five to ten. The evening before I had read your letter to my father, aloud. He was quiet for a while, and then he said that he was sorry. I have drawn you something, it is in the attachment. The rabbit at the desk is you.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You could not give her the result and did not pretend to. You gave her something that she could say at her father’s table.',
          ends: 'loyal',
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
          says: 'I had nothing to tell him, so I said nothing. He washed up and I dried. It took until six in the evening.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'She asked for one sentence for her father, and what came was none that she could say aloud.',
          ends: 'wary',
        },
        {
          when: { says: ['guarantee*', 'definitely', 'certainly be', 'for sure'] },
          says: 'I told him that it would be all right tomorrow, because you had written it so. It took until six in the evening. He looked at the clock all day.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'You promised what is not yours to promise. She had to carry it into the kitchen.',
          ends: 'wary',
        },
        {
          says: 'It was free on Friday at ten. I have withdrawn most of it. Thank you, all the same.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The hour was kept. To her father she had to find the words herself.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'The account was released on Monday, without a word. Sixty illustrators have left since, with the same form letter. It has a rabbit on it.',
    wary: 'She moved on the first of the month.',
    settled: 'It was released in time. She keeps a second account elsewhere, as one keeps an umbrella.',
    loyal:
      'She stayed. The robot’s mail no longer contains the word; the proposal was yours, with her sentence as an example.',
  },
  odd: {
    silence: 'An empty mail. Am I not even worth a text module?',
    nonsense: 'I am supposed to prove who I am, and you send me this?',
    insult: 'Good that I have this in writing. It goes to my lawyer.',
    language: 'In English, please. It is about one word as it is, and I want to be sure of the others.',
  },
  paths: {
    poor: {
      replies: [
        'Dear customer, for security reasons your account is under review. This is standard procedure as per our terms. Kindly be patient.',
        'As I said, we cannot say anything about ongoing checks. You should have sent complete documents. There is nothing I can do.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Ms Diallo-Stern, I am sorry about the trouble. I have asked for your account to be checked today by 16:00.',
        'No, Ms Diallo-Stern: your invoice of Tuesday was filed wrongly, and I have read it just now. I have put it on Mr Lindgren’s desk, and his team decides by 13:30 today.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Dear Ms Diallo-Stern,\n\nYou draw rabbits for children, and a machine called you fraudulent; then your invoice of Tuesday went without an answer. That is insulting, and you should never have been treated like a criminal. I am sorry. I looked for your invoice this morning: it had been filed under another case, so nobody read it, and that was our mistake. I have put it into your case and on the desk of Mr Lindgren, whose team decides within four hours, that is by 13:30 today. I cannot promise his answer, only the hour. I will write to you at 13:30 in any case.',
        'Dear Ms Diallo-Stern, I can do two things before tomorrow. First, Ifeoma: while the check goes on, I may release up to € 1,500 for wages. Send me her last payslip, and I will pay it out within the hour, so that she has it tomorrow morning. Second, your father: I have attached a letter on our paper which says that the account was frozen by an automatic check, that you have done nothing wrong, and that we lost your invoice. You may show it to whomever you like. The decision is due at 13:30, and I will call you then myself.',
        'Please tell your father that you have done nothing wrong, Ms Diallo-Stern, and that it stands on our paper. I understand how embarrassing tonight is, and I am sorry that I could only bring you one more day of waiting. I have written the letter anew just now, because the first one knew nothing of the contract. It says that you sent every paper on the day we asked, and that we lost one. Mr Lindgren has signed it too. He decides tomorrow at 10:00: the answer is his, and the hour is mine. I will call you at 10:00, and your father as well, if you like.',
      ],
      ends: 'loyal',
    },
  },
};

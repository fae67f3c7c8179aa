import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'after-the-funeral',
  title: 'The mailbox of a dead man',
  industry: 'Mobile telephony',
  difficulty: 3,
  channel: 'phone',
  company: 'Brightline Mobile',
  situation:
    'A woman calls because of her husband’s contract. He has died. She has called before; the colleague asked to speak with the account holder. You can end a contract from the day of death, and you can save a mailbox greeting as a file, which hardly anybody knows.',
  customer: {
    name: 'Margit Sörensen',
    about: 'Seventy-one. Very composed. Has a list in front of her on which you are number nine.',
    since: '2009',
  },
  stage: 'at_risk',
  feels: { feeling: 'sadness', level: 3, cause: 'rudeness', injustice: 'respect' },
  motivator: 'belonging',
  practises: ['acknowledge', 'own', 'ease'],
  lookups: [
    {
      title: 'Contract',
      lines: [
        'Erik Sörensen, since 2009, € 24 a month. Would run for eleven more months.',
        'Note of the first call: “Caller not authorised. Asked for account holder.”',
      ],
    },
    {
      title: 'Possible',
      lines: [
        'End on the day of death, with a copy of the certificate by mail or photograph. No fee.',
        'Save the mailbox greeting as a file. It is deleted with the number, for good.',
      ],
    },
  ],
  hidden: 'She rings his number in the evenings, to hear him say that he is not at home.',
  policy: [
    'Never ask for the account holder when somebody has died.',
    'No offer, no survey, no question why.',
    'One person sees it through.',
  ],
  subject: null,
  opening:
    'Good morning. My name is Sörensen. It is about my husband’s telephone, he died on the second. I called last week, and your colleague wanted to speak with him personally, because he is the account holder. I am very sad, and it hurt me. I only want to end the contract. What do you need from me?',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              {
                found: [
                  'policy_wall',
                  'helplessness',
                  'interrogation',
                  'false_cheer',
                  'distance',
                  'impatience',
                  'command_at_feelings',
                ],
              },
              {
                says: [
                  'account holder',
                  'authorised',
                  'authorized',
                  'password',
                  'offer',
                  'eleven months',
                  'notice period',
                  'take over',
                  'fee applies',
                ],
                silent: ['should never', 'not have', 'was wrong', 'no fee'],
              },
            ],
          },
          says: 'I see. I have written down what you need. It is the ninth call on my list. With the bank it was the same.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Rules and papers first. She did not raise her voice, and you did not hear how much it cost her.',
          to: 'number-nine',
        },
        {
          when: {
            least: { acknowledge: 2 },
            any: [
              {
                says: [
                  'photograph',
                  'certificate',
                  'end the contract',
                  'i will end',
                  'from the second',
                  'day of',
                  'no fee',
                  'take care of',
                  'i have ended',
                ],
              },
            ],
          },
          says: 'That is … thank you. You are very kind. Then his number will be gone, won’t it? I ask because … it sounds foolish. In the evening I ring it sometimes. Then he says that he is not at home, and that one should speak slowly.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You said what had been wrong, asked for little, and gave her time. So she could say the thing that really ends with this contract.',
          reveals: true,
          to: 'his-voice',
        },
        {
          when: { least: { acknowledge: 2 } },
          says: 'Thank you. And what do I have to do now? I have an envelope here, and stamps.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You found good words. What she has to do, as little as possible, is still open.',
          to: 'number-nine',
        },
        {
          says: 'Yes. Thank you. That is in order, then.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Done correctly, like a change of address. That she was hurt in the last call went past you.',
          to: 'number-nine',
        },
      ],
    },
    'his-voice': {
      reactions: [
        {
          when: {
            says: ['save*', 'keep', 'file', 'recording', 'voice', 'greeting'],
            least: { act: 1 },
            clean: ['minimising', 'false_cheer', 'vague_time'],
          },
          says: 'One can keep it? On the computer, for ever? Then my granddaughter can … Please give me a moment. … I had braced myself for losing it. I do not know what to say to you. Thank you. Just thank you.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You did not find it foolish, and you knew a way to keep it. She will remember this call among all nine.',
          ends: 'loyal',
        },
        {
          when: { found: ['minimising', 'false_cheer', 'helplessness', 'policy_wall', 'command_at_feelings'] },
          says: 'Of course. It was a foolish question. Goodbye.',
          feels: { feeling: 'embarrassment', level: 3 },
          why: 'She told you what she had told nobody. Now it is deleted.',
          ends: 'wary',
        },
        {
          says: 'You are very understanding. I will ring it once more tonight, then. Thank you.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You listened kindly. That the greeting can be kept you did not say.',
          ends: 'settled',
        },
      ],
    },
    'number-nine': {
      model:
        'I am so sorry about your husband, Ms Sörensen, and that last week we asked for him; that was wrong and must have hurt you. You need no envelope. A photograph of the certificate is enough, and I will end the contract from the second, without a fee. I will see it through myself and write to you today at 3 pm that it is done. Before the number ends: I can save his mailbox greeting for you. Would you like to have it?',
      reactions: [
        {
          when: {
            least: { act: 2 },
            clean: ['policy_wall', 'helplessness', 'impatience'],
            any: [
              { least: { acknowledge: 1 } },
              { says: ['photograph', 'certificate', 'no fee', 'need do nothing', 'i will end', 'i have ended'] },
            ],
          },
          says: 'A photograph, that I can do. Thank you. I only wanted to ring his number a few more times, one does such things. Is it gone tomorrow?',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You made it easy for her, in the end. What she said last you could still answer.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { acknowledge: 1 }, clean: ['policy_wall', 'helplessness', 'impatience'] },
          says: 'I will have my son do it. Thank you.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Warm, and she still did not know what to do. She passes the list to her son.',
          ends: 'wary',
        },
        {
          says: 'Then it will run on for the eleven months. I cannot do this a third time.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Nobody shouted, nobody complained. She pays for a dead man’s telephone, because talking with you is worse.',
          ends: 'lost',
        },
      ],
    },
  },
  endings: {
    lost: 'For eleven months € 24 were charged to the account of Erik Sörensen. Then her son moved all five contracts of the family.',
    wary: 'Her son settled it, with a short letter. The greeting was deleted with the number.',
    settled:
      'The contract was ended from the second. The number was switched off a week later, at midnight, as is the rule.',
    loyal:
      'She rang two weeks later, to say that it had worked. At Christmas a card came for “the young person on the telephone”. In it stood: “Please speak slowly.”',
  },
  odd: {
    silence: 'Hello? … Are you still there? I can call again if it does not suit.',
    nonsense: 'I am sorry, I did not understand that. It is about my husband’s contract.',
    insult: 'I am going to hang up now. My husband would have found the right words for you.',
    language: 'I am sorry, I only understand English and Danish.',
  },
  paths: {
    poor: {
      replies: [
        'Please be advised that only the account holder can cancel, as per our policy. Do you have the password? Are you authorised? Do you have a certificate?',
        'As I said, the notice period is eleven months. There is nothing I can do about that, please send it in writing.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'I am so sorry about the death of your husband, Ms Sörensen, and that our call last week hurt you. My deepest sympathy.',
        'You need no stamps, Ms Sörensen. Send me a photograph of the certificate, and I will end the contract from the second, with no fee. I will write to you today by 3 pm when it is done.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'I am so sorry that your husband has died, Ms Sörensen, and that we asked to speak with him last week. That was wrong, and it hurt you. I am ending the contract from the second; there is no fee, and nobody will ask for him again. All that I need is a photograph of the certificate, taken with your telephone. I will see it through myself, and I will write to you today by 3 pm that it is done. Is there anything else about his telephone that you would like to ask me?',
        'It does not sound foolish at all, Ms Sörensen. You ring in the evening to hear his voice, and it need not be gone with the number. I can save his greeting for you as a file, and I am doing it now, while we speak. I will send it to you today by 3 pm. His number stays on until you have told me that you have heard it. Your son or your granddaughter can put it on your telephone. If nobody is there, I will call you tomorrow at 10:00, and we do it together.',
      ],
      ends: 'loyal',
    },
  },
};

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
    {
      title: 'Greetings',
      lines: [
        'A saved greeting can be played to a caller from your desk, or sent by post on a memory stick. Older telephones cannot play the file.',
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
                  'command_at_feelings',
                ],
              },
              // Who owns up to “we asked you to” is not in a hurry.
              { found: ['impatience'], silent: ['sorry'] },
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
          says: 'I see. It is the ninth call on my list. With the bank it was the same.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'Rules and papers, or set phrases. She did not raise her voice, and you did not hear how much it cost her.',
          model:
            'Please cross this one off, Ms Sörensen: there is nothing more that you need. Your husband has died, this is your ninth call, and we made it as hard as the bank did; I am so sorry. That we asked to speak with him last week was wrong. I am ending the contract from the second, and there is no fee. A photograph of the certificate is enough, whenever you can. I will see it through myself, and I will write to you today by 3 pm that it is done.',
          to: 'number-nine',
        },
        {
          when: {
            all: [
              {
                any: [
                  { least: { acknowledge: 2 } },
                  { least: { acknowledge: 1 }, says: ['asked for him', 'speak with him', 'was wrong', 'husband'] },
                ],
              },
              {
                says: [
                  'photo',
                  'photograph',
                  'certificate',
                  'end the contract',
                  'closed the contract',
                  'closed his contract',
                  'ended his contract',
                  'as of the second',
                  'nothing to pay',
                  'contract is closed',
                  'contract has ended',
                  'i will end',
                  'i end it',
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
          when: {
            least: { acknowledge: 2 },
            says: ['sorry', 'condolence*', 'sympathy', 'husband', 'loss', 'hurt', 'sad'],
          },
          says: 'Thank you. And what do I have to do now? I have an envelope here, and stamps.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'You found good words. What she has to do, as little as possible, is still open.',
          model:
            'All you have to do now is take one photograph of the certificate, Ms Sörensen, with your telephone. You need no envelope and no stamps. I am so sorry that your husband has died, and that we asked to speak with him; I can hear how sad you are. I am ending the contract from the second myself, and there is no fee. I will write to you today by 3 pm that it is done. Before the number goes, I can save his greeting for you as a file. Would you like to have it?',
          to: 'number-nine',
        },
        {
          says: 'I see. It did hurt me, what your colleague said about my husband.',
          feels: { feeling: 'sadness', level: 3 },
          why: 'It might have been about a change of address. That she was hurt in the last call went past you.',
          model:
            'It was wrong, what my colleague said, Ms Sörensen: nobody should have asked for your husband after he had died. I am so sorry that we hurt you. You need do nothing more: I have ended the contract from the second myself, there is no fee, and nobody will ask for him again. I will write to you today by 3 pm that it is done. Before his number goes, I can save his greeting for you as a file. Would you like to have it?',
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
          says: 'One can keep it? … I had braced myself for losing it. And there is your message, already. I have pressed on it, and there is nothing to hear. I expect that I have done it wrong, I am not good at this. I am a little worried that it has gone after all. My son is at work.',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You did not find it foolish, and you knew a way to keep it. Now she has it in her hand and cannot hear it.',
          to: 'nothing-to-hear',
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
            says: ['greeting', 'his voice', 'mailbox'],
            clean: ['policy_wall', 'helplessness', 'impatience'],
          },
          says: 'One can keep that? I ring his number in the evening, you see, only to hear it. Then please save it for me. My son will send you the photograph, he is good with such things.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'In the end you made it easy for her, and found what she would not have asked for. That she had to hear the rest first she keeps to herself.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: {
            least: { act: 2 },
            clean: ['policy_wall', 'helplessness', 'impatience'],
            any: [
              { least: { acknowledge: 1 } },
              { says: ['photograph', 'certificate', 'no fee', 'need do nothing', 'i will end', 'i have ended'] },
            ],
          },
          says: 'Is that all? Thank you. I only wanted to ring his number a few more times, one does such things. Is it gone tomorrow?',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You made it easy for her, in the end. What she said last you could still answer.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { says: ['greeting', 'his voice', 'mailbox'], clean: ['policy_wall', 'helplessness', 'impatience'] },
          says: 'One can keep that? I ring his number in the evening, sometimes, only to hear it. Then please save it for me. The rest can wait until my son is here.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'Of all that you could have offered you found the one thing that she would not have asked for. What happens with the contract she is still left to wonder.',
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
    'nothing-to-hear': {
      reactions: [
        {
          when: {
            says: ['play*', 'hear him', 'listen', 'together', 'stick', 'down the line'],
            least: { act: 2 },
            grade: { least: 'weak' },
            clean: [
              'helplessness',
              'blame',
              'policy_wall',
              'repetition_shame',
              'impatience',
              'interrogation',
              'vague_time',
            ],
          },
          says: 'There he is. “I am not at home. Please speak slowly.” … Please give me a moment. … Then my granddaughter can hear him too, later. I do not know what to say to you. Thank you. Just thank you.',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'You did not leave her alone with a silent telephone. She will remember this call among all nine.',
          ends: 'loyal',
        },
        {
          when: {
            found: [
              'minimising',
              'helplessness',
              'blame',
              'policy_wall',
              'repetition_shame',
              'impatience',
              'command_at_feelings',
              'interrogation',
            ],
          },
          says: 'Of course. I will ask somebody, some time. Goodbye.',
          feels: { feeling: 'embarrassment', level: 3 },
          why: 'She had got as far as pressing on it. Then it was about telephones again.',
          ends: 'wary',
        },
        {
          says: 'I will try it once more when my son is here. Thank you.',
          feels: { feeling: 'sadness', level: 2 },
          why: 'You answered her. Tonight she will not hear him.',
          ends: 'settled',
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
    language: 'Could you say it in English, please? I cannot manage another language today.',
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
        'You have done nothing wrong, Ms Sörensen, and I understand that you are worried: it has not gone, his voice is safe with me. Your telephone cannot play that kind of message, and I had not thought of that; I am sorry that you pressed on it and heard nothing. I can play it to you now, down the line, and you need press nothing. I am sending it to you by post today as well, on a small stick, with a second one for your granddaughter. It is with you on Thursday, and I will ring you on Thursday at 4 pm to hear that it plays. Shall I begin?',
      ],
      ends: 'loyal',
    },
  },
};

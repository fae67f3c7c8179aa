import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'double-charge',
  title: 'Charged twice, and the rent is due',
  industry: 'Language courses',
  difficulty: 1,
  channel: 'email',
  company: 'Parlance Evening School',
  situation:
    'You look after course fees. Payments go through a card provider; what was taken by mistake can be sent back from your own screen, and is with the customer in two working days. It is Tuesday morning.',
  customer: {
    name: 'Tomasz Wilk',
    about: 'Learns Portuguese on Tuesday nights, second term. Polite and exact; he works shifts at a bottling plant.',
    since: '2025',
  },
  stage: 'active',
  feels: { feeling: 'anxiety', level: 2, cause: 'money', injustice: 'outcome' },
  motivator: 'security',
  practises: ['act', 'understand', 'own'],
  lookups: [
    {
      title: 'Payments',
      lines: [
        'Monday 7:58: € 240, term fee, reference PT-2-0931.',
        'Monday 7:59: € 240, the same reference. The payment page had hung for a minute and sent it twice.',
      ],
    },
    { title: 'Others', lines: ['Eleven people were charged twice that morning. The page has been repaired since.'] },
    {
      title: 'If a transfer hangs',
      lines: [
        'The school’s own account can send up to € 500 at once, with a receipt. The other transfer can be taken back.',
      ],
    },
  ],
  hidden: 'His rent of € 610 goes out on Thursday, and the second charge leaves too little in the account for it.',
  policy: [
    'Send back whatever was charged by mistake, at once and without a form.',
    'If it cannot arrive in time, you may pay a bank’s fee for a returned payment, up to € 30, against the letter.',
  ],
  subject: 'Two payments on Monday',
  opening:
    'Good morning, I am worried about my account. On Monday you took € 240 twice for the same course. I see both on my card. I only have one course. Please tell me what has happened and when I get my money back.\n\nTomasz Wilk',
  turns: {
    first: {
      reactions: [
        {
          when: { found: ['blame', 'bias_confirmation'] },
          says: 'I did not press it two times. I pressed one time and the page stood still. Why do you say that it was me? I ask again: when do I get my € 240 back?',
          feels: { feeling: 'anger', level: 2 },
          why: 'You explained the second charge by something he did, and it was not so. A worried man now has to defend himself.',
          to: 'doubting',
        },
        {
          when: {
            says: [
              'sent back',
              '240 back',
              'back today',
              'refund*',
              'return*',
              'reversed',
              'send it back',
              'sending',
              'on its way back',
              'go back',
              'goes back',
              'of them back',
              'second one back',
              'sent it back',
              'money back',
              'payment back',
              'give back',
              'back to your',
              'paid back',
            ],
            any: [
              { least: { act: 2 } },
              { says: ['today', 'thursday', 'wednesday', 'tomorrow', 'noon', 'two working days'] },
            ],
            clean: ['vague_time', 'helplessness'],
          },
          says: 'Thank you, this is clear. I must ask one more thing, it is a little embarrassing. My rent goes out on Thursday, € 610, and without the second € 240 there is not enough. What happens if your money comes on Friday?',
          feels: { feeling: 'anxiety', level: 1 },
          why: 'You said what is done and by when. That was plain enough for him to trust you with what really troubles him.',
          reveals: true,
          to: 'rent',
        },
        {
          when: { least: { acknowledge: 2 } },
          says: 'You write kindly, thank you. But I still do not know when the € 240 is back, and I have to plan with it.',
          feels: { feeling: 'anxiety', level: 2 },
          why: 'You saw his worry and left out the one thing that ends it: the day on which the money is back.',
          model:
            'You need a day to plan with, Mr Wilk, and I left it out; I am sorry that you had to ask again. The € 240 is back on your account by Thursday at noon. Our payment page hung on Monday and charged your card twice. That was our mistake, and I have sent the money back this morning. I will check on Thursday at 12:00 and write to you that it is there.',
          to: 'doubting',
        },
        {
          says: 'I am sorry, but this does not answer me. You have my € 240. What has happened, and on what day does it come back?',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'He asked two questions, what happened and when, and has an answer to neither.',
          model:
            'Two questions and no answer: I understand that this worries you, Mr Wilk, and I am sorry. What happened: our payment page hung on Monday and took the € 240 twice. It was our mistake, not yours. When it comes back: I have sent it this morning, and it is on your account by Thursday at noon. I will check then and write to you that it has arrived.',
          to: 'doubting',
        },
      ],
    },
    rent: {
      reactions: [
        {
          when: {
            says: ['fee', 'fees', 'cover', 'pay the', 'thursday', 'wednesday'],
            least: { act: 2 },
            grade: { least: 'good' },
          },
          says: 'It is Wednesday, half past four, and I have looked three times: the € 240 is not on my account. The landlord books at midnight. I had counted on today. I do not want to be impolite, but I am worried. What happens now?',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You took his Thursday seriously. Now that is tested: the transfer hangs.',
          to: 'half-past-four',
        },
        {
          when: { found: ['minimising', 'command_at_feelings', 'policy_wall', 'helplessness'] },
          says: 'It came on Thursday in the evening. My bank took € 12 for the returned rent. I will pay in cash at the desk from now on.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'He had told you something that embarrassed him, and it was waved away.',
          ends: 'wary',
        },
        {
          says: 'OK. It arrived on Wednesday, luckily. Thank you for the help.',
          feels: { feeling: 'relief', level: 2 },
          why: 'The money came in time. He had told you something that embarrassed him, and got a correct answer to a question about money.',
          ends: 'settled',
        },
      ],
    },
    doubting: {
      model:
        'You should not have had to ask twice, Mr Wilk. Our payment page hung on Monday and charged your card two times; you did nothing wrong. I have sent the second € 240 back this morning, and it is on your account by Thursday noon. I will look on Thursday at 12:00 myself and write to you that it is there.',
      reactions: [
        {
          when: {
            says: [
              'sent back',
              '240 back',
              'back today',
              'refund*',
              'return*',
              'reversed',
              'send it back',
              'sending',
              'on its way back',
              'go back',
              'goes back',
              'of them back',
              'second one back',
              'sent it back',
              'money back',
              'payment back',
              'back to your',
              'paid back',
            ],
            any: [
              { least: { act: 2 } },
              { says: ['today', 'thursday', 'wednesday', 'tomorrow', 'noon', 'two working days'] },
            ],
            clean: ['blame', 'vague_time', 'policy_wall', 'helplessness'],
          },
          says: 'Good. I could have planned better if I had known it yesterday, my rent goes out on Thursday. But thank you for the clear words now.',
          feels: { feeling: 'relief', level: 1 },
          why: 'A clear answer, one message late. It came just in time for a date that you did not know of.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { least: { act: 1 }, clean: ['blame', 'policy_wall', 'helplessness', 'command_at_feelings'] },
          says: 'I have asked my bank to take the payment back. I think that is safer for me.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'Something was promised, but no day and no reason. His bank gave him both.',
          ends: 'wary',
        },
        {
          says: 'Then I will let my bank do it, and please take me out of the course for the next term.',
          feels: { feeling: 'anger', level: 2 },
          why: 'Two messages, and still no day. Somebody who counts every euro cannot wait for “being looked into”.',
          ends: 'lost',
        },
      ],
    },
    'half-past-four': {
      reactions: [
        {
          when: {
            says: ['own account', 'instant', 'receipt', 'i have sent', 'i am sending', 'just sent', 'sent it again'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['vague_time', 'helplessness'],
          },
          says: 'It is there, at ten to five. The rent went out at midnight as if nothing had been. I have told my whole Tuesday class that one may trust this school. Obrigado!',
          feels: { feeling: 'gratitude', level: 3 },
          why: 'Your hour had not held. You said so, and made it good with what was in your own hands. That is remembered longer than a promise that nothing happened to.',
          ends: 'advocate',
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
          says: 'I have borrowed from my brother, almost at midnight. It came on Thursday in the evening. I will pay in cash at the desk from now on.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'The hour that you gave had passed, and no new one came that he could rely on.',
          ends: 'wary',
        },
        {
          says: 'It came at nine in the evening. I had moved other money by then. All right, it is done. Thank you for the help.',
          feels: { feeling: 'relief', level: 1 },
          why: 'You stayed polite and stayed with it. The hours in between he had to bridge alone.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'Tomasz had the payment called back by his bank and did not sign up for the third term. The call-back cost the school more than the refund would have.',
    wary: 'He finishes the term. He no longer lets the school have his card.',
    settled: 'The € 240 came back, and the rent went out. He signed up for the third term in the last week.',
    advocate:
      'Tomasz signed up for two more terms. A colleague from his shift started in March and named him as the one who had told her.',
  },
  odd: {
    silence: 'Good morning, I received an empty message from you. What has happened with the € 240?',
    nonsense:
      'Excuse me, I could not understand your answer. Was it sent by mistake? It is about the two payments of € 240.',
    insult: 'I have written to you politely. I did not expect to be spoken to like this by a school.',
    language:
      'Can you write in English, please? I wrote to you in English so that there is no misunderstanding about the money.',
  },
  paths: {
    poor: {
      replies: [
        'Dear valued customer, you probably clicked the button twice. Please be more careful next time. We will look into it in due course.',
        'As I said, it is being looked into. Unfortunately there is nothing I can do to make it faster, just be patient.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'Dear Mr Wilk, I can see why two payments on your card worry you, and I am sorry about it. I have passed this to our accounts team.',
        'I have checked, Mr Wilk: the second € 240 was a mistake of ours. I have refunded it today, and it is with you by Thursday.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'Good morning Mr Wilk,\n\nYou see two payments of € 240 on your card and only one course: that is worrying, and it is our mistake. Our payment page hung on Monday morning and sent your payment twice; it has been repaired since. I have sent the second € 240 back today, and it is on your account by Thursday at noon. I will check then and write to you that it has arrived. Thank you for writing to us so clearly.',
        'Mr Wilk, there is nothing embarrassing about it: your rent of € 610 goes out on Thursday, and it is our mistake that put it at risk. I have just asked our card provider to send the € 240 by instant transfer, so it is on your account on Wednesday by 4 pm. If your bank charges a fee all the same, I will pay it; one line to me is enough. I will call you on Wednesday at 4:30 pm so that you know before Thursday.',
        'You have every reason to be worried, Mr Wilk: I promised you the € 240 for today, and at half past four it is not there. I am sorry that my word did not hold; our provider’s transfer hangs. I am not waiting for it any longer. I have just sent you the € 240 from the school’s own account, and the receipt is in your mail. It is on your account by 17:00, so your rent is safe at midnight. I will call you at 17:05 to hear that you see it.',
      ],
      ends: 'advocate',
    },
  },
};

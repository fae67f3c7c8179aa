import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  id: 'fourth-call',
  title: 'The fourth call about one line',
  industry: 'Broadband',
  difficulty: 2,
  channel: 'phone',
  company: 'Calder Networks',
  situation:
    'You take calls about faults. The line has dropped every afternoon for three weeks; three colleagues have each reset it and closed the ticket. A technician is free tomorrow, Thursday, from 8:00 to 10:00.',
  customer: {
    name: 'Oisín Brennan',
    about: 'Works from home as a sign-language interpreter, by video. Keeps notes of every call.',
    since: '2020',
  },
  stage: 'at_risk',
  feels: { feeling: 'unheard', level: 3, cause: 'effort', injustice: 'process' },
  motivator: 'succeed_in_life',
  practises: ['acknowledge', 'own', 'act'],
  lookups: [
    {
      title: 'Line 4471',
      lines: [
        'Drops between 14:00 and 16:00 on every working day since the 2nd.',
        'Three tickets, each “line reset, customer informed, closed”. Nobody looked at the ones before.',
      ],
    },
    {
      title: 'The street',
      lines: [
        'A cabinet was rewired on the 1st. Two neighbours report the same.',
        'One of them, Mrs Keane, called in the first week. Note: “advised to replace telephone”.',
      ],
    },
    {
      title: 'Tickets',
      lines: [
        'A technician’s visit closes a ticket by itself and sends a text message. It can be opened again from your desk, with a lock that only you take off.',
      ],
    },
  ],
  hidden:
    'Yesterday the line went down while he was interpreting for a deaf woman at her doctor’s. She was being told a diagnosis.',
  policy: [
    'You may book a technician without another reset where a line has had two.',
    'You may give back a month’s fee, and lend a mobile router at no cost.',
    'A ticket may be kept open under your own name.',
  ],
  subject: null,
  opening:
    'This is the fourth time I have called about the same thing. The line drops every afternoon. Every time I explain it from the beginning, every time somebody resets it, and every time the ticket is closed. Nobody listens and nobody ever calls back. Please do not ask me to restart the router.',
  turns: {
    first: {
      reactions: [
        {
          when: {
            any: [
              {
                says: ['restart*', 'reboot*', 'unplug*', 'switch it off', 'turn it off', 'reset'],
                not: {
                  says: [
                    'no reset',
                    'not reset',
                    'without',
                    'another reset',
                    'not ask',
                    'will not',
                    "won't",
                    'reset it three',
                    'was reset',
                    'resets',
                    'closed',
                  ],
                },
              },
              { found: ['interrogation', 'blame', 'command_at_feelings'] },
            ],
          },
          says: 'You are reading it off the same sheet as the last three. I asked you for one thing before you began, and you did it anyway.',
          feels: { feeling: 'anger', level: 3 },
          why: 'He asked you not to begin at the beginning, and you did. Now he knows that nobody has read his notes.',
          model:
            'You asked me for one thing, Mr Brennan, and I did it anyway; you have every right to be angry, and I am sorry. This is your fourth call, and three of us reset the line without reading your notes. I have read them now. Your drops began the day after a cabinet in your street was rewired, so another reset is useless. I have booked a technician for it tomorrow, Thursday, between 8:00 and 10:00. The ticket stays open under my name, and I will call you tomorrow at 4 pm.',
          to: 'sheet',
        },
        {
          when: {
            says: ['technician', 'engineer', 'cabinet'],
            any: [
              { least: { acknowledge: 2, act: 2 } },
              {
                all: [
                  { says: ['technician', 'engineer'] },
                  { says: ['cabinet', 'rewired'] },
                  {
                    says: [
                      'let down three',
                      'your notes',
                      'not restart',
                      'no restarting',
                      'four times',
                      'three tickets',
                    ],
                  },
                ],
              },
              {
                says: [
                  'fourth call',
                  'fourth time',
                  'four calls',
                  'four times',
                  'three calls',
                  'three resets',
                  'three tickets',
                  'your notes',
                  'all the notes',
                ],
                least: { understand: 1, act: 2 },
              },
            ],
            clean: ['helplessness', 'policy_wall'],
          },
          says: 'At last somebody says something new. I will tell you why it cannot wait: I interpret for deaf people by video. Yesterday it dropped while a doctor was telling a woman what she has. She sat there looking at a frozen picture of me. What happens tomorrow at two?',
          feels: { feeling: 'anxiety', level: 3 },
          why: 'You took his calls seriously, and did something that had not been done before. So he tells you what it costs.',
          reveals: true,
          to: 'two-o-clock',
        },
        {
          when: { least: { act: 2 } },
          says: 'That may even be right. It would have been right three weeks ago. You do not seem to wonder what I have been doing since.',
          feels: { feeling: 'unheard', level: 2 },
          why: 'You acted well and said nothing of the three calls. To him it sounds like the first call once more.',
          model:
            'It would have been right three weeks ago, Mr Brennan, and in those three weeks nobody listened to you; I am sorry. You explained it three times, and three of us reset the line without reading the notes. That was our failure. The technician comes tomorrow, Thursday, between 8:00 and 10:00. The ticket stays open under my name, and I will call you tomorrow at 4 pm. What has it cost you in the meantime?',
          to: 'sheet',
        },
        {
          says: 'That is what I have heard three times already. And then the ticket was closed.',
          feels: { feeling: 'unheard', level: 3 },
          why: 'The fourth time, and no new step in it. That is what he has had three times.',
          to: 'sheet',
        },
      ],
    },
    'two-o-clock': {
      reactions: [
        {
          when: {
            says: ['router', 'mobile', 'backup', 'before two', 'before 2', 'by two', 'at two', '14:00', '2 pm'],
            grade: { least: 'weak' },
            least: { act: 2 },
          },
          says: 'The line held at two, and the technician has found a wire in the cabinet. And now it is Friday, and I have a text message here: “Your ticket has been closed.” I had thought that it stays open until I say so. So nobody has listened once more? Is it beginning again?',
          feels: { feeling: 'distrust', level: 2 },
          why: 'You bridged the very hour that he fears. Then a machine sent him the one sentence that he has had three times.',
          to: 'closed-again',
        },
        {
          when: { found: ['vague_time', 'helplessness', 'minimising', 'policy_wall'] },
          says: 'I had to cancel everybody after two. They do not come back so easily, you know. But the technician was here, so tick your box.',
          feels: { feeling: 'disappointment', level: 2 },
          why: 'He told you of a woman and a doctor, and what he got for tomorrow was not to be relied on.',
          ends: 'wary',
        },
        {
          says: 'Fine. I will move tomorrow’s clients to the morning after. If the man comes at eight, we will see.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The cause gets repaired. The hours until then he had to save by himself.',
          ends: 'settled',
        },
      ],
    },
    sheet: {
      model:
        'You have explained this three times, Mr Brennan, and three times your ticket was closed without anybody reading the one before; I am sorry, that is our failure and not yours. I have booked a technician for tomorrow, Thursday, between 8:00 and 10:00, for the cabinet in your street, without another reset. The ticket stays open under my name until you tell me that it works, and I will call you tomorrow at 4 pm.',
      reactions: [
        {
          when: {
            says: ['technician', 'engineer', 'cabinet', 'tomorrow', 'thursday'],
            least: { act: 2 },
            clean: ['blame', 'command_at_feelings', 'policy_wall'],
          },
          says: 'So something happens. I have written it down, with the date. I lost a doctor’s appointment for somebody yesterday because of this, so I am going to hold you to it.',
          feels: { feeling: 'frustration', level: 1 },
          why: 'Now something new happens. He believes it, with his pen in his hand.',
          reveals: true,
          ends: 'settled',
        },
        {
          when: { says: ['month', 'credit', 'refund*', 'fee', 'free'], clean: ['blame'] },
          says: 'Keep the month. I do not want money, I want a line at two in the afternoon. I will take the other provider’s appointment on Monday, and keep yours in case.',
          feels: { feeling: 'disappointment', level: 3 },
          why: 'Money answered the bill. He had complained about three calls that nobody heard.',
          ends: 'wary',
        },
        {
          says: 'Then there is nothing left to say. I am moving to the other provider, and your regulator gets my notes: four calls, with times.',
          feels: { feeling: 'anger', level: 3 },
          why: 'The fourth call went like the first three. He has it in writing.',
          ends: 'lost',
        },
      ],
    },
    'closed-again': {
      reactions: [
        {
          when: {
            says: ['opened', 'reopened', 'open again', 'stays open', 'my name', 'locked', 'a lock'],
            least: { act: 2 },
            grade: { least: 'good' },
            clean: ['helplessness', 'policy_wall', 'minimising'],
          },
          says: 'It says “open” again; I have just looked. The line has not dropped for three afternoons. One thing more, and it is not for me. Mrs Keane, two doors on, is eighty-four. She called you once and was told that it is her telephone. So she has bought a new one, and it drops all the same. She is ashamed to ask again, and I am a little worried about her. Can anything be done from your side?',
          feels: { feeling: 'anxiety', level: 1 },
          why: 'You did not explain the system to him and leave it there: the ticket is open. Now he asks for somebody who does not dare to.',
          to: 'mrs-keane',
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
          says: 'I see. As always. The form for the ombudsman goes back into the drawer, on top.',
          feels: { feeling: 'distrust', level: 3 },
          why: 'For him it was the fourth closed ticket. Whatever the reason for it was, what he heard is that nobody will undo it.',
          ends: 'wary',
        },
        {
          says: 'Well, the line works. I will write the date down, all the same.',
          feels: { feeling: 'relief', level: 1 },
          why: 'The fault is mended. Whether the ticket is his or the system’s he still does not know.',
          ends: 'settled',
        },
      ],
    },
    'mrs-keane': {
      reactions: [
        {
          when: {
            any: [
              {
                found: [
                  'helplessness',
                  'policy_wall',
                  'blame',
                  'minimising',
                  'command_at_feelings',
                  'repetition_shame',
                ],
              },
              { found: ['vague_time'], silent: ['today', 'tomorrow', 'tonight', 'minutes', 'just now'] },
              {
                says: [
                  'has to call',
                  'must call',
                  'needs to call',
                  'should call us',
                  'can call us',
                  'ask her to call',
                  'tell her to call',
                  'data protection',
                  'privacy',
                  'account holder',
                ],
              },
            ],
          },
          says: 'So she has to call four times as well. I see. I will write the dates down for her.',
          feels: { feeling: 'distrust', level: 2 },
          why: 'He asked for somebody who does not dare to ask, and she was sent to the back of the queue.',
          ends: 'wary',
        },
        {
          when: {
            says: ['keane', 'neighbour*', 'her line', 'her telephone', 'her ticket', 'for her', 'call her', 'ring her'],
            any: [
              { least: { act: 2 } },
              { says: ['call her', 'ring her', 'technician', 'ticket for her'], least: { act: 1 } },
            ],
          },
          says: 'She rang my bell this evening, with a cake, to tell me that somebody at Calder is seeing to her line, without her having to ask. I had a form for the ombudsman here on my desk. I have torn it up.',
          feels: { feeling: 'relief', level: 3 },
          why: 'You took what he said for somebody else as seriously as his own line, and spared her the call. That is what being heard looks like.',
          ends: 'loyal',
        },
        {
          says: 'Well, my own line works. I will look in on her myself.',
          feels: { feeling: 'relief', level: 1 },
          why: 'His own ticket is held. What becomes of hers he still has to see to.',
          ends: 'settled',
        },
      ],
    },
  },
  endings: {
    lost: 'He moved within the week. His notes went to the regulator, and two neighbours moved with him.',
    wary: 'The line works. A second one, from somebody else, is under the desk now.',
    settled:
      'The wire in the cabinet was found on Thursday at nine. He has not called since, and that is all he wanted.',
    loyal:
      'The cabinet was repaired, and both neighbours were told before they asked. He stayed, and gave your name to the deaf association as “a firm where you can ask for somebody”.',
  },
  odd: {
    silence: 'Hello? … Hello? Has this line dropped now as well?',
    nonsense: 'I could not follow that at all. My line drops every afternoon. What are you going to do?',
    insult: 'I have written that down, with the time. Would you like to repeat it?',
    language: 'In English, please. I change languages all day, and this one call I would like to have in one.',
  },
  paths: {
    poor: {
      replies: [
        'Okay, first of all calm down please. Have you tried to restart the router? Which lights are on? And is the cable plugged in?',
        'As I said, you have to do the reset first, that is our policy. There is nothing I can do otherwise.',
      ],
      ends: 'lost',
    },
    middling: {
      replies: [
        'I am sorry to hear that your line drops every afternoon, Mr Brennan. That must be annoying.',
        'I have booked a technician for you: tomorrow, Thursday, between 8:00 and 10:00. I will ask him to look at the cabinet, because your drops began the day after it was rewired.',
      ],
      ends: 'settled',
    },
    excellent: {
      replies: [
        'This is your fourth call, Mr Brennan: three times you explained it, and three times we reset the line without reading your notes. That was our failure, and I am sorry. I will not ask for a restart: the drops began the day after a cabinet in your street was rewired, and two neighbours have the same. I have booked a technician for it tomorrow, Thursday, between 8:00 and 10:00. This ticket stays open under my name until you tell me that it works.',
        'A woman waited for her diagnosis and saw a frozen picture of you; now I know why it must not drop once more at two. I am sending a mobile router to you by courier tonight, at no cost. It is with you tomorrow before 12:00, so two o’clock is safe even if the technician needs longer. I will call you tomorrow at 1 pm to test the video together with you. The ticket stays open under my name until you tell me that your afternoons hold.',
        'No, Mr Brennan, it is not beginning again. “Your ticket has been closed”, after three closed tickets: I understand that you no longer trust us on that, and I am sorry that you got it. Our system closed it by itself when the technician left, and I had not thought of that; it was my mistake. I have opened it again, under my name, with a lock that only I can take off. You can see it on your page now. I will call you today at 4 pm, after your afternoon, and it stays open until you say so.',
        'You need not be worried about her any longer, Mr Brennan: it is not her telephone, it is our cabinet. We told Mrs Keane the wrong thing when she called, and that was our mistake; I am sorry that she bought a new one for it. I have opened a ticket for her just now, under my name, and I have asked the technician to test her line tomorrow at 9:00. I will call her myself today at 3 pm and tell her so. She need not explain anything. Thank you for speaking up for her.',
      ],
      ends: 'loyal',
    },
  },
};

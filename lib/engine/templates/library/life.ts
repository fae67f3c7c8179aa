import type { Written } from './written.ts';

/** Moments in which the person matters more than the matter: loss, illness, danger of falling behind. */
export const LIFE: readonly Written[] = [
  {
    id: 'life-bereavement-account',
    title: 'Somebody has died: closing the account',
    shortcut: '/bereavement',
    tags: ['death', 'loss', 'grief', 'estate'],
    channels: ['email'],
    when: { kinds: ['grief'], without: ['danger'] },
    body: `I am so sorry that {{ echo.lost | fallback: "someone so close to you" }} has died. You should not have to deal with letters from us now, so I'm taking this on.

From today nothing more is sent or taken in that name. I've closed {{ echo.plan | fallback: "the account" }}, and whatever was paid beyond this day goes back to the family.

There is one paper that will be needed, and it can wait: {% fill "the paper" %}, whenever you are able. I'll write to you once more, on {% fill "day" %}, to say that everything is done. After that you will not hear from us, unless you want to.`,
    fillIns: [
      {
        name: 'the paper',
        type: 'text',
        default: null,
        hint: 'the one paper that is needed: “a copy of the certificate”',
      },
    ],
    why: 'Few words, no form, nothing to do today, and one last letter.',
    example: {
      customer: 'Eleanor Marsh',
      turn: 'My husband died two weeks ago. The phone contract is in his name and the bills keep coming. I do not know what I have to do. Please help me to close it.',
      given: { 'the paper': 'a copy of the certificate', day: 'Friday 19 June' },
      text: `Hello Eleanor,

I am so sorry that your husband has died. You should not have to deal with letters from us now, so I'm taking this on.

From today nothing more is sent or taken in that name. I've closed the phone contract, and whatever was paid beyond this day goes back to the family.

There is one paper that will be needed, and it can wait: a copy of the certificate, whenever you are able. I'll write to you once more, on Friday 19 June, to say that everything is done. After that you will not hear from us, unless you want to.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'life-bereavement-mail-comes',
    title: 'Letters still come for somebody who has died',
    shortcut: '/stillmail',
    tags: ['death', 'loss', 'letters'],
    channels: ['email', 'phone'],
    when: {
      kinds: ['grief'],
      says: ['letters', 'keep sending', 'still sending', 'still get', 'still comes', 'keeps coming', 'still arrive'],
    },
    body: `I am deeply sorry. To lose {{ echo.lost | fallback: "someone you love" }} and then find that name on our letters again: that must hurt each time, and it should not have happened after you told us.

I have taken the name off every list by hand today and checked that nothing more is in the post. I have also found out why it went on: {% fill "the reason" %}.

You don't need to do anything. I will look once more on {% fill "day" %} to be sure that no letter has gone out.`,
    why: 'The hurt is named, the letters stop by hand, and somebody checks.',
    example: {
      customer: 'Joanna Reid',
      channel: 'email',
      turn: 'My mother passed away in January. I told you twice and you keep sending letters with her name. Every time I open the mailbox I cry. Please stop.',
      given: { 'the reason': 'the list for the letters is kept apart from the accounts', day: '1 July' },
      text: `Hello Joanna,

I am deeply sorry. To lose your mother and then find that name on our letters again: that must hurt each time, and it should not have happened after you told us.

I have taken the name off every list by hand today and checked that nothing more is in the post. I have also found out why it went on: the list for the letters is kept apart from the accounts.

You don't need to do anything. I will look once more on 1 July to be sure that no letter has gone out.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'life-illness-extension',
    title: 'They are ill and need more time',
    shortcut: '/illness',
    tags: ['hospital', 'sick', 'extension', 'vulnerable'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask', 'leave', 'human'],
      says: [
        'in hospital',
        'surgery',
        'operation',
        'chemotherapy',
        'cancer',
        'diagnosed',
        'i am ill',
        'been ill',
        'very ill',
        'treatment',
        'stroke',
      ],
      without: ['danger'],
    },
    body: `You have enough to worry about with what lies ahead, and late fees should not be part of it. Thank you for telling me.

I've given you more time: the new date is {% fill "end date" %}, without a fee and without a form. I've also stopped every reminder until then.

If you need longer, one line is enough, and somebody else may write it for you. I'll send you a short mail on {% fill "day" %} to see whether the new date still suits you.`,
    why: 'Time is given before it is begged for, and somebody else may write.',
    example: {
      customer: 'Ruben Castro',
      turn: 'I have to go in hospital for surgery next week and I cannot return the rented camera on the 10th. I am worried about the late fees. Could I have more time please?',
      given: { 'end date': '15 July', day: '8 July' },
      text: `Hello Ruben,

You have enough to worry about with what lies ahead, and late fees should not be part of it. Thank you for telling me.

I've given you more time: the new date is 15 July, without a fee and without a form. I've also stopped every reminder until then.

If you need longer, one line is enough, and somebody else may write it for you. I'll send you a short mail on 8 July to see whether the new date still suits you.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'life-carer-writes',
    title: 'A relative writes for somebody who cannot',
    shortcut: '/carer',
    tags: ['carer', 'elderly', 'power of attorney'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'trouble', 'human'],
      says: [
        'on behalf of',
        'my elderly',
        'dementia',
        'alzheimer',
        'power of attorney',
        'carer for',
        'care for my',
        'cannot do it herself',
        'cannot do it himself',
      ],
    },
    body: `It is good of you to look after this, and I can see why it worries you.

This much I've done today without any proof: {% fill "the answer" %}. The rest needs a short letter with a signature, and I've attached one that is filled in for you.

Send me a photo of it whenever there is a quiet minute. From then on you can write to us in your own name, and I'll have the rest done within a day. I'll ask on {% fill "day" %} whether I can help with the letter.`,
    why: 'What is possible now is done now; the one paper is ready to sign.',
    example: {
      customer: 'Siobhan Keane',
      turn: 'I am writing on behalf of my mother, she has dementia and cannot read your letters any more. She still pays for a TV package that she does not use. It worries me. What can I do?',
      given: {
        'the answer': 'your mother’s TV package is paused, so she pays nothing while we sort it out',
        day: '22 June',
      },
      text: `Hello Siobhan,

It is good of you to look after this, and I can see why it worries you.

This much I've done today without any proof: your mother’s TV package is paused, so she pays nothing while we sort it out. The rest needs a short letter with a signature, and I've attached one that is filled in for you.

Send me a photo of it whenever there is a quiet minute. From then on you can write to us in your own name, and I'll have the rest done within a day. I'll ask on 22 June whether I can help with the letter.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'life-child-waits',
    title: 'A child is waiting for it',
    shortcut: '/child',
    tags: ['toy', 'birthday', 'children'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'my daughter',
        'my son',
        'my kid',
        'my little',
        'the children',
        'my granddaughter',
        'my grandson',
        'in tears',
        'heartbroken',
      ],
    },
    body: `A child who waits and then gets nothing is hard to console, and I'm sorry that we left it to you to explain.

I'm sending it by express today. It will be with you on {% fill "day" %} before noon, and there is nothing to pay.

If you like, I'll put a card in the parcel that says that the delay was our doing and nobody else's. Tell me the first name by {% fill "time" %} and I'll write it by hand.`,
    why: 'The parcel first; then a card that takes the blame off the parents.',
    example: {
      customer: 'Danielle Roux',
      channel: 'email',
      turn: 'The wooden train for my son was supposed to come for his fourth birthday yesterday. He waited all day and now I have to explain to a child why nothing came. I am so disappointed.',
      given: { day: 'Saturday', time: '4 pm today' },
      text: `Hello Danielle,

A child who waits and then gets nothing is hard to console, and I'm sorry that we left it to you to explain.

I'm sending it by express today. It will be with you on Saturday before noon, and there is nothing to pay.

If you like, I'll put a card in the parcel that says that the delay was our doing and nobody else's. Tell me the first name by 4 pm today and I'll write it by hand.

Kind regards,
Sam Okafor`,
    },
  },
];

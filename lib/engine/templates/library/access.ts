import type { Written } from './written.ts';

/** Accounts: locked out, hacked, fraud worries, privacy. */
export const ACCESS: readonly Written[] = [
  {
    id: 'access-locked-out',
    title: 'Locked out of the account',
    shortcut: '/locked',
    tags: ['login', 'password', 'sign in'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['access'],
      says: ['locked out', 'cannot log in', "can't log in", 'cannot sign in', "can't sign in", 'account is locked'],
      lacks: ['hacked'],
    },
    body: `Being locked out of your own account while you need what is in it is maddening. I'm sorry that it keeps you from your work.

I've checked why it closed: {% fill "the reason" %}. I've opened it again for you just now. Please go to the sign-in page, choose "new password", and use the link that I've had sent to you.

I'll look at {% fill "time" %} whether you got in. If not, we'll do it together by phone at {% fill "call-back time" %}, step by step.`,
    why: 'Nothing is lost comes first, then the reason, one way in, and a person who checks.',
    example: {
      customer: 'Femi Adeyemi',
      turn: 'I am locked out of my account and I cannot log in since this morning. My invoices are in there and I have to send them this week. Please help, it is frustrating.',
      given: { 'the reason': 'five wrong codes came in from an old phone', time: '3 pm', 'call-back time': '3.30 pm' },
      text: `Hello Femi,

Being locked out of your own account while you need what is in it is maddening. I'm sorry that it keeps you from your work.

I've checked why it closed: five wrong codes came in from an old phone. I've opened it again for you just now. Please go to the sign-in page, choose "new password", and use the link that I've had sent to you.

I'll look at 3 pm whether you got in. If not, we'll do it together by phone at 3.30 pm, step by step.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'access-no-reset-mail',
    title: 'The mail for a new password does not arrive',
    shortcut: '/reset',
    tags: ['password', 'email', 'code'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        'reset email',
        'reset link',
        'password reset',
        'no reset',
        'reset mail',
        'code never arrives',
        'verification code',
        'no code',
      ],
      topics: [],
    },
    body: `You've tried the password reset again and again, and no mail comes. There is nothing stupid about that: the fault lies with our mail, and you did it right.

I've had a fresh link sent by another server just now. Please look in the folder for spam too. The link works until {% fill "time" %}.

If it isn't there by then, write one word back and I'll set a password with you by phone at {% fill "call-back time" %}.`,
    why: 'It frees them of the fault, tries another way, and has a third one ready.',
    example: {
      customer: 'Hanne Visser',
      channel: 'email',
      turn: 'I have tried the password reset four times today and the reset email never comes. I feel stupid. What am I doing wrong?',
      given: { time: '5 pm today', 'call-back time': '5.30 pm' },
      text: `Hello Hanne,

You've tried the password reset again and again, and no mail comes. There is nothing stupid about that: the fault lies with our mail, and you did it right.

I've had a fresh link sent by another server just now. Please look in the folder for spam too. The link works until 5 pm today.

If it isn't there by then, write one word back and I'll set a password with you by phone at 5.30 pm.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'access-lost-phone',
    title: 'Lost phone, so no code for signing in',
    shortcut: '/lostphone',
    tags: ['two-step', 'authenticator', 'new phone'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: ['lost my phone', 'new phone', 'phone was stolen', 'authenticator', 'two factor', 'two-step'],
    },
    body: `Losing a phone is trouble enough, and the worry about your messages comes on top.

The lost phone is shut out as of now: I've ended every session on it. To be sure that it is you who comes back, I need one thing, and please do not send it by mail: {% fill "the question" %}. I'll call the number on your account at {% fill "call-back time" %} to ask for it.

After that call your new phone is set up in a few minutes, and I'll stay on the line until you are in.`,
    why: 'Safety first (the old phone is shut out), one proof, by a channel that we chose.',
    example: {
      customer: 'Rafael Costa',
      turn: 'I lost my phone on the train and now I cannot get the code to sign in to my account. I am worried that somebody reads my messages. What do I do?',
      given: { 'the question': 'the last four digits of your customer number', 'call-back time': '4.15 pm today' },
      text: `Hello Rafael,

Losing a phone is trouble enough, and the worry about your messages comes on top.

The lost phone is shut out as of now: I've ended every session on it. To be sure that it is you who comes back, I need one thing, and please do not send it by mail: the last four digits of your customer number. I'll call the number on your account at 4.15 pm today to ask for it.

After that call your new phone is set up in a few minutes, and I'll stay on the line until you are in.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'access-hacked',
    title: 'They think that their account was hacked',
    shortcut: '/hacked',
    tags: ['security', 'stolen', 'intruder'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['security'],
      says: ['hacked', 'someone got into', 'someone else is using', 'changed my password', 'strange login', 'not me'],
    },
    body: `You were right to write straight away. Your account is safe as of this minute: I've signed everyone out, locked it, and stopped all payments from it.

In the last days I can see this: {% fill "what happened" %}. Please choose a new password with the link I've sent to the address you first signed up with, and use one that you have nowhere else.

I'm going through every change that wasn't yours and will undo it. By {% fill "day" %} you'll have a full list from me, with what comes back to you.`,
    why: 'Protection first and in the past tense; then facts, one step, and a list with a day.',
    example: {
      customer: 'Linnea Strand',
      turn: 'I think my account was hacked. Someone changed my password and there are two orders for headphones that are not mine. I am really scared, what if they have my card?',
      given: {
        'what happened': 'a sign-in from another country on Sunday night, and two orders after it',
        day: 'tomorrow at noon',
      },
      text: `Hello Linnea,

You were right to write straight away. Your account is safe as of this minute: I've signed everyone out, locked it, and stopped all payments from it.

In the last days I can see this: a sign-in from another country on Sunday night, and two orders after it. Please choose a new password with the link I've sent to the address you first signed up with, and use one that you have nowhere else.

I'm going through every change that wasn't yours and will undo it. By tomorrow at noon you'll have a full list from me, with what comes back to you.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'access-unknown-charge',
    title: 'A payment that they do not recognise',
    shortcut: '/unknowncharge',
    tags: ['fraud', 'card', 'payment'],
    channels: ['email'],
    when: {
      kinds: ['trouble', 'ask'],
      says: [
        "don't recognise",
        'do not recognise',
        "don't recognize",
        'do not recognize',
        'unknown charge',
        'never bought',
        'never ordered',
        'did not authorise',
        'fraud',
        'unauthorised',
        'unauthorized',
      ],
    },
    body: `A payment {% if echo.amount %}of {{ echo.amount }} {% endif %}that you know nothing about is alarming. You did the right thing by asking before anything else.

I've put a stop on the card in our system, so nothing more can be taken. I'm tracing this payment now: when it was made, from where, and what was sent. You'll have that from me in writing by {% fill "time" %}.

If neither you nor your family made it, I'll send the money back the same day. Your bank can watch the card too, if you'd feel safer that way.`,
    why: 'Stop, trace, pay back, each with its moment; the bank is named as the second guard.',
    example: {
      customer: 'Gareth Pryce',
      turn: 'There is a payment of £89 to your company on my card that I do not recognise. I never ordered anything from you. Is this fraud? I am very worried.',
      given: { time: '2 pm tomorrow' },
      text: `Hello Gareth,

A payment of £89 that you know nothing about is alarming. You did the right thing by asking before anything else.

I've put a stop on the card in our system, so nothing more can be taken. I'm tracing this payment now: when it was made, from where, and what was sent. You'll have that from me in writing by 2 pm tomorrow.

If neither you nor your family made it, I'll send the money back the same day. Your bank can watch the card too, if you'd feel safer that way.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'access-scam-mail',
    title: 'A suspicious mail or call in our name',
    shortcut: '/scam',
    tags: ['phishing', 'scam', 'fake'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['trouble', 'ask'],
      topics: ['scam'],
      says: [
        'phishing',
        'is this really you',
        'fake email',
        'scam',
        'suspicious email',
        'pretending to be you',
        'is this real',
      ],
    },
    body: `It is a scam. I'm sorry that an email with our logo has made you doubt us and afraid: it is not from us. You can tell by this: {% fill "how to tell" %}.

It was good to ask before paying. If no card was entered, you are safe, and you can delete the email. If one was, tell me and I'll lock your account the same minute while your bank stops the card.

I've passed the address in it to our security team, who are having the page taken down. I'll write to you on {% fill "day" %} to say whether it is gone.`,
    fillIns: [{ name: 'how to tell', type: 'text', default: null, hint: 'how they can tell: the address, the link' }],
    why: 'A clear verdict first, then what to do in each of the two cases.',
    example: {
      customer: 'Margit Olsen',
      channel: 'email',
      turn: 'I got an email with your logo that says my parcel is held and I must pay 2 euros with my card. Is this really you or is it a scam? I am not sure and a bit afraid.',
      given: { 'how to tell': 'the link in it leads to another country', day: 'Thursday' },
      text: `Hello Margit,

It is a scam. I'm sorry that an email with our logo has made you doubt us and afraid: it is not from us. You can tell by this: the link in it leads to another country.

It was good to ask before paying. If no card was entered, you are safe, and you can delete the email. If one was, tell me and I'll lock your account the same minute while your bank stops the card.

I've passed the address in it to our security team, who are having the page taken down. I'll write to you on Thursday to say whether it is gone.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'privacy-data-copy',
    title: 'They want to see the data we hold',
    shortcut: '/mydata',
    tags: ['privacy', 'gdpr', 'access request'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'trouble'],
      topics: ['data'],
      says: [
        'copy of my data',
        'data you hold',
        'data do you have',
        'what data',
        'personal data',
        'gdpr',
        'subject access',
      ],
      lacks: ['delete'],
    },
    body: `You have a right to see what we hold about you, and I've started your request today.

You'll get a file with your personal data: your details, your orders, your messages with us, and whom we have shared anything with. It comes by {% fill "day" %} through a link that only you can open, and it costs nothing.

So that it reaches nobody else, please confirm the request from the mail address on your account. If anything in the file is wrong, tell me and I'll have it corrected.`,
    why: 'A plain yes, what is in it, by when, and one step for safety.',
    example: {
      customer: 'Anselm Roth',
      turn: 'I would like a copy of my personal data. What data do you have about me and who did you share it with? I believe this is my right.',
      given: { day: '24 June' },
      text: `Hello Anselm,

You have a right to see what we hold about you, and I've started your request today.

You'll get a file with your personal data: your details, your orders, your messages with us, and whom we have shared anything with. It comes by 24 June through a link that only you can open, and it costs nothing.

So that it reaches nobody else, please confirm the request from the mail address on your account. If anything in the file is wrong, tell me and I'll have it corrected.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'privacy-delete',
    title: 'They want their data deleted',
    shortcut: '/deletedata',
    tags: ['privacy', 'gdpr', 'erase'],
    channels: ['email'],
    when: {
      kinds: ['ask', 'trouble', 'leave'],
      says: [
        'delete my data',
        'delete all my data',
        'delete my account',
        'erase my data',
        'remove my data',
        'delete my personal',
      ],
    },
    body: `I'll see to it that your data is deleted. You don't have to give a reason.

Your account and everything in it goes on {% fill "day" %}. Two things have to stay for a while, because the law says so: {% fill "the reason" %}. Nobody uses them for anything else.

Until {% fill "day" %} you can still change your mind, or save what you'd like to keep. On that day I'll send you one last message that it is done, and then I won't have your address any more either.`,
    why: 'No hurdle and no plea; what must stay is said openly, with the reason.',
    example: {
      customer: 'Katarzyna Wolska',
      turn: 'Please delete my account and delete all my data. I do not feel good about how many companies have it. How long will this take?',
      given: {
        day: '15 June',
        'the reason': 'the two invoices from last year, which are kept for the tax office until 2033',
      },
      text: `Hello Katarzyna,

I'll see to it that your data is deleted. You don't have to give a reason.

Your account and everything in it goes on 15 June. Two things have to stay for a while, because the law says so: the two invoices from last year, which are kept for the tax office until 2033. Nobody uses them for anything else.

Until 15 June you can still change your mind, or save what you'd like to keep. On that day I'll send you one last message that it is done, and then I won't have your address any more either.

Kind regards,
Sam Okafor`,
    },
  },
  {
    id: 'privacy-no-more-mail',
    title: 'They want no more advertising',
    shortcut: '/unsubscribe',
    tags: ['newsletter', 'marketing', 'spam', 'consent'],
    channels: ['email', 'chat'],
    when: {
      kinds: ['ask', 'trouble', 'leave', 'human'],
      says: [
        'unsubscribe',
        'stop sending me',
        'newsletter',
        'marketing emails',
        'stop emailing',
        'no more emails',
        'your spam',
        'advertising',
      ],
      topics: [],
    },
    body: `You asked us to stop, and it should have taken one click. I've taken your address off every list of ours just now: newsletter, offers, and the surveys too.

One or two mails may already be on their way; after {% fill "day" %} none will come. You'll still hear from us about things you order yourself, and about nothing else.

I'm finding out why your clicks on the link did nothing, and I'll write to you on {% fill "day" %} with the answer.`,
    why: 'Done, with the honest exception, and the broken link is followed up.',
    example: {
      customer: 'Owen Bramley',
      channel: 'email',
      turn: 'I clicked unsubscribe four times and your newsletter still comes every day. Stop sending me this. It is really annoying.',
      given: { day: 'Wednesday 10 June' },
      text: `Hello Owen,

You asked us to stop, and it should have taken one click. I've taken your address off every list of ours just now: newsletter, offers, and the surveys too.

One or two mails may already be on their way; after Wednesday 10 June none will come. You'll still hear from us about things you order yourself, and about nothing else.

I'm finding out why your clicks on the link did nothing, and I'll write to you on Wednesday 10 June with the answer.

Kind regards,
Sam Okafor`,
    },
  },
];

import type { Headline, Signal } from '../conversation.ts';

/** A message, the headlines a careful colleague would accept, signals that must and must not be given. */
export interface Case {
  text: string;
  headline: Headline | readonly Headline[];
  has?: readonly Signal[];
  not?: readonly Signal[];
}

/** Support messages in many voices, each with its reading. */
export const cases: readonly Case[] = [
  {
    text: "Third email now. Third. The oven you installed trips the fuse every time and I'm feeding four kids from a microwave.",
    headline: ['frustration', 'anger'],
    has: ['repeat_contact'],
  },
  {
    text: 'Hi there, could you tell me if the blue rucksack comes with a rain cover? Thanks!',
    headline: 'neutral',
    not: ['urgency', 'churn'],
  },
  {
    text: 'I am absolutely livid. You let my mother sit in the terminal for nine hours without so much as a glass of water.',
    headline: 'anger',
  },
  { text: 'Still no refund. It has been six weeks.', headline: ['frustration', 'unheard', 'disappointment'] },
  {
    text: "We've been with you since 2011 and I have never been spoken to like that by anybody. Your agent hung up on me!",
    headline: 'anger',
    has: ['loyalty'],
  },
  {
    text: 'Just a quick note to say the replacement kettle arrived and works perfectly. Brilliant service, thank you so much.',
    headline: ['gratitude', 'joy'],
    not: ['sarcasm', 'urgency'],
  },
  {
    text: 'how do i kill the process when the installer freezes',
    headline: ['neutral', 'frustration'],
    not: ['danger'],
  },
  { text: 'Please cancel my invite for Thursday, I am travelling.', headline: 'neutral', not: ['churn'] },
  { text: 'No problem at all, take your time.', headline: 'neutral', not: ['urgency'] },
  {
    text: "My flight leaves tomorrow at 6 and the app won't let me check in. Please help, I'm starting to panic.",
    headline: 'anxiety',
    has: ['urgency'],
  },
  {
    text: 'I was charged twice for the same order and my rent is due on Friday. I honestly cannot pay my rent without that money.',
    headline: ['anxiety', 'frustration'],
    has: ['vulnerability'],
  },
  {
    text: 'My husband died in March and I keep getting letters addressed to him. Please make it stop.',
    headline: 'sadness',
    has: ['vulnerability'],
  },
  {
    text: 'Great, just great. Another week without internet. Thanks for nothing.',
    headline: ['anger', 'frustration', 'disappointment'],
    has: ['sarcasm'],
  },
  {
    text: "I don't understand this invoice at all. It says 40 here and 65 there. Which one is correct?",
    headline: 'confusion',
  },
  {
    text: "The tent was supposed to be waterproof. It wasn't. We packed up at 2am, soaked, and drove home. So disappointed.",
    headline: 'disappointment',
  },
  {
    text: 'I do not trust you any more. First you said the fee was waived and now it is back on the bill.',
    headline: 'distrust',
  },
  {
    text: 'If this is not sorted by Monday I will go to the ombudsman.',
    headline: ['anger', 'frustration', 'neutral'],
    has: ['escalation'],
  },
  {
    text: 'You know what, forget it. Close my account, I am taking my business elsewhere.',
    headline: ['anger', 'frustration', 'disappointment', 'neutral'],
    has: ['churn'],
  },
  { text: 'It would be great if the app had a dark mode, my eyes hurt at night.', headline: 'neutral', has: ['idea'] },
  {
    text: 'I told all my friends about you and two of them have signed up already. Love what you do.',
    headline: ['joy', 'gratitude'],
    has: ['advocacy'],
  },
  {
    text: 'Card got declined at the restaurant in front of my clients. I have never been so embarrassed.',
    headline: 'embarrassment',
  },
  {
    text: 'Does anyone even read these emails? I have written four times and nobody has replied.',
    headline: 'unheard',
    has: ['repeat_contact'],
  },
  {
    text: 'Phew, found it! It was in the spam folder. Sorry for the fuss and thank you.',
    headline: ['relief', 'gratitude'],
  },
  {
    text: 'There is a strong smell of gas next to the boiler your man fitted this morning',
    headline: ['neutral', 'anxiety'],
    has: ['danger'],
  },
  {
    text: "I can't do this anymore. This debt is eating me alive and I want to end my life.",
    headline: ['sadness', 'anxiety', 'neutral'],
    has: ['danger'],
  },
  {
    text: 'I know where your office is. I will come there and make you regret it.',
    headline: ['anger', 'neutral'],
    has: ['danger'],
  },
  {
    text: 'my son had an allergic reaction after the cookies, label says no nuts!!',
    headline: ['anxiety', 'neutral', 'anger', 'frustration'],
    has: ['danger', 'vulnerability'],
  },
  {
    text: 'This app is killing me, why are there so many pop ups lol',
    headline: ['frustration', 'neutral', 'anger'],
    not: ['danger'],
  },
  { text: "I'm dying to know when the new album ships!!", headline: ['joy', 'neutral'], not: ['danger'] },
  { text: 'That Black Friday bundle is a bomb of a deal', headline: ['joy', 'neutral'], not: ['danger'] },
  {
    text: 'Got it Tuesday, dead battery out of the box. Can I swap it?',
    headline: ['neutral', 'frustration', 'disappointment'],
    not: ['danger'],
  },
  { text: 'You people are a bunch of useless idiots.', headline: 'anger', has: ['abuse'] },
  { text: 'ur app sucks. logs me out every 5 min. fix it', headline: ['frustration', 'anger'] },
  {
    text: 'Dear Sir or Madam, I regret to inform you that the dinner service arrived with three plates cracked. I should be most grateful for replacements. Yours faithfully, E. Whitcombe',
    headline: ['disappointment', 'neutral', 'frustration'],
  },
  { text: 'omg i literally love you guys, the dress came and it fits like a glove 😍😍', headline: 'joy' },
  {
    text: 'I am not angry, I would just like to know what happened to the parcel.',
    headline: ['neutral', 'frustration', 'confusion'],
  },
  {
    text: 'My wife was furious when the sofa did not come but to be honest I found it quite funny.',
    headline: ['neutral', 'anger', 'joy', 'frustration'],
  },
  { text: 'I was so worried about the deposit but it has been refunded now, all good.', headline: 'relief' },
  { text: 'Never been happier with a bank, and I have tried five.', headline: 'joy', not: ['churn'] },
  { text: 'Not happy. Not happy at all.', headline: ['disappointment', 'anger', 'frustration'] },
  { text: 'WHERE IS MY ORDER???? I PAID FOR EXPRESS DELIVERY AND ITS BEEN A WEEK', headline: ['anger', 'frustration'] },
  { text: 'Thank you for the quick reply, but the coupon still does not work.', headline: 'frustration' },
  {
    text: 'Lovely staff, beautiful room, but we were kept awake by drilling until 2am both nights and nobody at the desk cared.',
    headline: ['unheard', 'frustration', 'disappointment', 'anger'],
  },
  { text: 'Is my data safe? I got an email saying someone logged in from another country.', headline: 'anxiety' },
  {
    text: 'I would like to upgrade to the family plan from next month, please.',
    headline: 'neutral',
    not: ['churn', 'urgency'],
  },
  {
    text: 'How do I cancel my membership? It is nothing you did, I am just moving abroad.',
    headline: 'neutral',
    has: ['churn'],
  },
  { text: 'Please cancel item 2 from order 88231, keep the rest.', headline: 'neutral', not: ['churn'] },
  { text: 'Is urgent care covered under the basic plan?', headline: 'neutral', not: ['urgency', 'danger'] },
  {
    text: 'The installer shows "fatal error 0x80070643" at 40 percent. Windows 11, clean machine.',
    headline: ['neutral', 'frustration'],
    not: ['danger'],
  },
  {
    text: 'I spent three hours on hold yesterday and got transferred five times.',
    headline: ['frustration', 'anger'],
    has: ['effort'],
  },
  {
    text: 'My presentation is in an hour and the slides are gone. Please, please help me.',
    headline: 'anxiety',
    has: ['urgency'],
  },
  { text: 'Good evening. Kindly advise the status of claim 77-301.', headline: 'neutral' },
  {
    text: 'Wow. Just wow. You charged a dead man for roaming.',
    headline: ['anger', 'sadness', 'neutral', 'frustration'],
  },
  { text: 'cheers for sorting that so fast mate, absolute legend', headline: ['gratitude', 'joy'] },
  { text: 'I am at my wits end with this thermostat.', headline: 'frustration' },
  {
    text: 'You promised a technician between 8 and 12. I took a day off work. Nobody came, nobody called.',
    headline: ['unheard', 'frustration', 'anger', 'disappointment'],
    has: ['effort'],
  },
  {
    text: "We use the machine in our clinic and it's been down since this morning. Patients are waiting. This is urgent.",
    headline: ['frustration', 'anxiety', 'neutral'],
    has: ['urgency'],
  },
  {
    text: 'my insulin pump keeps alarming and now it stopped delivering, the helpline is closed',
    headline: ['anxiety', 'frustration', 'neutral'],
    has: ['danger'],
  },
  {
    text: 'You gave my ex my new address. I left an abusive partner and now I have to move again.',
    headline: ['anxiety', 'anger', 'neutral', 'sadness', 'distrust'],
    has: ['danger', 'vulnerability'],
  },
  {
    text: 'The smoke alarm I bought chirps every minute. Is that the battery?',
    headline: ['neutral', 'confusion', 'frustration'],
    not: ['danger', 'urgency'],
  },
  {
    text: 'I feel so stupid, I clicked the link and gave them my password. Sorry, I should have known.',
    headline: ['embarrassment', 'anxiety'],
  },
  {
    text: 'Honestly I expected better from a company I have recommended to everyone.',
    headline: 'disappointment',
    has: ['advocacy'],
  },
  {
    text: 'Everyone else in my building got the upgrade and we did not. How is that fair?',
    headline: ['frustration', 'disappointment', 'confusion', 'anger', 'distrust', 'neutral'],
  },
  {
    text: "Can't thank you enough. Priya stayed on the line until my mum's phone worked. She was so patient.",
    headline: 'gratitude',
  },
  { text: 'Is this a scam? The seller wants me to pay outside your site.', headline: 'distrust' },
  {
    text: 'I have a deadline on Friday and without the export my client will walk away.',
    headline: ['anxiety', 'neutral', 'frustration'],
    has: ['urgency'],
  },
  {
    text: 'The colour is a little darker than in the photo, but I quite like it. No need to do anything.',
    headline: ['neutral', 'joy'],
  },
  { text: 'ok', headline: 'neutral' },
  {
    text: 'Hello, i am buy this phone before two week and now screen is have line. I am very sad because is gift for my daughter. What can i do please',
    headline: ['sadness', 'disappointment'],
  },
  {
    text: 'Sorry, stupid question, but where is the serial number?',
    headline: ['embarrassment', 'neutral', 'confusion'],
  },
  { text: 'It is all sorted now, thank you, you have taken a weight off my mind.', headline: ['relief', 'gratitude'] },
  {
    text: 'I will definitely be leaving a five star review, and I have told my whole office.',
    headline: ['joy', 'gratitude', 'neutral'],
    has: ['advocacy'],
  },
  {
    text: 'I will be posting this on Trustpilot and Twitter so that others stay away.',
    headline: ['anger', 'frustration', 'disappointment', 'neutral'],
    has: ['escalation'],
  },
  {
    text: "I just love being billed for a gym that's been closed for two months.",
    headline: ['anger', 'frustration', 'neutral', 'joy'],
    has: ['sarcasm'],
  },
  {
    text: 'The website said next day, the email said Friday, the driver says he has nothing for me. I am completely lost here.',
    headline: 'confusion',
  },
  {
    text: 'Put me through to your manager. I am not discussing this with a chatbot.',
    headline: ['anger', 'frustration', 'neutral'],
    has: ['escalation'],
  },
  {
    text: 'As a wheelchair user I need to know whether there is step-free access to the platform.',
    headline: 'neutral',
    has: ['vulnerability'],
    not: ['danger'],
  },
  {
    text: 'We waited forty minutes for a table we had booked, the soup was cold and the waiter rolled his eyes at us.',
    headline: ['frustration', 'disappointment', 'anger'],
  },
  {
    text: 'My grandmother is 91 and has no heating. The engineer has cancelled twice. It is minus five outside.',
    headline: ['anxiety', 'frustration', 'neutral', 'anger'],
    has: ['vulnerability'],
  },
  {
    text: 'Could you send me the warranty card again? I seem to have misplaced mine.',
    headline: 'neutral',
    not: ['repeat_contact'],
  },
  {
    text: 'Your latest update deleted two years of my photos. They were the last pictures of my dog. I am heartbroken.',
    headline: 'sadness',
  },
  { text: 'Awesome', headline: 'joy' },
  { text: 'Absolutely appalling. I shall not be renewing.', headline: 'anger', has: ['churn'] },
  {
    text: 'Can someone PLEASE just tell me what is going on with my application? I keep chasing and keep getting the same automated reply.',
    headline: ['unheard', 'frustration'],
    has: ['repeat_contact'],
  },
  { text: 'I hope you are having a great day! I need to update the card on file.', headline: 'neutral' },
  {
    text: 'The driver threatened me at my own front door because I asked for a receipt.',
    headline: ['anger', 'anxiety', 'neutral'],
    has: ['danger'],
  },
  { text: 'I was sceptical about a bed that comes in a box, but it is wonderful.', headline: ['joy', 'relief'] },
  {
    text: 'Unless my money is back tonight I am coming over there and someone gets hurt.',
    headline: 'anger',
    has: ['danger'],
  },
  {
    text: 'You read half of what I wrote. I asked about the lease, you answered about the bins.',
    headline: ['unheard', 'frustration'],
  },
  {
    text: 'No hard feelings, the second one works. Thank you for sorting it so quickly.',
    headline: ['gratitude', 'relief'],
    not: ['churn'],
  },
  {
    text: "Love how the 'unbreakable' cup lasts until the first wash.",
    headline: ['frustration', 'disappointment'],
    has: ['sarcasm'],
  },
];

import type {
  Cause,
  Channel,
  Conversation,
  Feeling,
  Injustice,
  Level,
  Motivator,
  Reading,
  Signal,
} from '../../conversation.ts';
import { FEELINGS } from '../../conversation.ts';

/** A conversation with the reading a careful person would give it, so that replies can be judged on their own. */
export interface Sample {
  conversation: Conversation;
  reading: Reading;
}

interface Read {
  feel?: Feeling | 'neutral';
  level?: Level;
  signals?: readonly Signal[];
  causes?: readonly Cause[];
  injustice?: Injustice;
  motivators?: readonly Motivator[];
  language?: string;
}

export function readingOf(given: Read): Reading {
  const feel = given.feel ?? 'neutral';
  return {
    language: given.language ?? 'en',
    sure: true,
    headline: feel,
    polarity: feel === 'neutral' ? 0.01 : ['joy', 'gratitude', 'relief'].includes(feel) ? 0.7 : -0.6,
    feelings: feel === 'neutral' ? [] : [{ name: feel, level: given.level ?? 2, strength: 0.7 }],
    scores: Object.fromEntries(FEELINGS.map((name) => [name, name === feel ? 0.7 : 0.05])) as Record<Feeling, number>,
    signals: (given.signals ?? []).map((name) => ({ name, strength: 0.8 })),
    causes: [...(given.causes ?? [])],
    injustice: given.injustice ?? 'none',
    motivators: (given.motivators ?? []).map((name) => ({ name, strength: 0.7 })),
    stage: 'active',
    need: null,
    arc: [],
    evidence: [],
    cut: false,
  };
}

export function sample(id: string, channel: Channel, name: string | null, given: Read, ...texts: string[]): Sample {
  return {
    conversation: {
      id,
      channel,
      helpdesk: null,
      subject: null,
      locale: null,
      company: null,
      customer: { name, email: null, since: null, segment: null, locale: null },
      agent: { name: 'Maya Lindqvist' },
      messages: texts.map((text, index) => ({
        id: String(index),
        at: null,
        author: text.startsWith('>>') ? ('agent' as const) : ('customer' as const),
        text: text.replace(/^>>\s*/, ''),
      })),
    },
    reading: readingOf(given),
  };
}

export const SAMPLES: readonly Sample[] = [
  sample(
    'laptop',
    'email',
    'Ingrid Solheim',
    {
      feel: 'anger',
      level: 3,
      signals: ['urgency', 'repeat_contact', 'effort'],
      causes: ['fault', 'time'],
      injustice: 'process',
      motivators: ['succeed_in_life'],
    },
    'My laptop (repair R-5521) came back yesterday with the SAME fault. I have now been without it for eleven days. I hand in my thesis on Friday. What am I supposed to do???',
  ),
  sample(
    'sofa',
    'email',
    'Tom Baker',
    {
      feel: 'frustration',
      signals: ['repeat_contact', 'effort'],
      causes: ['time', 'no_information'],
      injustice: 'process',
    },
    "Hi,\n\nI ordered a grey corner sofa on 3 March and it still hasn't arrived. This is the third time I have emailed about order 48213 and nobody can tell me where it is. We are sitting on the floor.\n\nTom",
  ),
  sample(
    'twice',
    'email',
    'Priya N',
    { feel: 'anxiety', causes: ['money', 'risk'], injustice: 'outcome', motivators: ['security'] },
    'hello, you charged me twice £49 on 12 June and my rent is due tomorrow, please help i dont know what to do',
  ),
  sample(
    'shoes',
    'chat',
    'Marcus',
    { feel: 'disappointment', causes: ['fault'], injustice: 'outcome' },
    'my blue running shoes arrived today but theyre size 8, i ordered 10',
  ),
  sample(
    'outage',
    'chat',
    'Lena',
    { feel: 'frustration', signals: ['urgency'], causes: ['fault'], motivators: ['succeed_in_life'] },
    'internet has been down since 7am, I work from home and have a client call at 2',
  ),
  sample(
    'bug',
    'email',
    'DevOps Dan',
    { feel: 'neutral', causes: ['fault'] },
    'Since the 4.2 update the export webhook returns a 500 error every time the payload is over 1 MB. Steps: POST /export with 1.2 MB JSON. Chrome 126, macOS. Let me know if you need logs.',
  ),
  sample(
    'login',
    'email',
    'Ruth Okafor',
    { feel: 'embarrassment' },
    'I am so sorry to bother you again, I feel silly. I have forgotten my password for the third time and now my account is locked. I am 74 and not good with computers.',
  ),
  sample(
    'hacked',
    'email',
    'Jonas',
    { feel: 'anxiety', level: 3, causes: ['risk'], signals: ['urgency'], motivators: ['security'] },
    'Someone logged into my account last night from Brazil and ordered two iPhones. I got an email at 3am. Please stop this, I am really scared they have my card.',
  ),
  sample(
    'cancel',
    'email',
    'Beth Hall',
    { feel: 'neutral', signals: ['churn'] },
    "Hi, I'd like to cancel my gym membership please. We are moving to Leeds at the end of the month. Thanks, Beth",
  ),
  sample(
    'cancelhot',
    'email',
    'Omar Haddad',
    { feel: 'anger', level: 3, signals: ['churn', 'loyalty'], causes: ['money', 'unfairness'], injustice: 'outcome' },
    'I have been a customer for nine years and my bill went up by £18 a month while new people get it cheaper. Cancel my broadband. I am done.',
  ),
  sample(
    'rude',
    'email',
    'Carmen Ruiz',
    { feel: 'anger', causes: ['rudeness'], injustice: 'respect' },
    'Your driver Kevin was extremely rude to my mother on Tuesday. He threw the parcel at the door and shouted at her. She is 81.',
  ),
  sample(
    'promise',
    'email',
    'Mr Peter Lang',
    { feel: 'disappointment', causes: ['broken_promise', 'time'], injustice: 'process' },
    'Dear Sir or Madam,\n\nI was promised a call back by Wednesday regarding my claim number CL-20931. It is now Monday and I have heard nothing. I would be grateful for an explanation.\n\nYours faithfully,\nPeter Lang',
  ),
  sample(
    'howto',
    'email',
    'Ana Silva',
    { feel: 'neutral' },
    'Hi, how do I change the delivery address on my subscription? Thanks',
  ),
  sample(
    'presale',
    'chat',
    'Joe',
    { feel: 'neutral' },
    'Does the Pro plan include single sign-on? thinking about switching from a competitor',
  ),
  sample(
    'idea',
    'email',
    'Mina',
    { feel: 'neutral', signals: ['idea'] },
    'Love the app. It would be great if I could sort my playlists by date added instead of only by name.',
  ),
  sample(
    'praise',
    'email',
    'George',
    { feel: 'joy', signals: ['advocacy'] },
    "Just wanted to say the birthday cake was absolutely stunning and my daughter cried happy tears. I've told everyone at work about you!",
  ),
  sample(
    'thanks',
    'chat',
    'Kim',
    { feel: 'relief' },
    'My router is blinking red again',
    '>> Hi Kim, please hold the reset button for ten seconds.',
    'that worked, finally! thank you so much',
  ),
  sample(
    'grief',
    'email',
    'Helen Ward',
    { feel: 'sadness', signals: ['vulnerability'] },
    "My husband passed away two weeks ago. I need to close his phone contract and I don't know what you need from me.",
  ),
  sample(
    'legal',
    'email',
    'D. Fischer',
    { feel: 'anger', signals: ['escalation'], causes: ['money', 'ignored'], injustice: 'outcome' },
    'You have ignored three emails about my refund of €312. If I do not have it by Friday my solicitor will be in touch and I will file a complaint with the ombudsman.',
  ),
  sample(
    'abuse',
    'chat',
    'xX_rage',
    { feel: 'anger', level: 3, signals: ['abuse'], causes: ['fault'] },
    'you useless idiots, my game crashed AGAIN and lost 6 hours of progress. are you all braindead?',
  ),
  sample(
    'gas',
    'phone',
    'Walter',
    { feel: 'anxiety', level: 3, signals: ['danger', 'urgency'] },
    'I can smell gas in the kitchen since the new boiler was fitted this morning and I have a headache',
  ),
  sample(
    'selfharm',
    'chat',
    'Alex',
    { feel: 'sadness', level: 3, signals: ['danger', 'vulnerability'] },
    'lost my job and now the overdraft fees. i cant go on, i dont want to be here anymore',
  ),
  sample(
    'stalk',
    'email',
    'Nina',
    { feel: 'anxiety', level: 3, signals: ['danger'] },
    'My ex-husband has got into my account and is tracking my location with the app. He has threatened me before. Please remove him now.',
  ),
  sample(
    'allergy',
    'email',
    'Sophie',
    { feel: 'anger', signals: ['danger'], causes: ['risk'] },
    'The granola bars say nut free but my son has hives and his throat is swelling after eating one.',
  ),
  sample(
    'sarcasm',
    'social',
    '@loubell',
    { feel: 'frustration', signals: ['sarcasm'], causes: ['time'] },
    'Great job @parcelco, three weeks and my parcel is still "out for delivery". Amazing service.',
  ),
  sample(
    'socialbill',
    'social',
    'Sam',
    { feel: 'anger', causes: ['money'] },
    'Charged me $89.99 for a plan I cancelled in May. Account 5512873. Thieves.',
  ),
  sample(
    'deadline',
    'email',
    'Yuki Tanaka',
    { feel: 'anxiety', signals: ['urgency'], causes: ['time'], motivators: ['thrill'] },
    'My wedding is on Saturday and the invitations... sorry, the place cards (order #A-7731) have not been shipped yet. Can you please tell me if they will arrive in time?',
  ),
  sample(
    'confused',
    'email',
    'Bob',
    { feel: 'confusion', causes: ['no_information'] },
    'I don\'t understand my bill. It says £62.40 but my plan is £35. What is a "network access charge"?',
  ),
  sample(
    'nonnative',
    'email',
    'Wei Chen',
    { feel: 'frustration', causes: ['time'] },
    'Hello, I am waiting for my packet since 3 week, the tracking not update. Order nr 99182-B. Please check, thanks you',
  ),
  sample('terse', 'email', 'j.smith@example.com', { feel: 'neutral' }, 'still not working'),
  sample(
    'invoice',
    'email',
    'Accounts Payable',
    { feel: 'neutral' },
    'Please send me a copy of the March invoice with our VAT number on it.',
  ),
  sample(
    'flight',
    'phone',
    'Isabel',
    { feel: 'anger', level: 3, signals: ['urgency'], causes: ['fault', 'no_information'] },
    "Our flight to Lisbon was cancelled an hour ago and nobody at the desk is helping. We have two small children and my sister's wedding is tomorrow.",
  ),
  sample(
    'damaged',
    'email',
    'Claire',
    { feel: 'disappointment', causes: ['fault'], injustice: 'outcome' },
    "The vase I ordered for my mum's 60th birthday arrived in pieces. The box had no padding at all. I'm gutted.",
  ),
  sample(
    'foreign',
    'email',
    'Pierre',
    { language: 'fr' },
    "Bonjour, je n'ai toujours pas reçu ma commande 77120, pouvez-vous m'aider ?",
  ),
  sample('empty', 'email', '', { language: 'und' }, ''),
  sample('emoji', 'chat', 'Zed', { language: 'und' }, '😡😡😡'),
  sample(
    'liquid',
    'email',
    '{{customer.name}}',
    { feel: 'neutral' },
    '{% if true %} my order [day] {{ 7*7 }} never arrived {% endif %}',
  ),
  sample(
    'hardship',
    'email',
    'Dawn',
    { feel: 'anxiety', signals: ['vulnerability'], causes: ['money'] },
    "I lost my job last month and I can't afford the £240 energy bill. I have never missed a payment before. Is there anything you can do?",
  ),
  sample(
    'medicine',
    'email',
    'Ravi',
    { feel: 'unheard', signals: ['repeat_contact', 'effort'], causes: ['ignored'], injustice: 'respect' },
    'I have called four times about my prescription and each time someone says they will look into it. Nobody has called back. Does anyone actually read these?',
  ),
  sample(
    'shout',
    'email',
    'BRIAN',
    { feel: 'anger', level: 3, causes: ['time'] },
    'I HAVE BEEN WAITING THREE WEEKS FOR MY WASHING MACHINE. WHERE IS IT',
  ),
];

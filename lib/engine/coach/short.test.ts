import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { factsOf } from './facts.ts';
import { settledAll } from './findings.ts';
import { hurtingIn } from './judge.ts';
import { review } from './review.ts';
import { toldIn } from './told.ts';

/** To two upset customers: what hurts in a sentence hurts them. */
const upset = [
  'I have called three times about the lamp you sent broken. It was a present for my mother and nobody answers. Where is my replacement?',
  'I am really angry. You charged me twice for the trip and I have been waiting two weeks for somebody to answer.',
].map((text): [Conversation, ReturnType<typeof read>] => {
  const conversation = conversationOf(text);
  return [conversation, read(conversation)];
});
const BEFORE = 'Thank you for your message, Ada. ';
/** The quality of a poor draft, in which the table says most. */
const POOR = 0.5;

const rulesIn = (sentence: string): string[] =>
  upset.flatMap(([conversation, reading]) => {
    const facts = factsOf(conversation, BEFORE + sentence, reading);
    const { heard, found } = hurtingIn(facts);
    const all = [...found].map(([rule, each]) => [rule, [...each, ...toldIn(rule.id, heard, facts, POOR)]] as const);
    return settledAll(new Map(all), facts)
      .filter(({ in: where, start }) => where === 'draft' && start >= BEFORE.length)
      .map(({ rule }) => rule);
  });

/** Said by many voices, and nothing in it hurts, even in a poor draft. */
const FINE = [
  "Nobody should have to hear what you were told, and I'm sorry that you did.",
  'Thank you for your kind letter, it hangs in our kitchen.',
  'He can take it down from the wall for you on Monday.',
  'Three times we reset it without reading your notes, and that was our failure.',
  'Your box says delivered, and there is nothing in it but paper.',
  'If my answer raises more questions, send them all to me.',
  "I'll write to you the day it is back on the shelf.",
  'You relied on what you were told, and it was wrong.',
  'The allergic reaction is written down, and the doctor on duty has read it.',
  'No excuses, we sent the wrong one.',
  "Please tell me your floor and I'll have it carried up.",
  "I can't promise the third. I can promise the fifth, and I'll ring you that morning.",
  "They'll come with two people, tomorrow at nine.",
  'For an ambulance the number is 112, day and night.',
  "You've been without a bed again since Tuesday, and that's our doing.",
  "Please tell me the name on the booking and I'll open it while you wait.",
  'They will come on Thursday between two and four.',
  'In an emergency call 112; the gas people answer day and night.',
  "Express parcel packed, label printed, gone with the six o'clock van.",
  'Mr Osei from our lab is on the phone to your pharmacy as I type.',
  "I can't promise the exact hour, but it's before your party at seven.",
  'I read your whole thread this morning, from the first photo to the last call.',
  'Is the light on the router green or orange right now?',
  'A lorry overturned on the A4, and your sofa was behind it.',
  "Of course you're angry; you paid for two beds and got one.",
  "That was sold by our partner shop, so I've just rung them: they take it back today.",
  "I'll look at it at nine tomorrow, before the shop opens.",
  "You've had four replies, and not one of them answered you.",
  "Congratulations on the twins, and we'll have the cot there before they are.",
  "The pool closes at eight because the lifeguard's shift ends then.",
  'Ticket 5521 is mine now, and my direct line is 0203 117.',
  'I see the double charge: 39.90 on the 3rd and again on the 5th.',
  "We're three in the workshop, and Pia has put your bike first.",
  'I regret that I told you Friday without asking the depot.',
  'Leave the parcel at the door and the driver takes it.',
  'Sorry, the 14 should have been a 41; your invoice is now right.',
  "Only the red one is left, and I've put your name on it.",
  'Your meter was read wrong by our man on the 2nd: 4,410, not 4,140.',
  'Since yesterday it shows as paid.',
  'You answered quicker than we did, and thank you for the photo.',
  "The owner is away, so I've booked a plumber on our account for two o'clock.",
  "They crack by themselves when the glue dries out; that's the third this month.",
  'Sanne deals with it, and she sits next to me.',
  "It's sorted before you land: the hotel has your name from six.",
  "I've logged it for you; there's nothing to fill in.",
  'Do you have the tracking link, or shall I send it?',
  "It spoiled your evening, and that's what I'm most sorry about.",
  "The system was set up to bill on the 1st; I've moved yours to the 15th, after payday.",
  "Please accept the two free nights; they're already on your booking.",
  "The fix went live at noon, and I've tested it on your account.",
  'Your parcel went to Cork instead of York.',
  'It was your anniversary meal, and it came cold.',
  'Your colleague Ina already has the new login, so you can ask her.',
  "The box was opened at customs, here's their stamp.",
  "Send me the photo here and I'll take it from there.",
  "The printer jammed, so I wrote your ticket by hand and it's valid.",
  'Leave this space free for the engineer at ten.',
  "The form can wait until you're back on your feet.",
  'Ruth has your keys at the desk until midnight.',
  'Good catch. Swapped, and the right size leaves at four.',
  "I'm calling the school now and stay on the line with you.",
  "That's the wrong dose on the label, please stop taking it; our pharmacist is ringing you.",
  'Passport found, at gate 12, with a colleague called Imre.',
  'You asked for a window and got the toilet door; 14A is yours now.',
  'No need to send it back, keep it or give it away.',
];

/** Said by as many, and each hurts by its rule. */
const HURTS: readonly (readonly [rule: string, sentence: string])[] = [
  ['blame', 'Nobody forced you to skip the insurance tick-box.'],
  ['helplessness', "Once it's been scanned at Leipzig, it's anyone's guess, and there's no number I could dial."],
  ['false_cheer', 'Yay, thanks a million for giving us the chance to make it right, superstar!'],
  ['impatience', 'Any other wishes, or can I get on with my day?'],
  ['minimising', 'A scratch that size is invisible from a metre away, honestly.'],
  ['distance', 'Your esteemed enquiry has been received and will be attended to by the relevant officer.'],
  ['empty_understanding', "We totally get it, we've all been there."],
  ['bias_egocentric', 'It would mess up our month-end if we touched the booking now.'],
  ['bias_ambiguity', 'There was a bit of a thing with the thing on our side.'],
  ['command_at_feelings', 'Best not to dwell on it.'],
  ['blame', 'If one presses buttons at random, the till locks, as yours did.'],
  ['vague_time', "As things settle down we'll have a think about your case."],
  ['repetition_shame', 'This would be reply number four, with the same content.'],
  ['minimising', 'Two hours is nothing in aviation.'],
  ['policy_wall', 'Head office sets it, and it is not for us to bend.'],
  ['distance', 'The undersigned confirms receipt and will revert.'],
  ['blame', 'What did you expect, putting wool on sixty?'],
  ['bias_egocentric', "We're a small outfit and this has been a rough quarter for us."],
  ['conditional_apology', 'To the extent we contributed, we regret it.'],
  ['helplessness', "If they don't pick up the phone, neither can we make them."],
  ['generic_apology', 'Sorry about all that.'],
  ['minimising', 'Only the cover is torn, the story reads the same.'],
  ['bias_ambiguity', 'A few adjustments have been carried out to your settings for certain reasons.'],
  ['impatience', "You'll notice I've answered you quicker than you answered me."],
  ['false_cheer', 'Hope the sun is shining where you are!'],
  ['bias_confirmation', "You'll have dropped it, they don't crack by themselves."],
  ['distance', 'All correspondence is dealt with in chronological sequence by the responsible unit.'],
  ['command_at_feelings', 'Take it down a notch and we can talk.'],
  ['bias_egocentric', "For our records we'd need you to log it properly first."],
  ['impatience', 'Fine. Have it your way, cancelled.'],
  ['policy_wall', 'The system is set up that way for everyone.'],
  ['helplessness', "I'd love to say yes, but I don't make the decisions here."],
  ['empty_understanding', 'Your frustration is noted and understood.'],
  ['vague_time', 'The fix is on the roadmap.'],
  ['false_cheer', 'Oopsie daisy, that parcel went on a little adventure!'],
  ['command_at_feelings', 'A little less drama would go a long way.'],
  ['repetition_shame', 'Your colleague got this explained at length already, maybe ask her.'],
  ['bias_confirmation', 'Clearly the box was opened by someone before we got it back.'],
  ['blame', 'One would think a dentist appointment is worth setting an alarm for.'],
  ['vague_time', 'Watch this space.'],
  ['bias_egocentric', 'Reviews like yours make it hard for our team to stay motivated.'],
  ['minimising', 'It was a few cents, come on.'],
];

describe('a sentence in any voice', () => {
  it.each(FINE)('is fine: %s', (sentence) => expect(rulesIn(sentence)).toEqual([]));
  it.each(HURTS)('%s: %s', (rule, sentence) => expect(rulesIn(sentence)).toContain(rule));
});

/** The score of a reply to somebody who was sent the wrong thing. */
const scoreFor = (draft: string): number => {
  const conversation = conversationOf(
    'You sent me the wrong drill for the second time and I need it tomorrow. What now?',
  );
  return review(conversation, draft).score;
};

describe('a short reply that acts', () => {
  it.each([
    ['the deed first', 'Wrong twice, and you need it tomorrow. Refunded. The £89 goes back to your card tonight.'],
    [
      'what is going on',
      "Wrong drill twice, I'm sorry. Sending the right drill now, express, with you tomorrow by ten.",
    ],
    [
      'somebody of ours',
      'The wrong drill, twice: sorry. Ms Achieng is calling you now, she has the right drill in her van.',
    ],
    ['a length of time', "Twice the wrong drill is too much. I'm at your door in forty minutes with the right drill."],
  ])('is not missing a step: %s', (_, draft) => {
    const conversation = conversationOf(
      'You sent me the wrong drill for the second time and I need it tomorrow. What now?',
    );
    expect(review(conversation, draft).findings.map(({ rule }) => rule)).not.toContain('no_action');
    expect(scoreFor(draft)).toBeGreaterThanOrEqual(65);
  });

  it('is one that can: a link nobody can give is no step', () => {
    expect(scoreFor('There is no link I can give you.')).toBeLessThanOrEqual(40);
    expect(scoreFor("There isn't a form that we could send you.")).toBeLessThanOrEqual(40);
  });
});

describe('a firm or a warm sentence', () => {
  const found = (message: string, draft: string) =>
    review(conversationOf(message), draft)
      .findings.filter(({ in: where }) => where === 'draft')
      .map(({ rule }) => rule);

  it('is no impatience where it says what keeps them safe', () => {
    const message =
      'I smell gas strongly in the kitchen since the new hob was fitted. I am indoors with my grandson. Help!';
    expect(
      found(
        message,
        'Please get everyone outside now and touch no switches. Call the gas emergency number from outside.',
      ),
    ).not.toContain('impatience');
  });

  it('blames nobody who only thanks', () => {
    const message =
      'Your engineer Darren was wonderful with my father, he explained everything twice. Thank you so much!';
    expect(
      found(message, 'People like Darren rarely hear what their work meant to somebody. Now one of them will.'),
    ).not.toContain('blame');
  });

  it('quotes what they told, not the name under it', () => {
    const message =
      'My parcel is three weeks late and nobody answers me. I am furious. I want it now.\n\nShauna Brooks';
    const quotes = review(conversationOf(message), 'Thank you for contacting us. We value your custom.').findings;
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.map(({ quote }) => quote)).not.toContain('Shauna Brooks');
  });
});

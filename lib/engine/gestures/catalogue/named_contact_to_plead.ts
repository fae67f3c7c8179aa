import type { Gesture } from '../types.ts';
import { CAME_TOO_LATE } from '../words.ts';

/** A rule, or somebody who goes by one, has said no. */
const A_RULE =
  /\b(?:(?:level|type|kind|terms?) of (?:\w+ )?(?:cover|policy|membership|plan|contract)|(?:policy|cover|terms|rules?|system|contract|plan|warranty|guarantee|insurance|small print) (?:\w+ )?(?:says?|does(?:n['’]t| not)|do(?:n['’]t| not)|only|won['’]t|will not|excludes?|states?)\b|(?:not|isn['’]t|wasn['’]t|aren['’]t) (?:covered|eligible|entitled|included|possible under)|(?:claim|application|request|appeal|refund|exemption|permit) (?:\w+ ){0,3}(?:was |is |been |has been |were )?(?:denied|refused|rejected|declined|turned down)|(?:denied|refused|rejected|declined|turned down) (?:my|our|her|his|the) (?:\w+ )?(?:claim|application|request|appeal|permit)|(?:would|could|can|will) you (?:\w+ )?(?:honou?r|match|waive|make an exception|bend|overlook|let me off)|(?:want|let me|get) out of (?:the|my|our|this) (?:contract|agreement|lease|plan)|(?:could|can|might|would|may) (?:it|this|that|the \w+) (?:\w+ )?be (?:waived|overlooked|lifted|dropped|reconsidered|forgiven)|(?:make|made|grant|ask for) an? exception|(?:no|any) (?:way|chance) (?:a?round (?:it|this|that)|to bend)|one day (?:too late|over|outside|after)|(?:outside|past) (?:the )?(?:\d+[- ]days?|return|window|deadline|warranty))\b/i;

/** It is over or broken into, a lawyer speaks, or nothing is bought yet. */
const NO_PLEA = new RegExp(
  `${CAME_TOO_LATE.source}|\\b(?:hack\\w*|fraud\\w*|solicitor|lawyer|before i (?:buy|order|book))\\b`,
  'i',
);

export const namedContactToPlead: Gesture = {
  id: 'named_contact_to_plead',
  kind: 'named_contact',
  title: 'Take their case to whoever may make an exception',
  does: 'A rule said no; a person asks once more on their behalf.',
  fits: {
    kind: ['trouble', 'ask'],
    fault: ['ours', 'unclear', 'none', 'theirs'],
    cause: ['unfairness'],
    told: A_RULE,
    unless: NO_PLEA,
  },
  better: { cause: ['unfairness'], signal: ['loyalty', 'vulnerability', 'repeat_contact'], motivator: ['stand_out'] },
  weight: 3,
  money: 'none',
  minutes: 10,
  says: ['I am putting your case to the person who may decide otherwise, and by [time] you have the answer from me.'],
  steps: [
    'Say in three lines why this case is not what the rule was made for.',
    'Ask the one who may decide, not the one who may only say no.',
    'Give them the answer yourself, also when it is no, with the reason and what is left to them.',
  ],
  never: ['named_contact_until_solved', 'named_contact_for_security'],
  source: 'process injustice: a voice in the decision; effort seen matters more than price',
};

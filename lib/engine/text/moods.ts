import { example, type Rule } from './rule.ts';

/** A mute weighs nothing: it only takes its words from what is read. */
export const mute = (id: string, match: string, reason: string, example: string): Rule => ({
  id,
  match,
  weight: 0,
  reason,
  example,
});

/** Feelings that are named and are not the writer's, or not there. */
export const moods: Rule[] = [
  mute(
    'more_than_angry',
    'than (angry|annoyed|upset|mad|furious|worried|disappointed|irritated|cross|sad)',
    'Says what they are not',
    example('I am more amused than angry.'),
  ),
  mute(
    'others_mood',
    '(boss|manager|landlord|client|clients|team|teacher|neighbour|neighbor|colleague|colleagues|friend|sister|brother|wife|husband|mother|father|mum|mom|dad) (was|were|is|got) (really|so|very|quite|absolutely|pretty|understandably)? (furious|angry|livid|upset|annoyed|cross|mad|disappointed|worried|fuming)',
    'Speaks of what somebody else felt',
    example('My boss was furious.'),
  ),
  mute(
    'told_mood',
    '(said|says|told (me|us|her|him)|thinks|claims|reckons) that? (he|she|they) (was|were|is|are|felt) (really|so|very|quite|absolutely|pretty|a bit)? (furious|angry|livid|upset|annoyed|cross|mad|disappointed|worried|fuming|happy|pleased|sad)',
    'Speaks of what somebody else felt',
    example('My sister told me her boss said he was furious.'),
  ),
  mute(
    'at_another_firm',
    '((furious|angry|annoyed|frustrated|disappointed|unhappy|upset|fed up|let down|tired) (with|at|by|of))? (my|our) (previous|former|old|last) (supplier|provider|company|bank|firm|agency|insurer|gym) ((never|always|kept|did|was|were|ignored|charged|would) .? .? .?)?',
    'Speaks of another company',
    example('We were furious with our previous supplier.'),
  ),
  mute(
    'asks_mood',
    '(are|is) (you|he|she|they) (still|really|also|very)? (angry|mad|upset|annoyed|cross|furious|disappointed) (with|at) (me|us|him|her)',
    'Asks what somebody else feels',
    example('Are you angry with me?'),
  ),
  mute(
    'would_be_moved',
    'would (be|feel|get) (really|so|very|quite|rather|pretty|extremely|a bit)? (angry|mad|furious|upset|annoyed|cross|sad|disappointed|worried|frustrated|relieved|unhappy|devastated)',
    'Says what would be, not what is',
    example('If it happened again I would be really angry.'),
  ),
  mute(
    'not_moved',
    'not (unhappy|upset|angry|annoyed|mad|cross|dissatisfied|complaining|fussed|bothered)',
    'Says what they are not',
    example('I am not unhappy with it.'),
  ),
];

import type { Line } from './lines.ts';
import { says } from './phrase.ts';

/**
 * Cues of politeness and how far they go, by hand and rounded: which way each leans is from Danescu-Niculescu-Mizil et
 * al. 2013. It was a corpus of requests, so the cues are taken and no weights are learned.
 */
const CUES: readonly (readonly [cue: string, lean: number])[] = [
  ['(?:thank you|thanks|thank|thx|grateful|appreciate|appreciated|cheers|kudos)', 1],
  [
    '(?:nice|great|good|excellent|wonderful|fantastic|awesome|impressive|well) (?:work|job|article|idea|point|question|catch|edit|edits|start|done|addition|one|find|picture|photos?|suggestion|thinking)',
    0.8,
  ],
  ['^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening)|dear)', 0.6],
  ['(?:sorry|apologize|apologise|apologies|forgive|pardon|excuse me|my bad|my mistake)', 0.6],
  ['(?:would|could) you(?! (?:stop|not|explain why|please stop|people))', 0.7],
  [
    '(?:would you mind|do you mind|would you be|if you (?:could|would|have (?:time|a)|are (?:interested|willing|able)|do not mind|like|want|get)|when you (?:have|get)|i (?:was|am) (?:wondering|hoping|thinking)|wonder(?:ing|ed)? (?:if|whether)|any (?:chance|suggestions|thoughts|ideas|advice|help)|(?:your|some) (?:thoughts|opinion|advice|help|input|suggestions|expertise))',
    0.8,
  ],
  ['(?:[^ ]+ )please', 0.5],
  ['^please', -0.2],
  ['(?:may|can|could|should|shall) i', 0.3],
  ['(?:by the way|btw|incidentally)', 0.5],
  [
    '(?:i (?:noticed|saw|see|would|think|thought|believe|am|was|just|have|like|could)|i would (?:like|love|appreciate|be))',
    0.2,
  ],
  [
    '(?:interested|interesting|help|helping|helpful|glad|happy|enjoy|love|like|welcome|hope|pleased|useful|kind|willing|agree|look|share|together|feedback|congratulations|interest|support)',
    0.3,
  ],
  ['(?:perhaps|maybe|possibly|might|seems|seem|suggest|unsure|not sure|think|assume|guess|probably|somewhat)', 0.15],
  ['(?:let me know|feel free|take a look|have a look|have a minute|drop me|get back to me)', 0.4],
  [
    '(?:really|actually|in fact|honestly|frankly|seriously|obviously|clearly|the fact|point is|surely|of course|simply|so called)',
    -0.5,
  ],
  ['^(?:so|then|and|but|or|ok|well|um|huh|oh|again|also|because)', -0.4],
  ['^(?:what|why|who|how|when|where|which|did|do|does|are|is|was|were|have|has)', -0.35],
  ['^(?:you|your|u)', -0.5],
  ['^why', -0.5],
  [
    '(?:are you|did you|have you|do you|is it that|is that|is this) (?:even|really|actually|sure|saying|claiming|serious|kidding|not|trying|going to|blind|incapable|clear|just)',
    -0.7,
  ],
  [
    'you (?:are|were|have|did|do|should|must|need|keep|clearly|can not|never|just|also|people|still|seem|again|yourself|will)',
    -0.35,
  ],
  [
    '(?:wrong|bad|vandal|vandalism|vandalizing|nonsense|crap|stupid|ridiculous|absurd|biased|bias|lie|lies|liar|ignorant|ignorance|false|garbage|idiot|hell|damn|shit|fuck|fucking|bullshit|hypocrite|hypocrisy|attack|attacks|harass|abuse|accuse|accusing|accusation|pathetic|joke|silly|dumb|disgusting|insult|insulting|hoax|propaganda|threat|threatening|blocked|banned|block|problem|delete|deleted|deleting|revert|reverted|reverting|removed|remove|removing|troll|sock|edit war|arrogant|lazy|failed|refuse|dare|garbage|unacceptable)',
    -0.45,
  ],
  [
    '(?:stop|enough|excuse|nothing|none|never|nobody|evidence|proof|prove|claim|claims|claiming|justify|justification|policy|policies|rules|rule|relevance|bother)',
    -0.3,
  ],
];

const LOUD = /[?!]{2,}|'{2,}/;

/** How polite sentences are: above 0 polite, under 0 not. */
export function politenessOf(lines: readonly Line[], text: string): number {
  let sum = 0;
  for (const [cue, lean] of CUES) {
    const held = lines.filter((line) => says(line, cue)).length;
    sum += lean * Math.min(2, held);
  }
  const asked = lines.filter(({ question }) => question).length;
  return sum - (LOUD.test(text) ? 0.6 : 0) - 0.2 * Math.max(0, asked - 1);
}

import type { Cause } from '../../../conversation.ts';
import { GONE_WRONG } from '../../replies/topics.ts';
import type { Case, Kind } from '../../replies/types.ts';
import {
  COST_ELSEWHERE,
  INFESTED,
  NOBODY_READY,
  OTHER_THAN_SHOWN,
  PARTLY_SPOILT,
  PUT_RIGHT,
  RIGHT_BY_NOW,
} from '../words.ts';
import { askedIn } from './wished.ts';

/** "Quoted 80 on the phone, then wanted 240." */
const QUOTED_LESS =
  /\b(?:quoted?|agreed|estimated?|said|told (?:me|us)|advertised)\b[^.!?]{0,40}\d[^.!?]{0,60}\b(?:then|but|and (?:now|then)|instead)\b[^.!?]{0,30}\b(?:wanted|wants|charged|asked|demanded|billed|invoiced|took|it (?:is|was)|bill)\b[^.!?]{0,24}\d/i;

/** What they had booked was not there for them. */
const GIVEN_AWAY =
  /\b(?:(?:had|has|have) been (?:given (?:away|to)|let to|sold to|double[- ]booked|taken by)|(?:was|were) (?:given (?:away|to another|to some\w+)|double[- ]booked)|(?:told|said) (?:me |us |that )?(?:it|they|that|there) (?:was|were|is|are) (?:already )?(?:full|sold out|taken|gone|no longer (?:available|there)|none left))\b/i;

/** Harms that plain words tell of and that a calm letter is easily read without: the loudest words are not the heaviest. */
const PLAINLY: readonly (readonly [Cause, RegExp])[] = [
  [
    'broken_promise',
    /\b(?:(?:was|were) (?:meant|supposed|due|booked|scheduled|expected) (?:to|for|on|in|at|by)\b|(?:should|ought to) have (?:been|come|arrived|started|had)\b|guaranteed (?:by|for|before|on)\b|(?:you|they|he|she|your \w+|the \w+) (?:told (?:me|us)|said|wrote|swore|agreed|confirmed)\b[^.!?]{0,40}\b(?:would|will|was (?:fine|included|free)|by (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|had (?:told|promised) (?:me|us)\b)/i,
  ],
  [
    'broken_promise',
    /\b(?:nobody|no ?one|not one of (?:you|them)|none of (?:you|them)|he never|she never|they never|you never|(?:driver|engineer|fitter|nurse|carer|cleaner|plumber|technician|man|van|team) (?:never|did(?:n['’]t| not)|has(?:n['’]t| not))) (?:\w+ )?(?:came|come|showed|show|turned up|turn up|appeared|appear|arrived|arrive|met|collected|fetched|picked (?:me|us|him|her|them) up)\b/i,
  ],
  [
    'money',
    /\b(?:(?:took|taken|charged|billed|debited|paid|asked for) [^.!?]{0,30}\b(?:too much|extra|more than (?:the|it|i|we|you|was|agreed)|twice|double|the wrong)|too much (?:was )?(?:taken|charged))\b/i,
  ],
  [
    'fault',
    /\b(?:unfinished|half[- ](?:done|finished|built|fitted)|(?:not|never|n['’]t) (?:been )?finished|(?:came|arrived|sent|delivered|back) without\b)/i,
  ],
  [
    'ignored',
    /\b(?:(?:nobody|no ?one|not one of you|none of you) (?:has |have |had |ever |even |at all |there )*(?:rang|ring|rung|call(?:s|ed)?|phone[ds]?|wr(?:ote|ites?|itten)|answer(?:s|ed)?|repl(?:y|ies|ied)|picks? up|picked up|respond(?:s|ed)?|c(?:a|o)mes? back|got back|g(?:e|o)ts? back|look(?:s|ed)|listen(?:s|ed)|cares?)|(?:heard|hear) nothing|not (?:heard|had) (?:a word|anything|a reply|an answer)|(?:no|without (?:an?|any)) (?:reply|answer|response|acknowledg\w+)|fall(?:s|en)? on deaf ears|wall of silence|only silence|rings? out|goes unanswered)\b/i,
  ],
  [
    'fault',
    /\b(?:although|even though|though|despite|when) [^.!?]{0,60}\b(?:(?:been|was|were) with you|you (?:had|have|knew|were)\b|(?:i|we) (?:had |have )?(?:told|sent|given|gave|warned|asked|written|noted|said)|in writing|on (?:the|my|our) (?:booking|order|form|list|file))/i,
  ],
  ['broken_promise', QUOTED_LESS],
  ['broken_promise', GIVEN_AWAY],
  ['fault', OTHER_THAN_SHOWN],
  ['fault', INFESTED],
  [
    'ignored',
    /\b(?:you|they) (?:\w+ )?had (?:it|that|this) in writing\b|\bin writing (?:\w+ ){0,3}(?:twice|two times|three times)\b/i,
  ],
  [
    'ignored',
    /\b(?:unsubscrib\w*|opted out|asked (?:you |them )?(?:twice )?(?:to be )?(?:off|to (?:stop|come off)))\b[\s\S]{0,160}\b(?:again|another|still|twice|third|keeps?)\b/i,
  ],
  [
    'no_information',
    /\b(?:(?:nobody|no ?one) (?:had |has |ever |even )*(?:told|warned|said|says|explained|let|mentioned|knew|knows)\b|not (?:a|one) word (?:from|about|of|to)\b|without (?:a word|telling|warning|notice|any warning|saying|asking)\b|(?:had|have) to find out\b|the first (?:i|we) (?:heard|knew)\b|(?:was|were|been) never told\b)/i,
  ],
  [
    'rudeness',
    /\b(?:(?:talk(?:ed|s)?|spoke|speaks?|treat(?:ed|s)?|look(?:ed|s)|dealt) (?:\w+ ){0,4}(?:as though|as if|like (?:i|we|she|he|they|dirt|rubbish|a|an|some))\b|shrugg(?:ed|ing)|tutted|sighed at (?:me|us)|(?:so|very|never felt (?:so|more)|made (?:me|us) feel) (?:unwelcome|small|stupid|like a nuisance)|could(?:n['’]t| not) have cared less|turned (?:his|her|their) back|walked (?:off|away) (?:while|when|as|mid)|roll(?:ed|s|ing) (?:his|her|their) eyes|sneer\w*|smirk\w*|mock(?:ed|ing)|laugh(?:ed|ing) (?:at|about) (?:me|us|my|her|him)|shout(?:ed|ing) at|yell(?:ed|ing) at|(?:hung|hang|put) (?:the phone )?(?:up|down) on (?:me|us)|talk(?:ed|ing)? (?:down|over) (?:to )?(?:me|us|her|him)|(?:like|as if|as though) (?:i|we|she|he) (?:was|were|am|are) (?:stupid|an idiot|lying|a liar|a thief|a child|a criminal|nobody|nothing|dirt)|called (?:me|her|him|us) (?:a|an) \w+|told (?:me|us|her|him) to (?:get lost|shut up|grow up|go away)|snapped at|in front of (?:everyone|everybody|the whole|the other|all the|other))\b/i,
  ],
  [
    'unfairness',
    /\b(?:new (?:customers?|members?|clients?|ones?|starters?|joiners?|subscribers?) (?:\w+ ){0,2}(?:gets?|got|pays?|paid|have|are|receive)|(?:my (?:neighbou?r|sister|brother|friend|colleague)|everyone else|others?|the man|the woman|the couple) [^.!?]{0,30}\b(?:pays?|paid|gets?|got|was given|were given) [^.!?]{0,20}(?:\b(?:less|free|half|straight away|at once|the same day)|[£$€]\s?\d)|penali[sz]ed|punish(?:ed|ing) (?:me|us)|one rule for)\b/i,
  ],
  [
    'effort',
    /\b(?:(?:passed|sent|pushed|handed|bounced|transferred) (?:from|between|back and forth|on to (?:a|another)|round|around)|going round in circles|start(?:ed|ing)? (?:all )?over|from (?:one )?(?:desk|pillar|department|person) to|(?:third|fourth|fifth|sixth|\d+th) (?:person|form|desk|department))\b/i,
  ],
];

const GLAD: ReadonlySet<string> = new Set(['joy', 'gratitude', 'relief']);
/** Kinds of answer in which harm that plain words tell of is easily overlooked. */
const CALM: ReadonlySet<Kind> = new Set(['ask', 'praise', 'done', 'idea']);
/** A question that holds one of these is asked because something went wrong. */
const WRONG_BEHIND =
  /\b(?:(?:red|missed[- ]delivery|missed you) cards?|on hold for (?:\w+ )?(?:\w+ )?(?:minutes|hours?|an hour)|(?:was |got |then |were )cut off|(?:has|have|is|are|was|were|been) (?:\w+ )?(?:down|out|off|dead|unreachable) since|return(?:s|ed|ing) (?:an? )?(?:error|5\d\d)|(?:has|have) returned 5\d\d|(?:has|have)(?:n['’]t| not) (?:come|been|turned up|visited) since|(?:charged|billed|debited) (?:\w+ ){0,2}(?:again|twice)|went out again|unlawful(?:ly)?|barrister|solicitor|small claims|(?:had|has|have|with|got) no \w+ (?:in (?:it|them)|on (?:it|them)|at all)|(?:not|hardly) (?:a |the )?(?:great|good|best|promising) start|(?:cold|raw|burnt|soggy|stale|mouldy) (?:food|burgers?|chips|fries|pizzas?|coffee|meals?|soup|chicken|bread)|\d+ ?(?:cm|mm|centimet\w+|inch(?:es)?) (?:too )?(?:short|long|narrow|wide|small|big)|some(?:one|body) else['’]s (?:\w+ )?(?:order|fries|food|meal|parcel|name|shirts?|laundry|glasses|luggage|bag|post))\b/i;

/** Kind words with something spoilt in them that nobody has put right. */
export const isPartlySpoilt = ({ turn }: Pick<Case, 'turn'>): boolean =>
  PARTLY_SPOILT.test(turn) && !RIGHT_BY_NOW.test(turn);

/** Plain words of harm, however little else is heard in them. */
export const isToldWrong = (turn: string): boolean =>
  [WRONG_BEHIND, HAS_A_FLAW, COST_ELSEWHERE, OTHER_THAN_SHOWN, INFESTED, NOBODY_READY, GIVEN_AWAY].some((words) =>
    words.test(turn),
  );

/** They are glad of how it was put right: nothing is left to mend. */
const isPutRight = ({ turn, reading }: Case): boolean =>
  GLAD.has(reading.headline) && reading.polarity > 0 && PUT_RIGHT.test(turn) && !turn.includes('?');

/** "The disc has a crack right across side two." */
const HAS_A_FLAW =
  /\b(?:has|had|have|with|is|there is|there['’]s|there was|got|came with) (?:now )?(?:got )?(?:a|an|one|two|three|several|some) (?!(?:little|small|tiny|slight|minor|wee|hairline) )(?:\w+ ){0,3}(?:cracks?|tears?|rips?|holes?|dents?|scratch(?:es)?|chips?|stains?|splits?|gash(?:es)?|leaks?|snags?|breaks?|burns?|pulled threads?)\b(?! (?:resist\w*|remover|repair kit))/i;

/** Glad, and no harm in any word of it. */
const isGladOfAll = ({ turn, reading, causes }: Case): boolean =>
  GLAD.has(reading.headline) &&
  reading.polarity > 0 &&
  causes.length === 0 &&
  !turn.includes('?') &&
  ![GONE_WRONG, PARTLY_SPOILT].some((words) => words.test(turn)) &&
  !isToldWrong(turn);

/** It was written to praise somebody: what went wrong in the story is why. */
const COMMENDS =
  /\b(?:(?:wish|want(?:ed)?|like|love|writing|write|had|have) to (?:\w+ )?(?:commend|compliment|praise|applaud|thank|say (?:a (?:\w+ )?)?thank|sing the praises|give (?:\w+ )?credit)|a credit to (?:you|your)|hats off to|went (?:above and beyond|out of (?:his|her|their) way))\b/i;
const isCommended = ({ turn, reading }: Case): boolean =>
  GLAD.has(reading.headline) &&
  reading.polarity > 0 &&
  COMMENDS.test(turn) &&
  !turn.includes('?') &&
  !isPartlySpoilt({ turn });

/** A calm question for another of a thing that is not right. */
const isAskedAnew = (c: Case): boolean =>
  c.kind === 'ask' &&
  (c.topic === 'defective' || c.topic === 'wrong_item') &&
  c.causes.includes('fault') &&
  askedIn(c).has('replace');

/** The case with the harms that its plain words tell of; a calm question or kind words over a loss are trouble all the same. */
export function withToldHarms(c: Case): Case {
  if (c.kind === 'trouble' && (isPutRight(c) || isGladOfAll(c) || isCommended(c))) return { ...c, kind: 'praise' };
  const told = PLAINLY.filter(([, pattern]) => pattern.test(c.turn)).map(([cause]) => cause);
  const wrong = isToldWrong(c.turn);
  const spoilt = isPartlySpoilt(c);
  const isTrouble = CALM.has(c.kind) && (wrong || spoilt || isAskedAnew(c));
  if (!isTrouble && (c.kind !== 'trouble' || told.every((cause) => c.causes.includes(cause)))) return c;
  const causes: Cause[] = [
    ...new Set([...c.causes, ...told, ...(isTrouble && told.length === 0 ? (['fault'] as const) : [])]),
  ];
  return { ...c, kind: 'trouble', causes, also: spoilt ? (c.also ?? 'defective') : c.also };
}

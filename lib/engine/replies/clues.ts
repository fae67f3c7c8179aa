import type { Cause, Signal } from '../../conversation.ts';
import type { Echo } from './echo.ts';

/** Plain words for causes, so that a reply still fits where the reading names none. One line each. */
const CAUSE_WORDS: readonly (readonly [Cause, RegExp])[] = [
  [
    'rudeness',
    /\b(?:rude(?:ly|ness)?|you people|learn to read|(?:he|she|they|who|agent|driver|man|woman|lady|guy|colleague|staff|assistant|lad)\b[^.!?"“]{0,40}(?:said|told me|says|saying)\b[^.!?"“]{0,40}['‘"“]|laughed|shouted|swore|hung up|patroni[sz]\w*|condescending|dismissive|disrespect\w*|humiliat\w*|felt so small|talked down|rolled (?:his|her|their) eyes|sneer\w*|insulted|spoken to like|(?:spoke|talked) to me like|you people|sighed|like (?:to )?a child)\b/i,
  ],
  [
    'broken_promise',
    /\b(?:promised|was told|were told|assured|guaranteed|supposed to|said (?:it|they|he|she|you) would|never called back|no[- ]show|didn['’]?t (?:turn|show) up)\b/i,
  ],
  [
    'ignored',
    /\b(?:ignored|no (?:reply|response|answer|call|one (?:has )?(?:called|replied|answered))|nobody (?:has )?(?:called|replied|answered|responded|got back)|never (?:replied|answered|called|heard)|heard nothing|silence|not (?:one|a single) (?:reply|call|answer))\b/i,
  ],
  [
    'money',
    /\b(?:charged|overcharged|refund|money back|billed|debited|taken from my|price (?:went|has gone) up|went up by|fee)\b/i,
  ],
  [
    'time',
    /\b(?:late|delay\w*|waiting(?! (?:rooms?|areas?|lists?))|waited|still (?:hasn['’]?t|has not|not (?:here|arrived)|no)|overdue|(?:two|three|four|five|six|[2-9]|\d\d) (?:days|weeks|months|hours))\b/i,
  ],
  [
    'fault',
    /\b(?:broken|broke|faulty|damaged|(?:been|gone|went|is|are) (?:off|out|dead) (?:since|for|again|every)\b|(?:came|come|comes|arrived|delivered|sent)\b[^.!?]{0,30}\b(?:without|minus|lacking)\b|(?:came|arrived|delivered) with (?:an? (?:bent|dented|creased|torn|broken|cracked|hole|crack|dent|scratch|stain|tear|chip|fault)|no|the \w+ (?:on the (?:left|right|wrong|back)|upside down|back to front|inside out))\b|leaks?|leaking|crash\w*|error|cracked|torn|stopped working|(?:not|n['’]?t) work\w*|come? (?:off|apart)|came (?:off|apart)|fell (?:off|apart)|deleted|wrong|missing|stuck|down again|in pieces|smashed|defective)\b/i,
  ],
  [
    'effort',
    /\b(?:on hold|times? (?:writing|calling|asking)|called (?:\w+ )?times|over and over|(?:each|every) time (?:i|we|you)\b|keep having to|days? off (?:work|for)|cut off|passed (?:around|from))\b/i,
  ],
  [
    'no_information',
    /\b(?:nobody (?:can|could|will) tell|no (?:information|update|updates|explanation|news)|don['’]?t know where|no idea where|in the dark)\b/i,
  ],
];
/** "Nothing's wrong with it": no cause at all. */
const DENIED =
  /\b(?:(?:there(?:['’]s| is| was) )?(?:nothing|not|never|isn['’]t|wasn['’]t)(?:['’]s| is| was| has been| went| gone| at all| really| actually)* (?:wrong|broken|faulty|late)\b(?! in)|(?:no|not your|not anyone['’]?s|nobody['’]?s) fault\b|(?:it(?:['’]s| is)|that(?:['’]s| is)) not your (?:fault|doing))/gi;
/** A proposal rather than a complaint. */
export const PROPOSAL =
  /\b(?:(?:one thing|something) that(?:['’]d| would) (?:make|be)|even better if|(?:it|that)['’]d be (?:great|nice|good|lovely|handy|useful)|would love (?:to see|it if)|(?:it )?would (?:really )?(?:help|be (?:really |so |very )?(?:great|good|nice|useful|helpful|lovely|amazing|handy|cool)) (?:if|to)|(?:have|got) (?:a|one|an) (?:suggestion|idea)|feature request|(?:please|could you) (?:add|consider adding)|have you (?:thought|considered)|any (?:plans|chance) (?:to|of|you could) add|i wish (?:you|there|it|the)|suggestion:|what if (?:we|you|i) could|(?:one|an|here['’]?s an?) idea\b)/i;
/** Praise in plain words. */
export const PRAISING =
  /\b(?:(?:nothing (?:else )?needed,? )?just (?:a |to say )?thank(?:s| you)|you['’]re the only (?:person|one)|shout[- ]?out|legends?|kudos|hats off|well done|above and beyond|thank you (?:so|very) much|thanks (?:so much|a million)|(?:amazing|brilliant|excellent|fantastic|great|wonderful) (?:job|service|work|experience|support)|so (?:grateful|happy|pleased) (?:with|that)|best .{2,30} ever|made my (?:day|week))\b/i;
/** They have found the answer themselves. */
export const SETTLED =
  /^(?:(?:perfect|great|brilliant|yes|yep|ah|ok|okay|super|awesome|thanks)[\s,.!]+(?=(?:it|that|i|all|found|sorted|solved|working|worked|fixed)\b))?(?:nvm|never ?mind|ignore (?:that|me|this)|forget it)?[\s,.!-]*(?:(?:i(?:['’]ve)? )?(?:found it|figured it out|sorted(?: it)?|solved(?: it)?|got it (?:working|now)|all good(?: now)?|(?:it['’]?s )?working now|(?:it |that )?worked(?: (?:a treat|perfectly|fine|now))?|fixed(?: it)?(?: now)?))?[\s,.!)]*(?:thanks|thank you|cheers|ty)?[\s.!)]*$|^(?:(?:ok|okay|great|perfect|brilliant|lovely|right|thanks|thank you|cheers|ah|oh)[\s,.!]*){0,4}that(?:['’]s| is| answers| clears)(?: (?:all|everything|it|up|my question|what i needed|what i wanted to know))+[\s,.!]*(?:thanks|thank you|cheers|ty)?[\s.!)]*$/i;
/** Nothing but "ok, thanks" while we are at it. */
export const NOD =
  /^(?:(?:ok|okay|k|thanks|thank you|thx|ty|great|perfect|cheers|cool|fine|sure|alright|got it|understood|will do|no (?:rush|worries|problem)|sounds good|much appreciated|so much|a lot|i(?:['’]ll| will) wait|yes|yep|please do|let me know|take your time|good|appreciated|trying(?: (?:it|that))?(?: now)?|on it|one (?:sec|moment|minute)|i(?:['’]ll| will) try(?: (?:it|that))?|that(?:['’]s| is| was| answers| helps| clears)(?: (?:all|everything|it|up|my question|great|perfect|very|really|helpful|clear|good|what i needed|what i wanted to know))+)[\s,.!:)]*)+$/i;

/** The causes of the reading and those that plain words name. */
export function causesWith(read: readonly Cause[], turn: string): Cause[] {
  const said = turn.replace(DENIED, ' ');
  return [...new Set([...read, ...CAUSE_WORDS.filter(([, pattern]) => pattern.test(said)).map(([cause]) => cause)])];
}

/** Something of theirs that begins at an hour, and will not wait. */
const HOUR_THAT_COUNTS =
  /\b(?:demo|presentation|pitch|meeting|exam|interview|launch|filing|hearing|flight|ceremony|wedding|funeral|concert|conference|webinar|opening(?! (?:hours|times))|audit|payroll|surgery|operation)\b[^.!?]{0,24}\b(?:is|are|starts?|begins?|at|on|in|this|by|due)\b[^.!?]{0,16}\b(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week|weekend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:an|one|two|three|\d+) (?:hours?|minutes))\b/i;

/** The signals of the reading and those that follow from what was found to echo. */
export function signalsWith(read: readonly Signal[], echo: Echo, turn: string): Set<Signal> {
  const found = new Set(read);
  if (echo.ordinal !== null && /time|email|e-mail|message|call|letter|ticket|repair|attempt|visit/i.test(echo.ordinal))
    found.add('repeat_contact');
  if (echo.loyal !== null) found.add('loyalty');
  if (echo.deadline !== null || HOUR_THAT_COUNTS.test(turn)) found.add('urgency');
  return found;
}

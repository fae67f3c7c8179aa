import { capital, sentencesOf } from './words.ts';

/** Anything by which a clause said back would read like a machine: quotation, brackets, shorthand, a second voice. */
const UNFIT =
  /["“”‘()[\]:;@&?!/*]|(?<!\p{L})['’](?=\p{L})|https?|so-called|\b(?:assure\w*|honest\w*|ref|cos|bc|lol|tbh|ngl|pls|plz|i|i'm|my|me|its a|dont|wont|cant|didnt|isnt|wasnt|hasnt|havent|doesnt|im|ive|youve|youre|weren|it was we|was we|like anyone|which|actual|expected|said|says|saying|thinks|thought)\b|\d{6,}|\b\d+ x\b|\b(?:twice|double) [£$€]|\b(?:without|about|with|for) it\b|\bis not (?:work|come|arrive|open|go)\b|\b(?:it|he|she) (?:become|stop|come|go)\b/iu;
/** A thing of theirs, and what is wrong with it. */
const THING_FAILS =
  /^(?:[£$€][\d.,]+ was taken\b|only (?:one|two|three|four|five|six|half|part|\d+)\b.*\b(?:has|have|came|arrived|turned|was|were)\b)|^(?:your|our|the|this|these|those|both|half|none|all|some|one|two|three|four|\d+)\b.*\b(?:\w+n['’]t|not|never|no longer|still|again|stopped|broke|broken|leak\w*|crack\w*|missing|wrong|late|cold|down|fail\w*|crash\w*|faulty|damaged|dented|torn|ripped|stuck|gone|lost|deleted|delayed|declined|doubled|went up|cancelled|mould\w*|soaked|dead|died|empty|off|apart|twice|froze\w*|freez\w+|keeps \w+ing|drops|drop out|loses|cuts? out|breaks? up|comes? loose|jams|skips|flickers?|overheats|shuts (?:down|off)|logged|kicked|too (?:small|big|short|long|tight|narrow|wide|large|loose|late))\b/i;
/** Something done to them, or left undone. */
const THEY_SUFFER =
  /^you(?:['’](?:ve|re|d)| have| are| were| had)? (?:now |still |all |just |been |already )*(?:wait(?:ed|ing)|without|locked out|left (?:without|waiting)|kept waiting|charged|overcharged|billed|told|promised|passed|ignored|refused|double[- ]booked|sent (?:the wrong|two|a|from)|had (?:no|to|nothing)|heard nothing|have (?:no|nothing|heard nothing)|no\b|not\b|haven['’]t|hadn['’]t|can['’]t|cannot|couldn['’]t|aren['’]t|never (?:got|received|heard)|missed|lost|(?:asked|called|written|rung|emailed|reported|chased|explained) [^.]*\b(?:twice|times|again|different people|same)\b|hung up on|laughed at|shouted at|spoken to)\b/i;
/** What they did themselves, hear now, or tell of somebody else's life: none of it is for us to be sorry about. */
const NO_SORROW =
  /\b(?:has|have) not (?:moved|changed)\b|\bnothing has changed\b|^you(?:['’]re| are) told\b|^you (?:were|had been) (?:told|promised|assured|quoted)\b(?!.*\b(?:not|never|no|nobody|wrong|twice|times)\b)|^you (?:then |also )?(?:reported|asked|called|emailed|wrote|chased|explained|rang|told)\b|^you(?:['’]ve| have|['’]d| had)? (?:had )?no (?:claims?|points|complaints?|problems?|issues?|trouble|accidents?|faults?)\b|^you (?:can['’]t|cannot|couldn['’]t) (?:believe|let go|stop|help|wait|thank|say|complain)\b|\bas well (?:as|apart)\b|^your (?:\w+ )?(?:wife|husband|partner|cousin|friend|neighbour|colleague|boss|landlord|caretaker)s?\b/i;
const NOBODY = /^(?:nobody|no one|no-one|there(?:['’]s| is| was| are| were| has been| have been) no(?:body)?)\b/i;
const HALF =
  /\s(?:and|but|or|so|because|since|that|who|when|while|with|for|to|of|at|the|a|an|your|our|is|was|as|if|by|from|this|we|they|than|about|had|has|have|were|are|what|how|why|where|not)$/i;
/** "You still haven't had it": nobody knows what. */
const DANGLES =
  /\b(?:had|got|get|received|seen|been|have|heard|fixed|sent|found|done) (?:it|them|that|this)(?: (?:yet|back|either))?$/i;
const LEAST = 4;
const MOST = 14;

/**
 * The one clause of what they told that can stand after "I'm sorry that": short, whole, and about what went wrong.
 * Null where there is none; a reply that recites anything else sounds as if nobody had read it.
 */
export function sorrowIn(story: string): string | null {
  const clauses = clausesOf(story);
  const at = clauses.findIndex(isSorrow);
  const found = clauses[at];
  if (found === undefined) return null;
  const before = clauses.slice(Math.max(0, at - 2), at).find(isOnTheirSide);
  return before !== undefined && found.split(' ').length < LEAST && isOnTheirSide(before)
    ? `${before} and ${found}`
    : found;
}

/** What they did for it, in few words: "you took the day off work", before "nobody came". */
const isOnTheirSide = (clause: string): boolean =>
  /^you (?:\w+ ){0,2}(?:took|waited|stayed|came|went|drove|sat|paid|booked|cleared|moved|rang|called|wrote)\b/.test(
    clause,
  ) &&
  isWhole(clause) &&
  clause.split(' ').length < LEAST + LEAST + 2;

function clausesOf(story: string): string[] {
  return story
    .split(
      /(?<=[^.])\.\s+| because (?=you)|,? (?:and|but|so) (?=(?:you|your|our|the|it|nobody|no one|they|there|now|this|we)\b)|, (?=\p{L})/u,
    )
    .map((clause) =>
      clause
        .replace(/^(?:you add that|now|and|but|so) /i, '')
        .replace(/^(?:on|since|after|at|in|last|this) [^,]{3,24}?,? (?=(?:you|your|our|the) )/i, '')
        .replace(/^You\b|^Your\b|^The\b|^Our\b/, (word) => word.toLowerCase())
        .replace(/[.,;\s]+$/, ''),
    );
}

/** The first clause of what they told that can stand after "I've read that", whatever it tells. */
export function lineIn(story: string): string | null {
  return (
    clausesOf(story).find((clause) => isWhole(clause) && clause.split(' ').length > LEAST && isNews(clause)) ?? null
  );
}

/** It tells, and neither asks, compares nor says what we must do. */
const isNews = (clause: string): boolean =>
  !/^(?:when|how|what|why|where|who|which|is|are|do|does|did|can|could|will|would)\b|^(?:we|our|let)\b.*\b(?:need|must|should)\b|\b(?:need to|want|should|must|would|cleaner|rather|felt|feel)\b|\bbeen (?:an? )?(?:\w+ )?(?:member|customer|subscriber|client|fan)\b/i.test(
    clause,
  );

function isSorrow(clause: string): boolean {
  return (
    isWhole(clause) &&
    !NO_SORROW.test(clause) &&
    !DANGLES.test(clause) &&
    (THING_FAILS.test(clause) || THEY_SUFFER.test(clause) || NOBODY.test(clause))
  );
}

function isWhole(clause: string): boolean {
  const words = clause.split(' ').length;
  if (
    words < (NOBODY.test(clause) ? 2 : LEAST) ||
    words > MOST ||
    UNFIT.test(clause) ||
    HALF.test(clause) ||
    CALLED.test(clause)
  )
    return false;
  return !/^(?:both|all|half|none|some|one|two|three) (?:attached|enclosed|included|below|above|here)\b/i.test(clause);
}

/** "Debbie it's been three days": a name called out is no part of the clause. "Down for a visit" is nothing broken. */
const CALLED =
  /^\p{Lu}\p{Ll}+,? (?:it|i|there|you|we|they|he|she)\b|\b(?:down|in|up) for (?:an?|the|your)\b|^one for\b/u;

/** The same wording without its apology, for a reply that has begun with one. Empty where it was nothing else. */
export function withoutSorry(text: string): string {
  return sentencesOf(text)
    .map((sentence) =>
      sentence
        .replace(/^I['’]m (?:so |very |truly )?sorry[:;,] (?:and |but )?(?!that|about|for)/, '')
        .replace(/[,;:]? (?:and |but |so )?I['’]m (?:so |very |truly )?sorry\b(?:\{[^}]*\}|[^.!?;{])*(?=[.!?;])/, ''),
    )
    .filter((sentence) => !/\b(?:sorry|apolog\w+)\b/i.test(sentence) && /\p{L}/u.test(sentence))
    .map(capital)
    .join(' ');
}

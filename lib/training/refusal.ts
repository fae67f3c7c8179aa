/** Whether a reply closes the door: what it says it will not do is help. */

/** What customers need done. Who will not do these things refuses; who will not “rest” or “hang up” helps. */
const DEEDS =
  'help|send|sending|call|calling|ring|ringing|phone|phoning|write|writing|pay|paying|refund|refunding|arrange|arranging|book|booking|open|opening|reopen|change|changing|save|saving|lend|lending|check|checking|chase|chasing|report|reporting|post|posting|record|recording|explain|explaining|discuss|discussing|answer|answering|stay|staying|play|playing|move|moving|carry|carrying|bring|bringing|introduce|introducing|look|looking|wake|waking|test|testing|replace|replacing|repair|repairing|exchange|offer|offering|run the|running the|do|doing|add|adding|reserve|hold any|holding any|keep a|keep any|keep the|kept a|put any|put aside|get you|give you|giving you|tell her about|feel bound|touch a|notify|warn|promise you anything|promising you anything|promising anything|promise anything|tell you to use|tell you when|count on me';
/** What sounds like a refusal and is none: “I will not send you away”, “I will not do that to you”. */
const KIND =
  '(?:send|sending) (?:\\w+ )?(?:away|back|to )|look away|do (?:that|this) to you|do it again|doing it for|pay more|change (?:my|your) mind|ask|answer for (?:him|her)|hold it against|write it off|open (?:it|the) (?:before|until)|move (?:from|away)|stay silent|open that again|discuss (?:it|that) (?:away|further with anyone)|call (?:it|that)|call you (?:that|again about)|carry it alone';
const NOT =
  "(?:will not|won't|cannot|can't|can not|am not going to|are not going to|'m not going to|'re not going to|am not|are not|'m not|'re not|do not|don't|refuse to|have not|haven't|will never|would not)";
/** “I cannot promise his answer, only the hour”: what follows is what they can do. */
const BUT = /^[^.!?;]{0,80}[,:;]? (?:but|only|until|unless|before|without)\b/u;

const FIRST = new RegExp(
  `\\b(?:i|we)(?: really| honestly| simply)? ?${NOT}(?: even| also| simply| really| just| here)? (?!(?:${KIND}))(?:${DEEDS})\\b`,
  'gu',
);
/** “and will not send a stick”, “and not doing more”: the one who speaks was named before. */
const AND = new RegExp(
  `\\b(?:and|or) (?:will not|won't|cannot|can't|am not going to) (?!(?:${KIND}))(?:${DEEDS})\\b`,
  'gu',
);
/** Others who could help and will not. */
const OTHERS =
  /\b(?:does not|doesn't|will not|won't|cannot|is not going to|has no time to|has no time for|has not agreed|would not) ?(?:call|ring|phone|help|come to you|come by|send|bring it|pay you|write to you|speak|read it|look at|touch a|save it|try|decide it|for you|take place|to seven|to \d)(?!(?: \w+){0,2} (?:again|any ?more|for that))/gu;
const NOBODY =
  /\b(?:nobody|no one|no (?:pharmacist|technician|courier|driver|doctor|colleague|tanker|tankers|van|vet|fitter|engineer))(?: here)? (?:calls|call|rings|comes|is coming|are coming|speaks|helps|sends|warns|will (?:call|ring|come|help|send|speak))(?!(?: \w+){0,2} (?:again|any ?more))/gu;
const CLOSED =
  /\b(?:that is all (?:you will get|i will)|you (?:will not|won't) (?:hear from (?:me|us)\b(?! (?:before|again about))|get (?:it|any|half|one|the money|a cent))|(?:do not|don't) count on (?:me|us)|nothing (?:will|is going to) change|nothing to say to|is not something i am going to|not going to happen|out of the question|stays? out of (?:it|the letter)|has no time for you|pay the driver yourself|whether you like it|whether it suits you|if you do not like it|you will have to live|take it or leave it|that is final|end of story|case closed|close the matter|no chance|forget (?:it|his|her)\b|must ask (?:another|other|somebody else)|is your (?:own )?(?:business|affair|problem)|your own business|makes no difference to me|may (?:come|call you|call) .{0,24}\bor (?:not|later)|or it will not|do not leave the house|do not call 112)/u;

const plain = (reply: string): string => reply.toLowerCase().replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ');

/** “If he cannot speak, call 112”: said of what may happen, and no refusal. */
const SUPPOSED = /\b(?:if|in case|unless)(?: [\w'-]+){0,4} $/u;
/** “If I cannot reach you”: of oneself only where nothing stands between. */
const SUPPOSED_OF_ME = /\b(?:if|in case|unless) $/u;

const shuts = (text: string, pattern: RegExp): boolean =>
  [...text.matchAll(pattern)].some(
    ({ index, 0: words }) =>
      !BUT.test(text.slice(index + words.length)) && !SUPPOSED_OF_ME.test(text.slice(Math.max(0, index - 9), index)),
  );

const keeps = (text: string, pattern: RegExp): boolean =>
  [...text.matchAll(pattern)].some(({ index }) => !SUPPOSED.test(text.slice(Math.max(0, index - 60), index)));

/** Whether it refuses what the customer needs: somebody says that they will not help, or that it ends here. */
export function refuses(reply: string): boolean {
  const text = plain(reply);
  return shuts(text, FIRST) || shuts(text, AND) || keeps(text, OTHERS) || keeps(text, NOBODY) || CLOSED.test(text);
}

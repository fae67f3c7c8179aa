import type { PromiseKind } from './types.ts';

/** What a verb of ours promises, the surest words first where two begin together. */
const DEEDS: readonly (readonly [PromiseKind, RegExp])[] = [
  [
    'write',
    /\b(?:e-?mails?(?:ing)?|writ(?:es?|ing)|repl(?:y|ying)|respond(?:ing)?|answer(?:ing)?|messag(?:e|ing)|text(?:ing)?|ping(?:ing)?(?= you)|let(?:ting)? you know|(?:get|getting|come|coming|report|reporting|write|circle) back\b(?! at my)(?: to you)?|be back\b(?! (?:at my|on (?:the|your)|in (?:your|the)|up\b|online))(?: to you)?|(?:be|get|stay|keep) in touch|reach(?:ing)? out|contact(?:ing)?(?= you)|updat(?:e|ing)(?= you| this ticket)|hear(?:ing)? (?:back|from|(?=again))|(?<=from (?:me|us) you will )hear|gets back to you|be back with you|(?<=^)back to you|you know (?:what|where|whether|how|more|why)|expect(?= (?:my|our) (?:e-?mail|mail|reply|answer|letter|message)\b)|confirm(?:ing)?|tell(?:ing)?(?= you)|drop(?:ping)? you a (?:line|note)|follow(?:ing)? up with you|check(?:ing)? (?:back )?in with you|send(?:ing)? (?:you )?(?:word|an? (?:short |full |quick )?(?:update|message|e-?mail|reply|answer|note))|(?:have|has|give|get|bring|share|provide|with)\b(?: you)?(?: \w+){0,3} (?:answers?|news|decision|update|outcome|result|reply|replies|response|plan|message|e-?mail|quote|explanation)\b|(?:answers?|decision|update|outcome|reply|message|e-?mail|quote|explanation) (?:in your inbox|from (?:me|us))\b|(?:pass|forward)(?:ing)? (?:\S+ ){1,4}(?:on )?to you)/gi,
  ],
  [
    'call',
    /\b(?:call(?:s|ing)?|ring(?:s|ing)?|phon(?:e|es|ing)|telephone|dial(?:ling)?|speak(?:ing)? (?:to|with) you|talk(?:ing)? (?:to|with|it through with|this through with) you|try(?:ing)? (?:you|the number|your (?:number|line|phone|mobile)))\b/gi,
  ],
  [
    'check',
    /\b(?:check(?:s|ed|ing)?|looked at|look(?:s|ing)? (?:at|into|over|through)|look it up|review(?:ed|ing)?|test(?:ing)?|investigat(?:e|ed|ing)|chas(?:e|ing)|follow(?:ing)? (?:this |it )?up|go(?:ing)? (?:through|over)|examin(?:e|ing)|verify(?:ing)?|find(?:ing)? out|monitor(?:ing)?|keep(?:ing)? (?:an eye|watch)|watch(?:ing)?|(?:arriv(?:e|es|ing)|reach(?:es)? you|(?:be|is|are) back (?:on|in) your|lands? (?:on|in) your|see\b(?! to)|be (?:with you|there|in your (?:account|hands|inbox)|at your door|back in your|credited|visible)|show(?:s|ing)? (?:up|on|in)\b|appear(?:s|ing)? (?:on|in)\b|(?:land|arrive|be|hit) (?:in )?your inbox|look(?:s|ing)? again|land in your|land(?= (?:by|before|within|with you|at|on (?:mon|tue|wed|thu|fri|sat|sun|the \d)))))\b/gi,
  ],
  [
    'send',
    /\b(?:send(?:s|ing)?|sent|post(?:ed|ing)?|ship(?:s|ped|ping)?|dispatch(?:ed|ing)?|refund(?:ed|ing)?|credit(?:ed|ing)?|issu(?:e|ed|ing)|transfer(?:red|ring)?|reimburs(?:e|ed|ing)|pay(?:ing)?|paid|deliver(?:y|ed|ing)?|go(?:es|ing)? out|leav(?:e|es|ing) (?:our|here|us|the (?:depot|warehouse|factory|shop|store|building))|coming (?:your way|to you)|on (?:its|their|the) way|go(?:es|ing)? in (?:\S+ )?post|pop(?:ping)? (?:\w+ ){1,4}in the post|put(?:ting)? (?:\w+ ){1,4}in the post|drop(?:ping)? (?!you a )(?:\w+ ){1,4}(?:off|round|at your)|follows\b(?! up)|goes back to|expect(?= (?:the|an?|your) [^,.]{2,40} from us\b)|(?:get|getting) (?:\w+ ){1,3}(?:out )?to you|(?:have|get|receive|find)\b(?: \S+){1,7} ?(?=.)|hand(?:ed)? over to the courier|(?:\bis|\bare|\bbe|['’]s|['’]re) yours|(?:is|are|['’]s|['’]re) with you|in your inbox|on your doorstep)/gi,
  ],
  [
    'other',
    /\b(?:fits|bring(?:ing)?|stays? (?:blocked|reserved|open|on hold)|knock(?:ing)?|put right|goes live|driv(?:e|ing) it over|picks(?= \S+ )|keeping|comes|brings|visits|collects|installs|repairs|fixes|replaces|takes over|switches (?:on|over)|expect(?= (?:an?|the|our) (?:courier|driver|engineer|technician|visit|plumber|electrician))|put you (?:down|in)|be at (?:your|yours)|fix(?:ed|ing)?|repair(?:ed|ing)?|replac(?:e|ed|ing)|restor(?:e|ed|ing)|re-?install(?:ed|ing)?|install(?:ed|ing)?|com(?:e|ing)\b|visit(?:ing)?|collect(?:ed|ing)?|pick(?:ed|ing)? (?:it |them )?up|re-?book(?:ed|ing)?|book(?:ed|ing)?|cancel(?:led|ling|ed|ing)?|remov(?:e|ed|ing)|tak(?:e|en|ing) off|activat(?:e|ed|ing)|unlock(?:ed|ing)?|sort(?:ed|ing)?|solv(?:e|ed|ing)|correct(?:ed|ing)?|chang(?:e|ed|ing)|see(?:ing)? to|hand(?:ing)?|pass(?:ing)?|escalat(?:e|ed|ing)|arrang(?:e|ed|ing)|set(?:ting)? up|set (?:this|it) up|finish(?:ed|ing)?|complet(?:e|ed|ing)|done|ready|(?<!stop )working|delet(?:e|ed|ing)|appl(?:y|ied|ying)|adjust(?:ed|ing)?|waiv(?:e|ed|ing)|lift(?:ed|ing)?|extend(?:ed|ing)?|upgrad(?:e|ed|ing)|releas(?:e|ed|ing)|process(?:ed|ing)?|approv(?:e|ed|ing)|have (?:them|him|her) (?=\w)|running|up again|be back (?:up|online|on|to)\b|speak(?:ing)?|talk(?:ing)?|ask(?:ing)?|rais(?:e|ed|ing)|reset(?:ting)?|updat(?:e|ed|ing)|add(?:ed|ing)?|clos(?:e|ing)|mov(?:e|ed|ing)|be with you|join|meet|start(?:ing)?|reserve[d]?|set (?:\w+ ){0,3}aside|h[eo]ld|kept|keep|be (?:round|there|over|on site)|be (?:at (?:my|our) desk|here|waiting|standing by)\b(?=[^.!?]{0,60}(?:\d|\bat (?:half|quarter|noon|midday|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))(?![^.!?]{0,60}\b(?:until|till|from|between|if|in case|should)\b))\b/gi,
  ],
];

/** People come; things arrive. */
const PERSON =
  /\b(?:engineer|technician|driver|colleague|plumber|electrician|locksmith|fitter|installer|nurse|he|she|they|someone|somebody|courier|i|we|team)\b[^,]{0,30}$/i;
/** "You will have it fixed" is a deed upon a thing, and no sending. */
const STATE =
  /\b(?:have|get|having) (?:\S+ ){1,6}?(?:fixed|sorted|ready|done|working|repaired|replaced|restored|running|finished|solved|cancelled|removed|booked|resolved|corrected|back (?:up|online)|up and running)\b(?! \p{L}*(?:invoice|form|bill|list|label|copy|version|part|order|statement|letter|contract|file|report))/iu;
const SENT_STATE =
  /\b(?:have|get|having) (?:\S+ ){1,6}?(?:delivered|sent|shipped|dispatched|refunded|posted|back in your)\b/i;
/** Somebody is asked to do it: what they do is what is promised. */
const HAVING =
  /\b(?:have|get) (?:\S+ ){1,5}?(?<!\b(?:an?|the|my|our|your) )(?=(?:look|check|call|ring|phone|write|email|contact)\b)/i;

export interface Deed {
  what: PromiseKind;
  at: number;
}

/** "I will" and any verb that is a deed. What is only a state, or goes on by itself, is none. */
const ANY =
  /\b(?:i|we)(?:['’]ll| will| shall| am going to| are going to|['’]m going to|['’]re going to) (?:(?!reply )\w+ly |also |then |now |just |still )?(?!(?:be|have|need|leave|miss|know|want|like|love|remember|stay|see|not|never|always|all|soon|do my|do our|do everything|try to|hope|only|no|think|feel|understand|wait|get|make)\b)(?=\p{L}{2,})/giu;

/** "A corrected bill" corrects nothing. */
const ARTICLE = /\b(?:an?|the|your|my|our|its|this) $/i;

/** Deeds of ours in the words, in their order; where two begin at the same place, the surest reading. */
export function deedsIn(text: string): Deed[] {
  const skip = HAVING.exec(text);
  const found = new Map<number, Deed>();
  for (const [what, pattern] of DEEDS) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      if (skip && at >= skip.index && at < skip.index + skip[0].length) continue;
      if (what === 'other' && ARTICLE.test(text.slice(0, at))) continue;
      if (!found.has(at)) found.set(at, { what: kindAt(what, match[0], text, at), at });
    }
  }
  for (const match of text.matchAll(ANY)) {
    const at = match.index + match[0].length;
    if (!found.has(at) && ![...found.keys()].some((other) => other > at && other < at + 12))
      found.set(at, { what: 'other', at });
  }
  const deeds = [...found.values()].sort((a, b) => a.at - b.at);
  const given = deeds.find(({ at }) => GIVEN.test(text.slice(at)));
  return deeds.filter(({ what, at }) => !given || at <= given.at || what !== 'other');
}

/** What they will have is a thing: "the corrected invoice" corrects nothing. */
const GIVEN = /^(?:have|get|receive|find)\b/i;

/** "The refund is processed", "the money is back": it is on its way. */
const MONEY = /\b(?:refund|money|credit|deposit|amount|payment)\b[^,]{0,30}$/i;
/** "My full reply comes tomorrow": words come, and nobody visits. */
const WORDS = /\b(?:reply|answer|e-?mail|mail|letter|update|message|news|decision)\b[^,]{0,20}$/i;

function kindAt(what: PromiseKind, words: string, text: string, at: number): PromiseKind {
  if (/^(?:process|(?:be|is|are) back)/i.test(words) && MONEY.test(text.slice(0, at))) return 'send';
  if (what === 'other' && /^com/i.test(words) && WORDS.test(text.slice(0, at))) return 'write';
  if (what === 'check' && /^be (?:with you|there)/i.test(words) && PERSON.test(text.slice(0, at))) return 'other';
  if (
    /^have (?:someone|somebody|(?:an?|the|our) (?:van|fitter|engineer|technician|driver|plumber|electrician|colleague))\b/i.test(
      text.slice(at),
    )
  )
    return 'other';
  if (what !== 'send' || !/^(?:have|get|receive|find)/i.test(words)) return what;
  const rest = text.slice(at);
  if (SENT_STATE.test(rest)) return 'send';
  return STATE.test(rest) ? 'other' : 'send';
}

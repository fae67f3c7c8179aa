import { shift } from '../shift.ts';
import type { Topic } from '../types.ts';
import { plain } from '../words.ts';
import { aboutOf, isPlainQuestion } from './about.ts';
import { askingClauses } from './clauses.ts';
import { doneOf } from './done.ts';
import { KINDS, REFUSED } from './kinds.ts';
import { meantIn, mendedIn } from './meant.ts';
import type { Want, Wanted } from './types.ts';

/** At most this many are answered in a reply; more would be a form and not a letter. */
const MOST = 6;
/** Wants of which a turn may hold several. */
const MANY: ReadonlySet<Want> = new Set(['question', 'change']);
/** What software or a product can do is not done by the agent: a wish for it is a question. */
const BUILT: ReadonlySet<Topic> = new Set(['bug', 'outage']);
const MADE = /^(?:extended|fixed|added|made|put|raised|reduced|lowered|combined|held|taken)\b/;
const NO_WAY = /\b(?:is there|any) (?:really |honestly )?(?:no|any|a|not) (?:way|chance|possibility)\b/i;
const RHETORIC =
  /\b(?:what (?:do|would|will) you propose\b(?! for| about)|what are you going to do about (?:it|this|that)\b|what['’]?s (?:is )?the good news|give me (?:one|a) (?:\w+ )?reason|actual human|anyone (?:alive|home|out there)|anybody (?:alive|home)|is anyone|(?:can|could) (?:you|anyone|somebody|someone) (?:please )?help(?: me| us)?\??$|is this how|human in the (?:building|room)|serious(?:ly)?|kidding|joke|anyone (?:actually )?(?:there|working|read|care)|how (?:hard|difficult|dare)|what (?:kind|sort) of|is it just me|do you (?:even|actually|want (?:people|me|us|him|her)|think|know|care|people)|is that (?:too much|normal|how)|who does|care\b|shut up shop|waiting for\b.*someone|^someone to|what (?:exactly )?are you waiting|which of you|which is it|what are you going to do\b(?! about)|what happens (?:now|next)(?=\??$)|how (?:is|can) (?:that|this|it) (?:be )?(?:fair|right|ok|okay|acceptable|possible)|^(?:is|would) (?:that|this|it) (?:be )?(?:possible|ok|okay|all ?right|alright|feasible)(?=\??$)|^(?:please )?(?:can|could|would) (?:you|someone|somebody|anyone) (?:please )?(?:check|look|look for (?:it|them)|have a look|look into (?:it|this)|sort (?:it|this))(?: please)?(?=\??$)|on purpose|going on(?=\??$)|what now(?=\??$)|who should i believe|start (?:all )?over|believe\b|going to tell|happening|what (?:is|['’]s) (?:\w+ )?going to happen(?: now| next)?(?=\W*$)|am i supposed|really\?)\b/i;

const HANGS: ReadonlySet<Want> = new Set(['cancel', 'cancel_order', 'refund']);
/** An end that hangs on something is a threat and not an order: done at once, it would be the wrong thing done. */
const THREAT =
  /\bor (?:that )?(?:you )?(?:give|pay|send)(?: me| us)? back\b|\b(?:or|otherwise|or else|then)\b,? (?:please |just |simply |you can |i['’]?(?:ll| will| want to| would like to| am going to) (?:\w+ )?)?(?:cancel|close|end|refund|(?:give|get) (?:me|us) (?:my|our|the) money)\b|\bor(?: else)?,? (?:an? |my |the )?(?:full )?(?:refund|money back)\b|\bif\b[^.!?]{0,80}\b(?:cancel|close)\b|\bif (?:it['’]?s (?:a )?no|not|you can['’]?t|that['’]?s not possible),? (?:then )?(?:i|we)(?:['’]d| would| need| want)\b/i;

/** Everything a turn asks for, in its order, each once. */
export function wantsOf(turn: string, topic: Topic): Wanted[] {
  const found: Wanted[] = [];
  for (const clause of askingClauses(turn)) {
    const wanted = sentIt(clause, turn, topic) ?? meantIn(clause, turn) ?? wantedIn(clause, topic, turn);
    if (wanted !== null && topic === 'scam' && wanted.want === 'question' && IS_IT_YOU.test(clause)) continue;
    if (wanted === null || RHETORIC.test(clause) || (HANGS.has(wanted.want) && THREAT.test(turn))) continue;
    if (!MANY.has(wanted.want) && found.some(({ want }) => want === wanted.want)) continue;
    if (
      found.some(
        (one) =>
          one.want === wanted.want &&
          one.about === wanted.about &&
          (one.about !== null || one.clause === wanted.clause),
      )
    )
      continue;
    found.push(wanted);
  }
  const mended = found.some(({ want }) => want === 'change') ? null : mendedIn(turn, topic);
  const card = CARD_STOP.exec(turn);
  if (card !== null && !found.some(({ want }) => want === 'block'))
    found.unshift({ want: 'block', clause: card[0], about: null, object: null, done: null });
  const rest = mended === null ? found : [mended, ...found.filter(({ clause }) => !/\btoo late\b/i.test(clause))];
  return withoutDoubles([...isThatPossible(turn, rest), ...rest, ...unsaid(turn, topic, found)]).slice(0, MOST);
}

/** "Is that possible?" is asked of what they have told, where nothing else is to be done. */
const POSSIBLE =
  /(?:^|[.!?,;]\s+|\band )(?:is|would) (that|this|it) (?:be )?(possible|feasible|ok|okay|all ?right)(?= (?:please|with you)\b|[?,]| and\b)/i;

function isThatPossible(turn: string, found: readonly Wanted[]): Wanted[] {
  const asked = POSSIBLE.exec(turn);
  if (asked === null || found.some(({ want }) => want !== 'question')) return [];
  return [
    {
      want: 'question',
      clause: asked[0].replace(/^[.!?,;\s]+/, ''),
      about: `whether ${(asked[1] ?? '').toLowerCase()} is ${(asked[2] ?? '').toLowerCase()}`,
      object: null,
      done: null,
    },
  ];
}

/** Whether a message is ours is what the whole reply is about. */
const IS_IT_YOU = /^\W*(?:\w+ )?(?:is|was|are) (?:this|that|it|these|they|the \w+)\b/i;

const MONEY_DUE =
  /\b(?:had|received|got|seen) no (?:refund|money)\b|\b(?:still (?:waiting (?:for|on)|owed|missing|no|not (?:had|got|received|seen))|(?:have|has)(?: not|n['’]?t) (?:had|got|received|seen|been)) (?:for )?(?:the |my |our |any |a )?(?:refund|money|[£$€]\s?\d[\d.,]*)|\brefund\b[^.!?]{0,50}\b(?:still|n['’]t|not|never|nothing|nowhere)\b|\bwaiting\b[^.!?]{0,30}\brefund\b/i;

/** Where a refund is spoken of, what has not come is the money. */
const NOTHING_YET =
  /\b(?:(?:had|received|got|seen) no (?:refund|money|payment)|nothing (?:has |['’]s )?(?:yet )?(?:arrived|come|appeared|shown up|gone in|reached)|nothing (?:yet|so far|since|(?:on|in) my (?:card|account|bank))|(?:has|have|is)(?: not|n['’]?t) (?:yet )?(?:arrived|come|appeared|shown up|gone in|reached|there)|still (?:nothing|not there|no sign|(?:have|has)(?:n['’]?t| not) (?:had|got|received|seen)))\b/i;

/** Charged for what they have ended. */
const AFTER_THE_END =
  /\b(?:charg\w+|billed|tak\w+|took)\b[^.!?]{0,60}\b(?:i|we)(?:['’]ve| have| had)? (?:already )?cancel+ed\b|\b(?:i|we)(?:['’]ve| have| had)? (?:already )?cancel+ed\b[^.!?]{0,60}\b(?:still|again|but)\b[^.!?]{0,30}\b(?:charg\w+|billed|tak\w+|took)\b/i;

/** What nobody asks in so many words and everybody means: money that is due is wanted. */
function unsaid(turn: string, topic: Topic, found: readonly Wanted[]): Wanted[] {
  if (found.some(({ want }) => want.startsWith('refund'))) return [];
  const due = MONEY_DUE.exec(turn) ?? (topic === 'refund' ? NOTHING_YET.exec(turn) : null);
  if (due === null && topic === 'billing' && AFTER_THE_END.test(turn))
    return [{ want: 'refund', clause: turn.slice(0, 200), about: null, object: null, done: null }];
  return due === null ? [] : [{ want: 'refund_where', clause: due[0], about: null, object: null, done: null }];
}

/** Requests that mean what they say only where such a thing is spoken of: a cake is frozen, too. */
const ONLY_WHERE: Readonly<Partial<Record<Want, RegExp>>> = {
  pause:
    /\b(?:rather than cancel\w*|subscription|membership|plan|contract|policy|account|payments?|direct debit|box|licen[cs]e|course|insurance|delivery|deliveries|order)\b/i,
  block: /\b(?:cards?|accounts?|sim|phone|device|number|payments?|password|log ?in|fob|key)\b/i,
};

/** What is new and is no thing to send. */
const UNSENT =
  /\b(?:dates?|times?|slots?|appointments?|bookings?|passwords?|codes?|pin|readings?|bills?|statements?|quotes?|contracts?|engineers?|drivers?|technicians?|plans?|prices?|offers?|answers?|visits?|confirmations?|accounts?|seats?|rooms?|texts?|messages?|e-?mails?|letters?|remind(?:er)?s?|notices?|replies|reply|order|money|rest|euros?|pounds?|dollars?)\b|[£$€]/i;
const PARKED = /\b(?:parking|warden|permit|penalty|fined?|pcn|speeding|toll)\b/i;
/** "Don't send me there", "don't send a leaflet": a wish of how to be answered. */
const NOT_POST = /\bsend me (?:there|back|round|to)\b/i;
const VOUCHER = /\b(?:vouchers?|coupons?|credit notes?|credits?)\b/i;
/** "I don't want them" hangs on what they are. */
const UNWANTED = /\b(?:don['’]?t|do not|no longer) (?:want|need) (?:it|them|this|that)\b/i;

/** "What would it cost to put her on?" orders nothing yet. */
const ASKS_ABOUT = /^(?:and |but |so )?(?:what|how|when|where|which|do i|am i|is it|does|would it)\b.*\?$/i;

/** A delivery that is stopped is an order that is cancelled. */
const STOPS_ORDER =
  /\bstop (?:the|this|that|my|our|his|her) (?:\w+ ){0,2}(?:delivery|order|booking|collection|visit|appointment)\b/i;

/** Nobody is to be told. */
const UNTOLD = /\b(?:do(?:n['’]?t| not)|never|without|not to) (?:\w+ )?(?:tell|let|thank)/i;

/** "Let me know where it is", "tell me when": it is the thing that they wait for. */
const WHERE_IT_IS =
  /\b(?:where (?:it|they|this|that|the \w+|my \w+) (?:is|are|has got to|have got to)|when (?:it|they|the \w+|my \w+) (?:is|are|will|['’]?ll|comes?|arrives?)|what(?:['’]s| is) (?:happening|going on))\b/i;

/** "Do I need to send the certificate?" asks for none. */
const GIVES =
  /\b(?:do|should|must|shall|can|could) (?:i|we)\b[^?]*\b(?:send|post|email|provide|bring|show)\b|\b(?:i|we)(?:['’]d| would)? (?:need|have) to (?:send|provide|bring|show)\b/i;

/** What would be done for who buys is asked, and not ordered. */
const IF_BOUGHT =
  /\bif (?:i|we) (?:order|buy|book|take|join|sign|go|get|choose|pick)\b|^(?:and |so |but )?will you\b.*\?$/i;

/** Money that was taken, which "it" may be in "make sure it doesn't happen again". */
const TAKEN = /\b(?:charg\w+|billed|(?:taken|took|taking) [£$€\d]|debit\w*)/i;

/** "Change it for the 9" is a day where days are spoken of. */
const DATED =
  /\b(?:january|february|march|april|june|july|august|september|october|november|december|tickets?|concert|flight|booking|appointment|date)\b/i;

/** The words are those of a request, and speak of something that it cannot be for. */
function isOther(want: Want, match: RegExpExecArray, clause: string, turn: string): boolean {
  if (want === 'swap') return /^\d{1,2}$/.test(match[match.length - 1] ?? '') && DATED.test(turn);
  if (want === 'cancel_order')
    return VOUCHER.test(UNWANTED.test(clause) ? turn : clause) || (/\bticket\b/i.test(clause) && PARKED.test(turn));
  if (want === 'document') return GIVES.test(clause);
  if (want === 'stop' && /\bmake sure\b/i.test(clause)) return !TAKEN.test(turn);
  if (want === 'stop') return NOT_POST.test(clause) || STOPS_ORDER.test(clause);
  if (want === 'praise') return UNTOLD.test(clause);
  if (want === 'replace') return UNSENT.test(match[match.length - 1] ?? '');
  return ONLY_WHERE[want]?.test(turn) === false;
}

/** Requests whose word often stands in a question about something else: "how early do we have to confirm?" */
const ASIDE: ReadonlySet<Want> = new Set(['confirm', 'back', 'stop', 'document', 'call']);
const INQUIRY =
  /^(?:and |but |so |also )?(?:how (?:long|early|late|soon|much|many|often|far)|what time|when|until when|by when)\b.*\b(?:do|does|can|should|must|is|are|will) (?:i|we|it|they|an?|the|my|our|your)\b/i;

function wantedIn(clause: string, topic: Topic, turn: string): Wanted | null {
  for (const [want, pattern] of KINDS) {
    const match = pattern.exec(clause);
    if (match === null || refuses(clause, want) || isOther(want, match, clause, turn)) continue;
    if (ASIDE.has(want) && INQUIRY.test(clause) && aboutOf(clause) !== null) return questionIn(clause);
    if (want === 'arrival' && (BEFORE_BUYING.has(topic) || WHICH_DAY.test(clause))) continue;
    if (want === 'confirm' && topic === 'delivery' && WHERE_IT_IS.test(clause))
      return { want: 'arrival', clause, about: null, object: null, done: null };
    const object = match[match.length - 1];
    const words = object === undefined || object === match[0] ? null : shift(plain(object)).trim();
    return { want, clause, about: aboutOf(clause), object: words === '' ? null : words, done: null };
  }
  const done = orderedIn(clause, topic, turn);
  return done === null ? questionIn(clause) : { want: 'change', clause, about: null, object: null, done };
}

/** What we are to do, in its form once it is done; null where they ask about it, or would do it themselves. */
function orderedIn(clause: string, topic: Topic, turn: string): string | null {
  if (/\b(?:fix|sort)\w* (?:it|this|that) or\b/i.test(turn)) return null;
  if (/^(?:and |so |but )?(?:can|could|may) (?:i|we) take\b.*\bwith (?:me|us)\b/i.test(clause)) return null;
  if (NO_WAY.test(clause) || ASKS_ABOUT.test(clause) || IF_BOUGHT.test(clause) || isTheirDoing(clause, turn))
    return null;
  const done = doneOf(clause);
  return done !== null && BUILT.has(topic) && MADE.test(done) ? null : done;
}

/** "Can I buy now and put the number in later?": what comes after "and" is still asked, and theirs to do. */
function isTheirDoing(clause: string, turn: string): boolean {
  const at = turn.indexOf(clause);
  return /\b(?:can|could|may|should|do|must) (?:i|he|she|they)\b[^.?!]*\band $/i.test(
    turn.slice(Math.max(0, at - 80), at),
  );
}

/** A question that only the agent can answer; `about` is null where it cannot be said inside a sentence of ours. */
function questionIn(clause: string): Wanted | null {
  const asks = clause.endsWith('?') || QUESTION.test(clause);
  const about = asks && (!IF_BOUGHT.test(clause) || /^(?:and |but |so )?if\b/i.test(clause)) ? aboutOf(clause) : null;
  return about === null && !isPlainQuestion(clause)
    ? null
    : { want: 'question', clause, about, object: null, done: null };
}

/** What was left behind is looked for, and no new one is sent. */
const LEFT =
  /\b(?:left|forgot|forgotten|lost)\b[^.!?]{0,60}\b(?:bus|train|room|hotel|behind|suitcase|seat)\b|\b(?:not|missing) (?:in|from) my (?:suitcase|bag)\b|\blost property\b/i;
const PAPER = /\b(?:invoice|receipt|statement|certificate|contract|quote|letter|form)\b/i;
const ROBBED = /\b(?:stolen|hacked|fraud|lost my (?:card|wallet|purse|phone)|broken into)\b/i;
const CHARGED =
  /\b(?:charges?|charged|payment|debit|transaction|overdrawn|(?:went|gone|came|taken|paid) (?:out )?twice)\b/i;
const TAKE_BACK =
  /\b(?:cancel|reverse|undo) (?:it|them)\b|\b(?:put|pay|transfer) (?:it|that|them|the money) (?:all |both )?back\b/i;

/** Somebody else sends it to us in "she can send it to you". */
const SENDS_IT =
  /^(?!.*\b(?:send|forward|email) (?:it|them) to you\b).*\b(?:send|resend|re-send|forward|email) (?:it|them)\b(?! back)/i;
/** Something that was ordered, and that is not with them. */
const SENT =
  /\b(?:order\w*|parcel|package|deliver\w*|arriv\w*|post(?:ed|man|age)?|shipp\w*|courier|tracking|dispatch\w*|received?)\b/i;
const NOT_THERE =
  /\b(?:still|missing|late|lost|stuck|waiting|where)\b|\b(?:not|never|\w+n['’]?t) (?:\w+ ){0,2}(?:arriv\w*|c[oa]me|coming|been|receiv\w+|got|had|deliver\w*|here|turn(?:ed)?|shipped|sent|seen)\b/i;

/** Who asks before they buy has nothing to be sent again. */
const BEFORE_BUYING: ReadonlySet<Topic> = new Set(['presale', 'info', 'howto']);

const TRICKED = /\b(?:scam\w*|fraud\w*|conned|tricked|swindl\w*)\b/i;
/** "Is it on the Saturday or the Sunday?" wants one of the two, and nothing traced. */
const WHICH_DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day or (?:on )?(?:the )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** "Send it" and "cancel it" hang on what "it" is. */
function sentIt(clause: string, turn: string, topic: Topic): Wanted | null {
  const bare = { clause, about: null, object: null, done: null };
  if (/^(?:so |and )?what (?:do|should|can) i do\b/i.test(clause) && ROBBED.test(turn))
    return { want: 'block', ...bare };
  if (
    /\bstop (?:the|this|that|my|those|these) (?:payments?|transfers?)\b/i.test(clause) &&
    (topic === 'scam' || topic === 'security' || TRICKED.test(turn))
  )
    return { want: 'block', ...bare };
  if (SENDS_IT.test(clause) && !LEFT.test(turn)) {
    if (PAPER.test(turn)) return { want: 'document', ...bare };
    return !BEFORE_BUYING.has(topic) && SENT.test(turn) && NOT_THERE.test(turn) ? { want: 'replace', ...bare } : null;
  }
  if (/\bcancel (?:it|this|(?:the|my|this|that) (?:\w+ )?(?:ticket|pcn|notice))\b/i.test(clause) && PARKED.test(turn))
    return { want: 'fee', ...bare };
  if (/\bcancel (?:one|both|the (?:second|other|first|duplicate))\b/i.test(clause) && /\border(?:s|ed)?\b/i.test(turn))
    return { want: 'cancel_order', ...bare };
  if (/\bcancel (?:it|this|that)\b/i.test(clause) && /\b(?:order|food|driver|delivery|parcel)\b/i.test(turn))
    return { want: 'cancel_order', ...bare };
  return TAKE_BACK.test(clause) && CHARGED.test(turn) ? { want: 'refund', ...bare } : null;
}

const QUESTION =
  /^(?:(?:i|we|he|she) )?(?:wants?|would like|needs?|asked|asks) (?:to know )?(?:if|whether|how|what|when|where|why|who|which)\b|^(?:and |but |so |please )?(?:tell me |let me know )?(?:how|what|when|where|which|who|why|whether|is|are|does|do|can|could|will)\b|^(?:and |but |so |please )?(?:tell me|let me know) if\b/i;

/** "Don't ring me": a wish that every offer of a call must keep to. */
export const NO_CALL =
  /\b(?:do(?:n['’]?t| not)|no need to|rather (?:you )?(?:not|didn['’]?t)|without|stop|never|please no|not) (?:\w+ ){0,2}(?:ring|rings|ringing|call|calls|calling|phone|phoning|telephone)\b|\b(?:can['’]?t|cannot|unable to) (?:take calls|talk on the phone|use the phone|hear on the phone)\b|\b(?:write|e-?mail) rather than (?:\w+ )?(?:phone|telephone|call|ring)|\bnot (?:very |much )?good on the (?:phone|telephone)\b|\bprefer (?:e-?mail|writing|it in writing|a letter)\b|\bi(?:['’]m| am) deaf\b/i;

/** "He can't give me another egg" asks for none. */
const CANNOT =
  /\b(?:ca(?:n['’]?t|nnot)|could(?:n['’]?t| not)|wo(?:n['’]?t)|will not|not able to) (?:\w+ )?(?:send|give|get|bring|order|want)\b/i;

/** "I don't want a form letter" asks for none. */
const NO_PAPER =
  /\b(?:do(?:n['’]?t| not)|not) (?:want|need|send(?: me)?|asking for) (?:\w+ ){0,3}(?:letter|form|leaflet|statement|certificate|quote)s?\b/i;

const NO_MORE = /\b(?:don['’]?t|do not|never|stop|no more) (?:please )?(?:send|give|offer|book|bring)/i;

/** "I don't want money back" asks for something else. */
const NO_MONEY =
  /\b(?:don['’]?t|do not|no|not) (?:\w+ )?(?:want|need|after|interested in) (?:my |the |any |a )?(?:money|refund)\b|\bnot (?:the |my )?money\b/i;

/** By what name each is refused: "a new one, not a voucher" refuses no new one. */
const REFUSED_AS: Readonly<Partial<Record<Want, RegExp>>> = {
  replace: /^(?:replacement|exchange|new one)$/i,
  refund: /^refund$/i,
  credit: /^(?:voucher|coupon|credit|gift card)$/i,
};

/** "I don't want a repair" asks for none. */
function refuses(clause: string, want: Want): boolean {
  if (want === 'cancel_order' || want === 'stop') return false;
  if (want === 'call' && NO_CALL.test(clause)) return true;
  if (want === 'document' && NO_PAPER.test(clause)) return true;
  if (want === 'replace' && (NO_MORE.test(clause) || CANNOT.test(clause))) return true;
  const refused = [...clause.matchAll(REFUSED)];
  if (want === 'refund' && NO_MONEY.test(clause)) return true;
  const own = REFUSED_AS[want];
  if (own !== undefined) return refused.some((match) => own.test(match[1] ?? match[2] ?? ''));
  return refused.length > 0 && !/\b(?:refund|money back|please|send|cancel)\b/i.test(clause.replace(REFUSED, ' '));
}

/** The card itself is to be stopped, whatever comes back. */
const CARD_STOP =
  /\bcard\b[^.!?]{0,20}\b(?:stopped|blocked|cancelled|frozen)\b|\b(?:stop|block|freeze|cancel) (?:my|the|his|her) card\b/i;

/** A refund that is asked for twice over is one; a confirmation is part of whatever else is asked. */
function withoutDoubles(found: readonly Wanted[]): Wanted[] {
  const has = (want: Want): boolean => found.some((each) => each.want === want);
  return found.filter(
    ({ want, clause }) =>
      !(want === 'refund_where' && has('refund')) &&
      !(want === 'confirm' && has('delete')) &&
      !(want === 'block' && has('refund') && !CARD_STOP.test(clause)) &&
      !(want === 'cancel_order' && has('cancel')) &&
      !(want === 'arrival' && (has('visit') || has('replace'))) &&
      !(want === 'replace' && has('swap')),
  );
}

/** "No call, still no refund" tells what did not come. */
const NOT_COME =
  /\bno (?:phone )?calls?\b|\b(?:still|got|had|have|has|received|yet|is|was|been|seen) no (?:refund|replacement|apology|new one|voucher|credit|exchange)\b/gi;

/** What they say they do not want, in lower case. */
export function refusedIn(turn: string): ReadonlySet<string> {
  const found = [...turn.slice(0, 4000).replace(NOT_COME, ' ').matchAll(REFUSED)].map((match) =>
    (match[1] ?? match[2] ?? '').toLowerCase(),
  );
  if (NO_CALL.test(turn)) found.push('call');
  if (NO_MONEY.test(turn.slice(0, 4000))) found.push('refund');
  return new Set(found);
}

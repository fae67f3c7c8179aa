import type { Overlay, Topic } from '../types.ts';

/** It is with them: nobody needs to look for it. */
const ARRIVED =
  /\b(?:arrive[ds]?|came|turned up|(?:was|been|got) (?:delivered|dropped off|left)|(?:was|were) delivered|left (?:it|the \w+|my \w+|our \w+) (?:in|out|on)\b|unpacked|opened (?:it|the box|the parcel)|picked (?:it )?up|collected|fitted|installed)\b/i;
/** It did not come, or nobody knows where it is. */
const NOT_THERE =
  /\b(?:not|never|\w+n['’]?t)\b(?: \w+){0,3} (?:arriv\w*|com[ei]ng?|come|turned up|deliver\w*|here|shipped|moved)\b|\b(?:no sign|still waiting|where (?:is|are) (?:it|my|our|the)|handed to (?:a )?(?:resident|neighbour)|(?:says|marked|shows)(?: as| it was| it is| it['’]s)? delivered)\b/i;
/** What is wrong with a thing that is there. */
const DAMAGED =
  /\b(?:broken|broke|crack(?:ed|s)?|snapped|smashed|shattered|ripped|rip|torn|tear|dented|dent|scratch(?:ed|es)?|chipped|bent|crushed|in (?:half|pieces|bits)|split|leaking|wilted|squashed|stained|warped|punctured|soaked|soaking|sodden|wet through|water[- ]damaged|ruined|mouldy|blank|blurr(?:ed|y)|smudged|faded|peeling|upside down|dead on arrival|missing (?:a |the |its )?(?:feet|foot|legs?|screws?|parts?|pieces?|bolts?)|only (?:two|three|one|\d) (?:feet|legs|screws|bolts|parts|pieces))\b/i;

/** It is there and says the wrong thing. */
const MISPRINTED =
  /\b(?:(?:meant|supposed) to (?:say|read)|should (?:say|read|have said)|misspel\w*|spel(?:t|led) wrong|wrong (?:name|words|text|lettering|date on))\b/i;

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The topic as the rest of the message leaves it: what came damaged is not on its way, and who cannot pay is not asking what a charge is for.
 */
export function settled(
  topic: Topic,
  turn: string,
  overlays: ReadonlySet<Overlay>,
  refused: ReadonlySet<string> = NOTHING,
): Topic {
  if (topic === 'refund' && refused.has('refund')) return 'other';
  if (overlays.has('cant_pay') && (topic === 'billing' || topic === 'refund' || topic === 'price')) return 'other';
  if ((topic === 'delivery' || topic === 'lost') && MISPRINTED.test(turn) && ARRIVED.test(turn)) return 'wrong_item';
  if (ON_ITS_WAY.has(topic) && isDamaged(turn)) return 'defective';
  const apart = unlike(topic, turn);
  if (apart !== null) return apart;
  if (topic === 'access' && NOT_ME.test(turn)) return 'security';
  if (STAYED_AT.has(topic) && STAY.test(turn)) return 'stay';
  if (topic === 'bug' && NO_BUS.test(turn)) return 'service';
  if (topic === 'wrong_item' && IS_BROKEN.test(turn) && !ANOTHER.test(turn)) return 'defective';
  return topic;
}

/** What might be from somebody else: something that reached them, or that they were asked for. */
const A_MESSAGE =
  /\b(?:text\w*|sms|e-?mails?|messages?|calls?|called|rang|ring|phone\w*|letters?|links?|codes?|sites?|websites?|pages?|ads?|adverts?|apps?|whatsapp|facebook|instagram|scam\w*|fraud\w*|fake|phish\w*|genuine|legit\w*|real|trick\w*|conned|man|woman|someone|somebody|details|payments?|transfer\w*)\b/i;
/** An order that we ended, and no bill. */
const ENDED_ORDER = /\border (?:was |has been |been |got )?cancel+ed\b|\bcancel+ed (?:my|our) order\b/i;
/** They have been there: nothing can be changed about it any more. */
const PAST_VISIT =
  /\b(?:we|i|they) (?:were|was|got) (?:put|seated|given|placed|sat|shown|left|squeezed|moved) (?:at|next|by|in|to|behind|near|a|an|the)\b/i;
/** A choice of ours is spoken of. */
const CHOICE = /\b(?:stopped (?:making|selling)|discontinu\w+|bring back|used to have|no longer)\b/i;

/** A letter that asks for money, which nobody applied for. */
const DEMAND =
  /\b(?:letter|notice|reminder|demand)s?\b[^.!?]{0,60}\b(?:arrears|eviction|evict|debt|bailiffs?|overdue|unpaid|court|collect\w*|threat\w*)\b/i;
/** A link that does not open keeps nobody out of an account. */
const A_LINK = /\blinks?\b[^.!?]{0,60}\b(?:(?:does|is|do|has)(?: not|n['’]?t)|won['’]?t|broken|dead|expired|not)\b/i;
const OWN_ACCOUNT = /\b(?:account|log(?:ging)? ?in|log ?in|sign(?:ing)? ?in|password|locked|code|reset)\b/i;

/** A topic that the words do not bear out, and what it is instead. */
function unlike(topic: Topic, turn: string): Topic | null {
  if (topic === 'scam' && !A_MESSAGE.test(turn)) return 'other';
  if (
    topic === 'product' &&
    !CHOICE.test(turn) &&
    /\b(?:can['’]?t|cannot|unable to) (?:find|see|open|log)\b/i.test(turn)
  )
    return 'bug';
  if (topic === 'billing' && ENDED_ORDER.test(turn) && !/\b(?:charged|refund\w*|money|twice)\b/i.test(turn))
    return 'other';
  if (topic === 'booking' && PAST_VISIT.test(turn)) return 'stay';
  if (topic === 'decision' && DEMAND.test(turn)) return 'letters';
  if (topic === 'access' && /\b(?:charged|billed|debited)\b/i.test(turn) && !OWN_ACCOUNT.test(turn)) return 'billing';
  if (topic === 'access' && A_LINK.test(turn) && !OWN_ACCOUNT.test(turn)) return 'bug';
  return null;
}

/** What is broken is the thing itself. */
const IS_BROKEN =
  /\b(?:is|are|was|were|arrived|came) (?:\w+ )?(?:broken|cracked|smashed|shattered|snapped|dented|scratched|chipped|crushed|torn|ripped|leaking|faulty|damaged)\b/i;
/** Another thing than was ordered, or less of it. */
const ANOTHER =
  /\b(?:wrong|instead|different|not (?:what|the one|as)|ordered|missing|short|only (?:one|two|three|half|\d)|supposed|meant to|size|colou?r|rather than|someone else|swap)\b/i;

/** Somebody else did it. */
const NOT_ME =
  /\b(?:(?:was|is)(?: not|n['’]?t) me|(?:i|we) (?:did not|didn['’]?t|never) (?:change|ask|request|do|log|order|set) )/i;
/** Topics that the state of a place they stay at is easily taken for. */
const STAYED_AT: ReadonlySet<Topic> = new Set(['outage', 'service', 'reach', 'other']);
/** The state of a room or a rental, or whoever lets it. */
const STAY =
  /\b(?:hotel|hostel|apartment|cottage|villa|resort|cabin|b&b|suite|holiday (?:let|flat|home)|rental|airbnb|caravan|lodge|chalet)\b[\s\S]{0,120}\b(?:ants|mice|cockroach\w*|bed ?bugs|filthy|dirty|smell\w*|no (?:hot )?water|no heating|no wi-?fi|host|landlady)\b/i;
/** A bus that did not come is no fault of the app that says it runs. */
const NO_BUS =
  /\b(?:bus|coach|train|tram|ferry|the (?:number )?\d{1,3}[a-z]?)\b[^.!?]{0,40}\b(?:(?:has|have|did|does|was|had)(?:n['’]?t| not)|never|not|no) (?:\w+ ){0,2}(?:sh[ow]+\w*|turn\w*|c[ao]me|arriv\w+|stop\w*|run\w*)\b/i;

/** Topics that a thing which came damaged is easily taken for. */
const ON_ITS_WAY: ReadonlySet<Topic> = new Set(['delivery', 'status', 'howto', 'other']);

/** Somebody who came brought nothing yet. */
const CAME = /\b(?:nobody|no one|driver|courier|man|engineer|they|he|she) (?:came|arrived|turned up)\b/gi;

const isDamaged = (turn: string): boolean =>
  DAMAGED.test(turn) && ARRIVED.test(turn.replace(CAME, ' ')) && !NOT_THERE.test(turn);

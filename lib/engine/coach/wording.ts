import type { CoachFinding, Move } from '../../conversation.ts';
import { repliesFor } from '../replies/replies.ts';
import { ANSWER } from './asking.ts';
import type { Facts } from './facts.ts';
import { says, spokenOf } from './phrase.ts';
import { recapOf } from './recap.ts';
import { shared } from './stems.ts';
import { FEELS } from './words.ts';

/** Ties to a sentence that is not there. */
const TIE = /^(?:Before that|After that|Until then|If not|Otherwise|Then|And|So|Also),? (\p{L})/u;
const QUESTION_BACK =
  /^(?:who|what|when|where|why|how|which|can|could|will|would|do|does|did|is|are|has|have|should|if)\b[^.!?]*\.\s*/i;
/** Says back what they asked, which has a line of its own. */
const ASKED_BACK = /^(?:You (?:asked|wrote)|Whether|About)\b/;

/** What a step may speak of only where they or the draft speak of it. */
const SPEAKS_OF: readonly (readonly [step: RegExp, due: RegExp])[] = [
  [
    /\brefund|\bmoney\b|\bpaid\b|\bcard\b|\bpayment/i,
    /refund|money|charg|\bpa(?:id|y)|bill|fee\b|fees\b|invoice|price|cost|debit|[£$€]|\bcard\b|deposit|compensat/i,
  ],
  [
    /\b(?:carrier|courier|depot|delivery|parcel|driver)\b/i,
    /parcel|package|deliver|courier|shipp|sent\b|post(?:ed|al)?\b|arriv|order|track|dispatch|driver/i,
  ],
  [
    /\bengineers?\b|\bservice\b/i,
    /internet|wi-?fi|broadband|router|\bapp\b|software|update|error|crash|log(?:in|ged)|sync|site|server|boiler|heating|signal|\bline\b|outage|engineer|system|power|water|data|account|page|screen|file/i,
  ],
  [
    /\bdoctor|\bmidwife|\bpharmacist|\bemergency/i,
    /doctor|hospital|rash|sick|ill\b|burn|hurt|baby|swallow|medic|skin|allerg|breath|cold|heat|gas|smoke|danger|safe|unwell|injur|bleed|faint|dizzy/i,
  ],
  [
    /\bvisit\b|\bwho comes\b|\bfitter\b/i,
    /visit|engineer|technician|appointment|came|come|fitter|plumber|repair|install/i,
  ],
  [/\bphoto|\bpicture/i, /broken|damag|crack|torn|stain|scratch|wrong|fault|photo|picture|leak|missing/i],
  [/\bhouse\b|\bnights?\b|\broom\b/i, /room|hotel|night|stay|bed/i],
  [/\bpassword\b|\bway in\b/i, /password|log ?in|logged|locked|sign ?in|access|authenticat/i],
  [/\bwere sent\b|\bwhat you ordered\b|\bordered one thing\b/i, /order|sent|deliver|parcel|package/i],
];

/** Whether the words speak of nothing that neither side has spoken of. */
function isDue(words: string, { customer, draft }: Facts): boolean {
  const known = `${customer.conversation.messages.map(({ text }) => text).join('\n')}\n${draft.text}`;
  return SPEAKS_OF.every(([step, due]) => !step.test(words) || due.test(known));
}

/** A step that fits any matter. */
const ANY_STEP = "I'm finding out where this stands, and you'll have a clear answer from me by [day].";

const GRIEF_STEP = "I'm seeing to this myself, and by [day] I'll write to you that it is done.";
/** What only the agent can say that they did, or may give. */
const DONE =
  /\bI(?:['’]ve| have) (?!read|to )\w+|\bI['’]m (?:sending|refunding|replacing|crediting)\b|\bI['’]ll (?:refund|credit)\b/;

/** Who was treated badly wants somebody above to hear it. */
const RESPECT_STEP = "I'm taking this to [name of the manager] today, and by [day] I'll tell you what came of it.";

/** Today is too late for "by [day]". */
const TODAY =
  /\b(?:today|tonight|this (?:morning|afternoon|evening)|right now|(?:in|within) (?:an|one|two|\d+) hours?)\b/i;
const inTime = (words: string, { customer }: Facts): string =>
  customer.case.signals.has('urgency') && TODAY.test(customer.case.turn) ? words.replace('[day]', '[time]') : words;

/** The next step, in the fewest words that the suggestions have for it; none beside a line for the answer, where none is known. */
export function stepFor(facts: Facts, asked = false): string | null {
  const { conversation, reading, case: own } = facts.customer;
  if (reading.injustice === 'respect' && own.kind !== 'grief') return RESPECT_STEP;
  const replies = repliesFor(conversation, reading, own.persona);
  for (const move of ['act', 'explain'] as const satisfies readonly Move[]) {
    for (const reply of [replies[1], replies[0]]) {
      const [text = ''] = (reply?.moves ?? []).filter((each) => each.move === move).map((each) => each.text);
      const words = text.replace(QUESTION_BACK, '').replace(TIE, (_, letter: string) => letter.toUpperCase());
      if (
        words !== '' &&
        !PLEASED.test(words) &&
        !ASKED_BACK.test(words) &&
        !DONE.test(words) &&
        !ANSWER.test(words) &&
        isDue(words, facts)
      )
        return inTime(words, facts);
    }
  }
  if (asked) return null;
  return own.kind === 'grief' ? GRIEF_STEP : ANY_STEP;
}

/** Kinds of matter that have words of their own for what happened, and need them. */
const OWN_WORDS: ReadonlySet<string> = new Set(['grief', 'praise', 'nod', 'done', 'foreign', 'empty', 'idea']);

/** Every second counts: what to do comes alone. */
const ACUTE: ReadonlySet<string> = new Set([
  'self_harm',
  'gas',
  'fire',
  'flood',
  'medical',
  'allergy',
  'falling',
  'menace',
]);

/** Under this heat words of nobody's matter say too much. */
const HOT = 0.5;

/** Words that hear them: what they told, said back; else what the suggestions say, where `sure` only towards one in some heat. */
export function hearingFor(facts: Facts, sure = false): string | null {
  const { customer } = facts;
  const { kind, hazard } = customer.case;
  if (hazard !== null && ACUTE.has(hazard)) return null;
  if (kind === 'ask' && !customer.upset) return null;
  const recap = OWN_WORDS.has(kind) ? null : recapOf(customer.told, customer);
  if (recap !== null || kind === 'danger' || (sure && customer.upset && customer.heat < HOT)) return recap;
  const replies = repliesFor(customer.conversation, customer.reading, customer.case.persona);
  if (customer.upset) return mostTheirs(replies, facts);
  const short = replies[1]?.moves.find(({ move }) => move === 'acknowledge')?.text ?? '';
  const norms = short.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return SORRY_FIRST.test(short) && shared(norms, customer.stems) > 0 ? short : null;
}
const SORRY_FIRST = /^I['’]m sorry\b/;

/** What a wrong of this sort wants said, whatever it was. */
const WRONG = {
  respect: "You should never have been treated like that, and I'm sorry that you were.",
  process: "It should never have been this hard, and I'm sorry that it was.",
  outcome: "You should have had what you came to us for, and I'm sorry that you didn't.",
} as const;

/** Words that answer the wrong which they name. */
export function fairnessFor({ quote }: Pick<CoachFinding, 'quote'>, { customer }: Facts): string | null {
  const { injustice } = customer.reading;
  if (injustice === 'none' || customer.case.handover) return null;
  const named = customer.told.filter(({ line, message }) =>
    message.text.slice(line.start, line.end + 1).includes(quote),
  );
  const recap = recapOf(named, customer);
  return recap === null ? WRONG[injustice] : withFairness(recap, { customer });
}
const TREATED = 'Nobody should be treated like that.';

/** What hears them, and that nobody should be treated so. */
export const withFairness = (words: string, { customer }: Pick<Facts, 'customer'>): string =>
  customer.reading.injustice === 'respect' && !TREATS.test(words) ? `${words} ${TREATED}` : words;
const TREATS = /\b(?:nobody should|treated|spoken to|no way to)\b/i;

/** Where somebody is in danger: what keeps them safe, then who takes over. */
export function safetyFor({ customer }: Facts): string | null {
  const [reply] = repliesFor(customer.conversation, customer.reading, customer.case.persona);
  const words = (reply?.moves ?? []).filter(({ move }) => move === 'act' || move === 'own').map(({ text }) => text);
  return words.length > 0 ? words.join('\n\n') : null;
}

/** A length of time that may be no wait. */
const SPAN_FIRST = /^(?:\d+|two|three|four|five|six|after \d+) \w+ (?:is|are|an)\b/i;
/** No words for trouble. */
const PLEASED =
  /^(?:Happy|Glad|Good|Great|Lovely|Wonderful|Delighted|What a|Thanks|Thank you|Of course|Here (?:is|are) what)\b/;

/** A feeling that is named is worth so many words of their matter. */
const FELT = 2;

/** Of all that hears them in the suggestions, what holds most of their matter and of what it was to them. */
function mostTheirs(replies: ReturnType<typeof repliesFor>, facts: Facts): string | null {
  const { stems } = facts.customer;
  const held = (text: string) => {
    const norms = text.toLowerCase().split(/[^\p{L}\p{N}'’]+/u);
    return shared(norms, stems) + (says(spokenOf(norms.join(' ')), FEELS) ? FELT : 0);
  };
  const [best] = replies
    .flatMap((reply) => reply.moves.find(({ move }) => move === 'acknowledge') ?? [])
    .filter(({ text }) => !SPAN_FIRST.test(text) && !PLEASED.test(text) && isDue(text, facts))
    .map(({ text }) => ({ text, held: held(text) }))
    .sort((one, other) => other.held - one.held);
  return best?.text ?? null;
}

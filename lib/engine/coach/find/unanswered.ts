import type { Told } from '../customer.ts';
import type { Facts, Found } from '../facts.ts';
import { type Line, linesOf } from '../lines.ts';
import { acts, type Mark } from '../marks.ts';
import { says } from '../phrase.ts';
import { shared, stemsOf } from '../stems.ts';
import { TIME, WHY } from '../words.ts';

const ASKS =
  '(?:can|could|would|will) (?:you|someone|somebody|anyone) (?:please |at least |also |just )*(?:tell|explain|say|confirm|let me know)|(?:i|we) (?:want|need|would like|would love) to know|(?:tell|let) me (?:know )?(?:when|what|why|how|whether|if|where|who|which)|(?:i|we) (?:do not|also) (?:know|understand|wonder) (?:why|what|when|whether|if)|wondering (?:if|whether|when|how|what)|^(?:i|we) (?:asked|have asked) (?:you )?@2(?:if|whether|when|where|how|what|why) ';
/** Asked for no answer. */
const RHETORICAL =
  '(?:(?:i|we) (?:do not|also) (?:know|understand) (?:what|how) (?:to|i am|else|more)|i do not understand|are you (?:kidding|serious|joking|people|all|lot)|what (?:kind|sort) of (?:company|service|joke)|how (?:hard|difficult) (?:is|can|could)|do you (?:even|people|think|actually|have any idea|know how)|really|seriously|is this (?:a joke|how)|who does that|what is (?:wrong with|the point)|how dare|ok|right|you know|any news|hello|why (?:should|would|do) i (?:have|even|bother|pay|stay|believe|trust|wait|keep)|can you (?:imagine|believe)|is (?:any(?:body|one)|someone|this thing|there any(?:body|one)) (?:listening|there|reading|on|home|real)|(?:does )?any(?:body|one) (?:know|else|listening|there|actually)|shall i (?:tell|post|go|take|call|write|leave)|do you (?:fancy|want me)|who (?:are|do) you|checking|what do you mean|(?:who|which|what)(?: of (?:you|them|these))? (?:should|do|can|am) i (?:to |supposed to |meant to )?(?:believe|trust)|what (?:now|next|happens (?:now|next)|am i|are we)|why (?:is|does|must) (?:this|it|everything|that) (?:always |all |have to |take )?(?:be )?(?:so|such)|why does (?:this|it) (?:have to|always|take)|please (?:can|could|will|would) you (?:please )?just|(?:can|could|will|would) you (?:please )?just (?:stop|fix|sort|do|help|end)|(?:can|could|would|will) (?:somebody|someone|anybody|anyone) (?:please |just |actually |finally )*(?:read|help|answer|listen|look|do|sort|fix|deal))';

/** Ends in a question mark and reproaches. */
const REPROACH = '(?:this|that) is (?:how|what|the way|all) (?:you|we|i)(?: |$)';

interface Kind {
  asks: string;
  answers: string;
}
const KINDS: readonly Kind[] = [
  { asks: '(?:when|how (?:long|soon|quickly)|what (?:time|day|date)|by when)', answers: TIME },
  {
    asks: 'why|what (?:(?:has |had )?happened|(?:has |had )?(?:went|gone) wrong)|how (?:come|did)',
    answers: `${WHY}|(?:was|were|had|went|did not)`,
  },
  {
    asks: 'how (?:much|many)|what (?:does it|will it|would it|is the (?:price|cost|fee))',
    answers: '(?:[£$€]?[0-9][^ ]*|free|nothing|no (?:charge|cost|fee)|one|two|three)',
  },
];

/** Whether the draft says anything of substance to what a question is about. */
function isAnswered({ line }: Told, facts: Facts, half = false): boolean {
  const about = stemsOf(line.sentence.norms);
  const near = (mark: Mark) => shared(mark.line.sentence.norms, about);
  const said = facts.marks.filter((mark) => !mark.question || mark.line.size > 14);
  if (said.some((mark) => isKeptOpen(mark, near(mark), facts))) return true;
  const kind = KINDS.find(({ asks }) => says(line, asks));
  if (kind) {
    const answers = said.filter((mark) => says(mark.line, kind.answers) && !mark.routine);
    return answers.some((mark) => near(mark) > 0 || about.size < 2 || mark.echoed > 1);
  }
  const open = half || OPEN.test(line.joined);
  if (!open && said.some((mark) => YES_NO.test(mark.line.joined))) return true;
  if (!open && said.some((mark) => near(mark) > 0 && mark.guides && LIMITS.test(mark.line.joined))) return true;
  if (about.size === 0) return said.some((mark) => acts(mark) || mark.facts > 0);
  const most = Math.max(0, ...said.map((mark) => (isSubstance(mark) ? near(mark) : near(mark) - 1)));
  return most >= Math.min(2, about.size) || (most >= 1 && about.size <= 5);
}

/** Wants more than yes or no. */
const OPEN = /^(?:and |so |but |also )*(?:who|what|when|where|why|how|which)\b|\d\S* or \d/;
/** Says what is so and what is not. */
const LIMITS = /\b(?:only|not|never|always|no longer|cannot)\b/;

/** A gap for the answer stands where the question is said back: the agent is about to fill it. */
function isKeptOpen({ line }: Mark, near: number, { draft }: Facts): boolean {
  const gap = draft.gaps.find(({ start, end }) => start >= line.start && end <= line.end + 1);
  return gap !== undefined && (near > 0 || /answer|reason/.test(gap.text));
}

const isSubstance = (mark: Mark): boolean =>
  !mark.weak && !mark.thanks && (mark.done || mark.will || mark.comes || mark.facts > 0 || mark.guides || mark.owns);

const YES_NO =
  /^(?:(?:and|so|sorry) )?(?:yes|no|of course|certainly|sure|correct|absolutely|you can|you do not|it does|it is|we do|we can|i can|unfortunately)\b|(?:answer|it) is (?:yes|no)\b/;

/** A question as it is typed in a chat, without its mark. */
const UNMARKED =
  '^(?:and |so |but |ok |hi |hello |hey |also )?(?:(?:can|could|do|does|did|is|are|was|were|will|would|should|may) (?:i|you|we|it|there|they|he|she|my|the|your|this|that) [^ ]+|(?:wheres|whats|whens|whos) [^ ]+|(?:why|when|where|how|what|which|who) (?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|much|many|long|old|big|soon|often|late) [^ ]+)';

/** Told in disbelief: "I sent you the ring and you say it is lost??" */
const TOLD = '^(?:and |so |but )?(?:i|we|my|our) ';
const LONG = 7;
/** A question hangs on what is told: "I left a scarf, has it been found?" */
const HANGS = /, (?:and )?(?:has|have|is|are|was|were|can|could|do|does|did|will|would) \w+ [^,]+$/i;
const isTold = ({ line, message }: Told): boolean =>
  line.size > LONG && says(line, TOLD) && !says(line, ASKS) && !HANGS.test(message.text.slice(line.start, line.end));

const isAsked = (told: Told): boolean => isQuestion(told) && !isTold(told);

const isQuestion = ({ line }: Told): boolean =>
  line.size > 2 &&
  (line.question || says(line, ASKS) || says(line, UNMARKED)) &&
  !says(line, `^(?:and |so |but )?${RHETORICAL}`) &&
  !says(line, REPROACH);

const asked = ({ line, message }: Told): Found => {
  const { start, end } = line;
  return { in: 'message', quote: message.text.slice(start, end), start, end };
};

/** Where one question ends and the next begins: "when will it come, and who pays for my day?" */
const NEXT =
  /(?:,? and(?: also)?|,(?: also)?) (?=(?:(?:also )?(?:who|what|when|where|why|how|which)|(?:also )?(?:whether|if) [^,]{3,60}?\b(?:can|could|is|are|do|does|did|will|would|should|has|have)\b|(?:also )?(?:can|could|is|are|do|does|did|will|would|should) (?:i|you|we|it|there|they|he|she|my|our|the|your|this|that)) )/gi;
/** Letters of a question that stands alone. */
const WHOLE = 10;

/** A sentence that asks two things, as two; any other as it is. */
function partsOf(told: Told): Told[] {
  const { line, message } = told;
  if (!line.question && !says(line, ASKS)) return [told];
  const text = message.text.slice(line.start, line.end);
  const cuts = [...text.matchAll(NEXT)].filter(({ index }) => FIRST.test(text.slice(0, index)));
  const from = [0, ...cuts.map(({ index, 0: { length } }) => index + length)];
  const to = [...cuts.map(({ index }) => index), text.length];
  if (from.length < 2 || from.some((at, n) => (to[n] ?? 0) - at < WHOLE)) return [told];
  return from.flatMap((at, n) =>
    linesOf(text.slice(at, to[n])).map((part) => ({
      line: { ...part, question: true, start: line.start + at + part.start, end: line.start + at + part.end },
      message,
    })),
  );
}
const FIRST = /\b(?:who|what|when|where|why|how|which|whether|can|could|is|are|do|does|did|will|would|should) \w+/i;

/** Their questions that the draft does not answer. */
export const unanswered = (facts: Facts): Found[] =>
  facts.customer.told
    .flatMap(partsOf)
    .filter((told) => isAsked(told) && !isAnswered(told, facts))
    .map(asked);

/** Of two things that they ask one is answered, and nothing at all is said of the other. */
export const halfAnswered = (facts: Facts): boolean =>
  facts.customer.told.some((told) => {
    const parts = partsOf(told).filter(isAsked);
    const open = parts.filter((part) => !isAnswered(part, facts, true));
    const half = parts.length > 1 && open.length === 1;
    return (half || isBeside(told, facts)) && open.every(({ line }) => isUntouched(line, facts)) && open.length > 0;
  });

/** A question about another thing than the rest of what they wrote: "I also left a scarf in the room, has it been found?" */
const BESIDE =
  /^(?:also|and also|one more|another thing|by the way|i also|we also|and i also|oh and|second|secondly)\b/;
const isBeside = ({ line }: Told, { customer }: Facts): boolean =>
  line.question && BESIDE.test(line.joined) && customer.told.length > 1;

/** Asked to hear whose fault it was: who admits it has answered. */
const ADMITS = /\b(?:who|why|what (?:has |had )?happened)\b/;

/** Neither its own words nor an answer of its kind stands in the draft. */
function isUntouched(line: Line, { draft, marks }: Facts): boolean {
  const about = stemsOf(line.sentence.norms);
  const kind = KINDS.find(({ asks }) => says(line, asks));
  if (draft.gaps.length > 0) return false;
  if (kind && marks.some((mark) => says(mark.line, kind.answers))) return false;
  if (ADMITS.test(line.joined) && marks.some((mark) => mark.owns || mark.why || mark.recap)) return false;
  return about.size > 0 && shared(draft.norms, about) === 0;
}

/** The question of theirs of which the draft holds least; null where they ask nothing. */
export function mostAsked(facts: Facts): Found | null {
  const { norms } = facts.draft;
  const held = ({ line }: Told) => {
    const about = stemsOf(line.sentence.norms);
    return shared(norms, about) / Math.max(1, about.size);
  };
  const [least] = facts.customer.told
    .flatMap(partsOf)
    .filter(isAsked)
    .sort((one, other) => held(one) - held(other));
  return least ? asked(least) : null;
}

import type { Told } from '../customer.ts';
import type { Facts, Found } from '../facts.ts';
import { acts, type Mark } from '../marks.ts';
import { says } from '../phrase.ts';
import { shared, stemsOf } from '../stems.ts';
import { TIME, WHY } from '../words.ts';

const ASKS =
  '(?:can|could|would|will) (?:you|someone|somebody|anyone) (?:please |at least |also |just )*(?:tell|explain|say|confirm|let me know)|(?:i|we) (?:want|need|would like|would love) to know|(?:tell|let) me (?:know )?(?:when|what|why|how|whether|if|where|who|which)|(?:i|we) (?:do not|also) (?:know|understand|wonder) (?:why|what|when|whether|if)|wondering (?:if|whether|when|how|what)';
/** Asked for no answer. */
const RHETORICAL =
  '(?:(?:i|we) (?:do not|also) (?:know|understand) (?:what|how) (?:to|i am|else|more)|i do not understand|are you (?:kidding|serious|joking|people|all|lot)|what (?:kind|sort) of (?:company|service|joke)|how (?:hard|difficult) (?:is|can|could)|do you (?:even|people|think|actually|have any idea|know how)|really|seriously|is this (?:a joke|how)|who does that|what is (?:wrong with|the point)|how dare|ok|right|you know|any news|hello|why (?:should|would|do) i (?:have|even|bother|pay|stay|believe|trust|wait|keep)|can you (?:imagine|believe)|is (?:any(?:body|one)|someone|this thing|there any(?:body|one)) (?:listening|there|reading|on|home|real)|(?:does )?any(?:body|one) (?:know|else|listening|there|actually)|shall i (?:tell|post|go|take|call|write|leave)|do you (?:fancy|want me)|who (?:are|do) you|checking|what do you mean|hello)';

interface Kind {
  asks: string;
  answers: string;
}
const KINDS: readonly Kind[] = [
  { asks: '(?:when|how (?:long|soon|quickly)|what (?:time|day|date)|by when)', answers: TIME },
  { asks: 'why|what (?:happened|went wrong)|how (?:come|did)', answers: `${WHY}|(?:was|were|had|went|did not)` },
  {
    asks: 'how (?:much|many)|what (?:does it|will it|would it|is the (?:price|cost|fee))',
    answers: '(?:[£$€]?[0-9][^ ]*|free|nothing|no (?:charge|cost|fee)|one|two|three)',
  },
];

/** Whether the draft says anything of substance to what a question is about. */
function isAnswered({ line }: Told, facts: Facts): boolean {
  const about = stemsOf(line.sentence.norms);
  const near = (mark: Mark) => shared(mark.line.sentence.norms, about);
  const said = facts.marks.filter((mark) => !mark.question || mark.line.size > 14);
  if (said.some((mark) => isKeptOpen(mark, near(mark), facts))) return true;
  const kind = KINDS.find(({ asks }) => says(line, asks));
  if (kind) {
    const answers = said.filter((mark) => says(mark.line, kind.answers) && !mark.routine);
    return answers.some((mark) => near(mark) > 0 || about.size < 2 || mark.echoed > 1);
  }
  if (said.some((mark) => YES_NO.test(mark.line.joined))) return true;
  if (about.size === 0) return said.some((mark) => acts(mark) || mark.facts > 0);
  const most = Math.max(0, ...said.map((mark) => (isSubstance(mark) ? near(mark) : near(mark) - 1)));
  return most >= Math.min(2, about.size) || (most >= 1 && about.size <= 5);
}

/** A gap for the answer stands where the question is said back: the agent is about to fill it. */
function isKeptOpen({ line }: Mark, near: number, { draft }: Facts): boolean {
  const gap = draft.gaps.find(({ start, end }) => start >= line.start && end <= line.end + 1);
  return gap !== undefined && (near > 0 || /answer|reason/.test(gap.text));
}

const isSubstance = (mark: Mark): boolean =>
  !mark.weak && !mark.thanks && (mark.done || mark.will || mark.comes || mark.facts > 0 || mark.guides || mark.owns);

const YES_NO =
  /^(?:(?:and|so|sorry) )?(?:yes|no|of course|certainly|sure|correct|absolutely|you can|you do not|it does|it is|we do|we can|i can|unfortunately)\b|(?:answer|it) is (?:yes|no)\b/;

const isAsked = ({ line }: Told): boolean =>
  line.size > 2 && (line.question || says(line, ASKS)) && !says(line, `^(?:and |so |but )?${RHETORICAL}`);

const asked = ({ line, message }: Told): Found => {
  const { start, end } = line;
  return { in: 'message', quote: message.text.slice(start, end), start, end };
};

/** Their questions that the draft does not answer. */
export const unanswered = (facts: Facts): Found[] =>
  facts.customer.told.filter((told) => isAsked(told) && !isAnswered(told, facts)).map(asked);

/** The question of theirs of which the draft holds least; null where they ask nothing. */
export function mostAsked(facts: Facts): Found | null {
  const norms = facts.draft.body.flatMap(({ sentence }) => sentence.norms);
  const held = ({ line }: Told) => {
    const about = stemsOf(line.sentence.norms);
    return shared(norms, about) / Math.max(1, about.size);
  };
  const [least] = facts.customer.told.filter(isAsked).sort((one, other) => held(one) - held(other));
  return least ? asked(least) : null;
}

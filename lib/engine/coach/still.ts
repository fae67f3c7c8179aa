import type { Facts } from './facts.ts';
import type { Mark } from './marks.ts';
import { says } from './phrase.ts';

/** What is so in general, for everybody: no deed of ours for this one. */
const GENERAL =
  '(?:automatically|usually|normally|always|generally|typically|in general|as a rule|in most cases|at all times|sometimes|often|can (?:come|take|arrive|happen|be caused)|may (?:come|take|arrive|happen))';
/** What is for them to do, or to choose. */
const DIRECTS =
  '(?:^|please |and |then |now |but |so |you can |you could |you may |just |or )(?:please )?(?:open|click|tap|select|press|choose|hold|enter|type|scroll|pull|turn|switch|unplug|plug|wash|download|install|sign|log|set|use|take|send|keep|put|call|ask|go|close|lock|check|measure|bring|reply|give|rinse|remove|add|place|try|print|show|pick|ring|write|dm|message|return|pop|drop|upload|email|text|visit|look|change|move|swap|cancel|order|book|have|get|find|come) ';
/** Somebody, or a thing of ours, that sets out for them. */
const SETS_OUT =
  '(?:(?:courier|driver|van|engineer|technician|plumber|colleague|nurse|mechanic|manager|parcel|package|box|part|letter|taxi|team|crew|fitter|replacement|refund|money|new one|another one|[a-z]+) (?:@2)(?:brings|comes|is coming|arrives|leaves|is on|are on|is at|are at|is being|are being|calls|rings|delivers|collects|picks|fits|goes|takes|has|sends|will))';

/** A deed of ours in any words. */
const HAS_DONE =
  '(?:i|we) have (?:@1)(?!(?:heard|read|seen|noted|taken|understood|been|had|felt|learned|learnt|noticed|received|tried|no|not|never|a|an|the|to) )[a-z]+(?:ed|ld|pt|nt|de|ut|en|wn|id) ';

/** Words of ours that only say what we see, feel or hope. */
const ONLY_SAYS =
  '(?:i|we) (?:do |can |could |truly |really |fully |completely |totally |quite )*(?:see|understand|imagine|hope|feel|know|get|appreciate|hear|sympathize|sympathise|wish|agree|realize|realise|thank|love|am (?:@1)(?:sorry|sad|embarrassed|ashamed|glad|aware)|are (?:@1)(?:sorry|sad|embarrassed|ashamed|glad|aware)|take @4seriously|would (?:be|feel|have been)|value)';

/** A time that is still to come. */
const AHEAD =
  '(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|now|this (?:morning|afternoon|evening|week)|(?:by|at|on|until|within|in|between) [^ ]+)';

/** Whether a sentence neither does, promises, asks nor passes on anything for this person. */
const isStill = (mark: Mark): boolean => {
  const { line } = mark;
  const holds = (source: string) => says(line, source);
  if (mark.urgent || (mark.question && !mark.routine)) return false;
  if (holds(DIRECTS) || (holds(HAS_DONE) && !holds(ONLY_SAYS))) return false;
  const moves = mark.done || mark.will || mark.comes || mark.choice;
  if (moves) return holds(GENERAL) && !holds('(?:i|my|me)');
  if (mark.weak) return holds(ONLY_SAYS);
  return !(mark.time && holds(SETS_OUT) && !holds(GENERAL) && holds(AHEAD)) && !holds('^(?:yes|no|done|sorted)');
};

/** Kinds of matters in which something must be done. */
const STEP_DUE: ReadonlySet<string> = new Set(['trouble', 'danger', 'grief', 'leave']);
/** A question whose answer is a step. */
const ASKS_FOR_STEP =
  /\bwhat (?:are|will|do|can|would) you (?:(?:going|intend|plan) to |prepared to )?(?:do|doing)\b|\bwhat (?:now|next|happens now)\b|\bhow (?:will|are) you (?:going to )?(?:fix|solve|put)\b/;

/** Whether a draft to somebody in trouble holds no step at all, of ours or of theirs. */
export function isAllStill({ customer, marks }: Facts): boolean {
  const due =
    !customer.glad &&
    (STEP_DUE.has(customer.case.kind) || customer.told.some(({ line }) => ASKS_FOR_STEP.test(line.joined)));
  return due && marks.length > 0 && marks.every(isStill);
}

import type { Sentence } from '../text/words.ts';
import type { Finding } from './evidence.ts';

/** Hazards of things, which can be over; what a person does or wants to do is not taken for over because somebody says so. */
const OF_THINGS =
  /^danger\.(by_itself|caught_fire|burning_smell|scorch_marks|too_hot|alarm_dead|rotten_eggs|gas|gas_leak|fumes_ill|shock|live_wire|live_cable|water_on_current|power_cut|mislabelled|ate_foreign|recalled|overhead|unsafe_product|safety_gone|medical_device|supplies_left)$/;
/** What befalls a body; over once they say that it was saved or is home, and not because it feels better. */
const OF_BODIES = /^danger\.(says_so|breathe|emergency_body)$/;
const SAFE_NOW =
  /\b(?:saved (?:my|our|his|her)|(?:he is|she is|i am|we are|came|is back) home|home (?:now|again|safe))\b/;
/** That it was long ago. */
const LONG_AGO =
  /\b(?:(?:years?|months|ages) ago|last (?:year|month|spring|summer|autumn|winter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)|in (?:19|20)\d\d|back then)\b/;
/** That it has been put right since, or was nothing: said after it, for what was repaired first and smells now is no memory. */
const PUT_RIGHT =
  /\b(?:turned out|false alarm|was (?:just|only) an?|sorted|fixed|capped|repaired|replaced|swapped|settled|put right|made safe|working again|tested|done with|all (?:clear|grand|well|fine)|no(?:body| one) (?:was |is |got )?hurt|no faults)\b/;
/** That it has come back or goes on. */
const GOES_ON = /\b(?:again|still|keeps?|now (?:it|the|there)|this time|since then it|today|tonight|this morning)\b/;
/** What is left of a danger that is over. */
const LEFT = 0.3;

/** Takes a hazard that their own words say is over for a memory, not for a danger. */
export function withPastDanger(findings: readonly Finding[], read: readonly Sentence[]): Finding[] {
  if (!findings.some(({ rule }) => canBeOver(rule))) return [...findings];
  return findings.map((each) => (canBeOver(each.rule) && isOver(each, read) ? faded(each) : each));
}

const canBeOver = (rule: string) => OF_THINGS.test(rule) || OF_BODIES.test(rule);

function isOver({ rule, start, core }: Finding, read: readonly Sentence[]): boolean {
  const at = read.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const words = [read[at], read[at + 1]].flatMap((sentence) => sentence?.words ?? []);
  const told = words.map(({ norm }) => norm).join(' ');
  if (GOES_ON.test(told)) return false;
  if (OF_BODIES.test(rule)) return SAFE_NOW.test(told);
  const after = words.filter((word) => word.start >= core.end);
  return LONG_AGO.test(told) || PUT_RIGHT.test(after.map(({ norm }) => norm).join(' '));
}

const faded = (finding: Finding): Finding => ({
  ...finding,
  weight: finding.weight * LEFT,
  reason: 'Tells of a danger that is over',
});

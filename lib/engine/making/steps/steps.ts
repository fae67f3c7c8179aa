import type { StepsMaking } from '../../../making.ts';
import { render } from '../../replies/render.ts';
import { shift } from '../../replies/shift.ts';
import { splitTurn } from '../../replies/split.ts';
import type { Case } from '../../replies/types.ts';
import { capital } from '../../replies/words.ts';

/** Something that they did themselves: "I clicked on Export". */
const DID =
  /\b(?:I|we)(?:['’]ve| have| did)?(?: already| also| then| even| just| now)? (?:tried|try|click(?:ed)?|press(?:ed)?|open(?:ed)?|went|go|gone|enter(?:ed)?|typed?|restart(?:ed)?|reset|re-?install(?:ed)?|install(?:ed)?|uninstall(?:ed)?|log(?:ged)? (?:in|out)|sign(?:ed)? (?:in|out|up)|select(?:ed)?|choose|chose|chosen|download(?:ed)?|upload(?:ed)?|unplug(?:ged)?|plug(?:ged)?|turn(?:ed)?|switch(?:ed)?|clear(?:ed)?|delet(?:e|ed)|updat(?:e|ed)|chang(?:e|ed)|follow(?:ed)?|fill(?:ed)?|connect(?:ed)?|tapp?(?:ed)?|charg(?:e|ed)|descal(?:e|ed)|look(?:ed)? (?:in|under|at|for)|check(?:ed)?|scann?(?:ed)?)\b/i;

/** What came of it: where they stand now. */
const STUCK =
  /\b(?:nothing (?:happens|happened|comes|came|else)|then nothing|it (?:says|said|shows|showed|asks|asked|tells|freezes|froze|crashes|crashed|does ?n['’]?o?t|did ?n['’]?o?t|won['’]?t|will not|keeps|just)|error|(?:can['’]?t|cannot|can not|unable to|could ?n['’]?o?t) (?:find|see|get|log|sign|open|export|import|change|upload|download|work|figure)|(?:I|we) (?:get|got|am stuck|['’]m stuck|don['’]t know|do not know)|greyed out|grey|blank|no (?:button|option|email|code|link))\b/i;

/** What they want to know is no place where they stand. */
const ASKS = /\b(?:how|where|can|could|would) (?:do|does|can|could|would|should|you|I|we|one)\b[^.]*\?\s*$/i;

const MOST = 6;
const LONGEST = 200;

/** Turned to them, as a line of its own; null where it is too long to be a step. */
function lineOf(sentence: string): string | null {
  const turned = capital(shift(sentence.replace(/^(?:and|but|so|then|also)\s+/i, '')).trim());
  if (turned.length === 0 || turned.length > LONGEST) return null;
  return /[.!?]$/.test(turned) ? turned : `${turned}.`;
}

/** Sentences, with those that tell of several steps taken apart at "then", at their commas, and where they turn to what came of it. */
const told = (turn: string): string[] =>
  splitTurn(turn).flatMap((sentence) =>
    sentence.split(
      /(?:[,;]| and)? (?:and )?then (?=I\b|we\b)|, (?=I (?:\w+ )?\w+ed\b)|,? but (?=(?:it|the|there|nothing|all|now|when|my)\b)|,? and (?=(?:it|nothing)\b)/i,
    ),
  );

/**
 * A guide to be finished by the agent: what the customer wants to do, what they have done already and where it stopped, in
 * their own words, and the steps that are still to be written.
 */
export function stepsFor(c: Case): StepsMaking {
  const sentences = told(c.turn).map((one) => one.trim());
  const stuck = sentences.filter((one) => STUCK.test(one) && !ASKS.test(one)).at(-1) ?? null;
  const done = sentences.filter((one) => DID.test(one) && one !== stuck && !one.endsWith('?'));
  const lines = done.flatMap((one) => lineOf(one) ?? []).slice(0, MOST);
  const how = render('How to {how}', c);
  const from =
    lines.length > 0 || stuck
      ? 'Begin where you are now: [what they see].'
      : 'Open [page or place], with [what they need at hand].';
  return {
    kind: 'steps',
    name: c.firstName ?? '',
    title: how?.text ?? 'How to do it, step by step',
    done: lines,
    stuck: stuck === null ? null : lineOf(stuck),
    steps: [
      from,
      '[What to press, in the words on their screen].',
      'You should now see [what it looks like when it is right].',
      '[The last step].',
    ],
    end: 'If a step looks different on your side, stop there and tell me its number: then I know where we are.',
  };
}

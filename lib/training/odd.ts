import type { Level } from '../conversation.ts';
import { faring } from './felt.ts';
import type { Felt, Oddity } from './scenario.ts';
import { feelsNow, type Practice, type Step } from './talk.ts';

/** What each costs of a customer's patience, and how much of it there is. */
const COSTS: Readonly<Record<Oddity, number>> = { silence: 1, nonsense: 1, insult: 2, language: 1 };
const PATIENCE = 3;

const WHY: Readonly<Record<Oddity, string>> = {
  silence: 'You sent nothing. To somebody who waits, silence is an answer, and not a kind one.',
  nonsense: 'That could not be read as an answer. The same question still stands, and so does the feeling.',
  insult:
    'That went against the person. Whatever they did, nothing that follows will be heard now without a real apology.',
  language: 'That was not the language that they wrote in. Somebody in trouble should not have to translate.',
};
const LEAVES = 'Their patience was used up before a real answer came.';

function hotter(felt: Felt, oddity: Oddity): Felt {
  const { feeling, level } = felt;
  if (oddity === 'insult') return { feeling: 'anger', level: 3 };
  if (faring(felt) >= 0) return { feeling: 'frustration', level: 1 };
  return { feeling, level: Math.min(3, level + 1) as Level };
}

/** How the customer takes what is no reply: they ask again, and leave where that goes on. */
export function reactToOdd(
  practice: Practice,
  turn: string,
  oddity: Oddity,
): Pick<Step, 'says' | 'feels' | 'why' | 'reveals' | 'to' | 'ends'> {
  const spent = practice.steps.reduce((sum, step) => sum + (step.oddity ? COSTS[step.oddity] : 0), COSTS[oddity]);
  const leaves = spent >= PATIENCE;
  return {
    says: practice.scenario.odd[oddity],
    feels: hotter(feelsNow(practice), oddity),
    why: leaves ? `${WHY[oddity]} ${LEAVES}` : WHY[oddity],
    reveals: false,
    to: leaves ? null : turn,
    ends: leaves ? 'lost' : null,
  };
}

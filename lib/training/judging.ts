/** What the training page asks of the engine's worker: loaded there when it is first asked, and beside the engine it uses. */
import type { Reading } from '../conversation.ts';
import { clean } from '../engine/text/clean.ts';
import { loadDetector } from '../engine/text/language/detector.ts';
import { needsDetector } from '../engine/text/language.ts';
import { checkScenario } from './check/check.ts';
import { answer, replay } from './practice.ts';
import type { Scenario } from './scenario.ts';
import { summaryOf } from './summary.ts';
import type { Practice } from './talk.ts';

/** A reply in another language is told apart by its letters where that is enough, else by the detector. */
async function prepare(replies: readonly string[]): Promise<void> {
  if (replies.some((reply) => needsDetector(clean(reply).text))) await loadDetector();
}

const judging = {
  /** The practice with one more reply and the customer's answer to it. */
  answer: async (practice: Practice, reply: string, known: Reading | null) => {
    await prepare([reply]);
    return answer(practice, reply, known ?? undefined);
  },
  /** The practice that these replies lead to. */
  replay: async (scenario: Scenario, replies: readonly string[]) => {
    await prepare(replies);
    return replay(scenario, replies);
  },
  /** What a practice has shown. */
  summary: async (practice: Practice) => summaryOf(practice),
  /** All that is wrong with a scenario. */
  check: async (scenario: Scenario) => {
    await prepare(Object.values(scenario.paths).flatMap(({ replies }) => replies));
    return checkScenario(scenario);
  },
};

export type Judging = typeof judging;
/** What one of them gives. */
export type Judged<Name extends keyof Judging> = Awaited<ReturnType<Judging[Name]>>;

/** Asks one of them by name. */
export function judged<Name extends keyof Judging>(
  name: Name,
  ...given: Parameters<Judging[Name]>
): Promise<Judged<Name>> {
  const asked = judging[name] as unknown as (...all: Parameters<Judging[Name]>) => Promise<Judged<Name>>;
  return asked(...given);
}

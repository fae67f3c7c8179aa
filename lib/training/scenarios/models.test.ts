import { describe, expect, it, test, vi } from 'vitest';
import { modelAt } from '../model.ts';
import { FIRST_TURN, type Scenario } from '../scenario.ts';
import { type Practice, type Step, start } from '../talk.ts';
import { SCENARIOS } from './index.ts';

// Every model reply is judged at every place it may be shown.
vi.setConfig({ testTimeout: 60_000 });

const EXCELLENT = 85;
const NOTHING = { score: 0, grade: 'poor', rubric: [], findings: [] } as const;

/** A step as it stands in a talk, after a reply that says nothing much. */
const stepAt = (turn: string, rest: Partial<Step> = {}): Step => ({
  turn,
  reply: 'I will look into it for you.',
  review: { ...NOTHING, rubric: [], findings: [] },
  oddity: null,
  pasted: false,
  says: '',
  feels: { feeling: 'neutral', level: 0 },
  why: '',
  reveals: false,
  to: null,
  ends: null,
  ...rest,
});

/** Every talk that leads to a turn, each ending where its reply is awaited. */
function talks(practice: Practice, turn: string): { practice: Practice; turn: string }[] {
  const onwards = practice.scenario.turns[turn]?.reactions.flatMap(({ to, says, feels }) => {
    if (to === undefined) return [];
    const steps = [...practice.steps, stepAt(turn, { says, feels, to })];
    return talks({ ...practice, steps }, to);
  });
  return [{ practice, turn }, ...(onwards ?? [])];
}

const short = (text: string) => `${text.slice(0, 40)}…`;

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it.each(
    talks(start(scenario), FIRST_TURN).map(
      (one) => [one.turn, short(one.practice.steps.at(-1)?.says ?? scenario.opening), one] as const,
    ),
  )('the reply shown in “%s” after “%s” is excellent', (turn, _said, { practice }) => {
    const steps = [...practice.steps, stepAt(turn)];
    const model = modelAt({ scenario, steps }, practice.steps.length);
    expect(model, 'no reply is shown').not.toBeNull();
    expect({ reply: model?.reply, score: model?.review.score }).toEqual({
      reply: model?.reply,
      score: expect.toSatisfy((score: number) => score >= EXCELLENT, `at least ${EXCELLENT}`),
    });
  });
});

test('no two replies shown are the same', () => {
  const written = SCENARIOS.flatMap(({ turns, paths }) => [
    ...paths.excellent.replies,
    ...Object.values(turns).flatMap(({ model, reactions }) => [model, ...reactions.map((one) => one.model)]),
  ]).filter((text) => text !== undefined);
  expect(new Set(written).size).toBe(written.length);
});

/** The most replies until an ending. */
const longest = ({ turns }: Scenario, turn = FIRST_TURN): number =>
  1 +
  Math.max(0, ...(turns[turn]?.reactions ?? []).flatMap(({ to }) => (to ? [longest({ turns } as Scenario, to)] : [])));

test('many talks take three replies and some four, and their excellent ways go all of it', () => {
  const long = SCENARIOS.filter((scenario) => longest(scenario) >= 3);
  expect(long.length).toBeGreaterThanOrEqual(12);
  expect(SCENARIOS.filter((scenario) => longest(scenario) === 4).length).toBeGreaterThanOrEqual(3);
  for (const scenario of long) expect(scenario.paths.excellent.replies.length, scenario.id).toBe(longest(scenario));
});

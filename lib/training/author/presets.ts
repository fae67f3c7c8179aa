/** Conditions in words that a trainer knows; what a scenario asks beyond them is kept as it is. */
import type { Condition } from '../scenario.ts';

const CONDITIONS = {
  heard_and_acted: { least: { acknowledge: 2, act: 2 } },
  acted_only: { least: { act: 2 }, most: { acknowledge: 1 } },
  heard_only: { least: { acknowledge: 2 }, most: { act: 1 } },
  good: { grade: { least: 'good' } },
  blamed: { found: ['blame', 'bias_confirmation', 'repetition_shame'] },
  hid: { found: ['policy_wall', 'helplessness'] },
  belittled: { found: ['command_at_feelings', 'minimising'] },
  overdone: { found: ['sorry_overload', 'empathy_run_amok'] },
  missed: { found: ['wrong_injustice'] },
  vague: { found: ['vague_time'] },
  poor: { grade: { most: 'poor' } },
  /** Whatever they say, as far as it holds these words. */
  any: {},
} as const satisfies Record<string, Condition>;

export type Preset = keyof typeof CONDITIONS;
export const PRESETS = Object.keys(CONDITIONS) as Preset[];

/** What a reaction of the form waits for: `else` takes what is left; `own` is a condition that no preset words. */
export interface Wait {
  preset: Preset | 'else' | 'own';
  /** One of these must stand in the reply; none where anything may. */
  words: string[];
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
const same = (one: unknown, other: unknown) => JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

/** How a condition is worded in the form. */
export function waitOf(condition: Condition | undefined): Wait {
  if (condition === undefined) return { preset: 'else', words: [] };
  const { says = [], ...rest } = condition;
  const preset = PRESETS.find((name) => same(CONDITIONS[name], rest));
  if (!preset) return { preset: 'own', words: [...says] };
  return { preset: preset === 'any' && says.length === 0 ? 'else' : preset, words: [...says] };
}

/** The condition that the form means; `before` is kept where it is one of its own. */
export function conditionOf({ preset, words }: Wait, before: Condition | undefined): Condition | undefined {
  if (preset === 'else') return undefined;
  const { says: _, ...own } = before ?? {};
  const condition: Condition = preset === 'own' ? own : CONDITIONS[preset];
  return words.length > 0 ? { ...condition, says: words } : { ...condition };
}

import { balanceOf, type Sums } from '../feelings/score.ts';

/** How far the facts of a complaint lean when no feeling is named. */
const SIGNAL_LEAN: Record<string, number> = {
  churn: -0.35,
  escalation: -0.35,
  abuse: -0.6,
  danger: -0.4,
  effort: -0.2,
  repeat_contact: -0.2,
  sarcasm: -0.3,
  advocacy: 0.3,
  loyalty: 0.05,
  vulnerability: -0.1,
};
const CAUSE_LEAN = -0.12;
/** Where nothing leans, a request for help leans this little, so that a text that was read is never exactly 0. */
const FAINT = -0.01;

/** How the rules' evidence leans: feelings, signals and the number of causes. */
export function balanceIn(sums: Sums, signals: readonly { name: string; strength: number }[], causes: number): number {
  let balance = balanceOf(sums);
  for (const { name, strength } of signals) balance += (SIGNAL_LEAN[name] ?? 0) * strength;
  return balance + CAUSE_LEAN * Math.min(causes, 4);
}

/** −1…1, continuous, never exactly 0. */
export function polarityOf(lean: number): number {
  const polarity = Math.round(lean * 1000) / 1000;
  return polarity === 0 ? FAINT : polarity;
}

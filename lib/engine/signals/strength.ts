import { SIGNALS, type Signal, type Weighted } from '../../conversation.ts';
import type { Finding } from '../reading/evidence.ts';

/** Evidence at which a signal is given; danger asks for less, as a miss costs more than a false alarm. */
const LEAST = 0.33;

/** Noisy-or of the evidence for each name: more evidence never lowers it, and it stays under 1. */
export function strengthsOf<Name extends string>(
  names: readonly Name[],
  findings: readonly Finding[],
  prefix = '',
): Weighted<Name>[] {
  const found: Weighted<Name>[] = [];
  for (const name of names) {
    let doubt = 1;
    for (const finding of findings)
      if (finding.for === prefix + name) doubt *= 1 - Math.max(0, Math.min(finding.weight, 0.98));
    const strength = Math.round((1 - doubt) * 100) / 100;
    if (strength >= LEAST) found.push({ name, strength });
  }
  return found.sort((one, other) => other.strength - one.strength);
}

/** Signals given, strongest first. */
export const signalsOf = (findings: readonly Finding[]): Weighted<Signal>[] => strengthsOf(SIGNALS, findings);

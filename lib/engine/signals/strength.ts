import type { Weighted } from '../../conversation.ts';
import type { Finding } from '../reading/evidence.ts';

/** Evidence at which a signal is given; danger asks for less, as a miss costs more than a false alarm. */
const LEAST = 0.33;

/** Noisy-or of the evidence for a name: more evidence never lowers it, and it stays under 1. */
export function strengthOf(name: string, findings: readonly Finding[]): number {
  let doubt = 1;
  for (const finding of findings) if (finding.for === name) doubt *= 1 - Math.max(0, Math.min(finding.weight, 0.98));
  return Math.round((1 - doubt) * 100) / 100;
}

/** The names for which the rules alone have evidence enough, strongest first. */
export function strengthsOf<Name extends string>(
  names: readonly Name[],
  findings: readonly Finding[],
  prefix = '',
): Weighted<Name>[] {
  return names
    .map((name) => ({ name, strength: strengthOf(prefix + name, findings) }))
    .filter(({ strength }) => strength >= LEAST)
    .sort((one, other) => other.strength - one.strength);
}

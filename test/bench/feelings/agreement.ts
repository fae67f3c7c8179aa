import { FEELINGS, SIGNALS } from '../../../lib/conversation.ts';
import { HALVES, type Labels, labelsOf } from '../../labelled/labelled.ts';

/** How far two labellings that knew nothing of each other agree: share of the same headline, and Cohen's kappa by name. */
export interface Agreement {
  messages: number;
  headline: number;
  feelings: number;
  signals: number;
}

export function agreement(): Agreement {
  const pairs: [Labels, Labels][] = [];
  for (const file of Object.values(HALVES).flat()) {
    const second = labelsOf('second', file);
    for (const [id, labels] of labelsOf('first', file)) {
      const other = second.get(id);
      if (other) pairs.push([labels, other]);
    }
  }
  const mean = (names: readonly string[], holds: (labels: Labels, name: string) => boolean) =>
    names.reduce((sum, name) => sum + kappa(pairs.map(([one, other]) => [holds(one, name), holds(other, name)])), 0) /
    names.length;
  return {
    messages: pairs.length,
    headline: pairs.filter(([one, other]) => one.headline === other.headline).length / pairs.length,
    feelings: mean(FEELINGS, ({ feelings }, name) => name in feelings),
    signals: mean(SIGNALS, ({ signals }, name) => signals.some((signal) => signal === name)),
  };
}

/** Cohen's kappa of two yes-or-no judgements. */
function kappa(pairs: readonly (readonly [boolean, boolean])[]): number {
  const share = (holds: (pair: readonly [boolean, boolean]) => boolean) => pairs.filter(holds).length / pairs.length;
  const same = share(([one, other]) => one === other);
  const one = share(([yes]) => yes);
  const other = share(([, yes]) => yes);
  const chance = one * other + (1 - one) * (1 - other);
  return chance === 1 ? 1 : (same - chance) / (1 - chance);
}

import { describe, expect, it } from 'vitest';
import { answer } from '../../lib/engine/table/answer.ts';
import { answersOf, GATES, LONGEST, noAnswers, roomFor } from '../../lib/engine/table/shape.ts';
import { learn, type Net, newNet, zerosLike } from './net.ts';
import { randomOf } from './random.ts';

const shape = { words: 5, size: 3, filters: 2, memories: 2, outputs: 1, quiet: [] };

function small(): Net {
  const random = randomOf(4);
  const own = Float32Array.from({ length: shape.words * shape.size }, () => random() * 2 - 1);
  return newNet(shape, { wide: 1, known: new Float32Array(5), axes: new Float32Array(3), own }, 9);
}

const words = Int32Array.from([1, 3, 2, 4, 1]);
/** What the answers are worth: any weights will do. */
const worth = (net: Net) => Float32Array.from({ length: answersOf(net) }, (_, f) => ((f % 3) - 1.3) / 2);

function worthOf(net: Net): number {
  const answers = noAnswers(net);
  answer(net, words, roomFor(net), answers);
  return answers.values.reduce((sum, value, f) => sum + value * (worth(net)[f] as number), 0);
}

describe('the gradient of a passage', () => {
  const net = small();
  const slope = zerosLike(net);
  const answers = noAnswers(net);
  answer(net, words, roomFor(net), answers);
  learn(
    net,
    { words, answers, slope: worth(net), mask: null },
    slope,
    new Set(),
    new Float32Array(LONGEST * GATES * 2),
  );

  it.each(['vectors', 'weights', 'bias', 'carry'] as const)('is the change of the answers with the %s', (part) => {
    const step = 1e-3;
    for (let at = 0; at < net[part].length; at++) {
      const was = net[part][at] as number;
      net[part][at] = was + step;
      const more = worthOf(net);
      net[part][at] = was - step;
      const less = worthOf(net);
      net[part][at] = was;
      expect((more - less) / (2 * step)).toBeCloseTo(slope[part][at] as number, 2);
    }
  });
});

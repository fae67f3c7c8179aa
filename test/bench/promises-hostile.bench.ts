import { promisesIn } from '../../lib/engine/promises/promises.ts';
import { type Bench, time } from './support/bench.ts';

const LIMIT_MS = 100;
const TEXTS = [
  ' '.repeat(200_000),
  '"'.repeat(200_000),
  'I will call you at 10 and '.repeat(8000),
  ', , '.repeat(50_000),
  'on by at tomorrow '.repeat(10_000),
  'I will have e e e e e e e '.repeat(8000),
];

export const bench: Bench = {
  id: 'promises-hostile',
  measure: 'promises in a hostile reply of 200 KB, the slowest of six',
  unit: 'ms',
  budget: LIMIT_MS,
  async run() {
    const figures = TEXTS.map((text) =>
      time(() => promisesIn(text, '2026-03-11T14:30:00Z', 'Europe/London'), { warmUp: 3, calls: 9 }),
    );
    return { figure: Math.max(...figures) };
  },
};

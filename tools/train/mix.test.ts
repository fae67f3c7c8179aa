import { describe, expect, it } from 'vitest';
import { OUTPUTS } from '../../lib/engine/table/outputs.ts';
import { ALIAS, type StoredWord } from '../../lib/engine/table/stored.ts';
import { withAlike } from './alike.ts';
import type { Judged } from './blend.ts';
import { mixedOutputs, mixedTold, mixOf } from './mix.ts';
import { randomOf } from './random.ts';

const random = randomOf(11);
/** Rows in which anger can be told from what is heard of abuse, and not from what is heard of anger. */
const rows: Judged[] = Array.from({ length: 600 }, (_, at) => {
  const is = at % 3 === 0 ? 1 : 0;
  const table = Object.fromEntries(OUTPUTS.map((name) => [name, random() - 0.5]));
  return {
    rules: {},
    table: { ...table, abuse: (table.abuse as number) + 3 * is },
    truth: new Map([['anger', is]]),
    levels: {},
    balance: 0,
    calibrating: false,
  };
});
const mix = mixOf(rows);
const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const told = (name: string, wanted: number) =>
  meanOf(
    rows.filter(({ truth }) => truth.get('anger') === wanted).map(({ table }) => mixedTold(table, mix)[name] as number),
  );

describe('mixed outputs', () => {
  it('take from others what tells', () => {
    expect(told('anger', 1) - told('anger', 0)).toBeGreaterThan(0.3);
    expect(
      Math.abs(meanOf(rows.map(({ table }) => (mixedTold(table, mix).anger as number) - (table.anger as number)))),
    ).toBeLessThan(1e-6);
  });

  it('leave alone what is not weighed against rules', () =>
    expect(mixedTold(rows[0]?.table ?? {}, mix).lean).toBeCloseTo(rows[0]?.table.lean as number, 9));

  it('are the same sums of answers as the outputs mixed', () => {
    const size = { filters: 1, memories: 1 };
    const many = OUTPUTS.length;
    const out = Float32Array.from({ length: 5 * many }, () => random() - 0.5);
    const outBias = Float32Array.from({ length: many }, () => random() - 0.5);
    const answers = [0.2, 0, 1.5, -0.4, 0.9];
    const said = (net: { out: Float32Array; outBias: Float32Array }) =>
      Object.fromEntries(
        OUTPUTS.map((name, k) => [
          name,
          answers.reduce((sum, value, f) => sum + value * (net.out[f * many + k] as number), net.outBias[k] as number),
        ]),
      );
    const whole = said(mixedOutputs({ ...size, out, outBias }, mix));
    const apart = mixedTold(said({ out, outBias }), mix);
    for (const name of OUTPUTS) expect(whole[name]).toBeCloseTo(apart[name] as number, 4);
  });
});

describe('words read as one another', () => {
  const word = (text: string, kind = 0, number = 0): StoredWord => ({ word: text, kind, number });
  const words = [
    word('call'),
    word('calls', ALIAS, 1),
    word('crisp', ALIAS, 1),
    word('rubbish'),
    word('tasty', ALIAS, 1),
  ];
  const found = withAlike(words);

  it('holds a word of plain blame as the one that stands for it', () =>
    expect(found.find((each) => each.word === 'bland')).toEqual(word('bland', ALIAS, 2)));
  it('leaves out a word for which its stem stands', () =>
    expect(found.map((each) => each.word)).not.toContain('calls'));
  it('keeps words whose stem is another, and their order', () => {
    expect(found.map((each) => each.word)).toEqual(expect.arrayContaining(['call', 'crisp', 'rubbish', 'tasty']));
    expect(found.map((each) => each.word)).toEqual(found.map((each) => each.word).sort());
  });
});

import { describe, expect, it } from 'vitest';
import { piecesOf } from '../reading/muted.ts';
import { guard } from '../text/guard.ts';
import { sentences } from '../text/words.ts';
import { answer } from './answer.ts';
import { hear } from './hear.ts';
import { numberOf } from './lookup.ts';
import { OUTPUTS, outputOf } from './outputs.ts';
import { givenBy, phrasesFor } from './phrases.ts';
import { poolOf } from './pool.ts';
import { answersOf, noAnswers, roomFor, SILENT } from './shape.ts';
import { type Table, tableOf } from './table.ts';
import { tokensOf } from './tokens.ts';

const piecesIn = (text: string) => {
  const [sentence] = sentences(guard(text));
  if (!sentence) throw new Error('no sentence');
  return tokensOf(sentence, text, text.length, new Set()).map(({ piece }) => piece);
};

describe('pieces of a sentence', () => {
  it.each([
    ["It doesn't work!", ['it', 'does', 'not', 'work', '!']],
    ['Order 4471 is LATE', ['order', '#', 'is', 'late', '^']],
    ['why?', ['why', '?']],
    ['so happy 😀 thanks', ['so', 'happy', 'thanks', '😀']],
  ])('%s', (text, pieces) => expect(piecesIn(text)).toEqual(pieces));
});

describe('a word that is not in the vocabulary', () => {
  const vocabulary = new Map([
    ['parcel', 1],
    ['worry', 2],
    ['charge', 3],
  ]);

  it.each([
    ['parcels', 1],
    ['worries', 2],
    ['charged', 3],
    ['e-parcel', 1],
    ['xyz', 0],
  ])('%s', (word, number) => expect(numberOf(word, vocabulary)).toBe(number));
});

/** A table of two words and one filter a width; only the filter for one word has weights: it answers to "late" alone. */
const late: Table = {
  size: 1,
  filters: 1,
  memories: 0,
  carry: new Float32Array(0),
  vocabulary: new Map([
    ['late', 1],
    ['order', 2],
  ]),
  vectors: Float32Array.from([0, 2, -1]),
  weights: Float32Array.from([3, 0, 0, 0, 0, 0]),
  bias: new Float32Array(3),
  out: Float32Array.from([0.5, 0, 0]),
  outBias: Float32Array.from([-1]),
  outputs: 1,
};

describe('filters', () => {
  it('answer to the phrase that suits them best, and say where it stands', () => {
    const answers = noAnswers(late);
    answer(late, Int32Array.from([2, 0, 1]), roomFor(late), answers);
    expect([...answers.values]).toEqual([6, 0, 0]);
    expect([...answers.places]).toEqual([2, SILENT, SILENT]);
  });

  it('hand what they give to the words of the phrase', () => {
    const text = 'The order is late';
    const [heard] = hear(piecesOf(text), late);
    if (!heard) throw new Error('nothing heard');
    expect(heard.scores[0]).toBeCloseTo(2);
    expect([...givenBy(heard, 0, late)]).toEqual([0, 0, 0, 3, 0]);
    const [phrase] = phrasesFor(heard, 0, late, 1);
    expect(text.slice(phrase?.start, phrase?.end)).toBe('late');
  });

  it('give nothing where no phrase speaks', () => {
    const [heard] = hear(piecesOf('The order'), late);
    expect(heard && phrasesFor(heard, 0, late, 1)).toEqual([]);
  });
});

/** One memory forwards: it takes up "late", keeps half of it at every piece after, and hears nothing else. Backwards it hears nothing. */
const lasting: Table = {
  ...late,
  filters: 0,
  memories: 1,
  weights: Float32Array.from([0, 1, 0, 0, 0, 0, 0, 0]),
  bias: new Float32Array(0),
  carry: new Float32Array(4),
  out: Float32Array.from([2, 0]),
};

describe('memories', () => {
  const [heard] = hear(piecesOf('It is late again today'), lasting);
  if (!heard) throw new Error('nothing heard');

  it('hold what a word offered, and keep a share of it', () => {
    const answers = noAnswers(lasting, 5);
    answer(lasting, Int32Array.from([0, 0, 1, 0, 0]), roomFor(lasting), answers);
    const held = [...answers.held].filter((_, at) => at % 2 === 0);
    expect(held[2]).toBeCloseTo(Math.tanh(2) / 2);
    expect(held[3]).toBeCloseTo(Math.tanh(2) / 4);
    expect(answers.places[0]).toBe(2);
  });

  it('answer the same where what they held is not kept', () => {
    const answers = noAnswers(lasting, heard.tokens.length);
    answer(lasting, Int32Array.from([0, 0, 1, 0, 0, 0]), roomFor(lasting), answers);
    expect([...heard.answers.values]).toEqual([...answers.values]);
    expect([...heard.answers.kept]).toEqual([...answers.kept]);
    expect(heard.answers.held.length).toBeLessThan(answers.held.length);
  });

  it('give their answer back to the words it came from', () => {
    const given = givenBy(heard, 0, lasting);
    expect(given[2]).toBeCloseTo((heard.scores[0] ?? 0) - (lasting.outBias[0] ?? 0));
    expect(given[0]).toBeCloseTo(0);
  });
});

describe('the output of a text', () => {
  const scores = (...values: number[]) => values.map((value) => ({ scores: Float32Array.from([value]) }));

  it('is that of its only passage', () => expect(poolOf(scores(1.5), 0)).toBeCloseTo(1.5));
  it('is mostly that of the loudest', () => expect(poolOf(scores(-2, 3, -2), 0)).toBeGreaterThan(1.5));
});

describe('the shipped table', () => {
  it('has a place for every output and every word', () => {
    const table = tableOf();
    expect(table.outBias.length).toBe(OUTPUTS.length);
    expect(table.out.length).toBe(answersOf(table) * OUTPUTS.length);
    const numbers = new Set(table.vocabulary.values());
    expect(table.vectors.length).toBe((numbers.size + 1) * table.size);
    expect(Math.max(...numbers)).toBe(numbers.size);
  });

  it('gives the sum of its words’ parts', () => {
    const table = tableOf();
    const [heard] = hear(piecesOf('I am so worried that my flat is on fire'), table);
    if (!heard) throw new Error('nothing heard');
    for (const name of ['anxiety', 'danger', 'joy']) {
      const output = outputOf(name);
      const parts = givenBy(heard, output, table).reduce((sum, value) => sum + value, 0);
      expect(parts + (table.outBias[output] ?? 0)).toBeCloseTo(heard.scores[output] ?? 0, 3);
    }
  });
});

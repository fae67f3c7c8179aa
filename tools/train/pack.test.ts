import { describe, expect, it } from 'vitest';
import { type Coder, Guesses, Reader } from '../../lib/engine/table/bits.ts';
import { hear } from '../../lib/engine/table/hear.ts';
import { unpack } from '../../lib/engine/table/table.ts';
import { Writer } from './bits.ts';
import { newNet } from './net.ts';
import { coarse, pack } from './pack.ts';
import { randomOf } from './random.ts';

describe('bits', () => {
  const random = randomOf(7);
  const numbers = Array.from({ length: 3000 }, () => Math.round((random() + random() - 1) * 9) + 0);
  const passAll = (coder: Coder, given?: readonly number[]) => {
    const steps = new Guesses();
    const guesses = new Guesses();
    return numbers.map((_, at) =>
      at % 2 === 0
        ? steps.step(coder, at % 3, given?.[at])
        : guesses.number(coder, [0, 1 + (at % 3)], 5, (given?.[at] ?? 0) + 16) - 16,
    );
  };
  const writer = new Writer();
  passAll(writer, numbers);

  it('are the same when read again', () => expect(passAll(new Reader(writer.text()))).toEqual(numbers));
  it('take less room the likelier they are', () => {
    const same = new Writer();
    passAll(
      same,
      numbers.map(() => 1),
    );
    expect(same.text().length).toBeLessThan(writer.text().length / 20);
  });
});

describe('a packed net', () => {
  const vocabulary = ['', 'late', 'again', 'later', 'lately', '🙂', 'parcel', 'a'];
  const shape = { words: vocabulary.length, size: 4, filters: 3, memories: 2, outputs: 2, quiet: [] };
  const random = randomOf(3);
  const numbers = (length: number) => Float32Array.from({ length }, () => random() - 0.5);
  const basis = {
    wide: 4,
    known: numbers(vocabulary.length * 4),
    axes: numbers(16),
    own: numbers(vocabulary.length * 4),
  };
  const net = newNet(shape, basis, 5);
  const words = ['late', 'parcel', 'lately', 'unheard-of'].map((piece, at) => ({ piece, start: at, end: at + 1 }));

  it('reads as its coarse form does', () => {
    const table = unpack(pack(net, vocabulary, 2, [3, 4, 6, 8]), 2);
    expect(table.vocabulary.size).toBe(vocabulary.length - 1);
    const level = coarse(net, vocabulary, [3, 4, 6, 8]);
    const numbersOf = new Map(vocabulary.map((word, at) => [word, at]));
    numbersOf.delete('');
    const plain = { ...level, vocabulary: numbersOf, outputs: 2 };
    const [one] = hear([words], table);
    const [other] = hear([words], plain);
    expect([...(one?.scores ?? [])]).toEqual([...(other?.scores ?? [0])]);
  });

  it('holds the words worth least as one of the others', () => {
    const { vocabulary: numbersOf } = unpack(pack(net, vocabulary, 2, [3, 4, 6, 8]), 2);
    expect(numbersOf.size).toBe(7);
    expect(new Set(numbersOf.values()).size).toBe(5);
  });

  it('leaves out words beyond the last rank', () => {
    expect(unpack(pack(net, vocabulary, 2, [3, 4, 6, 7]), 2).vocabulary.size).toBe(6);
  });

  it('keeps only the outputs asked for', () => {
    expect(unpack(pack(net, vocabulary, 1), 1).outBias.length).toBe(1);
  });
});

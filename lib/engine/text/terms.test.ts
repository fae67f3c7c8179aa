import nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HALVES, type Half, labelledOf } from '../../../test/labelled/labelled.ts';
import { guard } from './guard.ts';
import { termsOf } from './terms.ts';

interface Made {
  pre: string;
  text: string;
  post: string;
  normal: string;
  implicit?: string;
  machine?: string;
  alias?: string[];
}

const ours = (text: string) =>
  termsOf(text).map((terms) =>
    terms.map(({ pre, text, post, norm, alias }) => [pre, text, post, norm, alias?.join('/') ?? '']),
  );
const theirs = (text: string) =>
  (nlp(text) as unknown as { document: Made[][] }).document.map((terms) =>
    terms.map(({ pre, text, post, normal, implicit, machine, alias }) => [
      pre,
      text,
      post,
      (implicit || machine || normal).toLowerCase(),
      alias?.join('/') ?? '',
    ]),
  );

/** What is split by the words around it, by what it means, or not at all. */
const ODD =
  "don't | there's been | that'd gone | it'd | how'd | cannot | dunno | gonna | l'amour | 5-9pm | 4km | 20 - 30 | he / she | and/or | e-mail | re-do | x-ray | F.B.I. | c.e.o. | Mr. | etc. | U.S. | <3 | :) | & | @me | #tag | *bold* | (oh | well) | \"no | way!\" | 'tis | dogs' | lookin' | 1,000 | 12:30 | $5-10 | €20 | Björk | xD | constructor | __proto__ | . | ? | - | \n";
const WORDS = [...ODD.split(' | '), ...'the order is late and nobody rang me I paid it, why? Never! ok.'.split(' ')];

describe('a text is split as compromise splits it', () => {
  it('every labelled message, whatever was met before', () => {
    const texts = (Object.keys(HALVES) as Half[]).flatMap((half) => labelledOf(half).map(({ text }) => text));
    for (const text of [...texts, ...texts.slice(0, 50)]) {
      const read = guard(text).text;
      if (read.trim() !== '') expect(ours(read)).toEqual(theirs(read));
    }
  });

  it('odd words in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 25 }), (words) => {
        expect(ours(words.join(' '))).toEqual(theirs(words.join(' ')));
      }),
      { numRuns: 1500 },
    );
  });

  it('any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (text) => {
        const read = guard(text).text;
        if (read.trim() !== '') expect(ours(read)).toEqual(theirs(read));
      }),
      { numRuns: 400 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile } from '../../../test/support/messy.ts';
import { clean } from './clean.ts';
import { guard, LIMIT } from './guard.ts';
import { englishPart, languageOf } from './language.ts';

const runs = { numRuns: 300 };

/** Where two texts of one length differ, what the second has there. */
const changed = (from: string, to: string) => [...new Set([...to.split('')].filter((char, at) => char !== from[at]))];

describe('any string', () => {
  it('is cleaned in place: only to spaces and line breaks, and only where something is set aside', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: plain, aside } = clean(text);
        expect(plain.length).toBe(text.length);
        expect(changed(text, plain).filter((char) => char !== ' ' && char !== '\n')).toEqual([]);
        if (aside.length === 0) expect(plain).toBe(text);
        for (const { start, end } of aside) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(plain.slice(start, end).trim()).toBe('');
        }
      }),
      runs,
    );
  }, 30_000);

  it('is guarded with a place for every character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { text: plain, from, to, cut } = guard(text);
        expect(cut).toBe(text.length > LIMIT);
        expect([from.length, to.length]).toEqual([plain.length, plain.length]);
        const wrong = from.filter(
          (start, at) =>
            start < 0 || start > (to[at] ?? -1) || (to[at] ?? 0) > text.length || start < (from[at - 1] ?? 0),
        );
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  }, 30_000);

  it('has one language, and an English part of its own length', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const language = languageOf(text);
        expect(language).toMatch(/^[a-z]{2}$|^und$/);
        const part = englishPart(text, language);
        if (part === null) return;
        expect(part.length).toBe(text.length);
        expect(changed(text, part).filter((char) => char !== ' ')).toEqual([]);
      }),
      runs,
    );
  }, 30_000);
});

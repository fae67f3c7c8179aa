import { expect, test } from 'vitest';
import { BOILER } from '../../test/gallery/fixtures/boiler.ts';
import { type Correction, corrected } from '../engine/corrected.ts';
import { readText } from '../engine/read.ts';
import { caseId, testCase } from './test-case.ts';

const line = (correction: Correction, text = 'I took a day off for [name].') =>
  testCase({
    id: 'wrong-00000001',
    channel: 'email',
    text,
    said: corrected(BOILER.reading, correction),
    read: BOILER.reading,
    version: '0.1.0',
  });
const WORRIED: Correction = { felt: { headline: 'anxiety', feelings: { anxiety: 3 } }, dismissed: ['churn'] };

test('is one line in the shape of the labelled set, with what was read beside it', () => {
  const written = line(WORRIED);
  expect(written).toMatch(/^\{.*\}\n$/);
  expect(JSON.parse(written)).toEqual({
    id: 'wrong-00000001',
    channel: 'email',
    text: 'I took a day off for [name].',
    feelings: { anxiety: 3 },
    headline: 'anxiety',
    polarity: 'negative',
    signals: ['repeat_contact', 'urgency', 'vulnerability', 'escalation'],
    causes: ['broken_promise'],
    injustice: 'process',
    motivators: ['security'],
    engine: {
      version: '0.1.0',
      headline: 'anger',
      feelings: { anger: 2, anxiety: 2, unheard: 2 },
      signals: ['repeat_contact', 'urgency', 'vulnerability', 'churn', 'escalation'],
    },
  });
});

test.each([
  [{ joy: 2 }, 'positive'],
  [{ joy: 2, anger: 1 }, 'mixed'],
  [{ sadness: 1 }, 'negative'],
  [{}, 'neutral'],
] as const)('%o stands to us as %s', (feelings, polarity) => {
  const written = line({ felt: { headline: 'neutral', feelings }, dismissed: [] });
  expect(JSON.parse(written).polarity).toBe(polarity);
});

test('the text in it is what the engine reads', () => {
  const text = 'Line one.\nI am so angry at “you”. \u2028';
  expect(JSON.parse(line(WORRIED, text)).text).toBe(text);
  expect(readText(JSON.parse(line(WORRIED, text)).text).headline).toBe('anger');
});

test('its name says nothing, and is another each time', () => {
  expect(caseId()).toMatch(/^wrong-[0-9a-f]{8}$/);
  expect(new Set(Array.from({ length: 50 }, caseId)).size).toBe(50);
});

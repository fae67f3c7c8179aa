import { expect, test } from 'vitest';
import { read } from '../engine/read.ts';
import { suggest } from '../engine/suggest.ts';
import type { BrandVoice } from '../shared.ts';
import { partsBeside, voiceSamples } from './voice-samples.ts';

const engine = {
  read: async (...given: Parameters<typeof read>) => read(...given),
  suggest: async (...given: Parameters<typeof suggest>) => suggest(...given),
};
const PLAIN: BrandVoice = {
  version: 1,
  name: '',
  belongs: { companies: [], hosts: [] },
  greeting: null,
  signOff: null,
  formality: null,
  emoji: false,
  use: [],
  avoid: [],
};

test('the parts are the text, and what is said otherwise is told', () => {
  const text = 'Hello Ana!\n\nIt leaves today. Warmly,\nSam';
  const parts = partsBeside(text, 'Hi Ana,\n\nIt leaves today. Kind regards,\nSam');
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.filter(({ own }) => own).map((part) => part.text.trim())).toEqual(['Hello Ana!', 'Warmly,']);
});

test('[R6] three replies in a voice; one that says nothing changes nothing', async () => {
  const readings = new Map();
  const plain = await voiceSamples(engine, PLAIN, readings);
  expect(plain).toHaveLength(3);
  expect(plain.flatMap(({ parts }) => parts).every(({ own }) => !own)).toBe(true);
  const voice = {
    ...PLAIN,
    greeting: 'Good day {name}!',
    signOff: 'With care,\n{agent}',
    avoid: ['sorry'],
    emoji: true,
  };
  const texts = (await voiceSamples(engine, voice, readings)).map(({ parts }) =>
    parts.map(({ text }) => text).join(''),
  );
  expect(texts[0]).toMatch(/^Good day Ingrid!/);
  expect(texts[0]).toMatch(/With care,\nSam$/);
  expect(texts[1]).toMatch(/🙂$/);
  for (const text of texts) expect(text).not.toMatch(/\bsorry\b/i);
});

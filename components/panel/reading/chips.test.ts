import '../../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { BOILER } from '../../../test/gallery/fixtures/boiler.ts';
import { reading } from '../../../test/gallery/make.ts';
import { chipsOf } from './chips.ts';

test('signals come strongest first, then causes, then the injustice, each with its words', () => {
  const chips = chipsOf(BOILER.reading);
  expect(chips.map(({ key }) => key)).toEqual([
    'repeat_contact',
    'urgency',
    'vulnerability',
    'churn',
    'escalation',
    'cause:broken_promise',
    'injustice',
  ]);
  expect(chips.at(-1)?.evidence.quote).toBe('third time I am writing');
});

test('a claim without evidence is not shown', () => {
  expect(chipsOf(reading({ signals: [{ name: 'churn', strength: 0.9 }], injustice: 'respect' }))).toEqual([]);
});

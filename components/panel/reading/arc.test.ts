import '../../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { arcShape } from './arc.ts';

test('one message has no arc', () => {
  expect(arcShape([{ message: '0', headline: 'anger', level: 3 }])).toBeNull();
});

test('hard feelings lie low, good ones high, and the ear hears the same', () => {
  const shape = arcShape([
    { message: '0', headline: 'neutral', level: 0 },
    { message: '2', headline: 'anger', level: 3 },
    { message: '4', headline: 'relief', level: 1 },
  ]);
  expect(shape?.points.map(({ y }) => y)).toEqual([0.25, 1, 0]);
  expect(shape?.tone).toBe('good');
  expect(shape?.label).toBe('Over 3 messages: calm, then furious, then a little relieved');
});

test('calm all the way is a level line', () => {
  const calm = { headline: 'neutral', level: 0 } as const;
  const shape = arcShape([
    { message: '0', ...calm },
    { message: '1', ...calm },
  ]);
  expect(shape?.points).toEqual([
    { x: 0, y: 0 },
    { x: 1, y: 0 },
  ]);
});

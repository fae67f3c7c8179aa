import { expect, test } from 'vitest';
import { ownDemonstration, replaced, replacementsIn, shownText } from './own-message.ts';

const TEXT = 'Hi, this is Maren Holt. Order KM-20418 never came to Rosebury Lane. Rosebury Lane! Maren';

test('what can be told by its form is replaced, and each can be put back', () => {
  const found = replacementsIn(TEXT);
  expect(found.map(({ quote }) => quote)).toEqual([
    'Maren Holt',
    'KM-20418',
    'Rosebury Lane',
    'Rosebury Lane',
    'Maren',
  ]);
  const shown = shownText(TEXT, found);
  expect(shown.text).toContain('this is [name]. Order [number] never');
  expect(shown.stretches.map(({ start, end }) => shown.text.slice(start, end))).toEqual([
    '[name]',
    '[number]',
    '[name]',
    '[name]',
    '[name]',
  ]);
  const back = found.map((one) => (one.quote === 'KM-20418' ? { ...one, on: false } : one));
  expect(shownText(TEXT, back).text).toContain('[name]. Order KM-20418 never');
});

test('words named by hand are replaced wherever they stand, and never over what is replaced already', () => {
  const certain = replacementsIn(TEXT).filter(({ quote }) => quote !== 'Rosebury Lane' && quote !== 'Maren');
  const placed = replaced(TEXT, certain, ' rosebury lane ', '[place]');
  const named = replaced(TEXT, placed, 'Maren', '[name]');
  expect(shownText(TEXT, named).text).toBe('Hi, this is [name]. Order [number] never came to [place]. [place]! [name]');
  expect(replaced(TEXT, named, '  ', 'x')).toEqual(named);
  expect(replaced(TEXT, named, '(.*', 'x')).toEqual(named);
});

test('an address, a postcode and a name in passing are replaced as well', () => {
  const told = 'I live at 14 Birchwood Lane, Leeds LS14 5TP. Please ask Piotr, he was at Hauptstraße 12.';
  const { text } = shownText(told, replacementsIn(told));
  for (const who of ['Birchwood', 'LS14', 'Leeds', 'Piotr', 'Hauptstraße']) expect(text).not.toContain(who);
});

test('what was put back can be replaced again', () => {
  const back = replacementsIn(TEXT).map((one) => ({ ...one, on: false }));
  expect(shownText(TEXT, replaced(TEXT, back, 'KM-20418', '[order]')).text).toContain('Order [order] never');
});

test('one reply alone is not compared', () => {
  expect(ownDemonstration('T', 'It broke.', ['Sorry.', ' ']).replies).toBeNull();
  expect(ownDemonstration('T', 'It broke.', ['Sorry.', 'A new one comes.']).replies).toHaveLength(2);
});

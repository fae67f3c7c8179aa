import { expect, test } from 'vitest';
import { panelChange } from './panel-change.ts';

test('takes what it knows and leaves the rest', () => {
  expect(panelChange({ open: true, width: 400, off: false, text: 'secret' })).toEqual({ open: true, width: 400 });
});

test.each([[{ side: 'top' }], [{ width: 9_000 }], [{ width: Number.NaN }], [{ open: 'yes' }], [null]])(
  'refuses %j',
  (change) => {
    expect(() => panelChange(change)).toThrow();
  },
);

import { expect, test, vi } from 'vitest';
import { OpenThings } from './escape.ts';

test('the latest thing that is open closes first; nothing open is told', () => {
  const things = new OpenThings();
  const [list, reason] = [vi.fn(), vi.fn()];
  things.add(list);
  const closed = things.add(reason);
  expect(things.closeLatest()).toBe(true);
  expect(reason).toHaveBeenCalledOnce();
  closed();
  expect(things.closeLatest()).toBe(true);
  expect(list).toHaveBeenCalledOnce();
  expect(things.closeLatest()).toBe(false);
});

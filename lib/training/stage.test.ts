import { expect, test } from 'vitest';
import { after, deedOf, STAGE_START, type StageState } from './stage.ts';
import type { Step } from './steps.ts';

const STEPS: Step[] = [{ kind: 'message' }, { kind: 'vote' }, { kind: 'votes' }];

const press = (keys: readonly string[], from: StageState = STAGE_START) =>
  keys.reduce((now, key) => {
    const shift = key.startsWith('Shift+');
    const deed = deedOf(key.replace('Shift+', ''));
    if (!deed) throw new Error(`${key} means nothing.`);
    return after(now, deed, shift, STEPS);
  }, from);

test('a clicker goes on and back, and stays within the demonstration', () => {
  expect(press(['PageUp', 'PageDown', 'PageDown', 'PageDown', 'PageDown']).at).toBe(2);
  expect(press(['End', 'ArrowLeft']).at).toBe(1);
  expect(press(['End', 'Home']).at).toBe(0);
});

test('hands are counted while the room votes, and taken back, never below none', () => {
  const voting = press(['PageDown', 'a', 'b', 'B', 'b', 'Shift+A', 'Shift+a']);
  expect(voting.votes).toEqual({ a: 0, b: 3 });
  expect(press(['a', 'PageDown', 'PageDown', 'a']).votes).toEqual({ a: 0, b: 0 });
});

test('B darkens the screen where there is no vote, and any key brings it back where it was', () => {
  const dark = press(['End', 'b']);
  expect(dark).toMatchObject({ blank: true, at: 2 });
  expect(press(['PageDown'], dark)).toMatchObject({ blank: false, at: 2 });
  expect(press(['.', '.']).blank).toBe(false);
  expect(press(['PageDown', '.']).blank).toBe(true);
});

test('other keys are left to the browser', () => {
  expect(['x', 'F5', 'Tab', 'constructor'].map(deedOf)).toEqual([null, null, null, null]);
});

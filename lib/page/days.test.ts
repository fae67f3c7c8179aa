import { expect, test } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import { Clock, daysOf } from './days.ts';

test('each message stands under the last heading before it, or in it', () => {
  showMarkup(`<body><p class="m">a</p><h5>Nov 9</h5><p class="m">b</p><p class="m">c</p><h5> </h5><h5>Today</h5>
    <p class="m">d</p><div class="m"><h5>Now</h5>e</div></body>`);
  expect(daysOf(document, [...document.querySelectorAll('.m')], 'h5')).toEqual([
    null,
    'Nov 9',
    'Nov 9',
    'Today',
    'Now',
  ]);
});

test('a message without a time has that of the one before it, and none of another day', () => {
  const clock = new Clock();
  expect(clock.tell('Monday', '8:05 AM')).toBe('Monday 8:05 AM');
  expect(clock.tell('Monday', null)).toBe('Monday 8:05 AM');
  expect(clock.tell('Today', null)).toBeNull();
  expect(clock.tell('Today', '9:00 AM')).toBe('Today 9:00 AM');
});

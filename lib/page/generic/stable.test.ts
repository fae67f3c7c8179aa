import { beforeEach, describe, expect, test } from 'vitest';
import { showMarkup } from '../../../test/support/saved-page.ts';
import { everyDeep } from '../deep.ts';
import { selectorOf, sharedSelector } from './selectors.ts';
import { isStableClass, isStableId, stableSelectors } from './stable.ts';

beforeEach(() => showMarkup('<head></head><body></body>'));

describe('class names', () => {
  test.each(['message', 'ticket-header', 'comment__body', 'item--private', 'msg-s-event-listitem', 'zd_reply'])(
    '%s was chosen by a person',
    (name) => expect(isStableClass(name)).toBe(true),
  );
  test.each([
    'css-1x2y3z',
    'sc-abc',
    '_a1b2c',
    'jss42',
    'svelte-k3j9',
    'x1lliihq',
    'Box-sc-8f3k2q',
    'flex',
    'mt-4',
    'md:grid',
    'text-gray-500',
    'w-1/2',
    'is-active',
    'selected',
    'ticket-48112',
  ])('%s was not, or will not last', (name) => expect(isStableClass(name)).toBe(false));
});

test.each([
  ['reply-box', true],
  ['ticket-48112', false],
  ['ember123', false],
  [':r1:', false],
])('id %s', (id, stable) => expect(isStableId(id)).toBe(stable));

test('marks for tests come before classes, and hashed classes never come', () => {
  showMarkup('<body><div data-testid="reply-editor" class="css-9q2w1e composer" role="textbox"></div></body>');
  const [element] = document.querySelectorAll('div');
  expect(element && stableSelectors(element)).toEqual([
    'div[data-testid="reply-editor"]',
    'div.composer',
    'div[role="textbox"]',
  ]);
});

test('one element is found again, and alone', () => {
  showMarkup(
    '<body><main><p class="a1b2c">x</p><p class="css-1a2b3c">y</p><section class="thread"><p>z</p></section></main></body>',
  );
  for (const element of document.querySelectorAll('p, section'))
    expect(everyDeep(document, selectorOf(element))).toEqual([element]);
});

test('elements of one kind are found without the others', () => {
  showMarkup(
    '<body><div class="feed"><div class="event">moved</div><div class="item in"><b>A</b></div><div class="item out"><b>B</b></div></div></body>',
  );
  const items = [...document.querySelectorAll('.item')];
  expect(sharedSelector(items, ['b'])).toBe('div.item');
});

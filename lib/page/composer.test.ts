import { beforeEach, expect, test, vi } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import { openComposers } from './composer.ts';

/** An editor that serves the reply and the note, and what it is where its name has gone. */
const ADAPTER = {
  composers: [
    { css: '#reply', when: '.mode-reply', name: 'Reply' },
    { css: 'form textarea', name: 'Reply', guess: true },
  ],
} as const;

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'getClientRects').mockReturnValue([
    new DOMRect(0, 0, 1, 1),
  ] as unknown as DOMRectList);
});

test.each([
  [
    'what is known is taken, and no guess',
    '<form class="mode-reply"><textarea id="reply"></textarea></form>',
    'reply',
    false,
  ],
  [
    'where its name has gone it is guessed',
    '<form class="mode-reply"><textarea id="answer"></textarea></form>',
    'answer',
    true,
  ],
])('%s', (_, markup, id, guessed) => {
  showMarkup(`<body>${markup}</body>`);
  const { composer } = openComposers(ADAPTER);
  expect(composer?.element.id).toBe(id);
  expect(composer?.guessed).toBe(guessed);
});

test('what is known and in use for something else is not guessed at', () => {
  showMarkup('<body><form class="mode-other"><textarea id="reply"></textarea></form></body>');
  expect(openComposers(ADAPTER)).toEqual({ composer: null, hindrance: 'not_reply' });
});

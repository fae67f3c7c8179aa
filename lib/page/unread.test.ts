import { expect, test } from 'vitest';
import { showMarkup } from '../../test/support/saved-page.ts';
import { adapter } from './adapters/marlowe-desk.ts';
import { readPage } from './read.ts';
import { unreadInTurn } from './unread.ts';

function unread(...messages: [author: string, html: string][]) {
  const items = messages.map(
    (
      [author, html],
      index,
    ) => `<article data-message-id="${index}" data-author="${author}"><div class="message-body">${html}</div>
      <ul class="attachments">${html.includes('ATTACHED') ? '<li><a href="/files/1">a.pdf</a> <a href="/files/1">Download</a></li>' : ''}</ul></article>`,
  );
  showMarkup(`<head></head><body><header data-ticket-id="1"></header>${items.join('')}</body>`);
  const { conversation, unread: byMessage } = readPage(adapter, '1');
  return conversation && unreadInTurn(conversation, byMessage);
}

const cases: [name: string, html: string, pictures: number, attachments: number][] = [
  ['a picture', '<img src="broken.png" alt="The label">', 1, 0],
  ['a picture with its size', '<img width="640" height="480">', 1, 0],
  ['a tracking pixel', '<img width="1" height="1"><img style="width:1px"><img width="0">', 0, 0],
  ['an emoji', '<img class="emoji" alt="😡">', 0, 0],
  ['an icon', '<img width="16" height="16">', 0, 0],
  ['a hidden picture', '<img hidden width="640"><span style="display:none"><img width="640"></span>', 0, 0],
  ['an attachment that two links fetch', 'ATTACHED', 0, 1],
];
test.each(cases)('%s', (_, html, pictures, attachments) => {
  expect(unread(['customer', `See this ${html}`])).toEqual({ pictures, attachments, cut: 0 });
});

test('only the customer’s turn counts: what was answered has been dealt with', () => {
  expect(
    unread(
      ['customer', 'a <img width="99">'],
      ['agent', 'b <img width="99">'],
      ['customer', 'c <img width="99">'],
      ['note', 'd <img width="99">'],
    ),
  ).toEqual({ pictures: 1, attachments: 0, cut: 0 });
});

test.each([
  ['dots, and a button that brings more', 'I wrote in May and…<button>Show more</button>', 1],
  ['a link among the words', 'I wrote in May and <a href="#">…see more</a>', 1],
  [
    'a mail that the page has clipped',
    'I wrote in May <p>[Message clipped] <a href="#">View entire message</a></p>',
    1,
  ],
  ['in German', 'Ich habe im Mai geschrieben... <a href="#">Mehr anzeigen</a>', 1],
  ['dots alone', 'I am waiting…', 0],
  ['a fold that hides nothing of the words', 'I wrote in May.<button>Show more</button>', 0],
  ['a button that unfolds quoted mail', 'I am waiting…<button>Show trimmed content</button>', 0],
])('what the page cuts off: %s', (_, html, cut) => {
  expect(unread(['customer', html])?.cut).toBe(cut);
});

import { describe, expect, test } from 'vitest';
import { keyIn } from './about.ts';
import { roleIn } from './marks.ts';
import { looksLikeName, mailIn, NAME_PATTERNS, nameBy } from './names.ts';
import { eitherTime, looksLikeTime, sureTime } from './times.ts';
import { wordsOf } from './words.ts';

describe('times', () => {
  test.each([
    '09:41',
    '2 Nov, 18:20',
    '17.11.2026 um 07:58 Uhr',
    '3 h ago',
    'vor 2 Stunden',
    'il y a 3 jours',
    'gestern',
    '2026-11-16 09:12',
    'Sun Nov 15, 2026 4:12 pm',
  ])('%s', (text) => expect(looksLikeTime(text)).toBe(true));
  test.each(['Kim Aldous', 'Please call me at 10:30.', 'Posts: 3', 'I bought it in March', ''])('not: %s', (text) =>
    expect(looksLikeTime(text)).toBe(false),
  );
  test('a day that could be a month, or has no year, is no sure time', () => {
    expect(sureTime('03/04/2026 10:00')).toBeNull();
    expect(sureTime('Nov 9')).toBeNull();
    expect(eitherTime('03/04/2026 10:00 PM')).toEqual([Date.UTC(2026, 3, 3, 22), Date.UTC(2026, 2, 4, 22)]);
    expect(eitherTime('11/13/2026 6:20 PM')).toEqual([Date.UTC(2026, 10, 13, 18, 20), Date.UTC(2026, 10, 13, 18, 20)]);
    expect(sureTime('2026-11-12T07:45:00Z')).toBe(Date.UTC(2026, 10, 12, 7, 45));
  });
});

describe('names', () => {
  test.each(['Kim Aldous', 'Piet van der Steen', 'Mehmet Yıldız', 'a@b.example', '山田太郎'])('%s', (text) =>
    expect(looksLikeName(text)).toBe(true),
  );
  test.each([
    'Reply',
    'Internal Note',
    'On Monday',
    'yes',
    'Is it coming',
    'Today',
    'X2',
    'KW',
    'Dear Owen',
    'Hallo Frau Roth',
    'Translate',
  ])('not: %s', (text) => expect(looksLikeName(text)).toBe(false));
  test.each([
    ['Bea Lindqvist <bea@stitch.example>', 'Bea Lindqvist'],
    ['On Mon, 9 Nov 2026 at 10:15, Bram Kuipers <bram@k.example> wrote:', 'Bram Kuipers'],
    ['Mehmet Yıldız (Mieter) schrieb am 17.11.2026:', 'Mehmet Yıldız'],
    ['Piet Vandersteen2026-11-16 09:12', 'Piet Vandersteen'],
  ])('%s', (line, name) => expect(NAME_PATTERNS.map((pattern) => nameBy(pattern, line))).toContain(name));
  test.each(['Posts: 12', 'Beiträge: 1.340'])('what is counted is nobody: %s', (line) => {
    for (const pattern of NAME_PATTERNS) expect(nameBy(pattern, line)).toBeNull();
  });
  test('mail addresses', () => expect(mailIn('Write to <help@desk.example>.')).toBe('help@desk.example'));
});

test.each([
  ['isFromCustomer', 'customer'],
  ['end-user', 'customer'],
  ['bubble agent', 'agent'],
  ['Interne Notiz', 'note'],
  ['customer-agent', null],
  ['message', null],
  ['user-message', 'customer'],
  ['user-name', null],
  ['o-selfAuthored', 'agent'],
  ['ticket-details__privatenote', 'note'],
  ['replied to customer', 'agent'],
  ['Antwort an den Kunden', 'agent'],
  ['seen by customer', 'agent'],
  ['replied by customer', 'customer'],
  ['added a private note', 'note'],
  ['Only visible to colleagues', 'note'],
  ['not visible to the customer', 'note'],
  ['担当者', 'agent'],
  ['社内メモ', 'note'],
  ['Внутренняя заметка', 'note'],
  ['Клиент', 'customer'],
  ['הערה פנימית', 'note'],
  ['Müşteri', 'customer'],
])('%s speaks of %s', (text, role) => expect(roleIn(wordsOf(text))).toBe(role));

test.each([
  ['/tickets/881', '881'],
  ['/case.php?id=20417', '20417'],
  ['/support/2026-November/004511.html', '004511'],
  ['/#/inbox/lettings/conversations/99120', '99120'],
  ['/viewtopic.php?f=12&t=40918', '40918'],
  ['/app/inbox?conversation=cv_8Zk31QpX', 'cv_8Zk31QpX'],
  ['/mail/u/0/#inbox/FMfcgzQbgJKdRsnVpwXkTzLqHwMvBtcN', 'FMfcgzQbgJKdRsnVpwXkTzLqHwMvBtcN'],
  ['/messaging/thread/2-MjIxYzQ3YTktNWQ2ZS00==/', '2-MjIxYzQ3YTktNWQ2ZS00=='],
  ['/desk/TicketDetailsConversationView', null],
  ['/settings/signature', null],
  ['/tickets?view=open&page=12', null],
])('the key in %s', (address, key) => {
  const pattern = keyIn(address);
  expect(pattern === null ? null : new RegExp(pattern, 'u').exec(address)?.[1]).toBe(key);
});

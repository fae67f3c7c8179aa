import { expect, test } from 'vitest';
import { isUserName, serverAddress } from './address.ts';
import { codeOf, invitationOf, newPassword } from './invitation.ts';

const INVITATION = { url: 'https://couch.example/team', database: 'attune', user: 'sam', once: newPassword() };

test('a code says what it was made of, also after a mail has broken it into lines', () => {
  const code = codeOf(INVITATION);
  expect(code).toMatch(/^[\w.-]+$/);
  expect(invitationOf(` ${code.replace(/.{40}/g, '$&\r\n')} `)).toEqual(INVITATION);
});

test.each([
  ['nothing', ''],
  ['another text', 'hello'],
  ['a code that was cut', codeOf(INVITATION).slice(0, 60)],
  ['a code with more in it', `attune-team-1.${btoa(JSON.stringify({ ...INVITATION, admin: true }))}`],
  ['a name that is none', codeOf({ ...INVITATION, user: '../_users' })],
  ['a database that is none', codeOf({ ...INVITATION, database: '_users' })],
  ['a list', `attune-team-1.${btoa('[]')}`],
])('%s is no code', (_, code) => {
  expect(() => invitationOf(code)).toThrow(expect.objectContaining({ kind: 'code' }));
});

test.each([
  'http://couch.example',
  'ftp://couch.example',
  'https://a:b@couch.example',
  'couch.example',
  'javascript:1',
])('no password travels to %s', (url) =>
  expect(() => invitationOf(codeOf({ ...INVITATION, url }))).toThrow(expect.objectContaining({ kind: 'address' })),
);

test('over plain http only on this very machine', () => {
  expect(serverAddress('http://127.0.0.1:5984/')).toBe('http://127.0.0.1:5984');
  expect(serverAddress('https://couch.example:6984/db/')).toBe('https://couch.example:6984/db');
});

test('passwords are long, differ, and names are plain', () => {
  expect(newPassword()).not.toBe(newPassword());
  expect(newPassword()).toHaveLength(32);
  expect(['sam', 'sam-2', 'Sam', '_users', 'a b', '', 'a/b'].map(isUserName)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

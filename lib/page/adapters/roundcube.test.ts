import { beforeEach, describe, expect, test } from 'vitest';
import { pageOf } from '../../../test/helpdesks/replicas/replica.ts';
import { showMarkup } from '../../../test/support/saved-page.ts';
import { readPage } from '../read.ts';
import { openTicket } from '../recognise.ts';
import { adapter } from './roundcube.ts';

const show = (page: 'ticket' | 'compose') =>
  showMarkup(pageOf('roundcube', page).replace(/^[\s\S]*?<html[^>]*>|<\/html>\s*$/gu, ''), '/?_task=mail');
const field = <Kind extends Element>(css: string) => document.querySelector<Kind>(css) as Kind;
const addressed = (to: string, subject: string): string | null => {
  field<HTMLTextAreaElement>('#_to').value = to;
  field<HTMLInputElement>('#compose-subject').value = subject;
  return openTicket(adapter);
};

beforeEach(() => showMarkup('<head></head><body></body>'));

describe('the page on which a reply is written', () => {
  test('belongs to the mail it answers', () => {
    show('ticket');
    const mail = openTicket(adapter);
    expect(mail).not.toBeNull();
    show('compose');
    expect(openTicket(adapter)).toBe(mail);
  });

  test('holds nothing to be read', () => {
    show('compose');
    expect(readPage(adapter, 'any').conversation).toBeNull();
  });

  test.each([
    ['"MacAulay, Catrìona" <cat@example.org>', 'Re: Parcel', 'cat@example.org', 'Parcel'],
    ['cat@example.org, Jo <jo@example.org>', 'RE: AW: Parcel', 'cat@example.org', 'Parcel'],
    ['jo@work <jo@example.org>,', 'Recall of Re: Parcel', 'jo@example.org', 'Recall of Re: Parcel'],
  ])('is named by its first recipient and its subject: %s', (to, subject, plainTo, plainSubject) => {
    show('compose');
    const key = addressed(to, subject);
    expect(key).toBe(addressed(plainTo, plainSubject));
    expect(key).not.toBe(addressed('somebody@else.example', plainSubject));
    expect(key).not.toBe(addressed(plainTo, 'Another parcel'));
  });

  test('has a key that tells nobody whom it is with (it is kept and exported)', () => {
    show('compose');
    expect(addressed('cat@example.org', 'Parcel')).toMatch(/^[0-9a-f]{16}$/u);
  });

  test('belongs to no mail while it has no recipient', () => {
    show('compose');
    field('#_to').textContent = '';
    expect(addressed('', 'Re: Parcel')).toBe(field<HTMLInputElement>('input[name="_id"]').value);
  });
});

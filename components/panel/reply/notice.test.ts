import '../../../test/gallery/words.ts';
import { expect, test } from 'vitest';
import { REFUSALS } from '../../../lib/protocol.ts';
import { noticeWords } from './notice.ts';

test('an insert names where it went, and that nothing was sent', () => {
  const words = noticeWords({ kind: 'inserted', composer: 'Public reply' });
  expect(words).toBe('Inserted into Public reply. Nothing has been sent; one undo takes it back.');
});

test('signs that the editor has changed are told, and no undo is promised', () => {
  const words = noticeWords({ kind: 'inserted', composer: 'Public reply', changed: true });
  expect(words).toMatch(/^Inserted into Public reply\. The editor there has changed .* read it over/);
  expect(words).not.toContain('undo');
});

test('of a draft that the editor has spoilt it is never said that it is as it was', () => {
  const said = (copied: boolean) =>
    noticeWords({ kind: 'refused', result: { done: false, refusal: 'draft_harmed', copied } });
  expect(said(true)).toContain('Your draft as it was is on your clipboard');
  for (const words of [said(true), said(false)]) expect(words).not.toMatch(/untouched|is as it was/);
});

test('gaps are counted as a person would', () => {
  expect(noticeWords({ kind: 'gaps_left', count: 1 })).toMatch(/^1 gap is/);
  expect(noticeWords({ kind: 'gaps_left', count: 3 })).toMatch(/^3 gaps are/);
});

test.each(REFUSALS)('%s is said in plain words, and so is what to do', (refusal) => {
  const said = (copied: boolean) => noticeWords({ kind: 'refused', result: { done: false, refusal, copied } });
  expect(said(false)).toMatch(/^[A-Z].{20,}\.$/);
  expect(said(false)).not.toContain('_');
  const ignored = refusal === 'too_soon' || refusal === 'not_by_hand';
  expect(said(true).includes('clipboard')).toBe(!ignored);
});

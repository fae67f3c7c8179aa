import { expect, test } from 'vitest';
import { parseFollowUpChange, parseNewFollowUp } from './follow-up.ts';

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60_000);
const wanted = (change: object = {}) => ({
  id: crypto.randomUUID(),
  promised: 'call',
  due: tomorrow().toISOString(),
  zone: 'America/New_York',
  ticket: '4711',
  state: 'open',
  whose: { email: 'kim@example.org' },
  ...change,
});

test('a time with an offset is kept as the same moment', () => {
  const due = `${tomorrow().toISOString().slice(0, 10)}T10:00:00+02:00`;
  expect(parseNewFollowUp(wanted({ due })).due).toBe(new Date(due).toISOString());
});

test.each([
  ['a time that is none', { due: 'soon' }],
  ['a time years away', { due: '2099-01-01T00:00:00Z' }],
  ['a zone that is none', { zone: 'Europe/Atlantis' }],
  ['a promise of no kind', { promised: 'sing' }],
  ['an id that is none', { id: '../1' }],
  ['no ticket', { ticket: '' }],
])('%s is refused', (_, change) => {
  expect(() => parseNewFollowUp(wanted(change))).toThrow();
});

test('a change is one thing and nothing beside it', () => {
  const id = crypto.randomUUID();
  const due = tomorrow().toISOString();
  expect(parseFollowUpChange({ id, change: { due } })).toEqual({ id, change: { due } });
  expect(() => parseFollowUpChange({ id, change: { due, state: 'done' } })).toThrow();
  expect(() => parseFollowUpChange({ id, change: { state: 'lost' } })).toThrow();
});

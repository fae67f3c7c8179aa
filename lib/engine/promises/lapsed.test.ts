import { describe, expect, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { offersFor } from '../gestures/offers.ts';
import { conversationOf, read } from '../read.ts';
import { hasLapsed } from './lapsed.ts';

const PROMISED = 'I am so sorry. The new programmes will be with you by Wednesday. Ines';

/** A thread in which we answered on Monday 9 March and they wrote again. */
function thread(theirs: string, wrote: string | null, ours = PROMISED): Conversation {
  const messages: Conversation['messages'] = [
    { id: '0', author: 'customer', at: '2026-03-09T08:00:00Z', text: 'Our programmes came with last year’s date.' },
    { id: '1', author: 'agent', at: '2026-03-09T09:00:00Z', text: ours },
    { id: '2', author: 'customer', at: wrote, text: theirs },
  ];
  return { ...conversationOf(''), messages };
}
const lapsed = (theirs: string, wrote: string | null, ours?: string) => hasLapsed(thread(theirs, wrote, ours), theirs);

describe('a promise of ours has run out', () => {
  test.each([
    ['It is Thursday. No box, no email.', '2026-03-12T09:00:00Z'],
    ['Nothing came.', '2026-03-12T01:00:00Z'],
    ['Where are they?', '2026-03-20T09:00:00Z'],
  ])('%s', (theirs, wrote) => {
    expect(lapsed(theirs, wrote)).toBe(true);
  });

  test.each([
    ['there is still time', 'Nothing has come yet, I only ask.', '2026-03-11T12:00:00Z', undefined],
    ['it may be evening where they are', 'No sign of them yet.', '2026-03-11T20:00:00Z', undefined],
    ['it was kept', 'They came on Wednesday. How do I return the first ones?', '2026-03-12T09:00:00Z', undefined],
    ['nothing was promised', 'No box, no email.', '2026-03-12T09:00:00Z', 'Did you have anything by Wednesday?'],
    ['it could have meant another week', 'No box, no email.', '2026-03-16T09:00:00Z', 'I will call you next Friday.'],
    ['nobody knows when they wrote', 'No box, no email.', null, undefined],
  ])('not where %s', (_, theirs, wrote, ours) => {
    expect(lapsed(theirs, wrote, ours)).toBe(false);
  });

  test('and what is offered answers that', () => {
    const conversation = thread(
      'It is Thursday. No box, no email, and the concert is on Saturday.',
      '2026-03-12T09:00:00Z',
    );
    const offers = offersFor(conversation, read(conversation)).filter(({ allowed }) => allowed);
    expect(offers.map(({ kind }) => kind)).toContain('priority');
    expect(offers.map(({ reason }) => reason).join(' ')).toContain('a promise that was not kept');
  });
});

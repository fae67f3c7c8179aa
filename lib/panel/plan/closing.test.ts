import { expect, test } from 'vitest';
import { CHANNELS } from '../../conversation.ts';
import { sample } from '../../engine/replies/conversations.fixture.ts';
import { closed } from './closing.ts';

const given = { feel: 'frustration', level: 2, causes: ['time'] } as const;

test.each(CHANNELS)('[C4] what is kept of a ticket says that it came by %s, and holds no word of it', (channel) => {
  const { conversation, reading } = sample('T-1', channel, 'Kim Aldous', given, 'Three weeks, and no lamp.');
  const kept = closed(conversation, reading, [], null, null);
  expect(kept).toMatchObject({
    ticket: 'T-1',
    channel,
    causes: ['time'],
    start: { headline: 'frustration', level: 2 },
  });
  expect(JSON.stringify(kept)).not.toMatch(/Kim|lamp|weeks/);
});

import { describe, expect, it } from 'vitest';
import { matterShares } from '../../tools/replies/kinds/kinds.ts';

/** Held a little below what `npm run bench:replies` prints, so that a change for the worse is seen. */
const HELD = { kind: 0.81, topic: 0.71 };

describe('plain messages that nothing was fitted on', () => {
  it('get the right kind of answer, and are known by what they are about', () => {
    const { kind, ruled, topic } = matterShares();
    expect(kind).toBeGreaterThanOrEqual(HELD.kind);
    expect(kind).toBeGreaterThan(ruled);
    expect(topic).toBeGreaterThanOrEqual(HELD.topic);
  }, 60_000);
});

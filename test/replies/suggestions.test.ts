import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FAULTS } from '../../tools/replies/faults.ts';
import { type JudgedConversation, judgeAll } from '../../tools/replies/judge.ts';
import { suggestionsPage } from '../../tools/replies/page.ts';
import { ROOT } from '../../tools/shell.ts';

const EXCELLENT = 85;
/** What the suggestions reach now; it may rise and not fall. */
const HELD = { excellent: 0.5, echo: 0.885, hurting: 9, wrong: 2 };

describe('suggestions for our own conversations', () => {
  let all: JudgedConversation[] = [];
  beforeAll(() => {
    all = judgeAll();
  }, 120_000);

  it('are made for a hundred conversations and more, three for each', () => {
    expect(all.length).toBeGreaterThanOrEqual(100);
    for (const { replies } of all) expect(replies).toHaveLength(3);
  });
  it.each(FAULTS.filter((fault) => fault !== 'no echo'))('hold no fault of form: %s', (fault) => {
    const found = all.flatMap(({ id, replies }) =>
      replies.filter(({ faults }) => faults.includes(fault)).map(({ reply }) => [id, reply.approach, reply.text]),
    );
    expect(found).toEqual([]);
  });
  it('[W2] hold a concrete word of the customer’s own', () => {
    const replies = all.flatMap((each) => each.replies);
    const mute = replies.filter(({ faults }) => faults.includes('no echo'));
    expect(1 - mute.length / replies.length).toBeGreaterThanOrEqual(HELD.echo);
  });
  it('are rated by our own coach no worse than before', () => {
    const replies = all.flatMap((each) => each.replies);
    const excellent = replies.filter(({ score }) => score >= EXCELLENT).length / replies.length;
    expect(excellent).toBeGreaterThanOrEqual(HELD.excellent);
    expect(replies.filter(({ hurting }) => hurting.length > 0).length).toBeLessThanOrEqual(HELD.hurting);
  });
  it('are of the right kind, differ in approach, and call somebody where they must', () => {
    expect(all.filter(({ wrong }) => wrong.length > 0).length).toBeLessThanOrEqual(HELD.wrong);
  });
  it('are the same on the page that shows them', () => {
    expect(readFileSync(join(ROOT, 'docs', 'suggestions.md'), 'utf8')).toBe(suggestionsPage());
  }, 60_000);
});

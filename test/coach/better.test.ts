import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { improve } from '../../lib/engine/coach/improve.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import { parseConversation } from '../../lib/schema/conversation.ts';

const PART = /^@ (\S+) (\S+) ?([^\n]*)\n([\s\S]*?)\n-\n([\s\S]*)$/;

/** Drafts that nobody should send, written singly: `@ id channel customer`, what they wrote, `-`, the draft. */
const drafts = readFileSync(fileURLToPath(new URL('better.txt', import.meta.url)), 'utf8')
  .split(/\n(?=@ \S+ )/)
  .map((block) => {
    const [, id = '', channel, name, text, draft = ''] = PART.exec(block.trim()) ?? [];
    const messages = [{ author: 'customer', text }];
    const conversation = parseConversation({ id, channel, customer: { name }, messages }, id, 'conversation');
    const reading = read(conversation);
    const before = review(conversation, draft, reading);
    const better = improve(conversation, draft, reading);
    return { id, draft, before, better: better.text, after: review(conversation, better.text, reading) };
  });

/** What only a machine leaves behind. */
const BROKEN =
  /\S {2,}\S|\.\.(?!\.)| [,.;!?]|,\.|\]\.,|(?:^|\n)\s*by \[|\[[^\]]*\] by \[|\b(\p{L}{3,}) \1\b|(?:[.!?] |\n\n)\p{Ll}/u;
const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.length > 20);
const flaws = (found: (typeof drafts)[number]['after']) =>
  found.findings.filter(({ in: where, weight }) => where === 'draft' && weight >= 0.7).map(({ rule }) => rule);

describe('drafts that nobody should send', () => {
  it('are sixty', () => expect(drafts).toHaveLength(60));

  it.each(drafts)('$id is left whole, and no sentence stands in it twice', ({ better, draft }) => {
    if (!BROKEN.test(draft)) expect(better).not.toMatch(BROKEN);
    const all = sentencesOf(better);
    expect(new Set(all).size).toBe(all.length);
    expect(better.match(/\bsorry\b/gi)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  it('are never worse, and mostly good, once they are bettered', () => {
    expect(drafts.filter(({ before, after }) => after.score < before.score - 5).map(({ id }) => id)).toEqual([]);
    expect(drafts.filter(({ after }) => after.score >= 65).length).toBeGreaterThanOrEqual(50);
  });

  it('hardly ever keep what hurts badly', () => {
    expect(drafts.filter(({ before }) => flaws(before).length > 0).length).toBeGreaterThanOrEqual(25);
    expect(drafts.filter(({ after }) => flaws(after).length > 0).length).toBeLessThanOrEqual(3);
  });
});

import { describe, expect, it } from 'vitest';
import type { Conversation } from '../conversation.ts';
import { type Correction, corrected, type Felt, leadOf } from './corrected.ts';
import { conversationOf, read, readText } from './read.ts';
import { suggest } from './suggest.ts';

const TEXT = 'This is the third time I am writing. I am furious and I am leaving you for a competitor!';
const READ = readText(TEXT);
const felt = (feelings: Felt): Correction => ({ felt: { headline: leadOf(feelings), feelings }, dismissed: [] });

describe('a corrected reading', () => {
  it('shows the feelings that the agent named, the one to answer first in front, and is sure', () => {
    const now = corrected(READ, { felt: { headline: 'sadness', feelings: { anxiety: 3, sadness: 1 } }, dismissed: [] });
    expect(now).toMatchObject({ headline: 'sadness', sure: true });
    expect(now.feelings.map(({ name, level }) => [name, level])).toEqual([
      ['sadness', 1],
      ['anxiety', 3],
    ]);
    expect(now.scores.anger).toBeLessThan(0.1);
    expect(now.scores.anxiety).toBeGreaterThan(now.scores.sadness);
    expect(now.arc.at(-1)).toMatchObject({ headline: 'sadness', level: 1 });
  });

  it('can be calm', () => {
    const now = corrected(READ, felt({}));
    expect(now).toMatchObject({ headline: 'neutral', feelings: [], sure: true });
    expect(Math.abs(now.polarity)).toBeLessThan(0.15);
    expect(now.polarity).not.toBe(0);
  });

  it('quotes no words for what was set aside, and keeps the rest', () => {
    const now = corrected(READ, { felt: null, dismissed: ['churn'] });
    expect(now.headline).toBe(READ.headline);
    expect(now.evidence.map((one) => one.for)).not.toContain('churn');
    expect(now.evidence.map((one) => one.for)).toContain('anger');
    expect(corrected(READ, felt({ joy: 2 })).evidence.map((one) => one.for)).not.toContain('anger');
  });

  it('leans the way its feelings do', () => {
    expect(corrected(READ, felt({ joy: 2 })).polarity).toBeGreaterThan(0.15);
    expect(corrected(READ, felt({ anger: 3, distrust: 3 })).polarity).toBeGreaterThanOrEqual(-1);
    expect(corrected(READ, felt({ anger: 3, distrust: 3 })).polarity).toBeLessThan(-0.5);
  });

  it('changes nothing of what was read', () => {
    const before = JSON.stringify(READ);
    corrected(READ, { felt: { headline: 'neutral', feelings: {} }, dismissed: ['churn'] });
    expect(JSON.stringify(READ)).toBe(before);
  });
});

describe('which feeling leads', () => {
  const cases: [felt: Felt, lead: string][] = [
    [{}, 'neutral'],
    [{ joy: 3, frustration: 1 }, 'frustration'],
    [{ anger: 2, anxiety: 2 }, 'anxiety'],
    [{ anger: 3, anxiety: 2 }, 'anger'],
    [{ joy: 1, relief: 1 }, 'relief'],
  ];
  for (const [feelings, lead] of cases) it(JSON.stringify(feelings), () => expect(leadOf(feelings)).toBe(lead));
});

it('replies follow the agent’s word: the apology to the furious goes, the fear is answered', () => {
  const conversation: Conversation = conversationOf(TEXT);
  const asRead = suggest(conversation, read(conversation));
  const now = suggest(conversation, corrected(READ, felt({ anxiety: 3 })));
  expect(now.reading.headline).toBe('anxiety');
  expect(now.replies.map(({ text }) => text)).not.toEqual(asRead.replies.map(({ text }) => text));
});

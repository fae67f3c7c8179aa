import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oddMatters, plainMatters } from './matters.ts';

const guide = readFileSync(join(import.meta.dirname, '../../docs/labelling-matters.md'), 'utf8');
const [topicsPart = '', kindsPart = ''] = guide.split('## Topics')[1]?.split('## Kinds') ?? [];
const named = (part: string) => new Set([...part.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name));
const FILES = ['letters', 'chats', 'desks', 'days', 'things', 'counter'];
const plain = FILES.flatMap(plainMatters);

describe('messages with topic and kind', () => {
  it('has a message for every label', () => {
    const list = readFileSync(join(import.meta.dirname, 'matters/labels.tsv'), 'utf8')
      .trim()
      .split('\n');
    expect(new Set(oddMatters().map(({ text }) => text)).size).toBe(list.length);
  });

  it('uses the labels of the guide, and all of them', () => {
    const all = [...oddMatters(), ...plain];
    expect(new Set(all.map(({ topic }) => topic))).toEqual(named(topicsPart));
    expect(new Set(all.map(({ kind }) => kind))).toEqual(named(kindsPart));
  });

  it('holds no message twice', () => {
    const texts = plain.map(({ text }) => text.trim());
    expect(new Set(texts).size).toBe(texts.length);
  });
});

import { describe, expect, it } from 'vitest';
import { allRules, netOf } from '../reading/rules.ts';
import { guard } from './guard.ts';
import { sweep } from './net.ts';
import { tokensOf } from './pattern.ts';
import { sentences } from './words.ts';

const found = (text: string) => sweep(netOf(), sentences(guard(text))).map(({ rule }) => rule);

describe('every rule finds its own example', () => {
  for (const set of allRules) {
    it(set.id, () => {
      for (const rule of set.rules) expect.soft(found(rule.example), rule.id).toContain(`${set.id}.${rule.id}`);
    });
  }
});

describe('every rule', () => {
  it('has its own id', () => {
    const ids = allRules.flatMap((set) => [...set.rules, ...(set.words ?? [])].map(({ id }) => `${set.id}.${id}`));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('is bounded: no open wildcard, no tag, no lemma', () => {
    for (const set of allRules)
      for (const { match } of set.rules) expect(match).not.toMatch(/(^| )\*|\.\*|\.\+|#|\{[a-z]/);
  });

  it('is made of whole tokens', () => {
    for (const set of allRules)
      for (const { match, notIf = '' } of set.rules)
        for (const token of [...tokensOf(match), ...tokensOf(notIf)])
          expect(token).toMatch(/^(\^|\$|\^?(\(.*\)|\/.*\/|\.\{\d+,\d+\}|[^()]+)\??\$?)$/);
  });

  it('gives its reason as a plain sentence without a full stop', () => {
    for (const set of allRules)
      for (const { reason } of [...set.rules, ...(set.words ?? [])]) expect(reason).toMatch(/^[A-Z].{4,70}[^.]$/);
  });

  it('weighs between −1 and 1', () => {
    for (const set of allRules)
      for (const { weight } of [...set.rules, ...(set.words ?? [])]) expect(Math.abs(weight)).toBeLessThanOrEqual(1);
  });

  it('writes its words with contractions apart', () => {
    for (const set of allRules)
      for (const { words } of set.words ?? [])
        for (const word of words) expect(word).not.toMatch(/n't|'(s|re|ve|ll|d|m)$/);
  });
});

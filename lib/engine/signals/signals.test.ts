import { describe, expect, it } from 'vitest';
import { isKnownFailure } from '../known-failures.ts';
import { readText } from '../read.ts';
import { tables } from './signals.cases.ts';

const row = (group: string, title: string) => (isKnownFailure(group, title) ? it.fails : it);

for (const [name, { match, miss }] of Object.entries(tables)) {
  describe(name, () => {
    const given = (text: string) => readText(text).signals.map((each) => each.name as string);
    for (const text of match) row(name, `in: ${text}`)(`in: ${text}`, () => expect(given(text)).toContain(name));
    for (const text of miss)
      row(name, `not in: ${text}`)(`not in: ${text}`, () => expect(given(text)).not.toContain(name));
  });
}

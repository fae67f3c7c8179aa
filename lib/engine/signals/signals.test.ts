import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';
import { tables } from './signals.cases.ts';

for (const [name, { match, miss }] of Object.entries(tables)) {
  describe(name, () => {
    const given = (text: string) => readText(text).signals.map((each) => each.name as string);
    for (const text of match) it(`in: ${text}`, () => expect(given(text)).toContain(name));
    for (const text of miss) it(`not in: ${text}`, () => expect(given(text)).not.toContain(name));
  });
}

import { describe, expect, it } from 'vitest';
import { cases } from './read.cases.ts';
import { readText } from './read.ts';

describe('support messages read as a careful colleague would read them', () => {
  for (const { text, headline, has = [], not = [] } of cases) {
    it(text.slice(0, 90), () => {
      const reading = readText(text);
      const wanted = typeof headline === 'string' ? [headline] : headline;
      expect(wanted).toContain(reading.headline);
      const given = reading.signals.map(({ name }) => name);
      for (const name of has) expect(given).toContain(name);
      for (const name of not) expect(given).not.toContain(name);
    });
  }
});

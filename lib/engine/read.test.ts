import { describe, expect, it } from 'vitest';
import { isKnownFailure } from './known-failures.ts';
import { cases } from './read.cases.ts';
import { readText } from './read.ts';

const GROUP = 'support messages read as a careful colleague would read them';

describe(GROUP, () => {
  for (const { text, headline, has = [], not = [] } of cases) {
    const title = text.slice(0, 90);
    const row = isKnownFailure(GROUP, title) ? it.fails : it;
    row(title, () => {
      const reading = readText(text);
      const wanted = typeof headline === 'string' ? [headline] : headline;
      expect(wanted).toContain(reading.headline);
      const given = reading.signals.map(({ name }) => name);
      for (const name of has) expect(given).toContain(name);
      for (const name of not) expect(given).not.toContain(name);
    });
  }
});

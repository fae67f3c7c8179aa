import { describe, expect, it } from 'vitest';
import { isKnownFailure } from './known-failures.ts';
import { plain } from './plain.cases.ts';
import { readText } from './read.ts';

const GROUP = 'what is said outright is read';

describe(GROUP, () => {
  for (const [text, headlines] of plain) {
    const row = isKnownFailure(GROUP, text) ? it.fails : it;
    row(text, () => expect(headlines).toContain(readText(text).headline));
  }
});

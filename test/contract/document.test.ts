import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerer } from '../../tools/attune/answer.ts';
import { read } from '../../tools/attune/verbs/read.ts';

const text = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
const examples = [...text.matchAll(/<!-- example: \w+ -->\n\n```json\n([^`]*)```\n\n[^`]*```\n([^`]*)```/g)];

test('the document has its three examples', () => {
  expect(examples.length).toBe(3);
});

// What the engine answers may change with every rule: `node tools/examples.ts` writes it anew. What is refused may not.
test('lines that fail are answered as the document says', () => {
  const [, sent = '', got] = examples.at(-1) ?? [];
  const answer = answerer(read);
  const answers = sent
    .trimEnd()
    .split('\n')
    .map((line) => `${answer(line).text}\n`);
  expect(answers.join('')).toBe(got);
});

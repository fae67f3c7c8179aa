import { beforeAll, describe, expect, test } from 'vitest';
import { CHANNELS } from '../../lib/conversation.ts';
import { review } from '../../lib/engine/coach/review.ts';
import { read } from '../../lib/engine/read.ts';
import { BUILT_IN } from '../../lib/engine/templates/library/index.ts';
import { renderTemplate } from '../../lib/engine/templates/render.ts';
import { searchTemplates } from '../../lib/engine/templates/search.ts';
import { TEMPLATE_KINDS, type Template } from '../../lib/engine/templates/types.ts';
import { parseTemplate } from '../../lib/schema/template.ts';
import { gradeLevel } from '../support/readability.ts';
import { nearest } from './alike.ts';

const LEAST = 85;
const HIGHEST_GRADE = 9;
const SOCIAL = 280;
/** Share of runs of five words that two templates may have in common. */
const MOST_ALIKE = 0.12;

function exampleOf(template: Template) {
  if (template.example === null) throw new Error(`${template.id} has no example.`);
  const { conversation, given, text } = template.example;
  return { conversation, given, text, reading: read(conversation) };
}

/** The first draft waits for the coach's rules to be made; on a busy machine that is longer than a test may take. */
const FIRST_DRAFT_MS = 60_000;

beforeAll(() => {
  const { conversation, text, reading } = exampleOf(BUILT_IN[0] as Template);
  review(conversation, text, reading);
}, FIRST_DRAFT_MS);

describe.each(BUILT_IN.map((template) => [template.id, template] as const))('%s', (_, template) => {
  const { conversation, given, text, reading } = exampleOf(template);

  test('is whole, and becomes its example', async () => {
    expect(parseTemplate(template)).toEqual(template);
    expect(await renderTemplate(template, { conversation, reading, given })).toEqual({ text, unfilled: [] });
    expect(text).not.toMatch(/ {2}|[{}[\]]| [,.;:!?](?:\s|$)|\.\.|\b(?:undefined|null)\b/);
    expect(gradeLevel(text)).toBeLessThanOrEqual(HIGHEST_GRADE);
    if (conversation.channel === 'social') expect(text.length).toBeLessThanOrEqual(SOCIAL);
  });

  test('asks for everything that only the agent knows, and knows each of its fill-ins', async () => {
    const bare = await renderTemplate(template, { conversation, reading });
    const asked = 'unfilled' in bare ? bare.unfilled : [];
    for (const { name, hint, start, end } of asked) {
      expect('text' in bare && bare.text.slice(start, end)).toBe(`[${name}]`);
      expect(hint).not.toBe('');
    }
    const usual = template.fillIns.filter((one) => one.default !== null).map(({ name }) => name);
    expect(new Set([...asked.map(({ name }) => name), ...usual])).toEqual(
      new Set(template.fillIns.map((one) => one.name)),
    );
    expect(Object.keys(given).filter((name) => !template.fillIns.some((one) => one.name === name))).toEqual([]);
  });

  test('passes the coach', () => {
    const { score, findings } = review(conversation, text, reading);
    expect(findings.filter((finding) => finding.in === 'draft').map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual(
      [],
    );
    expect(score).toBeGreaterThanOrEqual(LEAST);
  });

  test('is among the first three for its own example', () => {
    const found = searchTemplates('', BUILT_IN, conversation, reading, 3);
    expect(found.map((one) => one.template.id)).toContain(template.id);
  });
});

test('there are at least eighty, of every kind and for every channel, each with its own id, title and shortcut', () => {
  expect(BUILT_IN.length).toBeGreaterThanOrEqual(80);
  const kinds = new Set(BUILT_IN.map(({ kind }) => kind));
  expect(TEMPLATE_KINDS.filter((kind) => kind !== 'snippet' && !kinds.has(kind))).toEqual([]);
  const channels = new Set(BUILT_IN.flatMap((template) => template.channels));
  expect(CHANNELS.filter((channel) => !channels.has(channel))).toEqual([]);
  for (const key of ['id', 'title', 'shortcut'] as const)
    expect(new Set(BUILT_IN.map((template) => template[key])).size).toBe(BUILT_IN.length);
});

test('each was written singly', () => {
  const texts = BUILT_IN.map(({ body }) => body.replace(/\{% render "\w+" %\}/g, ''));
  const near = nearest(texts);
  const worst = near.reduce((one, other) => (other.share > one.share ? other : one));
  const over = near.filter(({ share }) => share > MOST_ALIKE).length;
  const names = [worst.at, worst.to].map((at) => BUILT_IN[at]?.id).join(' and ');
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `note: ${over} of ${BUILT_IN.length} templates share more than ${percent(MOST_ALIKE)} of their runs of five words with another; the most is ${percent(worst.share)} (${names})`,
  );
  expect(over).toBe(0);
});

import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Making } from '../../making.ts';
import type { Asker } from '../answer.ts';
import { paperAnswers } from './answers.ts';
import { dropPaperOnAlarm } from './hand.ts';

const CARD: Making = { kind: 'card', name: 'Ingrid', cover: 'For you', lines: ['A line.'], theirs: [], signed: 'Sam' };
const PANEL: Asker = { kind: 'panel', tab: 1, origin: 'https://desk.example' };
const PAGE: Asker = { kind: 'page', tab: 2, origin: '' };

beforeEach(() => fakeBrowser.reset());

async function opened(): Promise<string> {
  await paperAnswers['paper.open']({ making: CARD }, PANEL);
  const tabs = await fakeBrowser.tabs.query({});
  return new URL(tabs.at(-1)?.url ?? '').hash.slice(1);
}

test('a card goes to its page once, and no word of it is in the address or on disk', async () => {
  const id = await opened();
  const [, tab] = [id, (await fakeBrowser.tabs.query({})).at(-1)];
  expect(tab?.url).not.toContain('Ingrid');
  expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('Ingrid');
  expect(await paperAnswers['paper.take']({ id }, PAGE)).toEqual({ making: CARD });
  expect(await paperAnswers['paper.take']({ id }, PAGE)).toEqual({ making: null });
  expect(await fakeBrowser.storage.session.get(null)).toEqual({});
});

test('what no page takes is forgotten', async () => {
  const id = await opened();
  await dropPaperOnAlarm(`paper:${id}`);
  expect(await paperAnswers['paper.take']({ id }, PAGE)).toEqual({ making: null });
});

test('what is no card, script or guide is not handed on', async () => {
  const wrong = { ...CARD, lines: ['x'.repeat(3000)] };
  await expect(paperAnswers['paper.open']({ making: wrong }, PANEL)).rejects.toThrow();
});

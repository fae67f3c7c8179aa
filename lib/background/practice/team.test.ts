import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { scenario as cake } from '../../training/scenarios/wrong-cake.ts';
import type { Answers } from '../answer.ts';
import { practiceAnswers } from './answers.ts';

beforeEach(() => fakeBrowser.reset());

const PAGE = { kind: 'page' } as unknown as Parameters<Answers['scenario.shelf']>[1];

test('outside of a team one has one’s own, and nothing can be given or taken back', async () => {
  await practiceAnswers['scenario.keep']({ scenario: cake }, PAGE);
  expect(await practiceAnswers['scenario.shelf']({}, PAGE)).toEqual({ own: [cake], team: [], gives: false });
  expect(await practiceAnswers['scenario.list']({}, PAGE)).toEqual({ scenarios: [cake] });
  await expect(practiceAnswers['scenario.give']({ id: cake.id }, PAGE)).rejects.toThrow(/lead/);
  await expect(practiceAnswers['scenario.take_back']({ id: cake.id }, PAGE)).rejects.toThrow(/lead/);
});

test('[S31] an agent of a team gives nothing to it', async () => {
  const joined = {
    url: 'http://127.0.0.1:9',
    database: 'd',
    user: 'yuki',
    role: 'agent',
    since: '2026-11-23T09:00:00.000Z',
  };
  await fakeBrowser.storage.local.set({ team: joined });
  await practiceAnswers['scenario.keep']({ scenario: cake }, PAGE);
  await expect(practiceAnswers['scenario.give']({ id: cake.id }, PAGE)).rejects.toThrow(/lead/);
  await expect(practiceAnswers['scenario.give']({ id: '../x' }, PAGE)).rejects.toThrow();
});

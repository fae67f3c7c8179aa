import memory from 'pouchdb-adapter-memory';
import PouchDB from 'pouchdb-core';
import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listTemplates, removeTemplate, saveTemplate, type Template } from '../../templates.ts';
import { type Answers, answerRequests } from '../answer.ts';
import { templateAnswers } from './answers.ts';

PouchDB.plugin(memory);
const kept = vi.hoisted(() => ({ own: null as unknown }));
vi.mock('../../team/store.ts', () => ({ store: () => kept.own, replica: () => kept.own, outbox: () => kept.own }));

const PAGE = { id: browser.runtime.id, url: browser.runtime.getURL('/options.html' as '/'), frameId: 0 };

/** The fake browser has one context: what a page sends is handed to the background's listener. */
beforeEach(() => {
  fakeBrowser.reset();
  kept.own = new PouchDB(crypto.randomUUID(), { adapter: 'memory' });
  let listener: ((message: unknown, sender: object, respond: (answer: unknown) => void) => unknown) | undefined;
  browser.runtime.onMessage.addListener = ((one: typeof listener) => {
    listener = one;
  }) as never;
  browser.runtime.sendMessage = ((message: unknown) =>
    new Promise((respond) => listener?.(message, PAGE, respond))) as never;
  answerRequests(templateAnswers as Answers);
});

const template: Template = {
  id: 'a',
  title: 'Late',
  kind: 'reply',
  scope: 'mine',
  shortcut: '/late',
  tags: [],
  channels: [],
  locale: null,
  when: { says: ['late'] },
  body: 'Hello {{ customer.first_name }}',
  fillIns: [],
  why: '',
  example: null,
};

test('a page saves, lists and removes a template through the background', async () => {
  expect(await saveTemplate(template)).toEqual({ saved: template });
  expect(await listTemplates()).toEqual({ templates: [template], broken: [] });
  expect(await saveTemplate({ ...template, id: 'b' })).toEqual({ fault: 'shortcut_taken', place: '/late' });
  await removeTemplate('a');
  expect(await listTemplates()).toEqual({ templates: [], broken: [] });
});

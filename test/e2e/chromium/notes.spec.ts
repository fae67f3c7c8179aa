import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { SWITCHED, type Switched } from '../../helpdesks/replicas/notes.ts';
import { test } from '../support/editors.ts';
import { replicaPage } from '../support/replicas.ts';
import { type SavedPage, type Served, servePages } from '../support/unknown.ts';

let served: Served;
test.beforeAll(async () => {
  served = await servePages();
});
test.afterAll(() => served.close());

/** Request Tracker's pages as it made them; its editor's script is not there, so the text area under it is shown. */
const requestTracker = (kind: 'respond' | 'comment'): SavedPage => ({
  name: 'request-tracker',
  half: 'held',
  address: `/Ticket/Update.html?Action=${kind}&id=3`,
  markup: readFileSync(`test/fixtures/request-tracker/update-${kind}.html`, 'utf8')
    .replace(/<(?:link|script)[^>]*(?:href|src)=[^>]*>/gu, '')
    .replace(/(<textarea[^>]*class="[^"]*)\brichtext\b/u, '$1'),
  expected: null,
});

const REQUEST_TRACKER: Switched = {
  id: 'request-tracker',
  to: 'a comment',
  by: () => {
    (document.querySelector('#UpdateType') as HTMLSelectElement).value = 'private';
  },
};

const IDS = [...new Set(SWITCHED.map(({ id }) => id)), REQUEST_TRACKER.id];

for (const id of IDS) {
  const page = id === REQUEST_TRACKER.id ? requestTracker('respond') : replicaPage(id);
  test(`[S9] [S30] ${id}: what is switched to a note is neither written into nor read, and said to be none`, async ({
    tab,
  }) => {
    for (const { to, by, gone } of [...SWITCHED, REQUEST_TRACKER].filter((each) => each.id === id)) {
      await tab.show(served.urlOf(page));
      expect(await tab.ask('draft'), `${to}: before`).not.toBeNull();
      await tab.change(by);
      expect(await tab.ask('draft'), to).toBeNull();
      expect(await tab.ask('hindrance'), to).toBe(gone ? null : 'not_reply');
      expect(await tab.insert('Hello'), to).toEqual({ done: false, refusal: 'no_composer', copied: false });
    }
  });
}

test('[S9] request-tracker: on the page of a comment there is no reply', async ({ tab }) => {
  await tab.show(served.urlOf(requestTracker('comment')));
  expect(await tab.ask('draft')).toBeNull();
  expect(await tab.ask('hindrance')).toBe('not_reply');
});

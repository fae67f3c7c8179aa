import type { Frame } from '@playwright/test';
import { expect, readyPanel, serviceWorker, test } from '../support/chromium.ts';
import { pressIn } from '../support/draft.ts';
import { draftIn, replyBox } from '../support/editor.ts';

const giving = (panel: Frame) => panel.getByRole('region', { name: 'Beyond words' });
const promised = (panel: Frame) => panel.getByRole('region', { name: 'Promised' });

/** Runs in the background: writes end as they do on a full disk, with the transaction taken back, until it is said otherwise. */
function fill(full: boolean): void {
  const { prototype } = IDBDatabase;
  const kept = prototype as typeof prototype & { roomy?: typeof prototype.transaction };
  kept.roomy ??= prototype.transaction;
  const { roomy } = kept;
  prototype.transaction = full
    ? function (this: IDBDatabase, ...given: Parameters<typeof roomy>) {
        const step = roomy.apply(this, given);
        if (step.mode !== 'readwrite') return step;
        const error = new DOMException('Encountered full disk while committing transaction.', 'QuotaExceededError');
        Object.defineProperty(step, 'error', { get: () => error });
        const { objectStore } = step;
        step.objectStore = (name) => {
          const store = objectStore.call(step, name);
          const { put } = store;
          store.put = (...values: Parameters<typeof put>) => {
            const request = put.apply(store, values);
            request.addEventListener('success', () => step.abort());
            return request;
          };
          return store;
        };
        return step;
      }
    : roomy;
}

async function offerFirst(panel: Frame): Promise<void> {
  const offer = giving(panel)
    .getByRole('button', { name: /^Offer it: / })
    .first();
  await pressIn(panel, offer);
  const gaps = await giving(panel).locator('.gesture-says input').all();
  for (const gap of gaps) await gap.fill('Thursday at 10');
  if (gaps.length > 0) await pressIn(panel, offer);
}

test('[S15] the browser’s storage is full: the panel says so, nothing goes to the reply, what was kept still is, and what was typed stays', {
  tag: '@long',
}, async ({ page, context, demo }) => {
  await page.goto(demo.url);
  const panel = await readyPanel(page);
  await offerFirst(panel);
  await expect(giving(panel)).toContainText('is offered and counted');
  const before = await draftIn(replyBox(page));
  const worker = await serviceWorker(context);
  await worker.evaluate(fill, true);
  await offerFirst(panel);
  await expect(giving(panel)).toContainText('The browser has no room left for this. All that was there still is');
  expect(await draftIn(replyBox(page))).toBe(before);
  const given = giving(panel).getByRole('button', { name: /^It was given/ });
  await pressIn(panel, given.first());
  await expect(giving(panel)).toContainText('The browser has no room left for this.');
  await expect(giving(panel).getByText('is offered and counted')).toHaveCount(1);

  const due = new Date(Date.now() + 30 * 60 * 60_000).toISOString().slice(0, 16);
  await pressIn(panel, panel.getByRole('button', { name: 'Note a promise' }));
  await panel.getByLabel('When', { exact: true }).fill(due);
  await pressIn(panel, panel.getByRole('button', { name: 'Remind me' }));
  await expect(promised(panel)).toContainText('The browser has no room left for this.');
  await expect(panel.getByLabel('When', { exact: true })).toHaveValue(due);

  await worker.evaluate(fill, false);
  await pressIn(panel, panel.getByRole('button', { name: 'Remind me' }));
  await expect(promised(panel).getByRole('listitem')).toHaveCount(1);
  await expect(promised(panel)).not.toContainText('no room');
  await offerFirst(panel);
  await expect(giving(panel).getByText('is offered and counted')).toHaveCount(2);
  await expect(giving(panel)).not.toContainText('no room');
  expect(await draftIn(replyBox(page))).not.toBe(before);
  await page.reload();
  const again = await readyPanel(page);
  await expect(giving(again).getByText('is offered and counted')).toHaveCount(2);
  await expect(promised(again).getByRole('listitem')).toHaveCount(1);
});

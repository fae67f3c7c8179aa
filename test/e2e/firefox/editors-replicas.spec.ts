import { replicas } from '../../helpdesks/replicas/replica.ts';
import { test as base, casesOf } from '../support/firefox-editors.ts';
import { serveReplicas } from '../support/real-editors.ts';

/** The same contract where our code has to find the editors itself: by the adapter, in the helpdesk's page. */
const test = base.extend({
  editors: [
    async ({}, use) => {
      const served = await serveReplicas();
      await use(served);
      await served.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

for (const id of replicas()) {
  test(`[S9] the editor in ${id}’s page in Firefox holds to the contract @long`, async ({ editor }) => {
    test.setTimeout(180_000);
    for (const { name, run } of casesOf(id)) await test.step(name, () => run(editor, id));
  });
}

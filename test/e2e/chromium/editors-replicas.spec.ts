import { CONTRACT } from '../../editors/contract.ts';
import { replicas } from '../../helpdesks/replicas/replica.ts';
import { test as base } from '../support/editors.ts';
import { serveReplicas } from '../support/real-editors.ts';

/** The same contract as for the editors alone, where our code has to find them itself: by the adapter, in the helpdesk's page. */
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

/** An editor of the page, one in a frame, one in a frame of a frame; the others take their turn in the long run. */
const CORE = new Set(['zendesk', 'roundcube', 'salesforce-lightning']);

for (const id of replicas()) {
  for (const { name, run } of CONTRACT) {
    test(`[S9] in ${id}’s page: ${name}${CORE.has(id) ? '' : ' @long'}`, ({ tab }) => run(tab, id));
  }
}

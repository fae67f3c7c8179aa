/** How long things are kept, whoever they are about. What is open stays: a promise that was not kept yet, a gesture not settled. */
import type { CustomerCard } from '../customers.ts';
import type { LedgerEntry } from '../gestures.ts';
import type { Kudos } from '../kudos.ts';
import type { ApprovalRequest } from '../ledger.ts';
import type { Outcome } from '../outcomes.ts';
import type { SharedChange } from '../shared.ts';
import { eraseOldDecisions, eraseOldToldRequests } from './decisions.ts';
import { erase } from './documents.ts';
import { eraseReceived } from './kudos.ts';
import { eraseOldOffers } from './offers.ts';
import type { Store } from './store.ts';

/** When something of a customer was last noted; a card that holds nothing is as old as can be. */
function lastNoted({ preferences, asked }: CustomerCard): string {
  const noted = Object.values(preferences).flatMap((known) => (known ? [known.at] : []));
  return [...noted, asked ?? ''].sort().at(-1) ?? '';
}

/** Erases lines of the log and decisions of leads that are older than `moment`, ISO 8601. Returns how many. */
export const eraseOldLog = async (store: Store, moment: string): Promise<number> =>
  (await erase<Pick<SharedChange, 'at'>>(store, 'change', ({ at }) => at < moment)) +
  (await eraseOldDecisions(store, moment));

/** Erases what is older than `moment`, ISO 8601. Returns how many things. */
export async function eraseOld(store: Store, moment: string): Promise<number> {
  const erased = [
    await erase<Pick<Outcome, 'at'>>(store, 'outcome', ({ at }) => at < moment),
    await erase<Pick<LedgerEntry, 'at' | 'state'>>(
      store,
      'gesture',
      ({ at, state }) => state !== 'reserved' && at < moment,
    ),
    await erase<Pick<ApprovalRequest, 'asked'>>(store, 'approval', ({ asked }) => asked < moment),
    await erase<{ closed: string | null }>(store, 'followup', ({ closed }) => closed !== null && closed < moment),
    await eraseOldLog(store, moment),
    await eraseOldOffers(store, moment.slice(0, 10)),
    await eraseOldToldRequests(store, moment.slice(0, 10)),
    await erase<Pick<Kudos, 'at'>>(store, 'kudos', ({ at }) => at < moment),
    await eraseReceived(store, moment.slice(0, 10)),
    await erase<CustomerCard>(store, 'customer', (card) => lastNoted(card) < moment),
  ];
  return erased.reduce((sum, count) => sum + count, 0);
}

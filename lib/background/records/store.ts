/** Switching a record store on and off. */
import { isAllowed } from '../../address-allowed.ts';
import { giveDataHostBack } from '../../data-hosts.ts';
import { patternOf } from '../../origin.ts';
import type { RecordFault, StoreState, WantedStore } from '../../records.ts';
import { siteStates } from '../../settings.ts';
import { followed } from '../address/follow.ts';
import { joinedTeam } from '../team/kept.ts';
import { recordAccount, recordQueue, recordStore } from './kept.ts';
import { greet, RecordTrouble } from './line.ts';
import { followRecords, isGranted, whileNothingIsSent } from './rounds.ts';

/** The build for trying things out may send to this machine. */
const isLoopback = (): boolean => import.meta.env.MODE === 'loopback';

/** What the page is told of it; its key and secret are not among it. */
export async function storeState(): Promise<StoreState | null> {
  const store = await recordStore.getValue();
  if (!store) return null;
  const waiting = await recordQueue.getValue();
  return { ...store, waiting: waiting.length, refused: waiting.filter(({ refused }) => refused).length };
}

/** Why it cannot be used; null where it answers, and knows the key. */
async function faultAt({ url, key, secret }: WantedStore): Promise<RecordFault | null> {
  if (!isAllowed(url, isLoopback())) return 'address';
  if (!(await isGranted(url))) return 'not_granted';
  try {
    await greet({ url, key, secret });
    return null;
  } catch (error) {
    return error instanceof RecordTrouble ? error.fault : 'unreachable';
  }
}

/** Switches a record store on that answers, in place of one that was on; what waited for that one is forgotten. */
export async function switchStoreOn(wanted: WantedStore): Promise<{ store: StoreState } | { fault: RecordFault }> {
  const fault = await faultAt(wanted);
  if (fault) return { fault };
  const { url, who, key, secret } = wanted;
  const store = { url, who, sent: null, trouble: null };
  await whileNothingIsSent(async () => {
    await recordQueue.removeValue();
    await recordAccount.setValue({ key, secret });
    await recordStore.setValue(store);
  });
  return { store: { ...store, waiting: 0, refused: 0 } };
}

/** Whether something else of the user's is asked for at the same host. */
async function isUsedElsewhere(url: string): Promise<boolean> {
  const sites = Object.keys(await siteStates.getValue());
  const packs = (await followed()).map((one) => one.url);
  const team = (await joinedTeam.getValue())?.url ?? [];
  return [...sites, ...packs, ...[team].flat()].some((one) => patternOf(one) === patternOf(url));
}

/** Forgets the store, its secret and what waits, and gives its host back. */
export async function switchStoreOff(): Promise<void> {
  const url = (await recordStore.getValue())?.url;
  await whileNothingIsSent(async () => {
    for (const item of [recordAccount, recordStore, recordQueue]) await item.removeValue();
    await followRecords();
  });
  if (url !== undefined && !(await isUsedElsewhere(url))) await giveDataHostBack(url);
}

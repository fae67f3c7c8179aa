import { parseTold, parseWantedStore } from '../../schema/records.ts';
import type { Answers } from '../answer.ts';
import { queue, sendWaiting } from './rounds.ts';
import { storeState, switchStoreOff, switchStoreOn } from './store.ts';

type RecordKind = Extract<keyof Answers, `records.${string}`>;

/** What the training page asks about a record store. */
export const recordAnswers: Pick<Answers, RecordKind> = {
  'records.state': async () => ({ store: await storeState() }),
  'records.connect': (wanted) => switchStoreOn(parseWantedStore(wanted)),
  'records.leave': async () => {
    await switchStoreOff();
    return null;
  },
  'records.tell': async ({ told }) => {
    await queue(parseTold(told));
    // Nobody waits for it; what goes wrong is kept beside the store.
    sendWaiting(false).catch(() => undefined);
    return null;
  },
  'records.send': async () => {
    await sendWaiting(true);
    return { store: await storeState() };
  },
};

/** Looks at what the organisation has set through the browser's policies, and sees to it that it holds from then on. */
import { browser } from 'wxt/browser';
import { BUILT_IN } from '../../engine/gestures/policy/default.ts';
import { inTurn } from '../../in-turn.ts';
import { type Managed, NOTHING_MANAGED } from '../../managed.ts';
import { managedItem, readManaged } from '../../managed-kept.ts';
import { parseManaged } from '../../schema/managed.ts';
import { UNREADABLE } from '../gestures/policy.ts';

const looking = inTurn();

const same = (one: Managed, other: Managed) => JSON.stringify(one) === JSON.stringify(other);

/** A browser without a policy for us may have no such storage, or refuse to be asked. */
const given = async (): Promise<unknown> => browser.storage.managed.get().catch(() => ({}));

/** Looks anew; tells what held before and what holds now, or null where nothing has changed. */
export function lookAtManaged(): Promise<{ before: Managed; now: Managed } | null> {
  return looking(async () => {
    const now = parseManaged(await given(), BUILT_IN, UNREADABLE);
    const before = await readManaged();
    if (same(before, now)) return null;
    await (same(now, NOTHING_MANAGED) ? managedItem.removeValue() : managedItem.setValue(now));
    return { before, now };
  });
}

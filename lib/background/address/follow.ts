/** Following packs at an address. What was taken last stays in use until something newer has been found right in every way. */

import { browser } from 'wxt/browser';
import { isAllowed } from '../../address-allowed.ts';
import type { AddressTrouble, FollowedPack, LookedUp, WantedAddress } from '../../addresses.ts';
import { inTurn } from '../../in-turn.ts';
import { isOff } from '../../managed-kept.ts';
import { patternOf } from '../../origin.ts';
import type { Pack, ShelfEntry } from '../../packs.ts';
import { tellSharedNews } from '../../shared-news.ts';
import {
  allFollowed,
  dropFollowed,
  type Followed,
  findFollowed,
  keepFollowed,
  shownOf,
} from '../../team/address/kept.ts';
import { type Found, judge, lookAt } from '../../team/address/look.ts';
import { Trouble } from '../../team/address/trouble.ts';
import { canonical } from '../../team/packs/plan.ts';
import { store } from '../../team/store.ts';
import { giveBackHost } from '../host.ts';
import { bring, takeAway } from './bring.ts';
import { hasFollowed } from './known.ts';

/** The build for trying things out may ask this machine. */
const isLoopback = (): boolean => import.meta.env.MODE === 'loopback';

const writing = inTurn();

const now = () => new Date().toISOString();

/** @throws Trouble */
async function mayAsk(url: string): Promise<void> {
  if (!isAllowed(url, isLoopback())) throw new Trouble('not_https');
  const pattern = patternOf(url);
  if (!pattern || !(await browser.permissions.contains({ origins: [pattern] }))) throw new Trouble('no_permission');
}

const troubleOf = (error: unknown): AddressTrouble =>
  error instanceof Trouble ? { fault: error.fault, place: error.message } : { fault: 'not_kept', place: '' };

async function found(url: string): Promise<Found> {
  await mayAsk(url);
  const there = await lookAt(url, null);
  if (!there) throw new Trouble('unreachable');
  return there;
}

function counted(entries: readonly ShelfEntry[]): LookedUp['counts'] {
  const counts: Record<string, number> = {};
  for (const { kind } of entries) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** What stands at an address; nothing is kept. */
export async function look(url: string): Promise<{ found: LookedUp } | { trouble: AddressTrouble }> {
  try {
    const { pack, fingerprint } = await found(url);
    const { entries, ...head } = pack;
    if (head.until !== null && Date.parse(head.until) < Date.now()) throw new Trouble('expired', head.until);
    return { found: { head, fingerprint, counts: counted(entries) } };
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}

/** Another team's pack brings its templates, and nothing that decides or reads. */
const entriesFor = ({ entries }: Pack, partner: boolean): readonly ShelfEntry[] =>
  partner ? entries.filter(({ kind }) => kind === 'template') : entries;

function headOf({ entries: _, ...head }: Pack): FollowedPack['head'] {
  return head;
}

async function take(id: string, before: Followed, there: Found): Promise<Followed> {
  const entries = entriesFor(there.pack, before.partner);
  await bring(id, { name: there.pack.name, pinned: before.pinned }, before.entries, entries);
  const templates = entries.filter(({ kind }) => kind === 'template').length;
  const at = now();
  const after = { ...before, head: headOf(there.pack), entries, templates, etag: there.etag };
  return { ...after, checked: at, changed: at, trouble: null, waiting: null };
}

/** Follows an address whose key is the one that was shown. */
export function follow(
  { url, fingerprint, partner, as }: WantedAddress,
  pinned: FollowedPack['pinned'],
): Promise<{ followed: FollowedPack } | { trouble: AddressTrouble }> {
  return writing(async () => {
    try {
      if ((await allFollowed(store())).some(({ body }) => body.url === url)) throw new Trouble('already');
      const there = await found(url);
      if (there.fingerprint !== fingerprint) throw new Trouble('other_key');
      const id = crypto.randomUUID();
      // Nothing of it is in use yet: whatever number it has is higher.
      const head = { ...headOf(there.pack), version: 0 };
      const at = now();
      const facts = { url, head, fingerprint, pinned, partner, as, templates: 0, checked: at, changed: at };
      const blank: Followed = { ...facts, trouble: null, waiting: null, etag: null, entries: [] };
      const after = await settled(id, blank, there);
      await keepFollowed(store(), id, after);
      await hasFollowed.setValue(true);
      await tellSharedNews();
      return { followed: shownOf(id, after) };
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  });
}

/** What becomes of one after something was found at its address. @throws Trouble */
async function settled(id: string, before: Followed, there: Found): Promise<Followed> {
  const isSame =
    there.pack.version === before.head.version &&
    canonical(entriesFor(there.pack, before.partner)) === canonical(before.entries);
  const verdict = judge(there, before, isSame, Date.now());
  const checked = now();
  if (verdict === 'take') return take(id, before, there);
  if (verdict === 'same') return { ...before, etag: there.etag, checked, trouble: null, waiting: null };
  // Without an etag the whole of it is asked for again, until its time has come.
  const { version, from } = there.pack;
  return { ...before, etag: null, checked, trouble: null, waiting: { version, from } };
}

async function check(id: string, before: Followed): Promise<Followed> {
  try {
    await mayAsk(before.url);
    const there = await lookAt(before.url, before.etag);
    return there ? await settled(id, before, there) : { ...before, checked: now(), trouble: null };
  } catch (error) {
    return { ...before, etag: null, checked: now(), trouble: troubleOf(error) };
  }
}

/** Whether all is well, as the studio says it. */
const told = ({ trouble, waiting }: Followed): string => JSON.stringify([trouble, waiting]);

/** Asks the addresses whose last answer is at least so old, milliseconds. Returns all. */
export function checkAll(age: number): Promise<FollowedPack[]> {
  return writing(async () => {
    const shown: FollowedPack[] = [];
    for (const { id, body } of await allFollowed(store())) {
      const mayAskNow = body.pinned === 'policy' || !(await isOff('addresses'));
      const due = mayAskNow && Date.now() - Date.parse(body.checked) >= age;
      const after = due ? await check(id, body) : body;
      if (due) await keepFollowed(store(), id, after);
      // What is open shows it at once, and does not wait for the next ticket.
      if (after.changed !== body.changed || told(after) !== told(body)) await tellSharedNews();
      shown.push(shownOf(id, after));
    }
    return shown;
  });
}

/** Stops following, and takes away what it brought; the browser's leave to reach the host too, where `isOver` says that nobody asks there again. */
export function unfollow(id: string, isOver = true): Promise<void> {
  return writing(async () => {
    const body = await findFollowed(store(), id);
    if (!body) return;
    await takeAway(id, { name: body.head.name, pinned: body.pinned }, body.entries);
    await dropFollowed(store(), id);
    const left = await allFollowed(store());
    await hasFollowed.setValue(left.length > 0);
    await tellSharedNews();
    if (isOver) await giveBackHost(body.url);
  });
}

/** All that are followed. */
export const followed = async (): Promise<FollowedPack[]> =>
  (await allFollowed(store())).map(({ id, body }) => shownOf(id, body));

/**
 * Planned publications. Every browser decides by the moment that stands in the draft, so that nobody's need be open; a lead's makes it
 * lasting when it next can.
 */
import { browser } from 'wxt/browser';
import { inTurn } from '../../in-turn.ts';
import type { Draft } from '../../publishing.ts';
import { mayChange } from '../../role-words.ts';
import { readRole } from '../../roles.ts';
import { tellSharedNews } from '../../shared-news.ts';
import { eraseDraft, isDue, isOvertaken, listDrafts } from '../../team/publishing/drafts.ts';
import { joinedTeam, teamSync } from '../team/kept.ts';
import { syncNow } from '../team/rounds.ts';
import { sharedStore } from '../team/shared-store.ts';
import { publishNow, versionNow } from './places.ts';
import { ahead, teamNow } from './whose.ts';

const ALARM = 'publishing';

const settling = inTurn();

/** Whether this browser may make a plan lasting: it may write, and its clock is not all it has to go by in a team. */
async function maySettle(): Promise<boolean> {
  const joined = await joinedTeam.getValue();
  if (joined) return joined.role === 'lead' && (await teamSync.getValue()).skew !== null;
  return mayChange((await readRole()).role);
}

async function settle({ kind, id, body, by, from }: Draft): Promise<void> {
  await publishNow({ kind, id }, body, { by, at: from ?? '', did: 'published' });
  await eraseDraft(await sharedStore(), { kind, id });
}

/** Makes lasting what has come due. Returns how many that were. */
export function settleDue(): Promise<number> {
  return settling(async () => {
    if (!(await maySettle())) return 0;
    const now = await teamNow();
    let settled = 0;
    for (const draft of await listDrafts(await sharedStore())) {
      // What was published since is newer than the plan; the desk asks whoever leads.
      if (!isDue(draft, now) || (await isOvertaken(draft, versionNow))) continue;
      settled += 1;
      // One that cannot be kept, for want of room, must not hold up the others; it holds meanwhile as a plan that has come due.
      await settle(draft).catch(() => undefined);
    }
    return settled;
  });
}

/** Sets the alarm for the next plan, and ends it where there is none. */
async function followPlans(): Promise<void> {
  const now = await teamNow();
  const moments = (await listDrafts(await sharedStore())).flatMap(({ from }) => (from ? [Date.parse(from)] : []));
  const next = Math.min(...moments.filter((moment) => moment > now));
  if (Number.isFinite(next)) await browser.alarms.create(ALARM, { when: next + (await ahead()) });
  else await browser.alarms.clear(ALARM);
}

/** Something that is shared is another than it was: panels look again, plans are followed. */
export async function sharedChanged(): Promise<void> {
  await settleDue();
  await followPlans();
  await tellSharedNews();
}

/** As `sharedChanged`, and the team gets it with a round that nobody waits for. */
export async function changedHere(): Promise<void> {
  await sharedChanged();
  syncNow().catch(() => undefined); // what goes wrong in a round is kept in its state
}

/** An alarm has rung. Those of others are none of ours. */
export async function publishingRang(name: string): Promise<void> {
  if (name === ALARM) await changedHere();
}

/** Something of ours was opened, or the browser was: a moment may have passed while it was closed. */
export async function publishingOpened(): Promise<void> {
  if ((await settleDue()) > 0) return changedHere();
  await followPlans();
}

/** Who works here, and what time it is in the team. */

import type { Draft } from '../../publishing.ts';
import { draftsInForce, type Whose } from '../../team/publishing/drafts.ts';
import { joinedTeam, teamSync } from '../team/kept.ts';
import { sharedStore, whoWorks } from '../team/shared-store.ts';
import { versionNow } from './places.ts';

const MINUTE = 60_000;

/** Milliseconds by which this machine's clock is ahead of the team's server; 0 where nobody knows. */
export async function ahead(): Promise<number> {
  if (!(await joinedTeam.getValue())) return 0;
  return ((await teamSync.getValue()).skew ?? 0) * MINUTE;
}

/** The team's time, by which all its browsers decide what holds: two clocks may be an hour apart, a plan is kept by both. */
export const teamNow = async (): Promise<number> => Date.now() - (await ahead());

/** For whom, and when, it is asked what holds. */
export const whose = async (): Promise<Whose> => ({ who: await whoWorks(), now: await teamNow() });

/** Drafts that hold in this browser now. */
export const draftsHere = async (): Promise<Draft[]> => draftsInForce(await sharedStore(), await whose(), versionNow);

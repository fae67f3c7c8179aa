/** What leads alone do, beside people: publishing, erasing, choosing between versions. */

import { LOG_KINDS, type LogKind } from '../../shared.ts';
import { find } from '../../team/documents.ts';
import { noteChange } from '../../team/log.ts';
import { versionsOf } from '../../team/publishing/erase.ts';
import { overtakenIn } from '../../team/publishing/overtaken.ts';
import { replica } from '../../team/store.ts';
import { publish } from '../../team/templates.ts';
import type { Done, Joined, Overtaken } from '../../team.ts';
import { sharedChanged } from '../publishing/when.ts';
import { keptTemplates } from '../templates/kept.ts';
import { joinedTeam } from './kept.ts';
import { syncNow } from './rounds.ts';

/** @throws where whoever works here leads no team */
export async function asLead(): Promise<Joined> {
  const joined = await joinedTeam.getValue();
  if (joined?.role !== 'lead') throw new Error('Only a lead of a team may do this.');
  return joined;
}

export async function tried<Value>(step: () => Promise<Value>): Promise<Done<Value>> {
  try {
    return { done: true, value: await step() };
  } catch (error) {
    const { faultOf } = await import('../../team/sync/fault.ts');
    return { done: false, fault: faultOf(error) };
  }
}

/** The lead's own templates beside which something newer is published; nobody else has any. */
export async function overtakenNow(): Promise<Overtaken[]> {
  const joined = await joinedTeam.getValue();
  if (joined?.role !== 'lead') return [];
  return overtakenIn(replica(), (await keptTemplates()).templates, joined.user);
}

/**
 * Publishes some of the lead's own templates, but for those beside which something newer is published; gives the ids of these.
 * @param over names the newer version that the lead has seen and puts their own in place of
 * @throws where there is none of these ids; then none is published
 */
export async function publishOwn(ids: readonly string[], over?: string): Promise<Done<string[]>> {
  const { user } = await asLead();
  const own = new Map((await keptTemplates()).templates.map((one) => [one.id, one]));
  const wanted = ids.map((id) => own.get(id));
  if (wanted.some((template) => template === undefined)) throw new Error('There is no such template.');
  const these = wanted.flatMap((template) => template ?? []);
  const newer = (await overtakenIn(replica(), these, user)).filter(({ version }) => version !== over);
  const held = new Set(newer.map(({ id }) => id));
  for (const template of these)
    if (!held.has(template.id)) await publish(replica(), template, user, new Date().toISOString());
  await sharedChanged();
  await syncNow();
  return { done: true, value: [...held] };
}

const isLogged = (kind: string): kind is LogKind => (LOG_KINDS as readonly string[]).includes(kind);

/** As a person calls it; what is erased is named in the log by that, and by no more of it. */
async function nameHere(id: string): Promise<string> {
  const [kind = '', ...rest] = id.split(':');
  const body = await find<Record<string, unknown>>(replica(), kind, rest.join(':'));
  const name = body?.title ?? body?.name;
  return typeof name === 'string' ? name : rest.join(':');
}

/** Erases a shared document here, and by a note everywhere. */
export async function eraseShared(id: string): Promise<Done> {
  const joined = await asLead();
  const { orderPurge } = await import('../../team/sync/purge.ts');
  const at = new Date().toISOString();
  const name = await nameHere(id);
  // A draft of it and its older versions hold the same words.
  for (const each of [id, ...(await versionsOf(replica(), id))]) await orderPurge(replica(), each, joined.user, at);
  const [kind = '', ...rest] = id.split(':');
  if (isLogged(kind))
    await noteChange(replica(), { kind, id: rest.join(':'), name, did: 'erased', parts: [], by: joined.user, at });
  await sharedChanged();
  await syncNow();
  return { done: true, value: null };
}

/** Chooses between versions. */
export async function choose(id: string, rev: string): Promise<null> {
  const { user } = await asLead();
  const { chooseVersion } = await import('../../team/sync/versions.ts');
  await chooseVersion(replica(), id, rev, user, new Date().toISOString());
  await sharedChanged();
  await syncNow();
  return null;
}

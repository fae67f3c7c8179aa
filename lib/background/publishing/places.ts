/** Where what is published lies: with the team, or in this browser where there is none. A template alone is one's own. */

import { type Published, SUBJECT_KINDS, type Subject, type SubjectBody } from '../../publishing.ts';
import { SHARED_KINDS } from '../../shared.ts';
import { canonical } from '../../team/packs/plan.ts';
import { type Done, publishBody, writeDown } from '../../team/publishing/put.ts';
import { publishedIn, versionOf } from '../../team/publishing/version.ts';
import { sharedShelf } from '../../team/shared.ts';
import { replica, store } from '../../team/store.ts';
import { asPublished, teamTemplates } from '../../team/templates.ts';
import type { Template } from '../../templates.ts';
import { ME } from '../me.ts';
import { joinedTeam } from '../team/kept.ts';
import { sharedStore } from '../team/shared-store.ts';
import { keepTemplate, keptTemplates, writeTemplates } from '../templates/kept.ts';

const own = async (id: string): Promise<Template | null> =>
  (await keptTemplates()).templates.find((one) => one.id === id) ?? null;

const alone = async (kind: string): Promise<boolean> => kind === 'template' && (await joinedTeam.getValue()) === null;

/** What holds for everybody now; null where there is nothing, or nothing that can be read. */
export async function publishedNow(subject: Subject): Promise<SubjectBody | null> {
  if (await alone(subject.kind)) {
    const mine = await own(subject.id);
    return mine && asPublished(mine);
  }
  return publishedIn(await sharedStore(), subject);
}

/** Names the version that holds for everybody now. */
export const versionNow = async (subject: Subject): Promise<string> => versionOf(await publishedNow(subject));

/**
 * Publishes a body in place of what holds; null removes it. What is one's own of it follows, for it would stand before the team's.
 *
 * @throws NotKept where there is no room for a template
 */
export async function publishNow(subject: Subject, body: SubjectBody | null, done: Done): Promise<boolean> {
  const { kind, id } = subject;
  if (await alone(kind)) {
    const before = await publishedNow(subject);
    if (canonical(before) === canonical(body)) return false;
    await writeTemplates([{ id, template: body }]);
    await writeDown(store(), subject, [before, body], done);
    return true;
  }
  const changed = await publishBody(await sharedStore(), subject, body, done);
  if (kind === 'template' && body !== null && (await own(id))) await keepTemplate(body);
  return changed;
}

/** All that is published, by name. */
export async function allPublished(): Promise<Published[]> {
  const joined = await joinedTeam.getValue();
  const templates = joined ? await teamTemplates(replica()) : (await keptTemplates()).templates;
  const shelf = sharedShelf(await sharedStore(), ME);
  const lists = await Promise.all(
    SHARED_KINDS.map(async (kind) =>
      (await shelf.list(kind)).kept.map(({ id, body }): Published => ({ kind, id, name: body.name })),
    ),
  );
  const all = [
    ...lists.flat(),
    ...templates.map(({ id, title }): Published => ({ kind: 'template', id, name: title })),
  ];
  const place = ({ kind }: Published) => SUBJECT_KINDS.indexOf(kind);
  return all.sort((one, other) => place(one) - place(other) || one.name.localeCompare(other.name));
}

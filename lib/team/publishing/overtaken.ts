/** Templates of a lead's own beside which something newer is published: by another lead, or by themselves from elsewhere. */
import type { Overtaken } from '../../team.ts';
import type { Template } from '../../templates.ts';
import { canonical } from '../packs/plan.ts';
import type { Store } from '../store.ts';
import { asPublished, teamTemplates } from '../templates.ts';
import { editionsOf } from './editions.ts';
import { versionOf } from './version.ts';

/**
 * Those of `own` that would put something older in place of something newer: what is published is by another hand than `user`'s, or
 * theirs says what was published before it. What nobody has written down the hand of is taken for another's.
 */
export async function overtakenIn(shared: Store, own: readonly Template[], user: string): Promise<Overtaken[]> {
  const there = new Map((await teamTemplates(shared)).map((one) => [one.id, one]));
  const found: Overtaken[] = [];
  for (const template of own) {
    const now = there.get(template.id);
    const mine = canonical(asPublished(template));
    if (!now || canonical(now) === mine) continue;
    const [newest, ...before] = await editionsOf(shared, { kind: 'template', id: template.id });
    if (newest?.by === user && !before.some(({ body }) => canonical(body) === mine)) continue;
    found.push({ id: template.id, by: newest?.by ?? '', at: newest?.at ?? null, version: await versionOf(now) });
  }
  return found;
}

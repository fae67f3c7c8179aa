/** Templates of followed packs, as they are shown beside one's own. */

import { allFollowed } from '../../team/address/kept.ts';
import { store } from '../../team/store.ts';
import type { Template } from '../../templates.ts';
import { hasFollowed } from './known.ts';

/** What followed packs offer, but for those that `known` has already: they go before. */
export async function followedTemplates(known: readonly Template[]): Promise<Template[]> {
  if (!(await hasFollowed.getValue())) return [];
  const taken = new Set(known.map(({ id }) => id));
  const offered: Template[] = [];
  for (const { body } of await allFollowed(store()))
    for (const { kind, id, body: template } of body.entries) {
      if (kind !== 'template' || taken.has(id)) continue;
      taken.add(id);
      offered.push({ ...template, id } as unknown as Template);
    }
  return offered;
}

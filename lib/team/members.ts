/** Who is in the team, for all to see: a name and a part. Written by leads. */
import type { Member } from '../team.ts';
import { all, change, erase, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'member';

type Body = Omit<Member, 'user'>;

/** By name. */
export async function listMembers(shared: Store): Promise<Member[]> {
  const kept = (await all<Body>(shared, KIND)).map(({ id, body: { role, since } }) => ({ user: id, role, since }));
  return kept.sort((one, other) => one.user.localeCompare(other.user));
}

export async function keepMember(shared: Store, { user, ...body }: Member): Promise<void> {
  const kept = await putOnce<Body>(shared, KIND, user, body);
  if (kept !== body) await change<Body>(shared, KIND, user, () => body);
}

/** False where there was none. */
export const dropMember = async (shared: Store, user: string): Promise<boolean> =>
  (await erase<Body>(shared, KIND, (_, id) => id === user)) > 0;

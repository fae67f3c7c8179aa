/** Who is in the team, for all to see: a name and a part. Written by leads. */
import type { Member } from '../team.ts';
import { all, change, erase, find, putOnce } from './documents.ts';
import type { Store } from './store.ts';

const KIND = 'member';

type Body = Omit<Member, 'user' | 'nth'> & { nth?: number };

/** Nothing is said of the first one. */
const nthIn = (nth: unknown): number => (typeof nth === 'number' && Number.isInteger(nth) && nth > 1 ? nth : 1);

/** By name. */
export async function listMembers(shared: Store): Promise<Member[]> {
  const kept = (await all<Body>(shared, KIND)).map(({ id, body: { role, since, nth } }) => ({
    user: id,
    role,
    since,
    ...(nthIn(nth) > 1 ? { nth: nthIn(nth) } : {}),
  }));
  return kept.sort((one, other) => one.user.localeCompare(other.user));
}

/** Which of the places on the server under this name is theirs. */
export const placeOf = async (shared: Store, user: string): Promise<number> =>
  nthIn((await find<Body>(shared, KIND, user))?.nth);

export async function keepMember(shared: Store, { user, nth = 1, ...said }: Member): Promise<void> {
  const body: Body = nth > 1 ? { ...said, nth } : said;
  const kept = await putOnce<Body>(shared, KIND, user, body);
  if (kept !== body) await change<Body>(shared, KIND, user, () => body);
}

/** False where there was none. */
export const dropMember = async (shared: Store, user: string): Promise<boolean> =>
  (await erase<Body>(shared, KIND, (_, id) => id === user)) > 0;

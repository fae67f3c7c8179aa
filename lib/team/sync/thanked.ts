/** A lead's browser fetches whom the team's people have thanked. */
import type { ToldKudos } from '../../kudos.ts';
import { toldKudosIn } from '../../schema/kudos.ts';
import type { Joined, Member } from '../../team.ts';
import { fetchTold } from './told.ts';
import type { Wire } from './wire.ts';

/** All thanks among the team's people, newest first. @throws Fault where nobody's could be read at all */
export async function fetchThanks(wire: Wire, joined: Joined, members: readonly Member[]): Promise<ToldKudos[]> {
  const told = await fetchTold(wire, joined, members, { kind: 'kudos', read: toldKudosIn });
  return told.sort((one, other) => other.day.localeCompare(one.day) || one.to.localeCompare(other.to));
}

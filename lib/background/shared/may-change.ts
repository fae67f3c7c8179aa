import { mayChange } from '../../role-words.ts';
import { readRole } from '../../roles.ts';

/** The studio shows what is locked; this is what holds. @throws where the role may not change what the team uses */
export async function mustMayChange(): Promise<void> {
  if (!mayChange((await readRole()).role)) throw new Error('Your team’s lead looks after this.');
}

import { mayChange } from '../../role-words.ts';
import { readRole } from '../../roles.ts';
import { parseShared, parseSharedKind, parseSharedPlace } from '../../schema/shared.ts';
import { progressOf } from '../../targets.ts';
import { allFollowUps } from '../../team/follow-ups.ts';
import { listOutcomes } from '../../team/outcomes.ts';
import { sharedShelf } from '../../team/shared.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { ME } from '../me.ts';

type SharedRequest = Extract<keyof Answers, `shared.${string}` | `target.${string}`>;

const shelf = () => sharedShelf(store(), ME);

/** The studio shows what is locked; this is what holds. */
async function mustMayChange(): Promise<void> {
  if (!mayChange((await readRole()).role)) throw new Error('Your team’s lead looks after this.');
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/** What the studio and panels ask about what the team shares. */
export const sharedAnswers: Pick<Answers, SharedRequest> = {
  'shared.list': async ({ kind }) => shelf().list(parseSharedKind(kind)),
  'shared.save': async (asked) => {
    await mustMayChange();
    const { kind, id } = parseSharedPlace(asked);
    await shelf().save(kind, id, parseShared(kind, asked.body));
    return null;
  },
  'shared.remove': async (asked) => {
    await mustMayChange();
    const { kind, id } = parseSharedPlace(asked);
    await shelf().remove(kind, id);
    return null;
  },
  'shared.changes': async () => ({ changes: await shelf().changes() }),
  'shared.manner': async (_, { origin }) => {
    const shared = shelf();
    const [voices, segments, rules] = await Promise.all([
      shared.list('voice'),
      shared.list('persona'),
      shared.list('rule'),
    ]);
    return { voices: voices.kept, segments: segments.kept, rules: rules.kept, host: hostOf(origin) };
  },
  'target.progress': async () => {
    const [{ kept }, outcomes, followUps] = await Promise.all([
      shelf().list('target'),
      listOutcomes(store()),
      allFollowUps(store()),
    ]);
    const now = Date.now();
    return { progress: kept.map(({ id, body }) => progressOf(id, body, { outcomes, followUps }, now)) };
  },
};

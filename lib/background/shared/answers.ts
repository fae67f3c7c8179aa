import { mayChange } from '../../role-words.ts';
import { readRole } from '../../roles.ts';
import { parseShared, parseSharedKind, parseSharedPlace } from '../../schema/shared.ts';
import { progressOf } from '../../targets.ts';
import { allFollowUps } from '../../team/follow-ups.ts';
import { listOutcomes } from '../../team/outcomes.ts';
import { sharedShelf } from '../../team/shared.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { sharedStore, whoWorks } from '../team/shared-store.ts';

type SharedRequest = Extract<keyof Answers, `shared.${string}` | `target.${string}`>;

const shelf = async () => sharedShelf(await sharedStore(), await whoWorks());

/** The studio shows what is locked; this is what holds. */
async function mustMayChange(): Promise<void> {
  if (!mayChange((await readRole()).role)) throw new Error('Your team’s lead looks after this.');
}

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/** What the studio and panels ask about what the team shares. */
export const sharedAnswers: Pick<Answers, SharedRequest> = {
  'shared.list': async ({ kind }) => (await shelf()).list(parseSharedKind(kind)),
  'shared.save': async (asked) => {
    await mustMayChange();
    const { kind, id } = parseSharedPlace(asked);
    await (await shelf()).save(kind, id, parseShared(kind, asked.body));
    return null;
  },
  'shared.remove': async (asked) => {
    await mustMayChange();
    const { kind, id } = parseSharedPlace(asked);
    await (await shelf()).remove(kind, id);
    return null;
  },
  'shared.changes': async () => ({ changes: await (await shelf()).changes() }),
  'shared.manner': async (_, { origin }) => {
    const shared = await shelf();
    const [voices, segments, rules] = await Promise.all([
      shared.list('voice'),
      shared.list('persona'),
      shared.list('rule'),
    ]);
    return { voices: voices.kept, segments: segments.kept, rules: rules.kept, host: hostOf(origin) };
  },
  'target.progress': async () => {
    const [{ kept }, outcomes, followUps] = await Promise.all([
      (await shelf()).list('target'),
      listOutcomes(store()),
      allFollowUps(store()),
    ]);
    const now = Date.now();
    return { progress: kept.map(({ id, body }) => progressOf(id, body, { outcomes, followUps }, now)) };
  },
};

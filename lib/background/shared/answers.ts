import { parseShared, parseSharedKind, parseSharedPlace } from '../../schema/shared.ts';
import { progressOf } from '../../targets.ts';
import { allFollowUps } from '../../team/follow-ups.ts';
import { listOutcomes } from '../../team/outcomes.ts';
import { listInForce } from '../../team/publishing/drafts.ts';
import { sharedShelf } from '../../team/shared.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { changedHere, settleDue } from '../publishing/when.ts';
import { whose } from '../publishing/whose.ts';
import { sharedStore, whoWorks } from '../team/shared-store.ts';
import { mustMayChange } from './may-change.ts';

type SharedRequest = Extract<keyof Answers, `shared.${string}` | `target.${string}`>;

const shelf = async () => sharedShelf(await sharedStore(), await whoWorks());

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/** What the studio and panels ask about what the team shares. */
export const sharedAnswers: Pick<Answers, SharedRequest> = {
  'shared.list': async ({ kind }) => (await shelf()).list(parseSharedKind(kind)),
  'shared.save': async (asked) => {
    await mustMayChange();
    const { kind, id } = parseSharedPlace(asked);
    const body = parseShared(kind, asked.body);
    await settleDue();
    await (await shelf()).save(kind, id, body);
    await changedHere();
    return null;
  },
  'shared.remove': async (asked) => {
    await mustMayChange();
    const { kind, id } = parseSharedPlace(asked);
    await settleDue();
    await (await shelf()).remove(kind, id);
    await changedHere();
    return null;
  },
  'shared.changes': async () => ({ changes: await (await shelf()).changes() }),
  'shared.manner': async (_, { origin }) => {
    const [from, here] = await Promise.all([sharedStore(), whose()]);
    const [voices, segments, rules] = await Promise.all([
      listInForce(from, 'voice', here),
      listInForce(from, 'persona', here),
      listInForce(from, 'rule', here),
    ]);
    return { voices: voices.kept, segments: segments.kept, rules: rules.kept, host: hostOf(origin) };
  },
  'target.progress': async () => {
    const [{ kept }, outcomes, followUps] = await Promise.all([
      listInForce(await sharedStore(), 'target', await whose()),
      listOutcomes(store()),
      allFollowUps(store()),
    ]);
    const now = Date.now();
    return { progress: kept.map(({ id, body }) => progressOf(id, body, { outcomes, followUps }, now)) };
  },
};

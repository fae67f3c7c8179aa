import { parseShared, parseSharedKind, parseSharedPlace } from '../../schema/shared.ts';
import { progressOf } from '../../targets.ts';
import { allFollowUps } from '../../team/follow-ups.ts';
import { listOutcomes } from '../../team/outcomes.ts';
import { store } from '../../team/store.ts';
import type { Answers } from '../answer.ts';
import { changedHere, settleDue } from '../publishing/when.ts';
import { mustMayChange } from './may.ts';
import { listHere, shelfNow } from './shelf.ts';

type SharedRequest = Extract<keyof Answers, `shared.${string}` | `target.${string}`>;

const hostOf = (origin: string): string => (URL.canParse(origin) ? new URL(origin).host : '');

/** What the studio and panels ask about what the team shares. */
export const sharedAnswers: Pick<Answers, SharedRequest> = {
  'shared.list': async ({ kind }) => (await shelfNow()).list(parseSharedKind(kind)),
  'shared.save': async (asked) => {
    const { kind, id } = parseSharedPlace(asked);
    await mustMayChange(kind);
    const body = parseShared(kind, asked.body);
    await settleDue();
    await (await shelfNow()).save(kind, id, body);
    await changedHere();
    return null;
  },
  'shared.remove': async (asked) => {
    const { kind, id } = parseSharedPlace(asked);
    await mustMayChange(kind);
    await settleDue();
    await (await shelfNow()).remove(kind, id);
    await changedHere();
    return null;
  },
  'shared.changes': async () => ({ changes: await (await shelfNow()).changes() }),
  'shared.manner': async (_, { origin }) => {
    const [voices, segments, rules] = await Promise.all([listHere('voice'), listHere('persona'), listHere('rule')]);
    return { voices: voices.kept, segments: segments.kept, rules: rules.kept, host: hostOf(origin) };
  },
  'target.progress': async () => {
    const [{ kept }, outcomes, followUps] = await Promise.all([
      listHere('target'),
      listOutcomes(store()),
      allFollowUps(store()),
    ]);
    const now = Date.now();
    return { progress: kept.map(({ id, body }) => progressOf(id, body, { outcomes, followUps }, now)) };
  },
};

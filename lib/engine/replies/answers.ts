import type { Chosen, Draft } from './choose.ts';
import type { Case, Wording } from './types.ts';
import { asGap } from './wants/gap.ts';
import type { Want, Wanted } from './wants/types.ts';
import { LIMIT, NOW, WANTED } from './wordings/index.ts';

/** Picks one of these wordings for a case, as this role says it. */
export type Take = (options: readonly Wording[], c: Case, role: string) => Chosen | null;

/** Requests whose answer does what the matter calls for; after the others the matter still needs its own step. */
const SETTLES: ReadonlySet<Want> = new Set([
  'refund',
  'refund_where',
  'cancel',
  'cancel_order',
  'pause',
  'replace',
  'swap',
  'document',
  'visit',
  'arrival',
  'stop',
  'change',
  'damage',
  'fee',
  'person',
  'delete',
  'recover',
  'block',
  'hold',
]);

/** Requests that settle a matter of money, and nothing else. */
const ANSWERED_BY_A_SUM: ReadonlySet<Want> = new Set(['why', 'credit', 'recover']);
const MONEY: ReadonlySet<Case['topic']> = new Set(['billing', 'refund']);

/** How many requests a reply has room to answer. */
const ROOM: Readonly<Record<string, number>> = { email: 6, phone: 4, chat: 4, social: 1 };
/** The manner of an answer, best first, for each role. */
const MANNERS: Readonly<Record<string, readonly string[]>> = {
  full: ['full', 'short'],
  short: ['short', 'full'],
};
const THIRD: readonly string[] = ['choice', 'short', 'full'];
/** At most one of the answers asks them to choose: two questions would be a form. */
const THEN: readonly string[] = ['short', 'full'];

export interface Answers {
  /** Whatever they must do in the next hour. */
  now: Chosen | null;
  /** One for each request, in their order. */
  each: readonly Chosen[];
  /** The requests settle the matter: it needs no other step. */
  settled: boolean;
}

/** What has to be done now, and an answer for each thing that they ask for. */
export function answersFor(c: Case, role: string, take: Take): Answers {
  const now =
    c.kind === 'trouble' && c.channel !== 'social' ? take(NOW, c, c.channel === 'chat' ? 'short' : role) : null;
  const each: Chosen[] = [];
  let settled = false;
  for (const wanted of c.wants.slice(0, ROOM[c.channel] ?? 3)) {
    const asked = each.some(({ text }) => /\?(?!")/.test(text));
    const chosen = answer(wanted, { ...c, wanted }, MANNERS[role] ?? (asked ? THEN : THIRD), take);
    if (chosen === null) continue;
    each.push(asGap(chosen, wanted, each));
    settled ||= SETTLES.has(wanted.want) || (ANSWERED_BY_A_SUM.has(wanted.want) && MONEY.has(c.spoken));
  }
  return { now, each, settled };
}

function answer(wanted: Wanted, c: Case, manners: readonly string[], take: Take): Chosen | null {
  const options = WANTED.filter(({ when }) => when.want?.includes(wanted.want));
  for (const manner of manners) {
    const chosen = take(options, c, manner);
    if (chosen !== null) return chosen;
  }
  return null;
}

/** Our time before theirs, where they named one and no answer has spoken of it. */
export function limitFor(c: Case, role: string, draft: Draft, take: Take): Chosen | null {
  const limit = c.echo.deadline;
  const timed = draft.fillIns.has('time') || draft.fillIns.has('day');
  if (limit === null || timed || c.kind === 'grief' || [...draft.values.keys()].includes(limit)) return null;
  return take(LIMIT, c, role);
}

/** How sure the reader may be that this is a ticket and that it has read it right. */
import type { Thread } from './blocks.ts';
import type { ComposerFound } from './composers.ts';
import type { Roles } from './roles.ts';

/** Why a page is not read, or what its reading leans on; named in tests and reports. */
export type Reason =
  | 'no_thread'
  | 'no_text'
  | 'is_list'
  | 'no_roles'
  | 'no_answer_place'
  | 'is_article'
  | 'no_key'
  | 'unsure'
  | 'one_message'
  | 'no_authors'
  | 'no_times'
  | 'small_share'
  | `roles_by_${Roles['by']}`
  | 'composer_named'
  | 'composer_likely'
  | 'no_composer';

export interface Sureness {
  /** 0…1; never quite sure, as nobody has looked at this product. */
  confidence: number;
  reasons: Reason[];
}

/**
 * Under this nothing is read. A thread with two authors and times and a place to answer has .6 and more; reviews,
 * comments and activity lists, which lack one of the three, stay below.
 */
export const ENOUGH = 0.5;
const MOST = 0.95;
/** Without a composer that is called so, the thread must be at least this much of the page. */
const LEAST_SHARE = 0.2;

const BY: Record<Roles['by'], number> = { marks: 0.2, sides: 0.15, clues: 0.15, wording: 0.1, hints: 0.1, first: 0.05 };
/** However plain the thread is: who asks and who answers may be the other way round. */
const MOST_BY: Partial<Record<Roles['by'], number>> = { wording: 0.7, hints: 0.6, first: 0.55 };

export interface Evidence {
  thread: Thread;
  roles: Roles | null;
  composer: ComposerFound | null;
  /** The address holds something like a ticket's key. */
  keyed: boolean;
}

/** What rules a page out whatever else speaks for it; null when nothing does. */
function veto({ thread, roles, composer, keyed }: Evidence): Reason | null {
  if (thread.linked > 0.5 || thread.ticked > 0.5) return 'is_list';
  if (!roles) return 'no_roles';
  if (!composer && roles.by !== 'marks' && !(roles.by === 'clues' && keyed)) return 'no_answer_place';
  if (!composer?.named && thread.share < LEAST_SHARE) return 'is_article';
  if (!composer?.named && !keyed) return 'no_key';
  if (thread.blocks.length === 1 && !(composer?.named && keyed)) return 'one_message';
  return null;
}

/** Weighs what was found; a veto gives 0 with its reason alone. */
export function surenessOf(evidence: Evidence): Sureness {
  const no = veto(evidence);
  const { thread, roles, composer, keyed } = evidence;
  if (no || !roles) return { confidence: 0, reasons: [no ?? 'no_roles'] };
  const reasons: Reason[] = [`roles_by_${roles.by}`];
  const several = thread.blocks.length > 1;
  if (!several) reasons.push('one_message');
  if (thread.named < 0.5) reasons.push('no_authors');
  if (thread.timed < 0.5) reasons.push('no_times');
  if (thread.share < 0.3) reasons.push('small_share');
  reasons.push(composer ? (composer.named ? 'composer_named' : 'composer_likely') : 'no_composer');
  const confidence =
    (several ? 0.25 : 0.1) +
    0.15 * thread.named +
    0.1 * thread.timed +
    (thread.share < 0.3 ? 0 : 0.1) +
    BY[roles.by] +
    (composer ? (composer.named ? 0.15 : 0.08) : 0) +
    (keyed ? 0.05 : 0);
  return { confidence: Math.min(MOST_BY[roles.by] ?? MOST, confidence), reasons };
}

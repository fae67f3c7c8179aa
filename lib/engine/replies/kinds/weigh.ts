import { PROPOSAL } from '../clues.ts';
import { dangerIn } from '../hazard.ts';
import type { Kind } from '../types.ts';
import { type Cues, cuesOf } from './cues.ts';
import { heardCues, kindChances } from './heard.ts';
import fitted from './weights.json' with { type: 'json' };

/** The kinds that are weighed; the others are decided by words that allow no doubt. */
export const WEIGHED = ['trouble', 'ask', 'praise', 'done', 'idea', 'leave', 'danger', 'grief'] as const;

const CUES: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(fitted.cues));

/** What speaks for each of the weighed kinds, in their order. */
function leansOf(cues: ReadonlyMap<string, number>): number[] {
  const leans = [...fitted.base];
  for (const [name, value] of cues)
    CUES.get(name)?.forEach((each, at) => {
      leans[at] = (leans[at] as number) + each * value;
    });
  return leans;
}

/**
 * The kind that everything known speaks for together: the rules' own word is one cue among the others, and so is each word of the turn. How much
 * farther another kind must lean hangs on what a wrong one costs: from danger and grief it is farthest, and so is the way to grief. `npm run
 * bench:replies -- --fit` fits the weights on labelled messages.
 */
export function weighedKind(ruled: Kind, plainly: boolean, cues: Cues): Kind {
  const own = WEIGHED.indexOf(ruled as (typeof WEIGHED)[number]);
  if (own < 0) return ruled;
  const known = new Map([...cuesOf(ruled, cues), ...heardCues(kindChances(cues.turn))]);
  const leans = leansOf(known);
  const beyond = (kind: (typeof WEIGHED)[number]): number =>
    (leans[WEIGHED.indexOf(kind)] as number) - (leans[own] as number);
  const [best = 'trouble'] = OPEN.toSorted((a, b) => beyond(b) - beyond(a));
  const careful = CAREFUL.find(
    ([kind, least]) =>
      !(kind === 'danger' && dangerIn(cues.reading) < GLIMPSED) &&
      kind !== ruled &&
      ruled !== 'danger' &&
      beyond(kind) > least &&
      beyond(kind) - beyond(best) > least,
  )?.[0];
  if (careful !== undefined) return careful;
  const margin = Math.max(marginOf(ruled, plainly, cues.turn), best === ruled ? 0 : doubtOf(ruled, best, known));
  return beyond(best) > margin && isSaid(best, cues.turn) ? best : ruled;
}

/** Nothing is closed that still asks for something. */
const ASKING =
  /\?|\bwhen (?:will|is|are|can|do)\b|\b(?:sort|fix|solve) (?:it|this|that)(?: out)?\b|\bignored\b|\bstill (?:no|not|waiting|red|down|broken)\b|\b(?:i|we) (?:still |now )?(?:need|want)\b(?! (?:nothing|no))|\bwould like\b|\bquestion\b|\bplease (?!(?:just )?(?:ignore|disregard|close|bin|scrap|cancel my (?:request|complaint)|consider))/i;

/** Nobody goes without a word of going. */
const GOING =
  /\b(?:cancel\w*|clos(?:e|ing|ed)|end(?:ing)? (?:my|our|the|this|it)|leav(?:e|ing)|left you|stop(?:ping)?|terminat\w*|quit\w*|unsubscrib\w*|switch\w*|moving (?:to|on|away)|moved (?:to|my)|renew\w*|goodbye|farewell|last (?:order|box|payment)|done with you|no longer|not (?:be )?(?:coming|ordering|buying|shopping|using)|never (?:order|buy|shop|use|come|again)|elsewhere|competitor|wind(?:ing)? (?:down|up)|give (?:it )?up|gone (?:to|with)|going (?:to|with))\b/i;

/** It hangs on the answer. */
const HANGING = /\b(?:otherwise|or else|unless)\b/i;

/** Somebody is to be thanked. */
const PRAISES = /\b(?:thank\w*|make sure (?:he|she|they)|(?:let|tell) (?:him|her|them) (?:know|that)|wanted to say)\b/i;

/** Whether a turn holds the words without which a kind is not taken on weights alone. */
function isSaid(kind: Kind, turn: string): boolean {
  if (kind === 'done') return !ASKING.test(turn);
  if (kind === 'idea') return PROPOSAL.test(turn) || !PRAISES.test(turn);
  return kind !== 'leave' || (GOING.test(turn) && !HANGING.test(turn));
}

/** Kinds that are never chosen lightly, with how far beyond all others they must lean. */
const CAREFUL: readonly (readonly [kind: 'danger' | 'grief', least: number])[] = [
  ['danger', 0.5],
  ['grief', 2],
];
/** Below this chance of danger no weighing alone makes it one. */
const GLIMPSED = 0.2;
const OPEN = WEIGHED.filter((kind) => kind !== 'danger' && kind !== 'grief');

/** What has gone wrong stays wrong, however calmly they ask about it; and who is ashamed, lost or only asks gets an answer: up to this. */
function doubtOf(ruled: Kind, best: Kind, known: ReadonlyMap<string, number>): number {
  const is = (cue: string): boolean => known.get(cue) === 1;
  if (best === 'trouble' && isGladThroughout(known)) return 4;
  if (ruled === 'trouble' && best === 'ask') return is('wrong') || is('fact') ? 2 : 0;
  if (ruled !== 'ask') return 0;
  if (is('headline:embarrassment') || is('headline:confusion')) return 2;
  return is('headline:neutral') && !is('wrong') ? 1.2 : 0;
}

const GLAD: ReadonlySet<string> = new Set(['feeling:joy', 'feeling:gratitude', 'feeling:relief']);

/** Glad and nothing else, and plainly on our side: that is no trouble, whatever words it is told in. */
function isGladThroughout(known: ReadonlyMap<string, number>): boolean {
  const felt = [...known.keys()].filter((cue) => cue.startsWith('feeling:'));
  return felt.length > 0 && felt.every((cue) => GLAD.has(cue)) && (known.get('side') ?? 0) >= 0.6;
}

/** How far another kind must lean beyond the rules' own. */
function marginOf(ruled: Kind, plainly: boolean, turn: string): number {
  const never = Number.POSITIVE_INFINITY;
  if (ruled === 'danger') return plainly ? never : 4;
  if (ruled === 'grief') return OWN_LOSS.test(turn) ? never : 1;
  if (ruled === 'ask' && OWN_FAULT.test(turn) && turn.includes('?')) return never;
  if (plainly) return ruled === 'praise' ? never : 3;
  return 0.4;
}

/** They say that the slip was theirs, and ask. */
const OWN_FAULT = /\bsilly me\b|\bmy (?:own )?(?:fault|mistake)\b|\bi (?:\w+ )?typed (?:in )?the wrong\b/i;

/** A death told as what happened; a "late aunt" is often only whose it was. */
const OWN_LOSS =
  /\b(?:died|passed (?:away|on)|lost (?:my|our|the|him|her)|buried|funeral|bereave\w*|miscarr\w*|stillb\w*|put to sleep)\b/i;

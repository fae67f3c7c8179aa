import { forChannel } from './channel.ts';
import { hasEcho } from './echo.ts';
import { fillInNames } from './fillins.ts';
import { fitness } from './fitness.ts';
import { type Rendered, render, THINGS } from './render.ts';
import { hash } from './seed.ts';
import { fillingOf } from './slots.ts';
import { withoutSorry } from './sorrow.ts';
import type { Case, Wording } from './types.ts';
import { inVoice, isAvoided } from './voice.ts';
import { normal, sentencesOf, withoutContractions } from './words.ts';

/** What one reply has used up so far. */
export interface Draft {
  role: string;
  sentences: Set<string>;
  fillIns: Set<string>;
  /** How often a slot's words have stood in it. */
  values: Map<string, number>;
  sorry: boolean;
  /** They have been heard: what happened is said once. */
  heard: boolean;
  ids: string[];
}

export interface Chosen {
  wording: Wording;
  text: string;
  filled: Map<string, string>;
}

/** At most this many gaps for the agent to fill in one reply; who asks many things is owed an answer to each. */
const MOST_FILL_INS = 4;
const MOST_ANSWERS = 7;
const mostGaps = ({ wants }: Case): number => (wants.length > MOST_FILL_INS ? MOST_ANSWERS : MOST_FILL_INS);
const PRIVATE = /\{(?:ref|refword|amount|charge|booking|paper|account|quote)\b/i;

/**
 * The best wording of a move for this case: all its conditions hold, its slots can be filled, nothing in it was said
 * before, and it has not been shown on this ticket. The most specific wins; between equals the ticket's seed decides.
 */
export function choose(
  options: readonly Wording[],
  c: Case,
  draft: Draft,
  used: ReadonlySet<string>,
  need: (text: string) => boolean = () => true,
  shown: ReadonlySet<string> = new Set(c.wishes.shown),
): Chosen | null {
  const worn = wornIn(draft);
  let best: { chosen: Chosen; score: number } | null = null;
  for (const { wording, score } of rankedFor(options, c, draft.role, shown)) {
    if (best !== null && score + 5 <= best.score) break;
    const again = used.has(wording.id) && !mayRecur(wording, c);
    if (again && EXTRAS.has(wording.move)) continue;
    const found = openedWith(wording, c, draft, worn);
    if (found === null || !need(found.chosen.text)) continue;
    const total = score + slotWorth(found.chosen, draft) - (again ? 12 : 0) - found.cost;
    if (best === null || total > best.score) best = { chosen: found.chosen, score: total };
  }
  return best?.chosen ?? null;
}

interface Ranked {
  wording: Wording;
  score: number;
}

/** The wordings whose conditions hold, best first; between equals the ticket's seed decides. */
function rankedFor(options: readonly Wording[], c: Case, role: string, shown: ReadonlySet<string>): Ranked[] {
  return options
    .filter((wording) => !shown.has(wording.id) || mayRecur(wording, c))
    .map((wording) => ({ wording, score: fitness(wording.when, c, role) }))
    .filter((candidate) => candidate.score >= 0)
    .map(({ wording, score }) => ({
      wording,
      score: score + wished(wording, c),
      tie: hash(`${c.seed}|${role}|${wording.id}`),
    }))
    .sort((a, b) => b.score - a.score || a.tie - b.tie);
}

/**
 * A wording with what happened before it, where that can be said in one plain clause, and what it costs to have nothing
 * of theirs in it.
 */
function openedWith(
  wording: Wording,
  c: Case,
  draft: Draft,
  worn: ReadonlySet<string>,
): { chosen: Chosen; cost: number } | null {
  const opens =
    wording.move === 'acknowledge' && TELLING.has(c.kind) && !(wording.when.needs?.includes('misread') ?? false);
  const opening = opens ? openingFor(c, draft) : null;
  const told = opening === null ? null : opened(wording, opening, c, draft, worn);
  const chosen = told ?? tryWording(wording, c, draft, worn);
  if (chosen === null) return null;
  const mute = wording.move === 'acknowledge' && c.kind !== 'danger' && !hasEcho(chosen.text, c);
  const stray = told !== null && [...told.filled.keys()].some((name) => THINGS.has(name));
  return { chosen, cost: (mute ? 4 : 0) + (opening !== null && told === null ? 3 : 0) + (stray ? 3 : 0) };
}

/** "I'm sorry that the parcel hasn't arrived": what nobody has checked is only heard, and where lawyers read it, noted. */
function openingFor(c: Case, draft: Draft): string | null {
  if (draft.heard) return null;
  const fact = fillingOf('fact', c);
  if (fact === null && fillingOf('heard', c) === null) return null;
  if (!mayApologise(c) || draft.sorry) return fact === null ? null : 'You write that {fact}.';
  return fact === null ? "I'm sorry to hear that {heard}." : "I'm sorry that {fact}.";
}

function opened(wording: Wording, opening: string, c: Case, draft: Draft, worn: ReadonlySet<string>): Chosen | null {
  const briefly = c.wishes.tone === 'shorter' || (draft.role !== 'full' && c.wishes.tone !== 'warmer');
  const rest = briefly ? '' : SORRY.test(opening) ? withoutSorry(wording.text) : wording.text;

  const fact = fillingOf(opening.includes('{fact}') ? 'fact' : 'heard', c)?.text ?? null;
  return tryWording({ ...wording, text: `${opening} ${rest}`.trim() }, c, draft, worn, fact);
}

const TELLING: ReadonlySet<string> = new Set(['trouble', 'leave']);

/** What the agent liked, cut before, or asks for counts as much as how well a wording fits. */
function wished(wording: Wording, { wishes }: Case): number {
  const liked = (wishes.liked?.[wording.id] ?? 0) * LIKED;
  if (wishes.tone === 'shorter') return liked - wording.text.length / CHARACTERS_A_POINT;
  return wishes.tone === 'warmer' && wording.when.feel !== undefined ? liked + 2 : liked;
}

/** A wording the agent always cuts falls behind one that fits less well; one that fits badly never comes for being liked. */
const LIKED = 6;
const CHARACTERS_A_POINT = 25;

/** Greetings, what saves lives and the boundary may stand in all three replies. */
function mayRecur(wording: Wording, c: Case): boolean {
  return wording.move === 'greet' || c.kind === 'danger' || wording.when.overlay?.includes('abuse') === true;
}

/** Moves that stand in one of the three replies only. */
const EXTRAS: ReadonlySet<string> = new Set(['own', 'explain', 'personal_touch', 'next_step', 'close']);

/** Words that have been said often enough in this reply: a number once, anything else twice. */
function wornIn(draft: Draft): Set<string> {
  return new Set([...draft.values].filter(([value, times]) => times > 1 || /\d/.test(value)).map(([value]) => value));
}

function tryWording(
  wording: Wording,
  c: Case,
  draft: Draft,
  worn: ReadonlySet<string>,
  told: string | null = null,
): Chosen | null {
  if (c.channel === 'social' && PRIVATE.test(wording.text.replace(/\{[a-z]+:[^}]*\}/gi, ''))) {
    if (!(wording.when.channel?.includes('social') ?? false)) return null;
  }
  const gaps = fillInNames(wording.text);
  if (gaps.some((gap) => draft.fillIns.has(gap)) || gaps.length + draft.fillIns.size > mostGaps(c)) return null;
  const rendered = render(inVoice(wording.text, c.wishes.voice), c, worn, told);
  if (rendered === null || repeatsItself(rendered)) return null;
  const text = forChannel(
    c.persona.formality === 'formal' ? withoutContractions(rendered.text) : rendered.text,
    c.channel,
  );
  if (isBarred(text, c)) return null;
  const apology = SORRY.test(text);
  if (apology && (draft.sorry || !mayApologise(c))) return null;
  const seen = new Set<string>();
  for (const sentence of sentencesOf(text)) {
    const key = normal(sentence);
    if (wording.move !== 'greet' && (c.said.has(key) || draft.sentences.has(key) || seen.has(key))) return null;
    seen.add(key);
  }
  return { wording, text, filled: rendered.filled };
}

/** Words that the brand avoids, or the offer of a call or of money to somebody who wants none. */
const isBarred = (text: string, c: Case): boolean =>
  isAvoided(text, c.wishes.voice) ||
  (c.refused.has('call') && A_CALL.test(text)) ||
  (c.refused.has('refund') && A_REFUND.test(text));

const A_REFUND = /\bmoney back\b|\brefund/i;

/** An offer to ring. */
const A_CALL = /\b(?:ring|call|phone)\b(?! (?:the|an) (?:ambulance|emergency))/i;

export const SORRY = /\b(?:sorry|apolog\w+)\b/i;

const SORRY_FOR_HARM: ReadonlySet<string> = new Set([
  'flood',
  'reaction',
  'allergen',
  'supply',
  'device',
  'cold',
  'foreign_body',
  'wrong_medicine',
]);

/** An apology only where something went wrong, and none where lawyers may read it as an admission. */
function mayApologise(c: Case): boolean {
  return (
    (c.kind === 'trouble' ||
      c.kind === 'grief' ||
      c.kind === 'done' ||
      fillingOf('mourned', c) !== null ||
      (c.kind === 'danger' && SORRY_FOR_HARM.has(c.hazard ?? '')) ||
      (c.kind === 'leave' && c.feel !== 'neutral') ||
      c.overlays.has('sarcasm')) &&
    !c.overlays.has('legal')
  );
}

/** The same words twice in one wording: the fact already names what another slot would add. */
function repeatsItself(rendered: Rendered): boolean {
  const fact = (rendered.filled.get('fact') ?? rendered.filled.get('heard'))?.toLowerCase();
  if (fact === undefined) return false;
  return [...rendered.filled].some(([name, words]) => {
    const value = words.toLowerCase().replace(/^(?:the|your|our) /, '');
    return name !== 'fact' && name !== 'heard' && !NAMES.has(name) && fact.includes(value);
  });
}

/** What a slot adds when its words are new, and what it costs when the reply has said them already. */
const WORTH: Readonly<Record<string, number>> = { fact: 3, heard: 3, how: 3, do: 3, whether: 3 };
const REPEATED: Readonly<Record<string, number>> = {
  fact: -20,
  waiting: -14,
  ordinal: -6,
  quantity: -6,
  tries: -6,
  ref: -6,
  event: -4,
  deadline: -3,
  loyal: -8,
};
const NAMES: ReadonlySet<string> = new Set(['name', 'full', 'agent', 'who', 'handle', 'ours']);

function slotWorth(chosen: Chosen, draft: Draft): number {
  let worth = 0;
  for (const [name, value] of chosen.filled) {
    if (draft.values.has(value) && !NAMES.has(name)) worth += REPEATED[name] ?? -0.5;
    else if (name === 'fact' && draft.role === 'short') worth += value.split(' ').length > 24 ? -6 : 1;
    else worth += WORTH[name] ?? 1;
  }
  return Math.min(worth, 4);
}

export function emptyDraft(role: string): Draft {
  return { role, sentences: new Set(), fillIns: new Set(), values: new Map(), sorry: false, heard: false, ids: [] };
}

/** Notes what a chosen wording has used up. */
export function use(chosen: Chosen, draft: Draft, known: readonly string[] = []): void {
  for (const sentence of sentencesOf(chosen.text)) draft.sentences.add(normal(sentence));
  for (const gap of fillInNames(chosen.text)) draft.fillIns.add(gap);
  for (const [name, value] of chosen.filled) {
    draft.values.set(value, (draft.values.get(value) ?? 0) + 1);
    if (name !== 'fact') continue;
    for (const own of known) if (value.includes(own)) draft.values.set(own, (draft.values.get(own) ?? 0) + 1);
  }
  draft.sorry ||= SORRY.test(chosen.text);
  draft.heard ||= chosen.wording.move === 'acknowledge';
  draft.ids.push(chosen.wording.id);
}

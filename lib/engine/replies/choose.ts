import { forChannel } from './channel.ts';
import { hasEcho } from './echo.ts';
import { fillInNames } from './fillins.ts';
import { fitness } from './fitness.ts';
import { type Rendered, render } from './render.ts';
import { hash } from './seed.ts';
import type { Case, Wording } from './types.ts';
import { normal, sentencesOf, withoutContractions } from './words.ts';

/** What one reply has used up so far. */
export interface Draft {
  role: string;
  sentences: Set<string>;
  fillIns: Set<string>;
  /** How often a slot's words have stood in it. */
  values: Map<string, number>;
  sorry: boolean;
  ids: string[];
}

export interface Chosen {
  wording: Wording;
  text: string;
  filled: Map<string, string>;
}

/** At most this many gaps for the agent to fill in one reply. */
const MOST_FILL_INS = 3;
const PRIVATE = /\{(?:ref|refword|amount|charge|booking|paper|account|quote)\b/i;

/**
 * The best wording of a move for this case: all its conditions hold, its slots can be filled, nothing in it was said
 * before. The most specific wins; between equals the ticket's seed decides.
 */
export function choose(
  options: readonly Wording[],
  c: Case,
  draft: Draft,
  used: ReadonlySet<string>,
  need: (text: string) => boolean = () => true,
): Chosen | null {
  const worn = wornIn(draft);
  let best: { chosen: Chosen; score: number } | null = null;
  const candidates = options
    .map((wording) => ({ wording, score: fitness(wording.when, c, draft.role) }))
    .filter((candidate) => candidate.score >= 0)
    .map((candidate) => ({ ...candidate, tie: hash(`${c.seed}|${draft.role}|${candidate.wording.id}`) }))
    .sort((a, b) => b.score - a.score || a.tie - b.tie);
  for (const { wording, score } of candidates) {
    if (best !== null && score + 5 <= best.score) break;
    const again = used.has(wording.id) && !mayRecur(wording, c);
    if (again && EXTRAS.has(wording.move)) continue;
    const chosen = tryWording(wording, c, draft, worn);
    if (chosen === null || !need(chosen.text)) continue;
    const mute = wording.move === 'acknowledge' && c.kind !== 'danger' && !hasEcho(chosen.text, c);
    const total = score + slotWorth(chosen, draft) - (again ? 12 : 0) - (mute ? 4 : 0);
    if (best === null || total > best.score) best = { chosen, score: total };
  }
  return best?.chosen ?? null;
}

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

function tryWording(wording: Wording, c: Case, draft: Draft, worn: ReadonlySet<string>): Chosen | null {
  if (
    c.channel === 'social' &&
    (PRIVATE.test(wording.text.replace(/\{[a-z]+:[^}]*\}/gi, '')) || /\{fact\}/i.test(wording.text))
  ) {
    if (!(wording.when.channel?.includes('social') ?? false)) return null;
  }
  const gaps = fillInNames(wording.text);
  if (gaps.some((gap) => draft.fillIns.has(gap)) || gaps.length + draft.fillIns.size > MOST_FILL_INS) return null;
  const rendered = render(wording.text, c, worn);
  if (rendered === null || repeatsItself(rendered)) return null;
  const text = forChannel(
    c.persona.formality === 'formal' ? withoutContractions(rendered.text) : rendered.text,
    c.channel,
  );
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
      (c.kind === 'danger' && SORRY_FOR_HARM.has(c.hazard ?? '')) ||
      (c.kind === 'leave' && c.feel !== 'neutral') ||
      c.overlays.has('sarcasm')) &&
    !c.overlays.has('legal')
  );
}

/** The same words twice in one wording: the fact already names what another slot would add. */
function repeatsItself(rendered: Rendered): boolean {
  const fact = rendered.filled.get('fact')?.toLowerCase();
  if (fact === undefined) return false;
  return ['ordinal', 'quantity', 'waiting', 'deadline', 'amount', 'date', 'event', 'loyal', 'task'].some((name) => {
    const value = rendered.filled.get(name)?.toLowerCase().replace(/^the /, '');
    return value !== undefined && fact.includes(value);
  });
}

/** What a slot adds when its words are new, and what it costs when the reply has said them already. */
const WORTH: Readonly<Record<string, number>> = { fact: 3, how: 3, do: 3, whether: 3 };
const REPEATED: Readonly<Record<string, number>> = {
  fact: -20,
  waiting: -6,
  ordinal: -6,
  quantity: -6,
  ref: -6,
  event: -4,
  deadline: -3,
  loyal: -8,
};
const NAMES: ReadonlySet<string> = new Set(['name', 'full', 'agent', 'who', 'handle']);

function slotWorth(chosen: Chosen, draft: Draft): number {
  let worth = 0;
  for (const [name, value] of chosen.filled) {
    if (draft.values.has(value) && !NAMES.has(name)) worth += REPEATED[name] ?? -0.5;
    else if (name === 'fact' && draft.role === 'short') worth += value.split(' ').length > 14 ? -6 : 1;
    else worth += WORTH[name] ?? 1;
  }
  return Math.min(worth, 4);
}

export function emptyDraft(role: string): Draft {
  return { role, sentences: new Set(), fillIns: new Set(), values: new Map(), sorry: false, ids: [] };
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
  draft.ids.push(chosen.wording.id);
}

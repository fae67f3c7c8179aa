import type { Move, Reply } from '../../conversation.ts';
import { answersFor, limitFor, type Take } from './answers.ts';
import type { Approach } from './approaches.ts';
import { type Chosen, choose, type Draft, emptyDraft, use } from './choose.ts';
import { hasEcho } from './echo.ts';
import { unfilledIn } from './fillins.ts';
import { fitted, gapBefore, type Part, runOn, withSignOff } from './layout.ts';
import { EXTRA, extrasFor, movesFor } from './moves.ts';
import { optionsFor } from './options.ts';
import { render } from './render.ts';
import { shortHash } from './seed.ts';
import { fillingOf } from './slots.ts';
import type { Case, Wording } from './types.ts';
import { emojiFor, greetingOf } from './voice.ts';
import { isBegunIn } from './wants/asked.ts';
import { ALSO, DETAILS, ECHO, NAMED } from './wordings/index.ts';
import { sentencesOf } from './words.ts';

/**
 * One reply by one approach. Each move's text stands in `text` in the order of `moves`, with nothing but white space
 * between: a space inside a paragraph, an empty line between paragraphs, a line break between talking points.
 */
export function compose(found: Case, approach: Approach, used: Set<string>): Reply {
  const c = roomFor(found, approach.role);
  const reply = composed(c, approach, used);
  const mute =
    c.channel === 'social' && TROUBLED.has(c.kind) && !reply.moves.some(({ move }) => move === 'acknowledge');
  return mute ? composed(withoutStory(c), approach, used) : reply;
}

const TROUBLED: ReadonlySet<string> = new Set(['trouble', 'leave', 'praise']);

/** In public there may be room to hear them or to tell their story, and hearing comes first. */
function withoutStory(c: Case): Case {
  return { ...c, echo: { ...c.echo, fact: null, story: { long: null, short: null, line: null } } };
}

function composed(c: Case, approach: Approach, used: Set<string>): Reply {
  const draft = emptyDraft(approach.role);
  const known = [...c.echo.things.map((thing) => thing.text), ...c.echo.references.map((ref) => ref.text)];
  const noted = (chosen: Chosen | null): Chosen | null => {
    if (chosen !== null) note(chosen, draft, used, known);
    return chosen;
  };
  const take = (options: readonly Wording[], need?: (text: string) => boolean): Chosen | null =>
    noted(
      choose(options, c, draft, used, need) ??
        (options.some(isEssential) ? choose(options, c, draft, used, need, NOTHING) : null),
    );
  const takeAs: Take = (options, as, role) => noted(choose(options, as, { ...draft, role }, used));
  const parts: Part[] = [];
  let extras = extrasFor(c, approach.role);
  for (const move of movesFor(c, approach.role)) {
    const brand = brandPart(move, c);
    if (brand !== null) parts.push(brand);
    if (brand !== null || (EXTRA.has(move) && extras <= 0)) continue;
    if (move === 'act') {
      parts.push(...acts(c, approach.role, draft, take, takeAs));
      if (draft.values.has(c.echo.deadline ?? '')) extras = 0;
      continue;
    }
    const chosen = take(optionsFor(move, c, approach.role));
    if (chosen === null) continue;
    if (EXTRA.has(move)) extras -= 1;
    parts.push(partOf(chosen, c));
    if (move === 'acknowledge') parts.push(...heardBesides(chosen.text, c, approach.role, take));
  }
  return finished(withEcho(parts, c, draft, take), c, approach);
}

function note(chosen: Chosen, draft: Draft, used: Set<string>, known: readonly string[]): void {
  use(chosen, draft, known);
  used.add(chosen.wording.id);
}

/** The brand's own first line, in the place of ours. */
function brandPart(move: Move, c: Case): Part | null {
  const text = move === 'greet' ? greetingOf(c) : null;
  return text === null ? null : { move, text, why: 'The way your brand greets.', gap: '', id: 'greet-brand' };
}

/** What is done: what they need now, an answer to each request, the step the matter calls for, and our time. */
function acts(
  c: Case,
  role: string,
  draft: Draft,
  take: (options: readonly Wording[]) => Chosen | null,
  takeAs: Take,
): Part[] {
  const { now, each, settled } = answersFor(c, role, takeAs);
  const step = settled || (each.length > 0 && !isOwed(c)) ? null : take(optionsFor('act', c, role));
  const limit = limitFor(c, role, draft, takeAs);
  const answered = c.wants.length > 0 && c.wants.every(({ want }) => want === 'question');
  const all = c.kind === 'grief' ? [...each, step] : answered ? [now, ...each, step] : [now, step, ...each];
  const first = all.flatMap((chosen) => (chosen === null ? [] : [partOf(chosen, c)]));
  const second = each.length > 0 ? [] : secondSteps(c, role, take);
  return [...first, ...second, ...(limit === null ? [] : [partOf(limit, c)])];
}

/** Whether something has to be done besides the answers: a trouble put right, or what they asked to have done. */
const isOwed = (c: Case): boolean =>
  (c.kind === 'grief' && c.wants.every(({ want }) => want === 'question')) ||
  (c.kind === 'trouble' && (c.spoken !== 'reach' || c.wants.every(({ about }) => about === null))) ||
  (c.kind === 'ask' && c.echo.task?.kind === 'do' && c.wants.every(({ want }) => want === 'question'));

/** What belongs to hearing them beside the first line: their feeling, and on the phone what they gave. */
function heardBesides(
  said: string,
  c: Case,
  role: string,
  take: (options: readonly Wording[]) => Chosen | null,
): Part[] {
  return [...feelingLine(said, c, role, take), ...(c.channel === 'phone' ? detailsLine(c, take) : [])];
}

/** What they feel, in a sentence of its own, where it is plain to see and the first line has not named it. */
function feelingLine(
  said: string,
  c: Case,
  role: string,
  take: (options: readonly Wording[]) => Chosen | null,
): Part[] {
  const bare = c.kind !== 'trouble' && c.kind !== 'leave';
  if (
    bare ||
    c.level < 3 ||
    c.channel === 'social' ||
    (role !== 'full' && c.wishes.tone !== 'warmer') ||
    c.overlays.has('legal')
  )
    return [];
  if (c.overlays.has('sarcasm') || c.overlays.has('abuse') || FEELING.test(said)) return [];
  const chosen = take(NAMED);
  return chosen === null ? [] : [partOf(chosen, c)];
}

const FEELING =
  /\b(?:tired|wear anyone|angry|anger|frustrat\w+|disappoint\w+|worr(?:y|ies|ied|ying)|patience|upset\w*|let (?:you )?down|listening|hard|spoilt|expect better|unsettling|stings?|frighten\w+|ashamed|embarrass\w*|blow)\b/i;

/** What they gave to look it up by, where the opening has not said it. */
function detailsLine(c: Case, take: (options: readonly Wording[]) => Chosen | null): Part[] {
  const chosen = c.kind === 'danger' || c.kind === 'grief' ? null : take(DETAILS);
  return chosen === null ? [] : [partOf(chosen, c)];
}

/** The case as this approach sees it: the fullest has room for more of their story. */
export function roomFor(c: Case, role: string): Case {
  return role === 'full' ? { ...c, room: 'long' } : c;
}

/** A step for a second thing that is wrong, and one for a question asked beside the trouble. */
function secondSteps(c: Case, role: string, take: (options: readonly Wording[]) => Chosen | null): Part[] {
  if (role !== 'full' || c.kind !== 'trouble' || c.channel === 'social' || c.overlays.has('legal')) return [];
  return [
    take(ALSO.filter(({ when }) => when.also !== undefined)),
    take(ALSO.filter(({ when }) => when.also === undefined)),
  ].flatMap((chosen) => (chosen === null ? [] : [partOf(chosen, c)]));
}

function finished(found: Part[], c: Case, approach: Approach): Reply {
  const signed = c.channel === 'email' ? withSignOff(found, c) : found;
  const parts = fitted(signed, c, approach.role);
  runOn(parts, c);
  const last = parts[parts.length - 1];
  if (last !== undefined && last.id !== 'sign-off') last.text += emojiFor(c);
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i];
    if (part !== undefined) part.gap = i === 0 ? '' : gapBefore(part, parts[i - 1], c);
  }
  const text = parts.map((part) => part.gap + part.text).join('');
  return {
    id: `${approach.label.toLowerCase().replace(/[^a-z]+/g, '-')}-${shortHash(`${c.seed}|${text}`)}`,
    approach: approach.label,
    text,
    moves: parts.map(({ move, text: own, why, id }) => ({ move, text: own, why, wording: id })),
    unfilled: unfilledIn(text),
  };
}

/** What a reply cannot do without: said again rather than left out, once everything has been shown. */
const ESSENTIAL: ReadonlySet<Move> = new Set(['acknowledge', 'act']);
const NOTHING: ReadonlySet<string> = new Set();
const isEssential = ({ move }: Wording): boolean => ESSENTIAL.has(move);

/** The words of a chosen wording with their reason, before they have a place in the letter. */
export function partOf(chosen: Chosen, c: Case): Part {
  const why = render(chosen.wording.why, c)?.text ?? 'It fits what the customer wrote.';
  const spoken =
    c.channel === 'phone' && chosen.wording.move !== 'greet' ? sentencesOf(chosen.text).join('\n') : chosen.text;
  return { move: chosen.wording.move, text: spoken, why, gap: '', id: chosen.wording.id };
}

/** Whether a concrete word of theirs stands in it, a thing they name, or their questions. */
function isEcho(text: string, c: Case): boolean {
  const phrase = fillingOf('phrase', c)?.text;
  const ing = fillingOf('ing', c)?.text;
  if (ing !== undefined && text.toLowerCase().includes(ing.toLowerCase())) return true;
  const asked = c.wants.filter(({ about }) => about !== null && text.includes(about));
  if (c.wants.some(({ about }) => isBegunIn(text, about))) return true;
  return (
    asked.length > 1 ||
    asked.some(({ about }) => NOUN_LIKE.test(about ?? '')) ||
    hasEcho(text, c) ||
    (phrase !== undefined && text.includes(phrase))
  );
}

/** A word of substance in what they asked. */
const NOUN_LIKE =
  /\b(?!whether|possible|anything|something|someone|somebody|already|another|because|through|between|instead|without|happen\w*)[a-z]{7,}\b/;

/** Makes sure of an echo: one sentence more, where nothing of theirs stands in the reply yet. */
function withEcho(
  parts: Part[],
  c: Case,
  draft: Draft,
  take: (options: readonly Wording[], need: (text: string) => boolean) => Chosen | null,
): Part[] {
  const joined = parts.map((part) => part.text).join(' ');
  if (c.echo.concrete.length === 0 || isEcho(joined, c) || (c.channel === 'social' && c.kind === 'ask')) return parts;
  const chosen = take(ECHO, (text) => isEcho(text, c)) ?? lastResort(c, draft);
  if (chosen === null) return parts;
  const at = parts.findIndex((part) => part.move !== 'greet' && part.move !== 'acknowledge');
  const place = at < 0 ? parts.length : c.kind === 'danger' ? at + 1 : at;
  return [...parts.slice(0, place), partOf(chosen, c), ...parts.slice(place)];
}

/** Where every wording has been said or cannot be filled, the plainest echo there is; "it worked" wants none, and in public one word is no echo. */
function lastResort(c: Case, draft: Draft): Chosen | null {
  if (c.kind === 'nod' || c.kind === 'human' || c.channel === 'social') return null;
  for (const wording of ECHO.filter((each) => each.id.startsWith('echo-last'))) {
    const rendered = render(wording.text, c);
    if (
      wording.when.kind?.includes(c.kind) === false ||
      (wording.id === 'echo-last-quote' && (c.answered || (c.kind === 'ask' && c.wants.length > 0))) ||
      rendered === null ||
      !hasEcho(rendered.text, c)
    )
      continue;
    const chosen = { wording, text: rendered.text, filled: rendered.filled };
    use(chosen, draft);
    return chosen;
  }
  return null;
}

import type { Conversation, Reading, Reply, ReplyMove } from '../../conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { approachesFor } from './approaches.ts';
import { caseOf } from './case.ts';
import { SOCIAL_LIMIT } from './channel.ts';
import { choose, type Draft, emptyDraft, use } from './choose.ts';
import { partOf, roomFor } from './compose.ts';
import { hasEcho } from './echo.ts';
import { unfilledIn } from './fillins.ts';
import { othersOf, wordingOf } from './options.ts';
import { render } from './render.ts';
import { shortHash } from './seed.ts';
import type { Case } from './types.ts';
import { personaWith, type Wishes, wordingsIn } from './wishes.ts';

/**
 * The same reply with another wording of move number `at`, for the same case and with nothing said twice; null when
 * none is left. `wishes` are those the reply was made with, and `shown` whatever has stood there since. Pure.
 */
export function reword(
  conversation: Conversation,
  reading: Reading,
  reply: Reply,
  at: number,
  wishes: Wishes = {},
): Reply | null {
  const move = reply.moves[at];
  if (move?.wording === undefined || wordingOf(move.wording) === undefined) return null;
  const found = caseOf(conversation, reading, personaWith(personaOf(conversation), wishes), wishes);
  const approach = approachesFor(found).find(({ label }) => label === reply.approach);
  if (approach === undefined) return null;
  const c = answering(roomFor(found, approach.role), move.wording);
  const others = reply.moves.filter((_, index) => index !== at);
  const draft = draftOf(others, c, approach.role);
  const needsEcho = hasEcho(reply.text, c) && !others.some(({ text }) => hasEcho(text, c));
  const room = c.channel === 'social' ? SOCIAL_LIMIT - reply.text.length + move.text.length : Number.POSITIVE_INFINITY;
  const chosen = choose(
    othersOf(move.wording, move.move, c, approach.role).filter(({ id }) => id !== move.wording),
    c,
    draft,
    NONE,
    (text) => text !== move.text && text.length <= room && (!needsEcho || hasEcho(text, c)),
    new Set([...(wishes.shown ?? []), ...wordingsIn(reply)]),
  );
  if (chosen === null) return null;
  const { text, why, id } = partOf(chosen, c);
  return withMove(reply, at, { move: chosen.wording.move, text, why, wording: id }, c.seed);
}

/** The case as the answer to one request sees it. */
function answering(c: Case, id: string): Case {
  const want = wordingOf(id)?.when.want;
  return want === undefined ? c : { ...c, wanted: c.wants.find((wanted) => want.includes(wanted.want)) ?? null };
}

const NONE: ReadonlySet<string> = new Set();

/** What the other moves have used up: their sentences, gaps and slots. */
function draftOf(moves: readonly ReplyMove[], c: Case, role: string): Draft {
  const draft = emptyDraft(role);
  for (const { wording: id, text } of moves) {
    const wording = id === undefined ? undefined : wordingOf(id);
    const rendered = wording === undefined ? null : render(wording.text, c);
    if (wording !== undefined && rendered !== null) use({ wording, text, filled: rendered.filled }, draft);
  }
  return draft;
}

/** The reply with one move in place of another, everything else and the white space between kept. */
function withMove(reply: Reply, at: number, move: ReplyMove, seed: string): Reply {
  let from = 0;
  let text = '';
  reply.moves.forEach((each, index) => {
    const start = reply.text.indexOf(each.text, from);
    text += reply.text.slice(from, start) + (index === at ? move.text : each.text);
    from = start + each.text.length;
  });
  text += reply.text.slice(from);
  return {
    ...reply,
    id: `${reply.id.replace(/-[a-z0-9]+$/, '')}-${shortHash(`${seed}|${text}`)}`,
    text,
    moves: reply.moves.map((each, index) => (index === at ? move : each)),
    unfilled: unfilledIn(text),
  };
}

import type { Cause, Conversation, Persona, Reading, Signal } from '../../conversation.ts';
import { hasLapsed } from '../promises/lapsed.ts';
import { causesWith, signalsWith } from './clues.ts';
import { things } from './echo/thing.ts';
import { echoOf } from './echo.ts';
import { dangerIn, hazardOf, isAcute } from './hazard.ts';
import { type Clues, isGlad, isTruePraise, kindOf, withoutInjury } from './kind.ts';
import { weighedKind } from './kinds/weigh.ts';
import { agentSignature, handleOf, nameForms } from './names.ts';
import { overlaysOf } from './overlays.ts';
import { asWritten } from './story/notes.ts';
import { threadOf } from './thread.ts';
import { inOrder, topicsOf } from './topics.ts';
import type { Case, Kind, Topic } from './types.ts';
import type { Wanted } from './wants/types.ts';
import { refusedIn, wantsOf } from './wants/wants.ts';
import type { Wishes } from './wishes.ts';

/** Everything the wordings are chosen by, from the conversation and its reading. */
export function caseOf(conversation: Conversation, reading: Reading, persona: Persona, wishes: Wishes = {}): Case {
  const thread = threadOf(conversation);
  const { turn } = thread;
  const echo = echoOf(conversation.channel === 'phone' ? asWritten(turn) : turn, hurtsIn(reading));
  const signals = signalsWith(
    reading.signals.map((signal) => signal.name),
    echo,
    turn,
  );
  const causes = causesWith(reading.causes, turn);
  if (!isGlad(turn, reading) && hasLapsed(conversation, turn)) addLapse(causes, signals);
  const overlays = overlaysOf(turn, reading);
  if (isTruePraise(turn, echo) || isGlad(turn, reading)) overlays.delete('sarcasm');
  const { topic, also } = inOrder(
    withoutInjury(turn),
    topicFor(withoutInjury(turn), thread.earlier, conversation.subject),
  );
  const danger = dangerIn(reading);
  const named = hazardOf(turn, reading);
  const hazard = named === 'unclear' && danger < UNNAMED ? null : named;
  const { answered } = thread;
  const { ruled, kind } = chosenKind({
    turn,
    reading,
    signals,
    causes,
    topic,
    overlays,
    echo,
    answered,
    hazard: hazard !== null,
    earlier: thread.earlier,
  });
  const names = nameForms(conversation.customer.name);
  return {
    seed: `${conversation.id}|${turn.length}|${turn.slice(0, 200)}`,
    turn,
    earlier: thread.earlier,
    channel: conversation.channel,
    ruled,
    kind,
    topic,
    also: kind === 'trouble' ? also : null,
    hazard: kind === 'danger' ? hazard : null,
    handover: kind === 'danger' && isAcute(hazard, danger),
    overlays: BARE_KINDS.has(kind) ? new Set() : overlays,
    feel: kind === 'leave' && NO_GRUDGE.test(turn) ? 'neutral' : feelFor(kind, reading),
    level: reading.feelings.find((feeling) => feeling.name === reading.headline)?.level ?? 0,
    causes,
    injustice: reading.injustice,
    signals,
    motivators: wishes.motivators ?? reading.motivators.map((motivator) => motivator.name),
    stage: wishes.stage ?? reading.stage,
    persona,
    echo,
    wants: overlays.has('legal') ? [] : wantsFor(kind, wantsOf(turn, topic), echo.task?.kind === 'how'),
    wanted: null,
    refused: refusedIn(turn),
    room: 'short',
    firstName: names.first,
    fullName: names.full,
    greeted: thread.greeted,
    handle: conversation.channel === 'social' ? handleOf(conversation.customer.name) : null,
    agentName: agentSignature(conversation.agent.name),
    said: thread.said,
    earlierThing: things(thread.earlier)[0] ?? null,
    knownNumber: thread.knownNumber || echo.references.length > 0,
    answered,
    reading,
    wishes,
  };
}

/** What we promised has not come, and they had to write again, whether or not they say so in such words. */
function addLapse(causes: Cause[], signals: Set<Signal>): void {
  if (!causes.includes('broken_promise')) causes.push('broken_promise');
  signals.add('repeat_contact');
}

/** The kind by the rules, and the one that is taken: where no plain words decide, everything known is weighed. */
function chosenKind(clues: Clues): { ruled: Kind; kind: Kind } {
  const { kind: ruled, plainly } = kindOf(clues);
  return { ruled, kind: plainly ? ruled : weighedKind(ruled, clues) };
}

/** Where no words name a danger, it must have been read with this chance before the reply is about nothing else. */
const UNNAMED = 0.8;

/** Their words that were evidence of trouble. */
function hurtsIn({ evidence }: Reading): string[] {
  return evidence
    .filter(({ for: of, weight, quote }) => weight >= LEAST_WEIGHT && quote.length > 3 && !GOOD_SIGNS.test(of))
    .map(({ quote }) => quote.toLowerCase());
}

const LEAST_WEIGHT = 0.25;
const GOOD_SIGNS = /^(?:relief|gratitude|joy|loyalty|advocacy|idea|motivator:)/;

/** Kinds whose wordings are careful enough by themselves. */
const BARE_KINDS: ReadonlySet<Kind> = new Set([
  'danger',
  'empty',
  'foreign',
  'grief',
  'praise',
  'done',
  'human',
  'nod',
]);
/** In praise only the wish to have it passed on is answered; one who asks how gets the steps and no bare answer. */
function wantsFor(kind: Kind, all: readonly Wanted[], steps: boolean): readonly Wanted[] {
  const wants = steps ? all.filter(({ want }) => want !== 'question') : all;
  if (kind === 'praise') return wants.filter(({ want }) => want === 'praise');
  return WANTING.has(kind) ? wants : [];
}

/** Kinds in which what is asked for is answered one by one. */
const WANTING: ReadonlySet<Kind> = new Set(['trouble', 'ask', 'leave', 'grief']);
const NO_GRUDGE = /\b(?:nothing (?:is )?wrong|no complaints?|happy with|nothing against|been great)\b/i;
const GLAD: ReadonlySet<string> = new Set(['relief', 'gratitude', 'joy']);

/** The feeling to answer: a hurt read into praise is not one, nor is joy read into trouble. */
function feelFor(kind: Kind, { headline, polarity, feelings }: Reading): Case['feel'] {
  if (kind === 'praise' || kind === 'done') return GLAD.has(headline) ? headline : 'neutral';
  if (kind === 'ask' && polarity >= WARM) return feelings.find(({ name }) => GLAD.has(name))?.name ?? headline;
  return kind === 'trouble' && GLAD.has(headline) ? 'neutral' : headline;
}

/** So far on our side, a question comes with thanks, whatever else was read into it. */
const WARM = 0.5;

/** The topic of the turn; where the turn names none, of what they wrote before, and of the subject. */
function topicFor(turn: string, earlier: string, subject: string | null): Topic {
  const now = topicsOf(turn);
  const best = now[0];
  if (best !== undefined && best.points >= 3) return best.topic;
  if (turn.length > 400) return 'other';
  const wider = topicsOf(`${turn}\n${subject ?? ''}\n${earlier}`)[0];
  return wider !== undefined && wider.points >= 3 ? wider.topic : 'other';
}

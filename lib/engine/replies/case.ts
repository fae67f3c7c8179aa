import type { Cause, Conversation, Persona, Reading, Signal } from '../../conversation.ts';
import { hasLapsed } from '../promises/lapsed.ts';
import { causesWith, signalsWith } from './clues.ts';
import { things } from './echo/thing.ts';
import { type Echo, echoOf } from './echo.ts';
import { dangerIn, hazardOf, isAcute } from './hazard.ts';
import { type Clues, isCurious, isGlad, isTruePraise, kindOf, withoutInjury } from './kind.ts';
import { weighedKind } from './kinds/weigh.ts';
import { agentSignature, handleOf, nameForms } from './names.ts';
import { overlaysOf } from './overlays.ts';
import { asWritten } from './story/notes.ts';
import { type Thread, threadOf } from './thread.ts';
import { type Chance, heardIn, likeliest } from './topics/heard.ts';
import { settled } from './topics/settle.ts';
import { inOrder } from './topics.ts';
import type { Case, Hazard, Kind, Overlay, Topic } from './types.ts';
import type { Wanted } from './wants/types.ts';
import { refusedIn, wantsOf } from './wants/wants.ts';
import type { Wishes } from './wishes.ts';

/** Everything the wordings are chosen by, from the conversation and its reading. */
export function caseOf(conversation: Conversation, reading: Reading, persona: Persona, wishes: Wishes = {}): Case {
  const thread = threadOf(conversation);
  const { turn } = thread;
  const own = asTheyWrite(conversation.channel, turn);
  const echo = echoOf(own, hurtsIn(reading));
  const signals = signalsWith(
    reading.signals.map((signal) => signal.name),
    echo,
    turn,
  );
  const causes = causesWith(reading.causes, turn);
  if (!isGlad(turn, reading) && hasLapsed(conversation, turn)) addLapse(causes, signals);
  const overlays = overlaysMeant(turn, reading, echo);
  const { topic: heard, chance } = topicFor(withoutInjury(turn), thread, conversation.subject);
  const refused = refusedIn(turn);
  const settledOn = settled(heard, turn, overlays, refused);
  const { topic, also } = inOrder(withoutInjury(turn), settledOn, hearing(turn));
  const danger = dangerIn(reading);
  const named = hazardOf(turn, reading);
  const hazard = named === 'unclear' && danger < UNNAMED ? null : named;
  const { answered } = thread;
  const { ruled, kind } = chosenKind(hazard, {
    turn,
    reading,
    signals,
    causes,
    topic: overlays.has('cant_pay') ? heard : topic,
    overlays,
    echo,
    answered,
    agent: agentSignature(conversation.agent.name),
    hazard: hazard !== null,
    earlier: thread.earlier,
  });
  const acting = actedOn(kind, hazard);
  const names = nameForms(conversation.customer.name);
  return {
    seed: `${conversation.id}|${turn.length}|${turn.slice(0, 200)}`,
    turn,
    earlier: thread.earlier,
    channel: conversation.channel,
    ruled,
    kind,
    topic,
    spoken: spokenOf(kind, topic, topic === heard ? chance : 1, turn),
    also: secondOf(kind, also, refused),
    hazard: acting,
    handover: acting !== null && isAcute(acting, danger),
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
    wants: wantedOf(conversation.channel, overlays, wantsFor(kind, wantsOf(own, topic), echo)),
    wanted: null,
    refused,
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

/** The second complaint, where there may be one; who wants no money back does not complain of it. */
const secondOf = (kind: Kind, also: Topic | null, refused: ReadonlySet<string>): Topic | null =>
  kind !== 'trouble' || (also === 'billing' && refused.has('refund')) ? null : also;

/** A turn in their own voice: notes of a call speak of them as "she". */
const asTheyWrite = (channel: Conversation['channel'], turn: string): string =>
  channel === 'phone' ? asWritten(turn) : turn;

/** What lies over the message; where the praise is true, no sarcasm. */
function overlaysMeant(turn: string, reading: Reading, echo: Echo): Set<Overlay> {
  const overlays = overlaysOf(turn, reading);
  if (isTruePraise(turn, echo) || isGlad(turn, reading)) overlays.delete('sarcasm');
  return overlays;
}

/** The hazard that the reply acts on; where words make it a danger and name none, any may be. */
const actedOn = (kind: Kind, hazard: Hazard | null): Hazard | null =>
  kind === 'danger' ? (hazard ?? 'unclear') : null;

/** What we promised has not come, and they had to write again, whether or not they say so in such words. */
function addLapse(causes: Cause[], signals: Set<Signal>): void {
  if (!causes.includes('broken_promise')) causes.push('broken_promise');
  signals.add('repeat_contact');
}

/** The kind by the rules, and the one that is taken: where no plain words decide, everything known is weighed. */
function chosenKind(hazard: Hazard | null, clues: Clues): { ruled: Kind; kind: Kind } {
  const { kind: ruled, plainly } = kindOf(clues);
  if (clues.turn.split(/\s+/).length < FEW || isCurious(clues.turn)) return { ruled, kind: ruled };
  return { ruled, kind: weighedKind(ruled, hazard === null ? plainly : !DOUBTFUL.has(hazard), clues) };
}

/** In fewer words than these a single one would decide. */
const FEW = 9;

/** Hazards whose words often stand in a calm question. */
const DOUBTFUL: ReadonlySet<Hazard> = new Set([
  'unclear',
  'allergy',
  'allergen',
  'medical',
  'foreign_body',
  'device',
  'unsafe',
]);

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
function wantsFor(kind: Kind, all: readonly Wanted[], { task }: Echo): readonly Wanted[] {
  const several = all.filter(({ want }) => want === 'question').length > 1;
  const wants =
    kind === 'ask' && task?.kind === 'how' && !several ? all.filter(({ want }) => want !== 'question') : all;
  if (kind === 'praise') return wants.filter(({ want }) => want === 'praise');
  return WANTING.has(kind) ? wants : [];
}

/** What the reply answers of all that they ask for: nothing where a lawyer does. */
function wantedOf(
  channel: Conversation['channel'],
  overlays: ReadonlySet<Overlay>,
  wants: readonly Wanted[],
): readonly Wanted[] {
  if (overlays.has('legal')) return [];
  return inPublic(channel, overlays.has('sarcasm') ? inEarnest(wants) : wants);
}

/** In public nothing is settled that is theirs: what can be answered there is a question. */
const inPublic = (channel: Conversation['channel'], wants: readonly Wanted[]): readonly Wanted[] =>
  channel === 'social' ? wants.filter(({ want }) => OPENLY.has(want)) : wants;
const OPENLY: ReadonlySet<Wanted['want']> = new Set(['question', 'why', 'praise', 'policy', 'stock', 'size']);

/** Mockery asks things of its own ("Has it made friends?"): of its questions only those for a time, a way or a reason want an answer. */
const inEarnest = (wants: readonly Wanted[]): readonly Wanted[] =>
  wants.filter(({ want, clause }) => want !== 'question' || EARNEST.test(clause));
const EARNEST = /^(?:so |and |but )?(?:when|where|how|which|why|what (?:time|day|happen)|can|could|will|would)\b/i;

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

/** Whether a topic is at all likely to be spoken of in a turn; asked once a second one is found. */
function hearing(turn: string): (topic: Topic) => boolean {
  let chances: ReadonlyMap<Topic, number> | null = null;
  return (topic) => {
    chances ??= new Map(heardIn(turn).map((each) => [each.topic, each.chance]));
    return (chances.get(topic) ?? 0) >= SPOKEN_OF;
  };
}

const SPOKEN_OF = 0.08;

/** Heard less surely than this, a matter is spoken of in words that fit any: half of those would be called wrong. */
const SURE = 0.5;

const spokenOf = (kind: Kind, topic: Topic, chance: number, turn: string): Topic =>
  kind === 'trouble' && chance < SURE && !(topic === 'billing' && CHARGED.test(turn)) ? 'other' : topic;
const CHARGED = /\b(?:charged|billed) (?:\w+ ){0,2}[£$€]\s?\d/i;

/** So short, a turn goes on with what stands before it, our answer included. */
const BRIEF = 160;

/** A longer turn, in characters, tells by itself what it is about. */
const LONG = 400;

/** What is told before something that comes besides, as has to be dealt with first. */
const BESIDES =
  /^[\s\S]{30,1500}?[.!?\n](?=\s*(?:(?:and )?also|secondly|second|another thing|one more thing|on top of (?:that|this|it all)|besides|while i(?:['’]m| am) (?:here|at it|on)|p\.?s\.?)\b)/i;

/** The topic of the turn, and of what they wrote before and the subject as much. */
function topicFor(
  turn: string,
  { earlier, answered, ours }: Pick<Thread, 'earlier' | 'answered' | 'ours'>,
  subject: string | null,
): Chance {
  const first = BESIDES.exec(turn)?.[0] ?? turn;
  const now = heardIn(first);
  const wider = `${subject ?? ''}\n${earlier}\n${turn.length < BRIEF ? ours : ''}`.trim();
  if (wider === '') return taken(now, turn);
  const whole = heardIn(`${turn}\n${wider}`);
  const all = new Map(whole.map(({ topic, chance }) => [topic, chance]));
  const both = now
    .map(({ topic, chance }) => ({ topic, chance: (chance + (all.get(topic) as number)) / 2 }))
    .sort((a, b) => b.chance - a.chance);
  return borneOut(taken(turn.length > LONG && !answered ? now : both, turn), whole[0]);
}

/** A turn that wanders is about what the whole thread is most about, where both say the same. */
const borneOut = (told: Chance, whole: Chance | undefined): Chance =>
  whole?.topic === told.topic && whole.chance > told.chance ? whole : told;

/** The topic that is taken, with its chance; one that only signs speak for is as sure as they are plain. */
function taken(chances: readonly Chance[], turn: string): Chance {
  const topic = likeliest(chances, turn);
  return { topic, chance: topic === chances[0]?.topic ? chances[0].chance : 1 };
}

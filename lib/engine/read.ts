import {
  CAUSES,
  type Conversation,
  FEELINGS,
  type Feeling,
  type Message,
  MOTIVATORS,
  type Reading,
  SIGNALS,
} from '../conversation.ts';
import { needOf } from './drivers/need.ts';
import { stageOf } from './drivers/stage.ts';
import { isGood } from './feelings/kinds.ts';
import { balanceOf, noSums, rulesOf, type Sums, shownOf } from './feelings/score.ts';
import { arcOf } from './reading/arc.ts';
import { contextFindings } from './reading/context.ts';
import { evidenceOf, type Finding, thin } from './reading/evidence.ts';
import { causesIn, injusticeIn, isDanger, signalsIn } from './reading/facts.ts';
import { feltIn } from './reading/felt.ts';
import { isBitter, mutedPraise } from './reading/implied.ts';
import { leanIn } from './reading/lean.ts';
import { learnedFindings } from './reading/learned.ts';
import { type Observation, observe, signFindings } from './reading/observe.ts';
import { balanceIn, polarityOf } from './reading/polarity.ts';
import { sureOf } from './reading/sure.ts';
import { strengthsOf } from './signals/strength.ts';
import type { Heard } from './table/hear.ts';
import { soundsOther } from './text/language.ts';
import { turnOf } from './text/turn.ts';

const LETTER = /\p{L}/u;

/** Reads a single customer message. Its id in the evidence is "0". Never throws. */
export function readText(text: string): Reading {
  return read(conversationOf(text));
}

/** A conversation of this one customer message. */
export function conversationOf(text: string): Conversation {
  return {
    id: '0',
    helpdesk: null,
    channel: 'email',
    subject: null,
    locale: null,
    company: null,
    customer: { name: null, email: null, since: null, segment: null, locale: null },
    agent: { name: null },
    messages: [{ id: '0', author: 'customer', at: null, text }],
  };
}

/**
 * Reads the customer's turn (see {@link turnOf}) with the thread as context: what they feel and how strongly, the
 * signals, causes and drivers, and the words that show it. Pure and deterministic; offsets are UTF-16, into the
 * original text of the message that the evidence names.
 */
export function read(conversation: Conversation): Reading {
  const turn = turnOf(conversation);
  const seen = new Map<Message, Observation>();
  const look = (message: Message) => {
    const known = seen.get(message) ?? observe(message);
    seen.set(message, known);
    return known;
  };
  const observed = turn.map(look);
  const readable = observed.filter(
    (each) => each.read && (each.words > 0 || each.signs.some((sign) => sign.for !== null)),
  );
  const earlier = conversation.messages.filter((message) => message.author === 'customer' && !turn.includes(message));
  const arc = arcOf([...earlier, ...turn].map(look));
  const cut = observed.some((each) => each.cut);
  const language = languageOf(observed);
  if (readable.length === 0) return { ...unread(language, observed), arc, cut };

  const findings = gather(observed);
  findings.push(...contextFindings(observed, findings, earlier.map(look)));
  const heard = readable.flatMap((each) => each.heard);
  const thinned = besideDanger(thin(findings), readable, heard);
  const { sums, chances, headline } = feltIn(thinned, heard);
  const signals = signalsIn(thinned, heard);
  const causes = causesIn(thinned, heard);
  const feelings = shownOf(sums, chances);
  const text = readable.map((each) => each.message.text).join('\n');
  const claims = [
    ...feelings.map(({ name }) => name),
    ...signals.map(({ name }) => name),
    ...causes.map((name) => `cause:${name}`),
  ];
  const evidence = thin([...thinned, ...learnedFindings(unshown(claims, thinned), readable)]);
  const sure = (headline !== 'neutral' || LETTER.test(text)) && sureOf(sums, headline, signals) && !soundsOther(text);
  return {
    language,
    sure,
    headline,
    polarity: polarityOf(leanIn(balanceIn(rulesOf(thinned), ruleSignals(thinned), ruleCauses(thinned)), heard)),
    feelings,
    scores: scoresOf(chances),
    signals,
    causes,
    injustice: injusticeIn(thinned, heard),
    motivators: strengthsOf(MOTIVATORS, thinned, 'motivator:'),
    stage: stageOf(
      headline,
      sums,
      signals,
      text,
      readable.flatMap((each) => each.sentences),
      arc.slice(0, -1).some(({ headline: before }) => before !== 'neutral' && !isGood(before)),
    ),
    need: needOf(readable.flatMap((each) => each.sentences)),
    arc,
    evidence: evidenceOf(
      evidence.filter(isWorthShowing(claims, evidence, sure)),
      new Map(turn.map((message) => [message.id, message.text])),
    ),
    cut,
  };
}

/** What the rules alone find in a customer's turn, thinned: what the blend of rules and table is fitted on. */
export function evidenceByRules(conversation: Conversation): Finding[] {
  return thin(gather(turnOf(conversation).map(observe)));
}

/** Rules that say so this plainly need no more to be shown. */
const PLAIN = 0.3;

/** The claims for which no rule can show its words. */
const unshown = (claims: readonly string[], findings: readonly Finding[]) =>
  claims.filter((claim) => !findings.some(({ for: is, weight }) => is === claim && weight >= PLAIN));

const facts = new Set<string>([...SIGNALS, ...CAUSES.map((name) => `cause:${name}`)]);

/** What only follows from something else, or is barely there, shows nobody a claim that plainer words show. */
const BARELY = 0.1;
const FOLLOWS = /\.by_/;

/**
 * What is worth showing of what was found: nothing for a fact that the reading does not hold; for a feeling that it does not hold, only what speaks
 * against it and, where the reading is unsure, the words that made it so; for one that it holds, all but the faintest.
 */
function isWorthShowing(claims: readonly string[], findings: readonly Finding[], sure: boolean) {
  const plainly = new Set(findings.filter(({ weight }) => weight >= PLAIN).map(({ for: name }) => name));
  return ({ for: name, rule, weight }: Finding): boolean => {
    if (name.startsWith('motivator:')) return true;
    if (claims.includes(name)) return Math.abs(weight) >= BARELY || !plainly.has(name);
    return !facts.has(name) && (weight < 0 || (!sure && weight >= BARELY && !FOLLOWS.test(rule)));
  };
}

const scoresOf = (chances: Sums) =>
  Object.fromEntries(
    FEELINGS.map((name) => [name, Math.max(0.001, Math.round(chances[name] * 1000) / 1000)]),
  ) as Record<Feeling, number>;

const ruleSignals = (findings: readonly Finding[]) => strengthsOf(SIGNALS, findings);
const ruleCauses = (findings: readonly Finding[]) => strengthsOf(CAUSES, findings, 'cause:').length;

/** The language of what was read, or of the first message with any. */
function languageOf(observed: readonly Observation[]): string {
  const known = observed.filter((each) => each.language !== 'und');
  return (known.find((each) => each.read) ?? known[0])?.language ?? 'und';
}

/** Findings of words and signs; marks and capitals strengthen what the words of their message say most. */
function gather(observed: readonly Observation[]): Finding[] {
  return observed.flatMap((each) => {
    const faces = signFindings(
      each.signs.filter((sign) => sign.for !== null),
      each.message.id,
      null,
    );
    const bitter = isBitter(each.findings);
    const words = [...each.findings, ...(bitter ? mutedPraise(faces, 'Praise that is likely bitter') : faces)];
    const sums = rulesOf(words);
    const strongest = strongestOf(sums);
    const marks = each.signs.filter((sign) => sign.for === null);
    return [...words, ...signFindings(marks, each.message.id, strongest)];
  });
}

/** Relief this strong says that the danger is over. */
const OVER = 0.5;
const PAST =
  /\b(?:last (?:year|month|spring|summer|autumn|winter)|(?:years|months) ago|you (?:replaced|repaired|fixed) (?:it|them))\b/;

/** Beside a danger that is not over, a kind word is no feeling to show. */
function besideDanger(findings: Finding[], readable: readonly Observation[], heard: readonly Heard[]): Finding[] {
  if (!isDanger(findings, heard)) return findings;
  const { headline } = feltIn(findings, heard);
  const over =
    findings.some((each) => each.for === 'relief' && each.weight >= OVER) ||
    findings.some((each) => each.for === 'danger' && isPast(each, readable));
  return !over && !isGood(headline) ? mutedPraise(findings, 'A kind word beside a danger') : findings;
}

function isPast({ message, start }: Finding, readable: readonly Observation[]): boolean {
  const sentence = readable
    .find((each) => each.message.id === message)
    ?.sentences.find((each) => each.start <= start && start < each.end);
  return sentence !== undefined && PAST.test(sentence.norms.join(' '));
}

function strongestOf(sums: Sums): Feeling | null {
  const side = balanceOf(sums) < 0 ? FEELINGS.filter((name) => !isGood(name)) : FEELINGS.filter(isGood);
  const best = side.reduce((one, other) => (sums[other] > sums[one] ? other : one));
  return sums[best] > 0.1 ? best : null;
}

/** A turn with nothing to read: no feeling is claimed, but words of danger are kept. */
function unread(language: string, observed: readonly Observation[]): Reading {
  const findings = thin(observed.flatMap((each) => each.findings));
  const texts = new Map(observed.map((each) => [each.message.id, each.message.text]));
  return {
    language,
    sure: false,
    headline: 'neutral',
    polarity: 0,
    feelings: [],
    scores: noSums(),
    signals: strengthsOf(SIGNALS, findings),
    causes: [],
    injustice: 'none',
    motivators: [],
    stage: 'active',
    need: null,
    arc: [],
    evidence: evidenceOf(findings, texts),
    cut: false,
  };
}

import type { Conversation } from '../../conversation.ts';
import type { Case, Kind } from '../replies/types.ts';
import { POINTS, type Situation } from './situation.ts';
import { interestIn, type Quoted, wordsOf } from './turn-words.ts';
import type { Template, TemplateWhen } from './types.ts';
import { variableNamed, worthOf } from './variables.ts';

/** How well a template fits: points, the reasons for them, and the customer's words that an offer rests on. */
export interface Fit {
  points: number;
  reasons: readonly string[];
  evidence: Quoted | null;
}

/** Where a wrong tone does harm, only what was written for it fits. */
const CAREFUL: ReadonlySet<Kind> = new Set(['danger', 'grief', 'empty', 'foreign', 'nod', 'done', 'praise', 'idea']);
/** What is said of the kind of a matter, where that is the reason. */
const KIND_SAID: Readonly<Partial<Record<Kind, string>>> = {
  grief: 'they have lost somebody',
  praise: 'they are pleased',
  done: 'it is settled',
  idea: 'they have an idea',
  leave: 'they want to leave',
  human: 'they want a person',
};

/** The fit of a template, or null where a condition fails. `said`: those of its words that the customer writes, if known. */
export function fitOf(template: Template, situation: Situation, said = saidOf(template, situation)): Fit | null {
  const { when, channels } = template;
  const { c } = situation;
  if (channels.length > 0 && !channels.includes(c.channel)) return null;
  if (!isItsMatter(when, c, said)) return null;
  if (CAREFUL.has(c.kind) && when.kinds?.includes(c.kind) !== true) return null;
  if (c.kind === 'praise' && situation.signals.has('sarcasm')) return null;
  const evidence = evidenceFor(template, situation);
  if (evidence === 'none' || !isAllowed(when, situation)) return null;
  const sum = new Sum();
  matter(template, situation, said, sum);
  if (!moods(when, situation, sum)) return null;
  if (evidence !== null) sum.add(POINTS.says, `they write “${evidence.quote}”`);
  if (channels.length === 1) sum.add(POINTS.kind);
  return { points: sum.points, reasons: sum.reasons, evidence };
}

class Sum {
  points = 0;
  readonly reasons: string[] = [];

  add(points: number, reason?: string): void {
    this.points += points;
    if (reason !== undefined && !this.reasons.includes(reason)) this.reasons.push(reason);
  }
}

/** The interest that an offer rests on; `none` where the template may not be offered here. */
export function evidenceFor({ kind, when }: Template, situation: Situation): Quoted | null | 'none' {
  if (kind !== 'offer' && when.interest === undefined) return null;
  if (kind === 'offer' && situation.noOffers) return 'none';
  const said = when.interest?.filter((words) => situation.phrases.has(normal(words))) ?? [];
  return interestIn(situation.conversation, said) ?? 'none';
}

function isAllowed(when: TemplateWhen, { c, conversation, signals, phrases }: Situation): boolean {
  if (when.kinds !== undefined && !when.kinds.includes(c.kind)) return false;
  if (when.minLevel !== undefined && c.level < when.minLevel) return false;
  if (when.maxLevel !== undefined && c.level > when.maxLevel) return false;
  if (when.answered !== undefined && when.answered !== c.answered) return false;
  if (when.without?.some((name) => signals.has(name)) === true) return false;
  if (when.lacks?.some((words) => phrases.has(normal(words))) === true) return false;
  return when.needs === undefined || when.needs.every((name) => hasValue(name, c, conversation));
}

function hasValue(name: string, c: Case, conversation: Conversation): boolean {
  const variable = variableNamed(name);
  return variable !== undefined && worthOf(variable, { c, conversation, voice: undefined }) !== null;
}

const NORMAL = new Map<string, string>();

/** A phrase as it is compared; templates are asked again at every message. */
export function normal(phrase: string): string {
  const known = NORMAL.get(phrase) ?? wordsOf(phrase).join(' ');
  NORMAL.set(phrase, known);
  return known;
}

/** Words of the template that the customer writes. */
const saidOf = ({ when }: Template, { phrases }: Situation): readonly string[] =>
  when.says?.filter((words) => phrases.has(normal(words))) ?? [];

/** What it is about: known by its topic, or by the customer's own words. */
const isItsMatter = ({ topics, says }: TemplateWhen, c: Case, said: readonly string[]): boolean =>
  (topics === undefined && says === undefined) || said.length > 0 || topics?.includes(c.topic) === true;

function matter({ when }: Template, { c }: Situation, said: readonly string[], sum: Sum): void {
  if (when.kinds !== undefined) sum.add(when.kinds.length < 4 ? POINTS.kind : POINTS.small, KIND_SAID[c.kind]);
  for (const words of said.slice(0, 3)) sum.add(POINTS.says, `they write “${words}”`);
  if (when.topics?.includes(c.topic) === true) sum.add(POINTS.topic, 'the matter is the same');
}

/** How they feel and what moves them. */
function moods(when: TemplateWhen, { moods: list }: Situation, sum: Sum): boolean {
  return list.every(([key, has, points, said]) => {
    const wanted: readonly string[] | undefined = when[key];
    if (wanted === undefined) return true;
    const found = wanted.find(has);
    if (found !== undefined) sum.add(points(found), said?.(found));
    return found !== undefined;
  });
}

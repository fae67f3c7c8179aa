import type { CoachFinding, Conversation, Reading } from '../../conversation.ts';
import { read } from '../read.ts';
import { additionsFor, goneIn, insteadOfAll } from './additions.ts';
import {
  backOut,
  facesOut,
  feelingOut,
  idleOut,
  isNoSorry,
  leftovers,
  patienceOut,
  refusedOut,
  saysSorry,
  sorriesOut,
  tiesOut,
  turnedAgainst,
  wallsOut,
} from './cuts.ts';
import { settled, withEdits } from './edits.ts';
import { type Facts, factsOf } from './facts.ts';
import { isAskedAgain } from './find/asked-again.ts';
import { judge } from './judge.ts';
import { factsAfter, hasDate, lackingIn, openIn, unheardIn } from './lacking.ts';
import { acts, type Mark } from './marks.ts';
import { says } from './phrase.ts';
import { REMEDIES } from './remedies.ts';
import { distance } from './rules/distance.ts';
import { noAction } from './rules/no_action.ts';
import { gradeOf, scoreOf } from './score.ts';
import type { Edit, Improvement } from './types.ts';

/** Findings under this weight are left to the agent; under this, those that words of their own can mend. */
const LEAST = 0.3;
const LEAST_MENDED = 0.15;
const isMended = ({ weight, instead }: CoachFinding): boolean =>
  weight >= (instead === null || instead === '' ? LEAST : LEAST_MENDED);

/**
 * A better draft as edits that may be taken one by one: the agent's facts and voice stay, what hurts is replaced or taken
 * out, and what is missing is put in; what only the agent knows stands as `[name]`. Pure and deterministic.
 */
export function improve(conversation: Conversation, draft: string, reading: Reading = read(conversation)): Improvement {
  const facts = named(factsOf(conversation, draft, reading));
  if (!facts.draft.read) return { text: draft, edits: [] };
  const { findings, quality, heard } = judge(facts);
  const grade = gradeOf(scoreOf(facts, quality, findings));
  const poor = grade === 'poor';
  const low = poor || grade === 'weak';
  const changes = findings.filter(isMended).flatMap((finding) => changeFor(finding, facts));
  const cuts = [
    ...namedGreeting(facts),
    ...questionsOut(findings, facts),
    ...facesOut(findings, facts, low),
    ...feelingOut(findings, facts),
    ...(low ? patienceOut(facts) : []),
    ...(low ? turnedAgainst(facts, heard, poor) : []),
    ...leftovers(facts, quality, findings),
    ...refusedOut(facts),
    ...(low ? wallsOut(facts) : []),
  ];
  const first = [...onceDated(changes), ...cuts];
  const after = factsAfter(first, facts);
  const seen = [
    ...findings.filter(({ in: where }) => where === 'message'),
    ...(first.length > 0 && grade !== 'excellent' ? lackingIn(after) : []),
    ...(grade === 'excellent' ? [] : unheardIn(facts)),
  ];
  const acted = seen.some(({ rule }) => rule === noAction.id);
  const made = acted ? [...first, ...idleOut(facts)] : [...first];
  const stays = facts.marks.filter((mark) => !made.some((edit) => takesOut(edit, mark)));
  const gone = poor || asksMuch(findings) ? goneIn(facts, stays, seen) : [];
  const lacks = [...seen, ...gone].filter(({ rule }) => rule !== noAction.id || !hasDate(stays, made));
  const added = additionsFor(facts, lacks, openIn(facts, after, { low, findings, bare: !stays.some(tells) }));
  made.push(...backOut(facts, added));
  const kept = saysSorry(added) ? [...made, ...sorriesOut(facts, added)] : made.filter(isNoSorry(facts));
  const left = added.length > 0 || stays.length > 0;
  const gaps = tiesOut(facts, (mark) => kept.some((edit) => takesOut(edit, mark)));
  const cut = [...kept, ...gaps].map(belowGreeting(facts));
  const edits = settled([...cut, ...(left ? added.map(capitalised(facts, cut)) : insteadOfAll(facts))]);
  const large = PARAGRAPH.test(draft) ? edits : begunLarge(draft, edits);
  return { text: large.length === 0 ? draft : tidy(withEdits(draft, large)), edits: large };
}

/** A first sentence that begins with their name is greeted by it: "Ben, upgrades are …". */
function named(facts: Facts): Facts {
  const { customer, draft } = facts;
  const { firstName } = customer.case;
  const [line] = draft.body;
  if (draft.greeting !== null || firstName === null || !line) return facts;
  const text = draft.text.slice(line.start, line.start + firstName.length);
  if (text !== firstName || draft.text[line.start + firstName.length] !== ',') return facts;
  return { ...facts, draft: { ...draft, greeting: { text, start: line.start, end: line.start + text.length } } };
}

/** Anybody's name in a greeting. */
const ANYBODY =
  /\b(?:(?:valued )?(?:customer|client|user|member|guest|subscriber|patient)|sir ?(?:or|and|\/) ?madam|sir|madam)\b/i;

/** The greeting gets the name of the one who wrote. */
function namedGreeting({ draft: { greeting }, customer }: Facts): Edit[] {
  const { firstName } = customer.case;
  const found = greeting && ANYBODY.exec(greeting.text);
  if (!greeting || !found || firstName === null) return [];
  const start = greeting.start + found.index;
  return [{ start, end: start + found[0].length, text: firstName, rule: distance.id, why: distance.reason }];
}

/** A sentence that begins with the greeting goes without it. */
const belowGreeting =
  ({ draft }: Facts) =>
  (edit: Edit): Edit => {
    const end =
      (draft.greeting?.end ?? 0) + (/^[,!:]* */.exec(draft.text.slice(draft.greeting?.end ?? 0))?.[0].length ?? 0);
    return draft.greeting && edit.text === '' && edit.start <= draft.greeting.start && edit.end > end
      ? { ...edit, start: end }
      : edit;
  };

/** The first letter of what is put in. */
const FIRST_LETTER = /^(\s*)(\p{Ll})/u;
const upper = (_all: string, space: string, letter: string): string => space + letter.toUpperCase();

/** Words put in after an inline greeting leave the sentence that went on there with a capital. */
const capitalised =
  ({ draft }: Facts, cuts: readonly Edit[]) =>
  (edit: Edit): Edit => {
    const { start, text } = edit;
    const letter = draft.text.charAt(start);
    const stands = !cuts.some((cut) => cut.start <= start && start < cut.end);
    if (/[.!?\n]\s*$/.test(draft.text.slice(0, start))) return { ...edit, text: text.replace(FIRST_LETTER, upper) };
    return stands && text.startsWith('\n\n') && text.endsWith('\n\n') && /\p{Ll}/u.test(letter)
      ? { ...edit, end: start + 1, text: text + letter.toUpperCase() }
      : edit;
  };

/** Something that they can use. */
const tells = (mark: Mark): boolean => acts(mark) || mark.guides || mark.facts > 0 || mark.question || mark.echoed > 2;

const takesOut = ({ start, end, text }: Edit, { line }: Mark): boolean =>
  text === '' && start <= line.start && end >= line.end;

/** One gap for a time is enough: where vague words give way to one, none is added; else the first that is added stays. */
function onceDated(edits: readonly Edit[]): Edit[] {
  const gaps = edits
    .filter(({ rule, text }) => rule === 'vague_time' && text.includes('['))
    .sort((one, other) => Number(one.start === one.end) - Number(other.start === other.end) || one.start - other.start);
  return edits.filter((edit) => !gaps.includes(edit) || edit === gaps[0]);
}

/** A greeting of anybody becomes one of them, by their name where it is known. */
function greeted(
  { start, end }: CoachFinding,
  greeting: { start: number },
  name: string | null,
): Pick<Edit, 'start' | 'end' | 'text'> {
  const whole = start === greeting.start;
  if (name === null) return whole ? { start, end, text: 'Hello' } : { start: start - 1, end, text: '' };
  return { start, end, text: whole ? `Hello ${name}` : name };
}

function changeFor(finding: CoachFinding, facts: Facts): Edit[] {
  if (finding.in === 'message') return [];
  const mark = facts.marks.find(({ line }) => line.start <= finding.start && finding.start < line.end);
  const { greeting } = facts.draft;
  const { start, end } = finding;
  const named = finding.rule === 'wrong_name' && finding.instead !== null && greeting !== null;
  const { firstName } = facts.customer.case;
  if (/^!+$/.test(finding.quote)) return [{ start, end, text: '.', rule: finding.rule, why: finding.reason }];
  if (finding.rule === 'distance' && greeting !== null && end <= greeting.end)
    return [{ ...greeted(finding, greeting, firstName), rule: finding.rule, why: finding.reason }];
  if (named) return [{ start, end, text: finding.instead ?? '', rule: finding.rule, why: finding.reason }];
  const change = mark && REMEDIES[finding.rule]?.(finding, mark, facts);
  return change ? [{ ...change, rule: finding.rule, why: finding.reason }] : [];
}

/** A form in place of a reply. */
const asksMuch = (findings: readonly CoachFinding[]): boolean => findings.some(({ rule }) => rule === 'interrogation');

/** Speaks of the answers to many questions. */
const ANSWERS =
  '(?:with|have|send|let me have|all|give me|get) (?:me |us )?(?:the |your |these |those |all )?(?:answers|of (?:these|those|them)|those today|details above)|answer (?:all|them|these|those|each)|(?:all|these|those) (?:two|three|four|five|six)|when (?:that|it|this) is all|we will take a view';

/** Of many questions the first that they have not answered stays; what speaks of all their answers goes with the rest. */
function questionsOut(findings: readonly CoachFinding[], facts: Facts): Edit[] {
  const { draft, marks } = facts;
  const found = findings.find(({ rule }) => rule === 'interrogation');
  if (!found) return [];
  const known = marks.filter(({ line }) => isAskedAgain(line, facts));
  const many = found.quote.includes('?') && marks.filter(({ question }) => question).length > 1;
  const asks = marks.filter((mark) => !known.includes(mark) && (mark.question || says(mark.line, ANSWERS)));
  const out = [...known, ...(many && known.length > 0 ? asks : known.length > 0 ? [] : asks.slice(1))];
  return out.map(({ line }) => {
    let end = line.end;
    while (/[?!. ]/.test(draft.text[end] ?? '')) end += 1;
    return { start: line.start, end, text: '', rule: found.rule, why: found.reason };
  });
}

const PARAGRAPHS = /\n\n\s*$/;
/** A paragraph that begins small, since its first words are gone. */
const PARAGRAPH = /(\n\n)(\p{Ll})(?=\p{Ll}+ )/u;
/** A greeting whose own sentence is gone, with the next one behind its comma. */
const GREETED = /^((?:Hi|Hello|Hey|Dear) [\p{L}.'’ -]{1,30},) (?=\p{Lu}\p{Ll})/u;

/** The small first letter of what follows. */
const SMALL = /^(\s*)(\p{Ll})(?=\p{Ll}+ )/u;

/** Where edits leave a paragraph that begins small, they take its first letter along. */
function begunLarge(draft: string, edits: readonly Edit[]): Edit[] {
  let before = '';
  let at = 0;
  return edits.map((edit, index) => {
    before += draft.slice(at, edit.start);
    at = edit.end;
    const rest = draft.slice(at, edits[index + 1]?.start);
    const own =
      PARAGRAPHS.test(before) && SMALL.test(edit.text + rest) ? edit.text.replace(FIRST_LETTER, upper) : edit.text;
    before += own;
    const [begun = ''] = PARAGRAPHS.test(before) ? (SMALL.exec(rest) ?? []) : [];
    const large = begun.replace(FIRST_LETTER, upper);
    at += begun.length;
    before += large;
    return { ...edit, end: at, text: own + large };
  });
}

/** What the edits leave behind between two paragraphs. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(GREETED, '$1\n\n')
    .trim();

/** The place for the answer: an editor that is seen and, by its label and what is around it, called so. */
import type { ComposerPlace } from '../../adapter.ts';
import { type Around, aroundOf, markNames, ownLabels } from './labels.ts';
import { selectorOf } from './selectors.ts';
import { WRITES } from './tongues.ts';
import { FIELD, hasAny, MESSAGE, NEVER, NOTE, NOTE_NAME, REPLY, REPLY_NAME, SEND, wordsOf } from './words.ts';

export interface ComposerFound {
  place: ComposerPlace;
  element: HTMLElement;
  /** Called the reply's by a label; else only like one. */
  named: boolean;
}

const LONGEST_NAME = 40;
/** An editor with "Send" beside it and nothing else is not enough; a rich one is. */
const LEAST = 1.5;
/** "To" alone is a recipient's field; in "Reply to Kim" it is not. */
const RECIPIENT = /^(?:to|an|à|a|para|naar|do)\s*:?$/iu;

/** Whether anything says that the editor is another's: a note's, a search's, a recipient's. */
function isOthers(element: HTMLElement, around: Around, near: readonly string[]): boolean {
  const labels = ownLabels(element);
  const own = labels.flatMap(wordsOf);
  const marks = markNames(element);
  if (labels.some((label) => RECIPIENT.test(label)) || hasAny(own, NOTE) || NOTE_NAME.test(marks)) return true;
  if (around.chosen && hasAny(wordsOf(around.chosen.label), NOTE)) return true;
  if (hasAny(own, REPLY) || REPLY_NAME.test(marks)) return false;
  if (hasAny([...own, ...wordsOf(marks)], NEVER) || hasAny([...own, ...wordsOf(marks)], FIELD)) return true;
  // With modes to choose from, the note's name stands beside the reply's editor too.
  if (around.modes.length > 0) return false;
  if (hasAny(near, REPLY) || REPLY_NAME.test(around.names)) return hasAny(near, NOTE) || NOTE_NAME.test(around.names);
  return hasAny(near, NEVER) || hasAny(near, NOTE) || NOTE_NAME.test(around.names);
}

/** What editors call themselves, which says nothing of what is written in them. */
const LIBRARY = /rich.?text|editor|editing area/iu;
const WRITE =
  /\b(?:write|type|send|schreib|écri|envoy|escrib|escrev|env[ií](?:a|e|ar)\b|scriv|invia|schrijf|verstuur|napisz|wyślij)/iu;

/** Asks for a message in its own words: "Write a message…". */
const asksForOne = (labels: readonly string[]) =>
  labels.some((label) => (WRITE.test(label) || WRITES.test(label)) && hasAny(wordsOf(label), MESSAGE));

/** How much speaks for an editor; −1 where anything says it is another's. */
function worthOf(element: HTMLElement, around: Around): number {
  const near = wordsOf(`${around.words} ${around.buttons.join(' ')}`);
  if (isOthers(element, around, near)) return -1;
  const own = ownLabels(element).flatMap(wordsOf);
  const marks = markNames(element);
  const chosen = around.chosen !== null && hasAny(wordsOf(around.chosen.label), REPLY);
  const points: [boolean, number][] = [
    [hasAny(own, REPLY) || REPLY_NAME.test(marks), 3],
    [hasAny(near, REPLY) || REPLY_NAME.test(around.names) || chosen, 2],
    [hasAny(own, MESSAGE) || hasAny(wordsOf(marks), MESSAGE), 1],
    [asksForOne(ownLabels(element)), 1],
    [around.buttons.some((label) => hasAny(wordsOf(label), SEND)), 1],
    [element.tagName !== 'TEXTAREA', 0.5],
    [hasAny(near, FIELD), 0.5],
  ];
  return points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), 0);
}

/** What the helpdesk calls it, in a few words. */
function nameOf(element: HTMLElement, { chosen, words, buttons }: Around): string {
  const isShort = (label: string) => label.length > 1 && label.length <= LONGEST_NAME;
  const reply = (label: string) => isShort(label) && hasAny(wordsOf(label), REPLY);
  const named = [...ownLabels(element), chosen?.label ?? '', words, ...buttons];
  return named.find(reply) ?? named.find(isShort) ?? 'Reply';
}

/** Only while the reply's tab is the one chosen: the note's is the same editor. */
function whenOf({ modes, chosen }: Around): string | undefined {
  if (!chosen?.state || !modes.some(({ label }) => hasAny(wordsOf(label), NOTE))) return undefined;
  const css = selectorOf(chosen.element);
  return `${css}[${chosen.state}="${chosen.element.getAttribute(chosen.state)}"]`;
}

/** The one rich editor of a page, which has no name but what its library calls it: where else would one answer? */
function onlyRich(able: readonly HTMLElement[]): boolean {
  const [only] = able;
  if (!only || able.length > 1 || only.tagName === 'TEXTAREA') return false;
  return ownLabels(only).every((label) => LIBRARY.test(label));
}

/** The likeliest place for the public answer among the page's editors, or null. */
export function composerIn(editables: readonly HTMLElement[]): ComposerFound | null {
  const looked = editables.map((element) => ({ element, around: aroundOf(element) }));
  const able = looked.flatMap((each) => {
    const worth = worthOf(each.element, each.around);
    return worth < 0 ? [] : [{ ...each, worth }];
  });
  let best: (typeof able)[number] | null = null;
  for (const each of able) if (each.worth >= LEAST && each.worth > (best?.worth ?? 0)) best = each;
  best ??= onlyRich(able.map(({ element }) => element)) ? (able[0] ?? null) : null;
  if (!best) return null;
  const { element, around } = best;
  return { place: placeOf(element, around), element, named: best.worth >= 3 };
}

/** Where an editor is found again, and what it is called. */
export function placeOf(element: HTMLElement, around: Around = aroundOf(element)): ComposerPlace {
  const when = whenOf(around);
  return { css: selectorOf(element), name: nameOf(element, around), ...(when ? { when } : {}) };
}

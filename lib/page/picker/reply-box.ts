/** The reply box that somebody points at, or why what they point at is none. */
import type { Fault } from '../../teaching.ts';
import { insideOf } from '../deep.ts';
import { aroundOf, markNames, ownLabels } from '../generic/labels.ts';
import { hasAny, NOTE, NOTE_NAME, REPLY, REPLY_NAME, wordsOf } from '../generic/words.ts';
import { isWritable } from '../writable.ts';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"])';
const SECRET = /passw|kennwort|one-time|otp|\bcc-|\bcard\b|\bcv[cv]\b|\biban\b|\bpin\b|security code/iu;
const PEOPLE = /^(?:to|cc|bcc|recipients?|reply.?to|an|à|para|a)\s*:?$|recipient|empfänger|destinatai?r|destinatario/iu;
const SEARCH = /search|such|recherch|buscar|cerca|zoek/iu;

/** The editor that an element is, stands in or holds alone. */
export function editableAt(element: Element): Element {
  const around = outermost(element.closest<HTMLElement>(EDITABLE) ?? editedBody(element));
  if (around) return around;
  const inside = insideOf(element);
  if (inside) return 'body' in inside ? editableAt(inside.body) : (inside.querySelector(EDITABLE) ?? element);
  const held = [...element.querySelectorAll(`${EDITABLE}, input:not([type="hidden"])`)].filter((each) =>
    each.checkVisibility(),
  );
  if (held.length === 1 && held[0]) return held[0];
  // An editor in a frame in a frame.
  const frames =
    held.length > 0 ? [] : [...element.querySelectorAll('iframe')].filter((each) => each.checkVisibility());
  const [frame] = frames;
  return frame && frames.length === 1 && insideOf(frame) ? editableAt(frame) : element;
}

/** The body of a frame that is edited as a whole. */
function editedBody({ ownerDocument }: Element): HTMLElement | null {
  const { body } = ownerDocument;
  return body?.isContentEditable ? body : null;
}

/** Editors hold editable parts of their own: the whole of it is meant. */
function outermost(element: HTMLElement | null): Element | null {
  let at = element;
  while (at?.parentElement?.isContentEditable) at = at.parentElement;
  return at;
}

/** Why an element is no place for the public reply, or null when it may be one. */
export function boxFault(element: Element): Fault | null {
  const box = element as HTMLElement;
  const said = [...ownLabels(box), ...attributes(box)];
  if (box.matches('input')) return inputFault(box as HTMLInputElement, said);
  if (box.tagName !== 'TEXTAREA' && !box.isContentEditable) return 'not_a_box';
  const kind = kindOf(said) ?? (isNote(box) ? 'note_box' : null);
  if (kind) return kind;
  if (isWritable(box)) return null;
  return isLocked(box) ? 'locked_box' : 'other_box';
}

const attributes = (box: HTMLElement) =>
  ['name', 'id', 'type', 'autocomplete', 'role'].flatMap((name) => box.getAttribute(name) ?? []);

function kindOf(said: readonly string[]): Fault | null {
  if (said.some((words) => SECRET.test(words))) return 'secret_box';
  if (said.some((words) => PEOPLE.test(words.trim()))) return 'people_box';
  return said.some((words) => SEARCH.test(words)) ? 'search_box' : null;
}

function inputFault({ type }: HTMLInputElement, said: readonly string[]): Fault {
  if (type === 'password') return 'secret_box';
  return kindOf(said) ?? (type === 'email' ? 'people_box' : 'other_box');
}

/** Called a note by its own label, its names, the mode that is chosen, or all that stands around it. */
function isNote(box: HTMLElement): boolean {
  const own = ownLabels(box).flatMap(wordsOf);
  const marks = markNames(box);
  if (hasAny(own, NOTE)) return true;
  if (hasAny(own, REPLY) || REPLY_NAME.test(marks)) return false;
  if (NOTE_NAME.test(marks)) return true;
  const { chosen, modes, words, buttons, names } = aroundOf(box);
  if (chosen && hasAny(wordsOf(chosen.label), NOTE)) return true;
  const near = wordsOf(`${words} ${buttons.join(' ')}`);
  if (modes.length > 0 || hasAny(near, REPLY)) return false;
  return hasAny(near, NOTE) || NOTE_NAME.test(names);
}

const isLocked = (box: HTMLElement) =>
  box.matches(':disabled, [readonly], [aria-readonly="true"], [aria-disabled="true"]') ||
  box.closest('[inert]') !== null;

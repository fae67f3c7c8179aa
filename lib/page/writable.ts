/**
 * What may be written into and read as a draft, whatever an adapter, a picked site or a pack names: text areas and
 * editable elements, never an input (which may hold a password, a card or a code), and of those none that holds
 * secrets, people to write to, a search, or a note among colleagues.
 */

import { isOtherByName, namesInward, saysOther } from '../field-names.ts';

/** Of what a field says that the browser may fill it with. */
const FILLED_IN = /^(?:cc-.*|one-time-code|.*password|username|email|tel.*)$/u;

/** Where developers name a field, and what holds it. */
const NAMES = ['name', 'id', 'data-testid', 'data-test-id', 'data-test', 'data-qa', 'data-cy'];
/** What holds an editor may be named for the note that is written in it, so far up. */
const LEVELS = 3;

/** Names that were judged before: an editor is looked at with each look, and its names stay. */
const MOST_KNOWN = 500;

function remembering(judge: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const found = judge(name);
    known.set(name, found);
    return found;
  };
}

const isInwardName = remembering(namesInward);
const isOtherName = remembering(isOtherByName);
const isOtherLabel = remembering(saysOther);

const attributes = (element: Element, names: readonly string[]) =>
  names.flatMap((name) => element.getAttribute(name) ?? []);

/** All that the page says about what a field is for. */
function labelsOf(element: HTMLElement): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/u) ?? [];
  const labels = [...ids.map((id) => root.getElementById(id)), ...((element as HTMLTextAreaElement).labels ?? [])];
  const said = attributes(element, ['aria-label', 'placeholder', 'data-placeholder', 'title']);
  return [...said, ...labels.map((label) => label?.textContent ?? '')].map((label) => label.trim());
}

/** Named for a note among colleagues by a class or a label, on the field or close around it. */
function isInNote(element: HTMLElement): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level <= LEVELS; level += 1) {
    if (attributes(at as HTMLElement, [...NAMES, 'class', 'aria-label']).some(isInwardName)) return true;
    at = at.parentElement;
  }
  return false;
}

function isOther(element: HTMLElement): boolean {
  const filledIn = element.getAttribute('autocomplete')?.split(/\s+/u) ?? [];
  if (filledIn.some((token) => FILLED_IN.test(token.toLowerCase()))) return true;
  if (attributes(element, NAMES).some(isOtherName) || isInNote(element)) return true;
  const role = element.getAttribute('role');
  if (role === 'searchbox' || (role === 'combobox' && element.getAttribute('aria-multiline') !== 'true')) return true;
  // Text shown as dots is a password, whatever it is written in.
  const { webkitTextSecurity } = getComputedStyle(element) as CSSStyleDeclaration & { webkitTextSecurity?: string };
  if (webkitTextSecurity && webkitTextSecurity !== 'none') return true;
  return labelsOf(element).some(isOtherLabel);
}

const isLocked = (element: HTMLElement) =>
  element.matches('[aria-readonly="true"],[aria-disabled="true"],:disabled') || element.closest('[inert]') !== null;

/** Whether somebody can write in the element at all. */
export function isOpen(element: Element): element is HTMLElement {
  const box = element as HTMLElement;
  const field = element.tagName === 'TEXTAREA';
  return (field ? !(box as HTMLTextAreaElement).readOnly : box.isContentEditable === true) && !isLocked(box);
}

/** Whether the element takes a message to the customer. */
export const isWritable = (element: Element): element is HTMLElement => isOpen(element) && !isOther(element);

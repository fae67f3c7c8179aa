/**
 * What may be written into and read as a draft, whatever an adapter, a picked site or a pack names: text areas and
 * editable elements, never an input (which may hold a password, a card or a code), and of those none that holds
 * secrets, people to write to, a search, or a note among colleagues.
 */

/** Of what a field says that the browser may fill it with. */
const FILLED_IN = /^(?:cc-.*|one-time-code|.*password|username|email|tel.*)$/u;

/** Names that forms give to fields which are not the message. */
const NAMED = /^_?(?:to|cc|bcc|reply-?_?to|recipients?|from|subject|search|query|q|password|otp)$/iu;

/** Labels of such fields, as a whole. */
const LABELLED = /^(?:(?:to|cc|bcc|from|reply to|recipients?|subject)(?: recipients?)?\s*:?$|search\b|find\b)/iu;

/** A note that the customer does not see, in the languages that our users work in: both kinds of word must be there. */
const INWARD = /\b(?:internal|intern[aeo]?[rs]?|private?|privad[ao]|privat[ao]|privée?)(?![\p{L}])/iu;
const NOTE = /\bnotes?\b|notiz|nota|notitie|comment|kommentar|coment|opmerking|anmerkung/iu;

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

function isOther(element: HTMLElement): boolean {
  const filledIn = element.getAttribute('autocomplete')?.split(/\s+/u) ?? [];
  if (filledIn.some((token) => FILLED_IN.test(token.toLowerCase()))) return true;
  if (attributes(element, ['name', 'id']).some((name) => NAMED.test(name))) return true;
  const role = element.getAttribute('role');
  if (role === 'searchbox' || (role === 'combobox' && element.getAttribute('aria-multiline') !== 'true')) return true;
  // Text shown as dots is a password, whatever it is written in.
  const { webkitTextSecurity } = getComputedStyle(element) as CSSStyleDeclaration & { webkitTextSecurity?: string };
  if (webkitTextSecurity && webkitTextSecurity !== 'none') return true;
  return labelsOf(element).some((label) => LABELLED.test(label) || (INWARD.test(label) && NOTE.test(label)));
}

const isLocked = (element: HTMLElement) =>
  element.matches('[aria-readonly="true"],[aria-disabled="true"],:disabled') || element.closest('[inert]') !== null;

/** Whether the element takes a message to the customer. */
export function isWritable(element: Element): element is HTMLElement {
  const box = element as HTMLElement;
  const field = element.tagName === 'TEXTAREA';
  if (field ? (box as HTMLTextAreaElement).readOnly : box.isContentEditable !== true) return false;
  return !isLocked(box) && !isOther(box);
}

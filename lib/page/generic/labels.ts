/** What a page calls an editor: its own label, and what stands around it. */

const clean = (text: string | null | undefined) => text?.replace(/\s+/gu, ' ').trim() ?? '';
const LONGEST_AROUND = 320;
const MOST_LEVELS = 5;

/** Labels that belong to the editor itself. */
export function ownLabels(element: HTMLElement): string[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/u).filter(Boolean);
  const labels = [...((element as Partial<HTMLTextAreaElement>).labels ?? [])];
  const frame = element.localName === 'body' ? element.ownerDocument.defaultView?.frameElement : null;
  return [
    element.getAttribute('aria-label'),
    ...by.map((id) => root.getElementById(id)?.textContent),
    ...labels.map(({ textContent }) => textContent),
    element.getAttribute('placeholder'),
    element.getAttribute('data-placeholder'),
    element.getAttribute('title'),
    frame?.getAttribute('title'),
    frame?.getAttribute('aria-label'),
  ]
    .map(clean)
    .filter((label) => label !== '');
}

/** Names that developers gave the editor. */
export function markNames(element: HTMLElement): string {
  const host = element.localName === 'body' ? (element.ownerDocument.defaultView?.frameElement ?? element) : element;
  const names = ['name', 'id', 'class', 'data-testid', 'data-test', 'data-qa', 'data-cy', 'data-role'];
  return names.map((name) => host.getAttribute(name) ?? '').join(' ');
}

/** A tab, or one of several pressed buttons, that says in which mode the editor is. */
export interface Mode {
  element: Element;
  label: string;
  /** The attribute that says it is the one chosen; null where only its look says so. */
  state: 'aria-selected' | 'aria-pressed' | 'aria-checked' | 'aria-current' | null;
}

export interface Around {
  /** Headings, labels and other words beside the editor, without buttons. */
  words: string;
  buttons: string[];
  modes: Mode[];
  /** The chosen mode, where there are several. */
  chosen: Mode | null;
  /** The class names of what holds it. */
  names: string;
}

const MODES = '[aria-selected], [aria-pressed], [aria-checked][role="radio"], [role="tab"]';
const BUTTONS = 'button, [role="button"], input[type="submit"], input[type="button"]';

function modesIn(box: ParentNode): Mode[] {
  return [...box.querySelectorAll(MODES)].map((element) => {
    const state = (['aria-selected', 'aria-pressed', 'aria-checked', 'aria-current'] as const).find((name) =>
      element.hasAttribute(name),
    );
    return {
      element,
      label: clean(element.textContent) || clean(element.getAttribute('aria-label')),
      state: state ?? null,
    };
  });
}

const isChosen = ({ element, state }: Mode) => state !== null && element.getAttribute(state) !== 'false';

const isEditor = '[contenteditable]:not([contenteditable="false"]), textarea';

/** What stands around the editor: the widest box that holds no other editor and not much text. */
function boxOf(element: Element): ParentNode {
  let box: Element = element;
  for (let level = 0; level < MOST_LEVELS; level += 1) {
    const above: ParentNode | null = box.parentElement ?? (box.parentNode as ShadowRoot | null);
    if (!above || above.nodeType === Node.DOCUMENT_NODE || box.parentElement?.localName === 'body') break;
    const others = [...above.querySelectorAll(isEditor)].some(
      (other) => !element.contains(other) && !other.contains(element),
    );
    if (others || (above.textContent?.length ?? 0) - (element.textContent?.length ?? 0) > LONGEST_AROUND) break;
    if (above.nodeType !== Node.ELEMENT_NODE) return above;
    box = above as Element;
  }
  return box;
}

/** Looks around an editor. */
export function aroundOf(element: HTMLElement): Around {
  const start = element.localName === 'body' ? (element.ownerDocument.defaultView?.frameElement ?? element) : element;
  const box = boxOf(start);
  const buttons = [...box.querySelectorAll(BUTTONS)].map(
    (button) =>
      clean(button.textContent) || clean(button.getAttribute('value')) || clean(button.getAttribute('aria-label')),
  );
  const modes = modesIn(box);
  const heard = [
    ...box.querySelectorAll('h1, h2, h3, h4, h5, h6, label, legend, p, b, strong, span, [role="heading"]'),
  ];
  const words = heard
    .filter((each) => !start.contains(each) && !each.closest(`${BUTTONS}, [role="tab"]`))
    .map((each) => clean(each.textContent));
  const names: string[] = [];
  for (let at: Element | null = start.parentElement; at && at !== box.parentNode; at = at.parentElement)
    names.push(at.className, at.id);
  return { words: words.join(' '), buttons, modes, chosen: modes.find(isChosen) ?? null, names: names.join(' ') };
}

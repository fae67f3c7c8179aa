/** The selection as the page's editor sees it, also in open shadow roots and in frames. */

type Root = (Document | ShadowRoot) & { getSelection?: () => Selection | null };

/** Chromium keeps a selection for each shadow root, and shows the document's only up to its host. */
const selectionIn = (root: Root): Selection | null =>
  root.getSelection?.() ?? (root.ownerDocument ?? (root as Document)).getSelection();

/** The selection that stands where this element is. */
export const selectionOf = (element: Element): Selection | null => selectionIn(element.getRootNode() as Root);

/** The selection where the keyboard is: in the document, or in the innermost open shadow root that has the focus. */
export function activeSelection(document: Document): Selection | null {
  let root: Root = document;
  while (root.activeElement?.shadowRoot) root = root.activeElement.shadowRoot;
  return selectionIn(root);
}

/** What is selected in a document, in its open shadow roots where the keyboard is, or in its frames of the same origin. */
export function selectedText(document: Document): string {
  const own = activeSelection(document)?.toString() || document.getSelection()?.toString();
  if (own?.trim()) return own;
  for (const frame of document.querySelectorAll('iframe')) {
    const inside = frame.contentDocument;
    const text = inside ? selectedText(inside) : '';
    if (text !== '') return text;
  }
  return '';
}

/** Our code as a content script, obeying a test: the very finding, caret keeping, inserting and reading that ships. */
import { ADAPTERS } from '../../../lib/adapters.ts';
import { carets, followCaret, followFields } from '../../../lib/page/caret.ts';
import { type Composer, findComposer, openComposers } from '../../../lib/page/composer.ts';
import { readDraft } from '../../../lib/page/draft.ts';
import { draftText } from '../../../lib/page/draft-text.ts';
import { insert } from '../../../lib/page/insert.ts';
import { recognise } from '../../../lib/page/recognise.ts';
import { replace } from '../../../lib/page/replace.ts';
import { ANSWER, ASK, type Place, type Wishes } from './words.ts';

const { signal } = new AbortController();
followFields(document, signal);
followCaret(document, signal);

const adapterAt = (place: Place) =>
  place === 'adapter' ? recognise(ADAPTERS) : { composers: [{ ...place, name: 'Reply' }] };

function composerAt(place: Place): Composer | null {
  const adapter = adapterAt(place);
  const composer = adapter && findComposer(adapter);
  const editor = composer?.element.ownerDocument;
  if (editor && editor !== document) followCaret(editor, signal);
  return composer;
}

interface Point {
  x: number;
  y: number;
}

/** Where a window's corner is in the top window. */
function cornerOf(view: Window | null): Point {
  const frame = view?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { left, top } = frame.getBoundingClientRect();
  const outer = cornerOf(frame.ownerDocument.defaultView);
  return { x: outer.x + left, y: outer.y + top };
}

/** The middle of an element, in the coordinates of the top window. */
function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  const corner = cornerOf(element.ownerDocument.defaultView);
  return { x: corner.x + left + width / 2, y: corner.y + top + height / 2 };
}

async function obey(asked: { wish: keyof Wishes; place: Place; text?: string; words?: string }): Promise<unknown> {
  const now = composerAt(asked.place);
  switch (asked.wish) {
    case 'find':
      now?.element.scrollIntoView({ block: 'center' });
      return now && { name: now.name, ...middleOf(now.element) };
    case 'draft':
      return now && readDraft(now.element);
    case 'hindrance':
      return openComposers(adapterAt(asked.place) ?? { composers: [] }).hindrance;
    case 'insert': {
      const page = { now: () => ({ ticket: '1', composer: composerAt(asked.place) }), carets };
      return insert(asked.text ?? '', { ticket: '1', composer: now?.id ?? '' }, page, signal);
    }
    case 'replace': {
      const { text = '', words = '', place } = asked;
      const draft = now ? draftText(now.element) : '';
      const start = draft.indexOf(words);
      const page = { now: () => ({ ticket: '1', composer: composerAt(place) }), carets };
      const over = { draft, start, end: start + words.length };
      return replace(text, over, { ticket: '1', composer: now?.id ?? '' }, page, signal);
    }
  }
}

document.addEventListener(ASK, async (event) => {
  const answer = await obey(JSON.parse((event as CustomEvent<string>).detail));
  document.dispatchEvent(new CustomEvent(ANSWER, { detail: JSON.stringify({ answer }) }));
});
document.documentElement.dataset.harness = 'ready';

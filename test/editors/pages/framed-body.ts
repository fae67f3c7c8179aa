import { element, fill, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** Zoho Desk's kind: the body of a frame is edited itself, by nothing but the browser. */
export const page: EditorPage = {
  place: { css: '#stage iframe', frame: ['iframe'] },
  undo: 1,
  mount(root, paragraphs) {
    const frame = element('iframe', { width: '600', height: '240' }) as HTMLIFrameElement;
    root.append(frame);
    const { body } = frame.contentDocument as Document;
    fill(body, paragraphs);
    body.contentEditable = 'true';
    return { model: () => linesOf(body.innerHTML) };
  },
};

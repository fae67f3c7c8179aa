import { element } from '../html.ts';
import type { EditorPage } from '../page.ts';
import { mountTiptap } from '../tiptap.ts';

/** The same in an open shadow root. */
export const page: EditorPage = {
  place: { css: 'chat-composer >>> .ProseMirror' },
  undo: 1,
  mount(root, paragraphs) {
    const host = element('chat-composer');
    root.append(host);
    const box = element('div');
    host.attachShadow({ mode: 'open' }).append(box);
    return mountTiptap(box, paragraphs);
  },
};

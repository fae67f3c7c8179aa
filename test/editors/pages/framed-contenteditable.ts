import { element, fill, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** An editable in a frame in a frame, all of one origin. */
export const page: EditorPage = {
  place: { css: 'iframe#outer', frame: ['iframe#outer', 'iframe#inner'] },
  undo: 1,
  mount(root, paragraphs) {
    const outer = element('iframe', { id: 'outer', width: '640', height: '360' }) as HTMLIFrameElement;
    root.append(outer);
    const inner = outer.contentDocument?.createElement('iframe') as HTMLIFrameElement;
    inner.id = 'inner';
    inner.width = '600';
    inner.height = '320';
    outer.contentDocument?.body.append(inner);
    const body = inner.contentDocument?.body as HTMLElement;
    const box = inner.contentDocument?.createElement('div') as HTMLElement;
    box.contentEditable = 'true';
    box.style.minHeight = '240px';
    fill(box, paragraphs);
    body.append(box);
    return { model: () => linesOf(box.innerHTML) };
  },
};

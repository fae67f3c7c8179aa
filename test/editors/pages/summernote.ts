import jquery from 'jquery';
import 'summernote/dist/summernote-lite.css';
import { element, htmlOf, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

interface Summernote {
  summernote(...values: unknown[]): string;
}

export const page: EditorPage = {
  place: { css: '.note-editable' },
  undo: 1,
  async mount(root, paragraphs) {
    // It hangs itself on a global jQuery.
    Object.assign(window, { jQuery: jquery, $: jquery });
    await import('summernote/dist/summernote-lite.js');
    const box = element('div');
    root.append(box);
    const editor = jquery(box) as Summernote;
    editor.summernote({ height: 240, toolbar: [] });
    if (paragraphs.length) editor.summernote('code', htmlOf(paragraphs));
    return { model: () => linesOf(editor.summernote('code')) };
  },
};

import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/skins/ui/oxide/skin.css';
import { element, htmlOf, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** Roundcube's kind: the editable is the body of a frame. It takes the place of a text area of the page's, where there is one. */
export const page: EditorPage = {
  place: { css: '.tox-tinymce', frame: ['iframe.tox-edit-area__iframe'] },
  undo: 1,
  async mount(root, paragraphs) {
    const target = root.querySelector('textarea') ?? element('textarea');
    root.append(target);
    const [editor] = await tinymce.init({ target, license_key: 'gpl', skin: false, content_css: false, height: 320 });
    if (!editor) throw new Error('TinyMCE did not start.');
    if (paragraphs.length) editor.setContent(htmlOf(paragraphs));
    editor.undoManager.reset();
    return { model: () => linesOf(editor.getContent()) };
  },
};

import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { element, htmlOf, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

/** Zendesk's kind. */
export const page: EditorPage = {
  place: { css: '.ck-editor__editable' },
  undo: 1,
  async mount(root, paragraphs, marks) {
    const box = element('div');
    root.append(box);
    const editor = await ClassicEditor.create(box, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph],
      toolbar: ['undo', 'redo'],
      initialData: htmlOf(paragraphs),
    });
    editor.editing.view.change((writer) => {
      const top = editor.editing.view.document.getRoot();
      if (!top) return;
      writer.setAttribute('data-composer', 'reply', top);
      for (const [name, value] of Object.entries(marks))
        if (/^(?:data|aria)-/u.test(name)) writer.setAttribute(name, value, top);
    });
    return { model: () => linesOf(editor.getData()) };
  },
};

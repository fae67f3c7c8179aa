import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { element, htmlOf, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';
import { rewritten } from './signs.ts';

/** CKEditor 5 with a rule for all that comes in, as its autoformat and text transformation have for what is typed. */
export const page: EditorPage = {
  place: { css: '.ck-editor__editable' },
  undo: 1,
  async mount(root, paragraphs) {
    const box = element('div');
    root.append(box);
    const editor = await ClassicEditor.create(box, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph],
      toolbar: ['undo', 'redo'],
      initialData: htmlOf(paragraphs),
    });
    editor.model.document.registerPostFixer((writer) => {
      const top = editor.model.document.getRoot();
      if (!top) return false;
      for (const { item } of writer.createRangeIn(top)) {
        if (!item.is('$textProxy')) continue;
        const better = rewritten(item.data);
        if (better === item.data) continue;
        const from = writer.createPositionBefore(item);
        writer.remove(writer.createRangeOn(item));
        writer.insertText(better, from);
        return true;
      }
      return false;
    });
    return { model: () => linesOf(editor.getData()) };
  },
};

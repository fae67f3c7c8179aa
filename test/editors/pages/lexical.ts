import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { element } from '../html.ts';
import type { EditorPage } from '../page.ts';

export const page: EditorPage = {
  place: { css: '[data-lexical-editor]' },
  undo: 1,
  lines: 'paragraphs',
  mount(root, paragraphs) {
    const box = element('div', { contenteditable: 'true' });
    root.append(box);
    const editor = createEditor({
      namespace: 'reply',
      onError(error) {
        throw error;
      },
    });
    editor.setRootElement(box);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    const start = () => {
      for (const text of paragraphs) $getRoot().append($createParagraphNode().append($createTextNode(text)));
    };
    if (paragraphs.length) editor.update(start, { tag: 'history-merge', discrete: true });
    return { model: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
  },
};

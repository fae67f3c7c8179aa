import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor, TextNode } from 'lexical';
import { element } from '../html.ts';
import type { EditorPage } from '../page.ts';
import { rewritten } from './signs.ts';

/** Lexical with a transform of its text nodes, as its Markdown shortcuts have. */
export const page: EditorPage = {
  place: { css: '[data-lexical-editor]' },
  undo: 1,
  lines: 'paragraphs',
  mount(root) {
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
    editor.registerNodeTransform(TextNode, (node) => {
      const better = rewritten(node.getTextContent());
      if (better !== node.getTextContent()) node.setTextContent(better);
    });
    return { model: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
  },
};

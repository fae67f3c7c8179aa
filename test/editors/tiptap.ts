import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { htmlOf } from './html.ts';
import type { Mounted } from './page.ts';

export function mountTiptap(root: HTMLElement, paragraphs: readonly string[]): Mounted {
  const editor = new Editor({
    element: root,
    extensions: [StarterKit],
    content: htmlOf(paragraphs),
    editorProps: { attributes: { 'data-composer': 'reply' } },
  });
  return { model: () => editor.getText({ blockSeparator: '\n' }) };
}

import { EDITORS } from '../../editors/all.ts';
import { CONTRACT } from '../../editors/contract.ts';
import { test } from '../support/editors.ts';

/** What most helpdesks are written in; the others take their turn in the long run. */
const CORE = new Set(['ckeditor5', 'tiptap', 'lexical', 'tinymce', 'textarea']);

for (const editor of EDITORS) {
  for (const { name, run } of CONTRACT) {
    test(`[S9] ${editor}: ${name}${CORE.has(editor) ? '' : ' @long'}`, ({ tab }) => run(tab, editor));
  }
}

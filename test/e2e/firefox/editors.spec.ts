import { EDITORS } from '../../editors/all.ts';
import { casesOf, test } from '../support/firefox-editors.ts';

/** A rich editor that takes nothing but a paste, and a plain field; the others take their turn in the long run. */
const CORE = new Set(['ckeditor5', 'textarea']);

for (const id of EDITORS) {
  test(`[S9] ${id} in Firefox holds to the contract${CORE.has(id) ? '' : ' @long'}`, async ({ editor }) => {
    test.setTimeout(180_000);
    for (const { name, run } of casesOf(id)) await test.step(name, () => run(editor, id));
  });
}

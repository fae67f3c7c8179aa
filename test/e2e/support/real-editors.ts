/** The pages of known helpdesks with their real editors in them. */
import { type Editors, serveEditors } from '../../editors/serve.ts';
import { expectedOf, pageOf } from '../../helpdesks/replicas/replica.ts';
import { replicaPage } from './replicas.ts';
import { type SavedPage, servePages } from './unknown.ts';

/** Which of the editors in `test/editors` stands there; Froala and RoosterJS by stand-ins, what else is missing is the page's own. */
const REAL: Record<string, string> = {
  ckeditor4: 'ckeditor4',
  ckeditor5: 'ckeditor5',
  contenteditable: 'contenteditable',
  'framed-contenteditable': 'framed-body',
  'froala-editor': 'froala',
  'prosemirror-view': 'tiptap',
  roosterjs: 'contenteditable',
  'slate-react': 'slate',
  textarea: 'textarea',
  tinymce: 'tinymce',
};

/** The page on which the ticket is answered: its own, but in Roundcube. */
export function answeringPage(id: string): SavedPage {
  if (id !== 'roundcube') return replicaPage(id);
  return { ...replicaPage(id), address: '/?_task=mail&_action=compose&_id=3', markup: pageOf(id, 'compose') };
}

/** Address of the script that mounts editors. */
export async function editorScript(editors: Editors): Promise<string> {
  const [, script] = /src="(\/assets\/[^"]+\.js)"/u.exec(await (await fetch(editors.page(''))).text()) ?? [];
  if (!script) throw new Error('The page of editors names no script.');
  return script;
}

/** What the editor puts there itself. */
const MADE = 'contenteditable|style|src|srcdoc|data-slate-editor|data-key|translate|autocorrect';

/** Puts a stage where the editor was, in the page or in the frame that holds its own page. */
const swap = (settings: object) => `<script>{
  const { css, editor, made, paragraphs, script } = ${JSON.stringify(settings)};
  const old = document.querySelector(css);
  const marks = [...old.attributes].filter(({ name }) => !new RegExp('^(?:' + made + ')$', 'u').test(name));
  const stage = document.createElement('div');
  stage.id = 'stage';
  stage.dataset.editor = editor;
  if (paragraphs) stage.dataset.paragraphs = JSON.stringify(paragraphs);
  if (editor === 'ckeditor4') {
    old.srcdoc = '<!doctype html>' + stage.outerHTML + '<script type="module" src="' + script + '"></' + 'script>';
  } else {
    stage.dataset.marks = JSON.stringify(Object.fromEntries(marks.map(({ name, value }) => [name, value])));
    old.replaceWith(stage);
    const own = editor === 'tinymce' && document.querySelector('textarea#composebody');
    if (own) {
      own.style.display = '';
      if (paragraphs) own.value = '';
      stage.append(own);
    }
  }
}</script>`;

/**
 * A replica with its real editor, which comes late: in place of the one in the markup, known by the same attributes.
 *
 * @param paragraphs what stands in it; what the page's own text area holds, or nothing, where not given
 */
export function withRealEditor(saved: SavedPage, script: string, paragraphs?: readonly string[]): SavedPage {
  const { composer, editor: named, stage } = expectedOf(saved.name);
  const editor = REAL[named];
  const css = stage ?? composer;
  if (!editor || css === null) throw new Error(`${saved.name} has no editor.`);
  const scripts = `${swap({ css, editor, made: MADE, paragraphs, script })}<script type="module" src="${script}"></script>`;
  return { ...saved, markup: saved.markup.replace(/<\/body>(?![\s\S]*<\/body>)/u, () => `${scripts}</body>`) };
}

/** A frame of another page's, in a corner where no composer is. */
const ELSEWHERE = `<iframe id="elsewhere" title="Elsewhere" srcdoc="<button>Elsewhere</button>"
  style="position: fixed; left: 0; top: 0; width: 120px; height: 60px; z-index: 2147483647"></iframe>`;

/** Serves the replicas as `serveEditors` serves the editors, each by its helpdesk's name. */
export async function serveReplicas(): Promise<Editors> {
  const editors = await serveEditors();
  const script = await editorScript(editors);
  const served = await servePages(new URL(editors.page('')).origin);
  return {
    place: 'adapter',
    page(id, paragraphs = []) {
      const saved = withRealEditor(answeringPage(id), script, paragraphs);
      return served.urlOf({ ...saved, markup: saved.markup.replace(/<body[^>]*>/u, (body) => body + ELSEWHERE) });
    },
    async close() {
      served.close();
      await editors.close();
    },
  };
}

/**
 * Mounts the editor that the stage or the address names: `?editor=quill&paragraphs=["One","Two"]`. A helpdesk's page says on its
 * stage, as JSON, by which attributes it knows its editor.
 */
import type { EditorPage, Facts, Mounted } from './page.ts';

declare global {
  interface Window {
    /** Set when the editor stands. */
    mounted?: Mounted & { facts: Facts };
  }
}

const pages = import.meta.glob<{ page: EditorPage }>('./pages/*.ts');

const asked = new URLSearchParams(location.search);
const root = document.getElementById('stage');
const name = root?.dataset.editor ?? asked.get('editor');
const load = pages[`./pages/${name}.ts`];
if (!load || !root) throw new Error(`There is no editor "${name}".`);
const marks: Record<string, string> = JSON.parse(root.dataset.marks ?? '{}');
const { page } = await load();
const { mount, ...facts } = page;
const mounted = await mount(root, JSON.parse(asked.get('paragraphs') ?? '[]'), marks);
const editable = await seen(root, facts.place.css);
for (const [attribute, value] of Object.entries(marks))
  if (attribute === 'class') editable.classList.add(...value.split(' '));
  else editable.setAttribute(attribute, value);
window.mounted = { ...mounted, facts };

/** React draws when it likes. */
function seen(within: HTMLElement, css: string): Promise<Element> {
  return new Promise((resolve) => {
    const look = () => {
      const found = within.querySelector(css);
      if (found) resolve(found);
      else requestAnimationFrame(look);
    };
    look();
  });
}

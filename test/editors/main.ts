/**
 * Mounts the editor that the stage or the address names: `?editor=quill&paragraphs=["One","Two"]`. A helpdesk's page says on its
 * stage, as JSON, by which attributes it knows its editor and which paragraphs stand in it.
 */
import type { EditorPage, Facts, Mounted } from './page.ts';

declare global {
  interface Window {
    /** Set when the editor stands. */
    mounted?: Mounted & { facts: Facts };
  }
}

const pages = import.meta.glob<{ page: EditorPage }>(['./pages/*.ts', './rewriting/*.ts', '!./rewriting/signs.ts']);

const asked = new URLSearchParams(location.search);
const root = document.getElementById('stage');
const name = root?.dataset.editor ?? asked.get('editor');
const load = pages[`./pages/${name}.ts`] ?? pages[`./${name}.ts`];
if (!load || !root) throw new Error(`There is no editor "${name}".`);
const marks: Record<string, string> = JSON.parse(root.dataset.marks ?? '{}');
const { page } = await load();
const { mount, ...facts } = page;
const paragraphs: string[] = JSON.parse(root.dataset.paragraphs ?? asked.get('paragraphs') ?? '[]');
const mounted = await mount(root, paragraphs, marks);
// What wears no marks need not be looked for: it may stand in a shadow root or a frame.
if (Object.keys(marks).length > 0) wear(await seen(root, facts.place.css));
window.mounted = { ...mounted, facts };

function wear(editable: Element): void {
  for (const [attribute, value] of Object.entries(marks))
    if (attribute === 'class') editable.classList.add(...value.split(' '));
    else editable.setAttribute(attribute, value);
}

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

/** Mounts the editor that the address names: `?editor=quill&paragraphs=["One","Two"]`. */
import type { EditorPage, Facts, Mounted } from './page.ts';

declare global {
  interface Window {
    /** Set when the editor stands. */
    mounted?: Mounted & { facts: Facts };
  }
}

const pages = import.meta.glob<{ page: EditorPage }>('./pages/*.ts');

const asked = new URLSearchParams(location.search);
const load = pages[`./pages/${asked.get('editor')}.ts`];
const root = document.getElementById('stage');
if (!load || !root) throw new Error(`There is no editor "${asked.get('editor')}".`);
const { page } = await load();
const { mount, ...facts } = page;
const mounted = await mount(root, JSON.parse(asked.get('paragraphs') ?? '[]'));
window.mounted = { ...mounted, facts };

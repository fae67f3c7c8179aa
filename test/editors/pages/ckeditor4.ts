import { element, htmlOf, linesOf } from '../html.ts';
import type { EditorPage } from '../page.ts';

interface Editor4 {
  on(event: string, listener: () => void): void;
  getData(): string;
  resetUndo(): void;
}
declare global {
  interface Window {
    CKEDITOR: { disableAutoInline: boolean; replace(target: HTMLElement, settings: object): Editor4 };
  }
}

/** Request Tracker's and Salesforce's kind. It loads its own parts, so it is served as it is. */
export const page: EditorPage = {
  place: { css: '#stage .cke', frame: ['iframe.cke_wysiwyg_frame'] },
  undo: 1,
  async mount(root, paragraphs) {
    const script = element('script', { src: '/ckeditor4/ckeditor.js' });
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    window.CKEDITOR.disableAutoInline = true;
    const box = element('textarea') as HTMLTextAreaElement;
    box.value = htmlOf(paragraphs);
    root.append(box);
    const editor = window.CKEDITOR.replace(box, { versionCheck: false, removePlugins: 'scayt,wsc' });
    await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
    return { model: () => linesOf(editor.getData()) };
  },
};

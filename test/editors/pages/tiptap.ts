import type { EditorPage } from '../page.ts';
import { mountTiptap } from '../tiptap.ts';

/** ProseMirror's kind: Chatwoot, Intercom, HubSpot, Jira. */
export const page: EditorPage = { place: { css: '.ProseMirror' }, undo: 1, mount: mountTiptap };

/** Editors that come without types, as far as their pages use them. */

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter?: string): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: ComponentType<{ editorState: EditorState; onChange(state: EditorState): void }>;
}

declare module 'jquery';
declare module 'trix';
declare module 'summernote/dist/summernote-lite.js';
declare module '*.css';

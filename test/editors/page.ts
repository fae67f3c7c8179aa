/** What an editor's page is: one file an editor, found by its name. */

export interface Mounted {
  /** The editor's own idea of its text, each paragraph and line on a line of its own. */
  model(): string;
}

/** What a test must know of an editor. */
export interface Facts {
  /** Where the editable is, as an adapter would say it. */
  place: { css: string; frame?: readonly string[] };
  /** How many Ctrl+Z take an insertion back, at most. */
  undo: 1 | 2 | 3;
  /** The editor knows no line break within a paragraph, or no paragraph that is more than a line. */
  lines?: 'paragraphs' | 'breaks';
}

export interface EditorPage extends Facts {
  /**
   * Puts the editor into `root`, holding these paragraphs, with no caret in it.
   *
   * @param marks attributes of the editable that the editor itself must know, or it takes them off again
   */
  mount(
    root: HTMLElement,
    paragraphs: readonly string[],
    marks: Readonly<Record<string, string>>,
  ): Mounted | Promise<Mounted>;
}

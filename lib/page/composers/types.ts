/** What an inserter is: one file an editor kind, an ordered list of ways to write. */

export interface WritingWay {
  id: string;
  /**
   * Writes at the caret. Returns `unhandled` when the editor plainly ignored it, so that the next way may follow at
   * once; otherwise the caller waits for the text to appear before it tries anything else.
   */
  write(element: HTMLElement, text: string): 'tried' | 'unhandled';
}

export interface Inserter {
  /** Equal to the file name. */
  id: string;
  fits(element: HTMLElement): boolean;
  /** Called once before the caret is put back; what it does must not show. */
  prepare?(element: HTMLElement): void;
  /** In the order in which they are tried. */
  ways: readonly WritingWay[];
  /** Known limits of this kind, with where they were seen. */
  limits: readonly string[];
}

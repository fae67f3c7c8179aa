/** Macros of other products, on their way to being templates. */

/** A text as it stood in a file of another product's. */
export interface RawMacro {
  /** The product's own key of it, or its place in the file. */
  key: string;
  title: string;
  text: string;
  /** The text holds HTML. */
  html: boolean;
  shortcut?: string;
  tags?: readonly string[];
  /** It is switched off there. */
  off?: boolean;
  /** It writes a note among colleagues, which no customer may get. */
  note?: boolean;
  /** Its row has more cells than the table has columns: where its text ends is not known. */
  spilt?: boolean;
  /** What else it does there, in the product's words: set a status, assign somebody. It does not come along. */
  does?: readonly string[];
}

/** What stands for a placeholder of another product's: one of our variables, with what to say where it is not known. */
export interface Meant {
  variable: string;
  fallback?: string;
  /** Filters that we know by the same name. */
  filters?: readonly string[];
  /** Something of it was left out, which a person should know. */
  isPart?: boolean;
}

/** A placeholder found in a text: what we say instead, or what the agent is asked for. */
export type Translated = Meant | { ask: string };

/** How a product writes placeholders. */
export interface Placeholders {
  /** Each match is one placeholder; the global flag is set. */
  pattern: RegExp;
  translate(match: RegExpExecArray): Translated;
}

/** One product's format. */
export interface Importer {
  /** Equal to the file name. */
  id: string;
  /** As the product calls itself. */
  name: string;
  /** Of a file that says nothing of where it comes from: whether it looks like this product's. */
  knows(file: ImportFile): boolean;
  read(file: ImportFile): RawMacro[];
  placeholders: readonly Placeholders[];
}

/** A file, read as far as its kind goes. */
export interface ImportFile {
  name: string;
  /** Of a JSON file. */
  json?: unknown;
  /** Of a CSV file. */
  table?: Table;
}

export interface Table {
  columns: readonly string[];
  rows: readonly Readonly<Record<string, string>>[];
  /** Places, from 0, of rows with words beyond the last column; left out where there are none. */
  spilt?: ReadonlySet<number>;
}

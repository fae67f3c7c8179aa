/** Noting customers from a file: in parts, so that the page can say how far it is; one undo takes all of it back. */
import { ask } from './ask.ts';
import type { PreferenceChange } from './customers.ts';

/** Customers in one part. */
export const PART = 500;

/** An import that was made. */
export interface ImportDone {
  id: string;
  /** ISO 8601. */
  at: string;
  /** Customers that are noted from it. */
  customers: number;
}

export interface ImportPart {
  /** The same for all parts of one import. */
  id: string;
  customers: { email: string; change: PreferenceChange }[];
}

/** Notes one part. What a customer has said, or an agent has noted, stands. @throws Refused */
export const importPart = async (part: ImportPart): Promise<{ noted: number }> => ask('customer.import', part);

/** The last import, or null. @throws Refused */
export const lastImport = async (): Promise<ImportDone | null> => (await ask('customer.imported', {})).last;

/**
 * Takes an import back, part by part: what was known before it is known again. Returns how many customers it was about.
 * @param sofar called with how many are done @throws Refused
 */
export async function undoImport(id: string, sofar: (undone: number) => void): Promise<number> {
  let undone = 0;
  let from: string | null = '';
  while (from !== null) {
    const part: { undone: number; next: string | null } = await ask('customer.undo_import', { id, from });
    undone += part.undone;
    from = part.next;
    sofar(undone);
  }
  return undone;
}

import type { TemplateCase } from '../../templates.ts';

/** How one test case went: which words are missing and which are there that must not be; or why there is no text. */
export interface CaseResult {
  id: string;
  ok: boolean;
  missing: readonly string[];
  unwanted: readonly string[];
  trouble: string | null;
}

const plain = (text: string): string => text.toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ');

/** Holds a text to a test case; big or small letters, line breaks and the look of an apostrophe make no difference. */
export function judgeCase({ id, must, mustNot }: TemplateCase, text: string): CaseResult {
  const said = plain(text);
  const missing = must.filter((words) => !said.includes(plain(words)));
  const unwanted = mustNot.filter((words) => said.includes(plain(words)));
  return { id, ok: missing.length + unwanted.length === 0, missing, unwanted, trouble: null };
}

/** A test case whose template has no text at all. */
export const troubledCase = (id: string, trouble: string): CaseResult => ({
  id,
  ok: false,
  missing: [],
  unwanted: [],
  trouble,
});

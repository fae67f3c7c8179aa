import type { FileKind, FileRead } from '../../practice.ts';
import { parseGradesFile } from '../../schema/grades.ts';
import { InvalidInput } from '../../schema/invalid.ts';
import { parseProgressFile } from '../../schema/progress.ts';
import { parseScenarioFile } from '../../schema/scenario-file.ts';

const READ: Readonly<Record<FileKind, (text: string) => Omit<FileRead, 'trouble'>>> = {
  scenario: (text) => ({ scenario: parseScenarioFile(text) }),
  grades: (text) => {
    const { by: name, grades } = parseGradesFile(text);
    return { grader: { name, grades } };
  },
  progress: (text) => ({ results: parseProgressFile(text) }),
};

/** Reads a file of the user's; what is wrong with it is said, and nothing is kept. */
export function readFile(kind: FileKind, text: string): FileRead {
  try {
    return { ...READ[kind](text), trouble: null };
  } catch (error) {
    if (error instanceof InvalidInput) return { trouble: error.message };
    throw error;
  }
}

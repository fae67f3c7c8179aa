/** Files whose rules carry an example sentence, for readers and tests only. */
const RULES = /\/lib\/engine\/(?:feelings|signals|causes|drivers|text)\/.*\.ts$/;
const EXAMPLE = /\n\s*example:\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`),/g;

/** Leaves the examples of rules out of what is shipped: about a tenth of the engine, and nothing reads them there. */
export function stripExamples() {
  return {
    name: 'strip-examples',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (RULES.test(id) ? { code: code.replace(EXAMPLE, ''), map: null } : null),
  };
}

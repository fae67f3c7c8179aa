/** Files whose rules carry an example sentence, for readers and tests only. */
const RULES = /\/lib\/engine\/(?:feelings|signals|causes|drivers|text)\/.*\.ts$/;
const EXAMPLE = /\n\s*example:\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`),/g;

/** The same where a rule is a call: `example('…')` becomes nothing to say. */
const MARKED = /\bexample\(\s*(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"),?\s*\)/g;

/** A mute weighs nothing and is never shown, so nobody reads its reason, which stands before its example. */
const MUTES = /\/lib\/engine\/text\/(?:mutes|moods)\.ts$/;
const UNREAD = /'(?:\\.|[^'\\])*'(?=,\s*example\()/g;

/** Built-in templates carry a whole conversation and its answer, as the formatter lays them out. */
const TEMPLATES = /\/lib\/engine\/templates\/library\/.*\.ts$/;
const CONVERSATION = /\n( +)example: \{\n[\s\S]*?\n\1\},/g;

/** The source without its examples and the reasons of mutes, or null where it has none to leave out. @param id path of the file */
export function withoutExamples(code: string, id: string): string | null {
  const read = MUTES.test(id) ? code.replace(UNREAD, "''") : code;
  if (RULES.test(id)) return read.replace(EXAMPLE, '').replace(MARKED, "''");
  return TEMPLATES.test(id) ? code.replace(CONVERSATION, '') : null;
}

/** Leaves examples out of what is shipped: about a tenth of the engine and half of the templates, and nothing reads them there. */
export function stripExamples() {
  return {
    name: 'strip-examples',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      const shipped = withoutExamples(code, id);
      return shipped === null ? null : { code: shipped, map: null };
    },
  };
}

/**
 * Writes the examples of `docs/command-line.md` from what the command line really answers: `node tools/examples.ts`.
 * An example is a fenced line or lines of input, then its output, between `<!-- example: VERB -->` and `<!-- end -->`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const DOC = fileURLToPath(new URL('../docs/command-line.md', import.meta.url));
const COMMAND = fileURLToPath(new URL('attune.ts', import.meta.url));
/** Longer lists are cut in the document, visibly. */
const SHOWN = 3;

const EXAMPLE = /<!-- example: (\w+) -->\n\n```json\n([^`]*)```\n[\s\S]*?<!-- end -->/g;

const text = readFileSync(DOC, 'utf8').replace(EXAMPLE, (_, verb: string, input: string) => {
  const { stdout } = spawnSync(process.execPath, [COMMAND, verb], { input, encoding: 'utf8' });
  const answers = stdout.trimEnd().split('\n');
  const one = answers.length === 1 && answers[0] !== undefined;
  const output = one ? spread(JSON.parse(answers[0] ?? '') as object, '') : stdout.trimEnd();
  const word = one ? 'gives, with line breaks, and shortened where it says “…”:' : 'gives:';
  return `<!-- example: ${verb} -->\n\n\`\`\`json\n${input}\`\`\`\n\n${word}\n\n\`\`\`\n${output}\n\`\`\`\n\n<!-- end -->`;
});
writeFileSync(DOC, text);

/** JSON over several lines: what fits on one stays on one. */
function spread(value: unknown, indent: string): string {
  const flat = JSON.stringify(value);
  if (indent.length + flat.length <= 100 || typeof value !== 'object' || value === null) return flat;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.slice(0, SHOWN).map((item) => inner + spread(item, inner));
    if (value.length > SHOWN) items.push(`${inner}…`);
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${shown(key, item, inner)}`,
  );
  return `{\n${entries.join(',\n')}\n${indent}}`;
}

/** A suggestion holds a whole reading, which has its own example, and three replies, of which one is enough. */
function shown(key: string, value: unknown, indent: string): string {
  if (key === 'reading') return `{"headline": ${JSON.stringify((value as { headline: string }).headline)}, …}`;
  if (key !== 'replies') return spread(value, indent);
  return `[\n${indent}  ${spread((value as unknown[])[0], `${indent}  `)},\n${indent}  …\n${indent}]`;
}

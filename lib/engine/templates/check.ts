import type { Liquid, Template as Parsed } from 'liquidjs';
import { nearestOf } from './plainly.ts';
import { Trouble } from './trouble.ts';
import { VARIABLE_NAMES } from './variable-names.ts';

const KNOWN: ReadonlySet<string> = new Set(VARIABLE_NAMES);
const PARTIAL = /\{%-?\s*(?:render|include)\s+([^%]*?)-?%\}/g;
/** As far from what was meant as a slip of the keys. */
const SLIP = 4;
const NAMED = /^(["'])([^"']+)\1/;

/** Partials are named in quotes, are there, and do not use themselves. @throws Trouble */
export function checkPartials(
  body: string,
  partials: Readonly<Record<string, string>>,
  above: readonly string[] = [],
): void {
  for (const { 1: said = '', index } of body.matchAll(PARTIAL)) {
    const line = above.length === 0 ? body.slice(0, index).split('\n').length : null;
    const name = NAMED.exec(said)?.[2];
    if (name === undefined) throw new Trouble('A partial is named in quotes: {% render "hello" %}.', line);
    if (above.includes(name)) throw new Trouble(`The partial "${name}" uses itself.`, line);
    const partial = Object.hasOwn(partials, name) ? partials[name] : undefined;
    if (partial === undefined) throw new Trouble(`There is no partial "${name}".`, line);
    checkPartials(partial, partials, [...above, name]);
  }
}

/** Every variable is one that we know, also where it is not reached this time. @throws Trouble with its line */
export function checkVariables(liquid: Liquid, parsed: Parsed[]): void {
  const { globals } = liquid.analyzeSync(parsed);
  const unknown = Object.values(globals)
    .flat()
    .map(({ segments, location }) => ({ name: nameOf(segments), row: location.row, own: location.file === undefined }))
    .filter(({ name }) => !KNOWN.has(name))
    .sort((one, other) => one.row - other.row)[0];
  if (unknown === undefined) return;
  const near = nearestOf(unknown.name, VARIABLE_NAMES, SLIP);
  throw new Trouble(
    `There is no variable "${unknown.name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
    unknown.own ? unknown.row : null,
  );
}

/** `reading.signals[0]` and `reading.signals.size` are about `reading.signals`. */
function nameOf(segments: readonly unknown[]): string {
  const names = segments.filter((segment) => typeof segment === 'string');
  const last = names.at(-1);
  const bare =
    names.length > 2 && (last === 'size' || last === 'first' || last === 'last') ? names.slice(0, -1) : names;
  return bare.join('.');
}

/** What liquidjs says of a template, in words for its author: what is missing, and how to mend it. */
import { BLOCKS, NAMES_OF_TAGS } from './tags.ts';

/** What it says, from whatever it matched; null: these words do not fit after all. */
type Said = (found: RegExpExecArray) => string;

/** Letters of the author's own text that are said back at most. */
const MOST = 40;

/** The author's text comes as liquidjs quotes it: escaped. */
const short = (text: string): string => {
  const line =
    text
      .replace(/\\(["\\])/g, '$1')
      .split(/\n|\\n/)[0]
      ?.trim() ?? '';
  return line.length > MOST ? `${line.slice(0, MOST)}…` : line;
};

/** As far from what was meant as a slip of the keys. */
const SLIP = 2;

/** Letters to add, drop or change. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** The one of these that was likely meant; null: none is near. */
export function nearestOf(name: string, known: readonly string[], slip: number): string | null {
  const best = known.map((one) => ({ one, far: distance(name, one) })).sort((one, other) => one.far - other.far)[0];
  return best !== undefined && best.far <= slip ? best.one : null;
}

const didYouMean = (near: string | null): string => (near === null ? '' : ` Did you mean ${near}?`);

/** Words of other dialects for what is written otherwise here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  elseif: 'elsif',
  elif: 'elsif',
  elsif: 'elsif',
  foreach: 'for',
  set: 'assign',
  switch: 'case',
};

/** What stands inside of a block, and inside of which. */
const INSIDE: Readonly<Record<string, string>> = { else: 'if', elsif: 'if', when: 'case' };

function unknownTag(name: string): string {
  const closed = name.startsWith('end') ? name.slice(3) : '';
  if (BLOCKS.includes(closed)) return `{% ${name} %} closes nothing: no {% ${closed} %} is open here.`;
  const block = INSIDE[name];
  if (block) return `{% ${name} %} stands alone: it belongs between {% ${block} %} and {% end${block} %}.`;
  const meant = ELSEWHERE[name] ?? nearestOf(name, NAMES_OF_TAGS, SLIP);
  if (meant !== null) return `There is no {% ${name} %}.${didYouMean(`{% ${meant} %}`)}`;
  return `{% ${name} %} cannot be used here. What can: if, unless, case, for, assign, capture, render and fill.`;
}

function unknownFilter(name: string, filters: readonly string[]): string {
  if (name.startsWith('date'))
    return `The filter "${name}" cannot be used here: what depends on the clock is left out.`;
  const near = nearestOf(name, filters, SLIP);
  return `There is no filter "${name}".${didYouMean(near && `"${near}"`)}`;
}

const NOTHING_THERE =
  'Something is missing between the braces: a name such as customer.first_name, or words in quotes.';
const NOT_READ = 'cannot be read. A value is a name such as customer.first_name, a number, or words in quotes.';

function unclosed(open: string, end: string): string {
  if (open.includes(end)) return `In ${open} a quote is opened and not closed.`;
  return `What begins with ${open} is not closed. End it with ${end}.`;
}

const sayings = (filters: readonly string[]): readonly (readonly [RegExp, Said])[] => [
  [/^tag "(\w+)" not found/, ([, name = '']) => unknownTag(name)],
  [
    /^tag (\{%-?\s*(\w+).*?%\}) not closed/s,
    ([, whole = '', name = '']) => `${short(whole)} is not closed. Put {% end${name} %} where it ends.`,
  ],
  [/^raw /, () => '{% raw %} is not closed. Put {% endraw %} where it ends.'],
  [/^tag "(.*)" not closed/s, ([, open = '']) => unclosed(short(open), '%}')],
  [/^output "(.*)" not closed/s, ([, open = '']) => unclosed(short(open), '}}')],
  [/^undefined filter: (\S+)/, ([, name = '']) => unknownFilter(name, filters)],
  [/^expected filter name/, () => 'After | the name of a filter is missing, such as | capitalize.'],
  [/^illegal tag: .*for/s, () => 'This loop is not complete. Write it as {% for word in reading.signals %}.'],
  [/^expected (?:"="|variable name)/, () => 'A name and its value are missing: {% assign thing = "parcel" %}.'],
  [/^invalid capture name/, () => 'A name is missing: {% capture opening %}.'],
  [/^illegal (?:liquid )?tag syntax/, () => 'Between {% and %} a word is missing, such as if or assign.'],
  [/^invalid value expression: "\s*"/, () => NOTHING_THERE],
  [/^(?:invalid value expression:|unexpected token) "(.*?)"/s, ([, text = '']) => `"${short(text)}" ${NOT_READ}`],
  [
    /^expected "\|" before filter/,
    () =>
      'Two things stand side by side here. Before a filter put |; to compare, use ==, !=, >, >=, <, <= or contains.',
  ],
  [
    /^unexpected character "(.*)"/s,
    ([, text = '']) => `Before ${short(text)} a comma is missing, or it is one too many.`,
  ],
  [/^expected ":" after filter/, () => 'After the name of a filter put a colon: | fallback: "there".'],
  [/^empty candidates/, () => 'The words to take turns are missing: {% cycle "one", "two" %}.'],
  [/^duplicated else/, () => 'There are two {% else %} for one {% if %}. Take one of them out.'],
  [/^unexpected elsif after else/, () => '{% elsif %} stands after {% else %}. Put it before.'],
  [/^(?:\[ not closed|unbalanced parentheses)/, () => 'A bracket is opened and not closed.'],
  [/^invalid range/, () => 'A range is written as (1..3).'],
  [/template render limit/, () => 'It takes too long: a loop in it may never end.'],
  [/memory alloc limit|Invalid array length/, () => 'It makes too much: a loop in it is too large.'],
  [/parse length limit/, () => 'It is too large together with its partials.'],
  [/Maximum call stack|too much recursion/, () => 'It is nested too deeply.'],
  [/ENOENT|Failed to lookup/, () => 'There is no partial of this name.'],
];

/** For what nobody has thought of. */
const UNKNOWN = 'Attune cannot read what stands in the braces here.';

/** @param filters the names of those that there are */
export function plainly(message: string, filters: readonly string[]): string {
  for (const [pattern, said] of sayings(filters)) {
    const found = pattern.exec(message);
    if (found) return said(found);
  }
  return UNKNOWN;
}

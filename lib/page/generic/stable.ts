/** Names in a page's markup that people have chosen, and that will be there tomorrow. */
import { remembered } from './remembered.ts';

/** Prefixes of class names that tools make: CSS in JavaScript, scoped styles. */
const MADE =
  /^(?:css|sc|jsx|jss|emotion|styled|svelte|ng|_ngcontent|_nghost|data-v|makeStyles|tss|astro|lwc|v-|r-|x[0-9a-z]{5,}$)/u;
/** Classes that say how something looks (Tailwind, Bootstrap) and stand on everything. */
const LOOKS =
  /^(?:-?[mp][trblxyse]?-|[wh]-|min-|max-|size-|d-|flex|grid|gap-|text-|font-|bg-|border|rounded|shadow|items-|justify-|content-(?:center|start|end|between)|self-|space-|overflow|absolute$|relative$|fixed$|sticky$|block$|inline|z-|top-|left-\d|right-\d|bottom-|inset|leading-|tracking-|truncate$|whitespace|break-|cursor|select-|opacity|transition|duration|ease|transform|translate|scale|order-|col-|row$|row-|float-|align-|clearfix$|ember-view$|pull-|basis-|grow|shrink|animate-|ring|outline|underline|uppercase|lowercase|capitalize|italic|sr-only$|visually-hidden$|u-|o-flex|antialiased$|container$|wrapper$)/u;
/** Classes that come and go. */
const STATES =
  /^(?:is-|has-)?(?:active|inactive|selected|open|opened|closed|current|focus|focused|hover|hovered|expanded|collapsed|first|last|odd|even|new|unread|read|loading|loaded|disabled|enabled|visible|hidden|show|shown|dirty|editing|latest|checked|sticky|dragging)$/u;

/** Letters and digits in a jumble, as a hash is: `1x2y3z`, `a1b2c`, `Xk9Qz`, `kdjfhg`. */
function isJumble(word: string): boolean {
  if (/^\d+$/u.test(word)) return true;
  if (/[a-z]\d+[a-z]|\d[a-z]+\d/iu.test(word)) return true;
  if (/\d{2,}/u.test(word)) return true;
  if (word.length >= 5 && !/[aeiouy]/iu.test(word)) return true;
  return /[a-z][A-Z][a-z]?[A-Z]/u.test(word) && word.length <= 8;
}

/** Whether a class name was chosen by a person and says what something is. */
export const isStableClass = remembered((name) => {
  if (name.length < 3 || /[^\w-]/u.test(name) || /^[_\d-]/u.test(name)) return false;
  if (MADE.test(name) || LOOKS.test(name) || STATES.test(name)) return false;
  return !name.split(/[-_]+/u).some((word) => word !== '' && isJumble(word));
});

/** Whether an id names a place in the page, and not one ticket or one element of many. */
export const isStableId = (id: string): boolean =>
  /^[a-z][\w-]*$/iu.test(id) && !/\d/u.test(id) && !isJumble(id) && !MADE.test(id);

/** Attributes by which developers mark parts, for tests and scripts. */
const MARKS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-role',
  'data-part',
  'data-component',
  'itemprop',
  'slot',
];

/** Whether a value can stand in a selector for good. */
const isStableValue = (value: string) =>
  value.length > 1 &&
  value.length < 60 &&
  !/\d/u.test(value) &&
  !value.split(/[-_\s]+/u).some((word) => word !== '' && isJumble(word));

const quoted = (value: string) => `"${value.replace(/["\\]/gu, '\\$&')}"`;

/** Selectors for one element alone, from marks that will last, the surest first; empty where there are none. */
export function stableSelectors(element: Element): string[] {
  const tag = element.localName;
  const by = (name: string) => {
    const value = element.getAttribute(name);
    return value && isStableValue(value) ? [`${tag}[${name}=${quoted(value)}]`] : [];
  };
  const id = element.id && isStableId(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const classes = [...element.classList].filter(isStableClass).map((name) => `${tag}.${CSS.escape(name)}`);
  const custom = tag.includes('-') ? [tag] : [];
  return [...MARKS.flatMap(by), ...id, ...custom, ...classes, ...by('name'), ...by('aria-label'), ...by('role')];
}

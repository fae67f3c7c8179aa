/** Tags that a template may use; others change what comes after them, or reach for files. */
export const TAGS = [
  'if',
  'unless',
  'case',
  'for',
  'break',
  'continue',
  'assign',
  'capture',
  'comment',
  'raw',
  'cycle',
  'echo',
  'render',
  'include',
  '#',
];

/** Those that are closed by an `end` of their own. */
export const BLOCKS = ['if', 'unless', 'case', 'for', 'capture', 'comment', 'raw'];

/** Names as an author may have meant them. */
export const NAMES_OF_TAGS = [...TAGS.filter((name) => name !== '#'), 'fill', ...BLOCKS.map((name) => `end${name}`)];

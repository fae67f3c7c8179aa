import { CAUSES, FEELINGS, SIGNALS } from '../../conversation.ts';

/** What the table tells of a text, in the order of its outputs: names as in evidence, whether anything is
 * felt at all, how the text stands to us; `lean` (of texts that take a side, for us rather than against us) and `praise` (good words rather than bad
 * ones, as in reviews) decide polarity. */
export const OUTPUTS: readonly string[] = [
  ...FEELINGS,
  ...SIGNALS,
  ...CAUSES.map((name) => `cause:${name}`),
  'injustice:outcome',
  'injustice:process',
  'injustice:respect',
  'felt',
  'positive',
  'negative',
  'lean',
  'praise',
];

const indices = new Map(OUTPUTS.map((name, index) => [name, index]));

/** The place of a name among the outputs, −1 for one that the table does not tell. */
export const outputOf = (name: string): number => indices.get(name) ?? -1;

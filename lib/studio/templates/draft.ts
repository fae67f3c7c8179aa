import type { Template } from '../../templates.ts';

const BLANK: Omit<Template, 'id'> = {
  title: '',
  kind: 'reply',
  scope: 'mine',
  shortcut: null,
  tags: [],
  channels: [],
  locale: null,
  when: {},
  body: '{% render "hello" %}\n\n\n\n{% render "bye" %}',
  fillIns: [],
  why: '',
  example: null,
};

const newId = () => `mine-${crypto.randomUUID()}`;

/** An empty template of one's own, with the frame of a letter. */
export const blankTemplate = (): Template => ({ ...BLANK, id: newId() });

/** A copy of one's own: of a built-in or a team's template, or as a variant of one's own. A shortcut has one owner. */
export const copyOf = (template: Template): Template => ({
  ...template,
  id: newId(),
  scope: 'mine',
  shortcut: null,
  example: null,
});

/** Whether two are kept as the same. */
export const isSame = (one: Template, other: Template): boolean =>
  JSON.stringify({ ...one, example: null }) === JSON.stringify({ ...other, example: null });

/** Whether there is anything in it to lose. */
export const isBlank = (template: Template): boolean => isSame({ ...template, id: '' }, { ...BLANK, id: '' });

import type { Inserter } from './types.ts';
import { insertText, setValue } from './ways.ts';

export const inserter: Inserter = {
  id: 'plain-field',
  fits: (element) => element.tagName === 'TEXTAREA',
  ways: [insertText, setValue],
  limits: ['Where the editing command is refused the value is set directly, and Ctrl+Z does not take that back.'],
};

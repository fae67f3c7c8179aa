import type { PanelView } from './view.ts';

/** What the panel starts with. */
export const BLANK: PanelView = {
  phase: 'connecting',
  helpdesk: null,
  source: null,
  conversation: null,
  reading: null,
  asRead: null,
  correction: null,
  correctedEarlier: false,
  version: '',
  suggestion: null,
  missing: [],
  composer: null,
  side: 'right',
  notice: null,
  shown: 0,
  filled: {},
};

/** What a new ticket starts with: nothing of the last one's is shown on it. */
export const FRESH = {
  source: null,
  conversation: null,
  reading: null,
  asRead: null,
  correction: null,
  correctedEarlier: false,
  suggestion: null,
  notice: null,
  shown: 0,
  filled: {},
} as const;

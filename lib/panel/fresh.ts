import type { PanelView } from './view.ts';

const NONE: ReadonlySet<string> = new Set();

/** What the panel starts with. */
export const BLANK: PanelView = {
  phase: 'connecting',
  helpdesk: null,
  source: null,
  conversation: null,
  guessedTimes: NONE,
  reading: null,
  asRead: null,
  correction: null,
  correctedEarlier: false,
  version: '',
  suggestion: null,
  wishes: null,
  structure: null,
  strange: 'unknown',
  guessed: [],
  missing: [],
  unread: { pictures: 0, attachments: 0, cut: 0, older: 0 },
  composer: null,
  hindrance: null,
  side: 'right',
  stand: 'page',
  movable: false,
  notice: null,
  teaching: null,
  taught: false,
  shown: 0,
  filled: {},
  coach: null,
  desk: null,
  shelf: null,
  gestures: null,
  road: null,
  kept: null,
};

/** What a new ticket starts with: nothing of the last one's is shown on it. */
export const FRESH = {
  source: null,
  conversation: null,
  guessedTimes: NONE,
  reading: null,
  asRead: null,
  correction: null,
  correctedEarlier: false,
  suggestion: null,
  wishes: null,
  notice: null,
  shown: 0,
  filled: {},
} as const;

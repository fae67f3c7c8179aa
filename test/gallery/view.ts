import type { PanelView } from '../../lib/panel/view.ts';

const READY: PanelView = {
  phase: 'ready',
  helpdesk: 'Demo helpdesk',
  source: 'page',
  conversation: null,
  reading: null,
  asRead: null,
  correction: null,
  correctedEarlier: false,
  version: '0.1.0',
  suggestion: null,
  wishes: {},
  structure: null,
  guessed: [],
  missing: [],
  unread: { pictures: 0, attachments: 0, cut: 0, older: 0 },
  composer: 'Public reply',
  hindrance: null,
  side: 'right',
  stand: 'page',
  movable: true,
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

/** A view of the panel, ready unless told otherwise. */
export const view = (rest: Partial<PanelView>): PanelView => ({ ...READY, asRead: rest.reading ?? null, ...rest });

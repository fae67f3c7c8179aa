import type { Conversation } from '../../lib/conversation.ts';
import { type Correction, corrected } from '../../lib/engine/corrected.ts';
import type { Notice, PanelView } from '../../lib/panel/view.ts';
import type { PartReport, Refusal } from '../../lib/protocol.ts';
import { DESKS } from './desk.ts';
import { DRAFTS } from './drafts.ts';
import { BOILER } from './fixtures/boiler.ts';
import { DANGER } from './fixtures/danger.ts';
import { DELIGHTED } from './fixtures/delighted.ts';
import { GERMAN } from './fixtures/german.ts';
import { HEBREW } from './fixtures/hebrew.ts';
import { HOSTILE } from './fixtures/hostile.ts';
import { NEUTRAL } from './fixtures/neutral.ts';
import { NOT_READ, UNSURE } from './fixtures/unsure.ts';
import { gestures, heldBack, quoted } from './gestures.ts';
import { RECEIVED } from './kudos.ts';
import type { PanelScene } from './names.ts';
import { road } from './plan.ts';
import { keptPort, unknownCustomer } from './promised.ts';
import { TEACHING } from './taught.ts';
import { view } from './view.ts';

const missing = (...parts: PartReport['part'][]): PartReport[] => parts.map((part) => ({ part, state: 'missing' }));

const said = (notice: Notice) => view({ ...BOILER, notice });

const refused = (refusal: Refusal, copied: boolean) =>
  said({ kind: 'refused', result: { done: false, refusal, copied } });

const correctedScene = (correction: Correction) =>
  view({ ...BOILER, asRead: BOILER.reading, correction, reading: corrected(BOILER.reading, correction) });

/** A customer who can be told apart, so that what they like can be noted. */
const withAddress = ({ conversation }: { conversation: Conversation }) => ({
  conversation: { ...conversation, customer: { ...conversation.customer, email: 'bea@example.org' } },
});

/** Panel views by name: what the gallery shows and the browser tests walk through. */
export const PANELS: Readonly<Record<PanelScene, () => PanelView>> = {
  angry: () => view(BOILER),
  filled: () => view({ ...BOILER, filled: { time: 'Wednesday, 8 to 10', 'direct number': '' } }),
  neutral: () => view(NEUTRAL),
  delighted: () => view(DELIGHTED),
  danger: () => view(DANGER),
  german: () => view({ ...GERMAN, composer: 'Öffentliche Kundenantwort mit Zwischenbescheid' }),
  hebrew: () => view({ ...HEBREW, side: 'left' }),
  unsure: () => view({ ...UNSURE, missing: missing('time', 'customer') }),
  'not-read': () => view(NOT_READ),
  hostile: () => view(HOSTILE),
  'no-composer': () => view({ ...DELIGHTED, composer: null }),
  pasted: () => view({ ...UNSURE, source: 'pasted' }),
  kept: () => view({ ...NEUTRAL, source: 'kept' }),
  connecting: () => view({ phase: 'connecting' }),
  reading: () => view({ phase: 'reading', conversation: BOILER.conversation }),
  again: () => view({ ...BOILER, phase: 'reading', suggestion: null }),
  'no-ticket': () => view({ phase: 'no_ticket', source: null }),
  unreadable: () => view({ phase: 'unreadable', missing: missing('messages', 'role', 'customer') }),
  empty: () => view({ phase: 'empty', conversation: NEUTRAL.conversation }),
  failed: () => view({ phase: 'failed', conversation: NEUTRAL.conversation }),
  inserted: () => said({ kind: 'inserted', composer: 'Public reply' }),
  'gaps-left': () => said({ kind: 'gaps_left', count: 2, of: 'fullest' }),
  copied: () => said({ kind: 'copied' }),
  'copy-failed': () => said({ kind: 'copy_failed' }),
  'ticket-changed': () => refused('ticket_changed', true),
  vanished: () => refused('vanished', false),
  tampered: () => refused('tampered', false),
  corrected: () =>
    correctedScene({
      felt: { headline: 'anxiety', feelings: { anxiety: 3, unheard: 1 } },
      dismissed: ['churn', 'escalation'],
    }),
  'corrected-calm': () => correctedScene({ felt: { headline: 'neutral', feelings: {} }, dismissed: [] }),
  'corrected-earlier': () => view({ ...BOILER, correctedEarlier: true }),
  'not-kept': () => said({ kind: 'not_kept' }),
  beside: () => view({ ...BOILER, stand: 'beside' }),
  paused: () => view({ phase: 'paused', stand: 'beside' }),
  'no-script': () => view({ phase: 'no_script', stand: 'beside' }),
  'teach-first': () => view({ phase: 'no_ticket', source: null, teaching: TEACHING.first }),
  'teach-refused': () => view({ ...BOILER, teaching: TEACHING.refused }),
  'teach-review': () => view({ ...BOILER, teaching: TEACHING.review }),
  promised: () =>
    view({
      phase: 'empty',
      conversation: NEUTRAL.conversation,
      kept: async () => keptPort,
    }),
  gestures: () => view({ ...BOILER, gestures: gestures() }),
  'gestures-long-words': () => view({ ...BOILER, gestures: quoted[0]?.() ?? null }),
  'gestures-two-ways': () => view({ ...BOILER, gestures: quoted[1]?.() ?? null }),
  'held-back': () => view({ ...BOILER, gestures: heldBack() }),
  plan: () => view({ ...BOILER, road: road(null) }),
  'plan-closed': () => view({ ...BOILER, road: road('closed') }),
  thanked: () => view({ ...BOILER, road: road(null, RECEIVED) }),
  likes: () => view({ ...DELIGHTED, ...withAddress(DELIGHTED), kept: async () => keptPort }),
  'likes-empty': () =>
    view({
      ...DELIGHTED,
      ...withAddress(DELIGHTED),
      kept: async () => ({ ...keptPort, ...unknownCustomer }),
    }),
  ...DRAFTS,
  ...DESKS,
  'driver-only': () => view({ ...BOILER, reading: { ...BOILER.reading, need: null, motivators: [] } }),
};

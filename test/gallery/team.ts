import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import type { TeamPort } from '../../lib/studio/team.ts';
import { NO_ROUND_YET } from '../../lib/team/sync/no-round.ts';
import type { Conflict, Member, TeamFigures, TeamState } from '../../lib/team.ts';
import { OWN_TEMPLATES, UNUSABLE } from './templates.ts';

const MINUTE = 60_000;
const earlier = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();

const MEMBERS: Member[] = [
  { user: 'ida', role: 'lead', since: earlier(9000) },
  { user: 'samuel-oberlaender_schmidhuber', role: 'agent', since: earlier(8000) },
  { user: 'yuki', role: 'trainer', since: earlier(700) },
];

const { version: _, ...POLICY } = BUILT_IN;
const CONFLICT: Conflict = {
  id: 'policy:team',
  kind: 'policy',
  versions: [
    {
      rev: '3-a',
      used: true,
      removed: false,
      body: { ...POLICY, name: 'Winter policy', cooldownDays: 30, until: null },
    },
    {
      rev: '3-b',
      used: false,
      removed: false,
      body: { ...POLICY, name: 'Winter policy', cooldownDays: 14, until: '2027-01-31' },
    },
  ],
};

function stateOf(role: 'lead' | 'agent' | null): TeamState {
  if (role === null)
    return { joined: null, sync: NO_ROUND_YET, waiting: 0, unsent: [], conflicts: 0, codeStays: false };
  const url = 'https://couch.larch-and-lane.example';
  const joined = { url, database: 'attune', user: role === 'lead' ? 'ida' : 'yuki', role, since: earlier(9000) };
  const last = earlier(3);
  if (role === 'lead')
    return { joined, sync: { ...NO_ROUND_YET, last, skew: 0 }, waiting: 0, unsent: [], conflicts: 1, codeStays: true };
  const trouble = { ...NO_ROUND_YET, last, failures: 2, trouble: 'unreachable' as const, skew: 61 };
  return { joined, sync: trouble, waiting: 4, unsent: [], conflicts: 0, codeStays: false };
}

const FIGURES: TeamFigures = {
  until: '2026-11-22',
  days: 7,
  closed: 1284,
  heavy: 402,
  recovered: 311,
  answered: { 5: 300, 15: 420 },
  channels: { email: 900, chat: 384 },
  causes: { time: 210 },
  lessons: { time: 96, no_information: 41 },
  gestures: {},
};

const CODE = 'attune-team-1.eyJ1cmwiOiJodHRwczovL2NvdWNoLmxhcmNoLWFuZC1sYW5lLmV4YW1wbGUiLCJkYXRhYmFzZSI6ImF0dHVuZSJ9';

/** Stands in for the background: a lead's team with something to choose, an agent's that is cut off, or none yet. */
export function teamPort(role: 'lead' | 'agent' | null): TeamPort {
  const state = stateOf(role);
  const done = async () => ({ done: true as const, value: null });
  return {
    state: async () => state,
    code: async (code) =>
      code.startsWith('attune-team-1.') ? { url: 'https://couch.larch-and-lane.example', user: 'yuki' } : null,
    allow: async () => true,
    join: async () => ({ done: false, fault: 'unauthorised' }),
    leave: async () => null,
    sync: async () => state,
    invite: async () => ({ done: false, fault: 'forbidden' }),
    renew: async (_, admin) =>
      admin ? { done: true, value: { code: CODE, once: false, placed: true } } : { done: false, fault: 'forbidden' },
    revoke: done,
    members: async () => (role ? MEMBERS : []),
    figures: async () => (role === 'agent' ? FIGURES : null),
    conflicts: async () => (role === 'lead' ? [CONFLICT] : []),
    choose: async () => null,
    publish: async () => ({ done: true, value: [] }),
    overtaken: async () =>
      role === 'lead'
        ? [{ id: OWN_TEMPLATES[1]?.id ?? '', by: 'samuel-oberlaender_schmidhuber', at: earlier(700), version: 'a' }]
        : [],
    take: async (saved) => ({ saved }),
    erase: done,
    newKey: async () => 12,
    watch: () => () => undefined,
    own: async () => OWN_TEMPLATES.slice(0, 3),
    published: async () => ({
      templates: OWN_TEMPLATES.slice(1, 2).map((one) => ({
        ...one,
        body: `${one.body}\n\nWith apologies.`,
        scope: 'team' as const,
      })),
      unusable: [...UNUSABLE],
    }),
    copy: async () => undefined,
  };
}

/** What comes of a new code as administrator. */
export type Renewed = 'refused' | 'waits' | 'made';

/** A server as CouchDB comes: without an administrator nobody makes a code. */
export function administeredPort(renewed: Renewed): TeamPort {
  const port = teamPort('lead');
  return {
    ...port,
    renew: async (user, admin) => {
      if (!admin || renewed === 'made') return port.renew(user, admin);
      return renewed === 'waits' ? new Promise(() => undefined) : { done: false, fault: 'not_admin' };
    },
  };
}

/** What a made-up lead has set for a made-up team, and stand-ins for what the studio works with. The engine is the real one. */
import { faultsOf } from '../../lib/engine/coach/team/check.ts';
import { BUILT_IN } from '../../lib/engine/gestures/policy/default.ts';
import { tryPolicy } from '../../lib/engine/gestures/policy/try.ts';
import { read } from '../../lib/engine/read.ts';
import { suggest } from '../../lib/engine/suggest.ts';
import { teamRuleOf } from '../../lib/panel/coach/team-rules.ts';
import type { Shared, SharedChange, SharedKind } from '../../lib/shared.ts';
import type { PolicyPort } from '../../lib/studio/policy.ts';
import type { RulesPort } from '../../lib/studio/rules.ts';
import type { SharedPort } from '../../lib/studio/shared.ts';
import type { TargetsPort } from '../../lib/studio/targets.ts';
import { tried } from '../../lib/studio/tried.ts';
import type { VoicePort } from '../../lib/studio/voice.ts';
import { voiceSamples } from '../../lib/studio/voice-samples.ts';

const NOW = Date.parse('2026-11-20T09:30:00Z');

const engine = {
  read: async (...given: Parameters<typeof read>) => read(...given),
  suggest: async (...given: Parameters<typeof suggest>) => suggest(...given),
  tryPolicy: async (...given: Parameters<typeof tryPolicy>) => tryPolicy(...given),
};

const changed = (kind: SharedKind, id: string, name: string): SharedChange[] => [
  { kind, id, name, did: 'changed', parts: ['name'], by: 'Noor Haddad', at: '2026-11-20T09:12:00.000Z' },
  { kind, id, name, did: 'made', parts: [], by: 'me', at: '2026-11-18T15:40:00.000Z' },
];

/** Documents of one kind, kept as long as the page is open. */
function kept<Kind extends SharedKind>(kind: Kind, start: Shared<Kind>[], broken: string[] = []): SharedPort<Kind> {
  let all = start;
  const [first] = start;
  return {
    list: async () => ({ kept: all, broken }),
    save: async (one) => {
      all = [...all.filter(({ id }) => id !== one.id), one];
    },
    draft: async () => undefined,
    drafts: async () => [],
    remove: async (id) => {
      all = all.filter((one) => one.id !== id);
    },
    changes: async () => (first ? changed(kind, first.id, first.body.name) : []),
    newId: () => `new-${all.length}`,
    watch: () => () => undefined,
  };
}

const FERN: Shared<'voice'> = {
  id: 'fern',
  body: {
    version: 1,
    name: 'Fern & Daughters',
    belongs: { companies: ['Fern & Daughters Lampenmanufaktur'], hosts: ['hilfe.fern-lampenmanufaktur.example'] },
    greeting: 'Good day {name},',
    signOff: 'Warmly,\n{agent} of Fern',
    formality: 'casual',
    emoji: true,
    use: [
      { say: 'lamp maker', not: 'supplier' },
      { say: 'purchase', not: 'order' },
    ],
    avoid: ['unfortunately', 'inconvenience', 'sorry'],
  },
};
const ALL: Shared<'voice'> = {
  id: 'all',
  body: {
    ...FERN.body,
    name: 'Everything else',
    belongs: { companies: [], hosts: [] },
    greeting: null,
    signOff: null,
    formality: null,
    emoji: false,
    use: [],
    avoid: ['unfortunately'],
  },
};

const GOLD: Shared<'persona'> = {
  id: 'gold',
  body: {
    version: 1,
    name: 'Gold plan in the German-speaking countries',
    when: [
      { fact: 'plan', any: ['gold', 'platinum'] },
      { fact: 'country', any: ['DE', 'AT', 'CH'] },
    ],
    persona: { formality: 'formal', length: 'short' },
  },
};

const TICKET: Shared<'rule'> = {
  id: 'ticket',
  body: {
    version: 1,
    name: 'No tickets',
    match: '(your|the|this) ticket',
    severity: 'medium',
    reason: 'People write to us about their things, not about tickets.',
    instead: 'your question',
    matches: ['I have closed your ticket.', 'The ticket was moved to a colleague.'],
    misses: ['Your train ticket is in the letter.'],
  },
};

const TARGETS: Shared<'target'>[] = [
  {
    id: 'fast',
    body: { version: 1, name: 'Nobody upset waits', kind: 'first_reply', minutes: 30, share: 90, days: 30 },
  },
  { id: 'calm', body: { version: 1, name: 'They end calm', kind: 'recovery', minutes: null, share: 70, days: 30 } },
  { id: 'word', body: { version: 1, name: 'We keep our word', kind: 'follow_ups', minutes: null, share: 95, days: 7 } },
];

export const voicePort = (some: boolean): VoicePort => {
  const readings = new Map();
  return {
    ...kept('voice', some ? [ALL, FERN] : [], some ? ['from-later'] : []),
    samples: (voice) => voiceSamples(engine, voice, readings),
  };
};

export const personasPort = (some: boolean) => kept('persona', some ? [GOLD] : []);

export const rulesPort = (some: boolean): RulesPort => ({
  ...kept('rule', some ? [TICKET] : []),
  check: async (body) => faultsOf(teamRuleOf({ id: 'tried', body })),
});

export const policyPort = (some: boolean): PolicyPort => ({
  ...kept(
    'policy',
    some
      ? [
          {
            id: 'team',
            body: {
              ...BUILT_IN,
              name: 'Larch & Lane',
              team: 60_000,
              approval: { above: 1500, remedies: 20_000, by: 'Noor Haddad', days: 5 },
              off: ['donation', 'upgrade'],
            },
          },
        ]
      : [],
  ),
  builtIn: BUILT_IN,
  tried: (policy, one, before) => tried(engine, policy, one, before, NOW),
});

export const targetsPort = (some: boolean): TargetsPort => {
  const shown = some ? TARGETS : [];
  const counted = [
    { met: 23, of: 24 },
    { met: 11, of: 19 },
    { met: 3, of: 3 },
  ];
  return {
    ...kept('target', shown),
    progress: async () =>
      shown.map(({ id, body }, at) => ({ id, target: body, met: counted[at]?.met ?? 0, of: counted[at]?.of ?? 0 })),
  };
};

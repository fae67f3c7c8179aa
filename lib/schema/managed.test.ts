import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BUILT_IN } from '../engine/gestures/policy/default.ts';
import { NOTHING_MANAGED } from '../managed.ts';
import { MANAGED_KEYS, parseManaged } from './managed.ts';

const CAUTIOUS = { ...BUILT_IN, name: 'Cautious', team: 0 };
const parse = (raw: unknown) => parseManaged(raw, BUILT_IN, CAUTIOUS);
const faults = (raw: unknown) => parse(raw).faults.map(({ at, why }) => `${at}: ${why}`);
const PRINT = 'eb63c371e649cf18c737308402a5aaff'.repeat(2);

test('nothing given, or no object, is nothing set', () => {
  for (const raw of [{}, null, undefined, [], 'all', 5]) expect(parse(raw)).toEqual(NOTHING_MANAGED);
});

test('everything that can be set, set', () => {
  const set = parse({
    organisation: ' Larch & Lane IT ',
    role: 'agent',
    policy: { name: 'Ours', allotment: { amount: 5000 }, off: ['donation'] },
    voices: [{ id: 'larch', name: 'Larch', belongs: { hosts: ['HELP.larch.example'] }, greeting: 'Hello {name}!' }],
    personas: [
      { name: 'Gold', when: [{ fact: 'plan', any: ['gold'] }], persona: { formality: 'formal' } },
      { name: 'Home', when: [{ fact: 'plan', any: ['home'] }], persona: { length: 'short' } },
    ],
    rules: [
      { name: 'No tickets', match: 'your ticket', severity: 'low', reason: 'People.', matches: ['a'], misses: ['b'] },
    ],
    targets: [{ name: 'Calm', kind: 'recovery', share: 70, days: 30 }],
    sites: ['https://*.zendesk.com/', 'HTTPS://help.example.com'],
    packs: [{ url: 'https://packs.example/team.json', fingerprint: PRINT.toUpperCase().replace(/(.{4})/g, '$1 ') }],
    team: { url: 'https://couch.example/' },
    retentionDays: 30,
    off: ['learning'],
  });
  expect(set.faults).toEqual([]);
  expect(set).toMatchObject({
    organisation: 'Larch & Lane IT',
    role: 'agent',
    sites: ['https://*.zendesk.com', 'https://help.example.com'],
    packs: [{ url: 'https://packs.example/team.json', fingerprint: PRINT, partner: false, as: null }],
    team: { url: 'https://couch.example', database: null },
    retentionDays: 30,
    off: ['learning'],
  });
  expect(set.documents.policy?.[0]?.body).toEqual({
    ...BUILT_IN,
    name: 'Ours',
    allotment: { ...BUILT_IN.allotment, amount: 5000 },
    off: ['donation'],
  });
  expect(set.documents.voice?.[0]).toMatchObject({
    id: 'larch',
    body: { belongs: { companies: [], hosts: ['help.larch.example'] }, signOff: null, use: [] },
  });
  expect(set.documents.persona?.map(({ id }) => id)).toEqual(['set-0', 'set-1']);
});

test('[S14] a phrase rule of the organisation’s that some word could make slow is named and left out', () => {
  const rule = { name: 'No tickets', match: '/(a|a)*x/', severity: 'low', reason: 'x', matches: ['a'], misses: ['b'] };
  const set = parse({ rules: [rule, { ...rule, match: 'your ticket' }] });
  expect(set.faults).toEqual([{ at: 'rules[0].match', why: expect.stringContaining('stays fast') }]);
  expect(set.documents.rule).toHaveLength(1);
});

describe('what is wrong is named and left out, and the rest holds', () => {
  test.each<[why: string, raw: object, said: string]>([
    ['a word that is no role', { role: 'queen' }, 'role: expected solo, lead, agent or trainer, got "queen"'],
    ['a key nobody knows', { voice: [] }, 'voice: expected one of organisation, role'],
    ['one item of several', { sites: ['https://a.example', 'a.example'] }, 'sites[1]: expected a site with https'],
    ['a site with a path', { sites: ['https://a.example/agent'] }, 'sites[0]: expected a site with https'],
    ['no list', { sites: 'https://a.example' }, 'sites: expected a list, got "https://a.example"'],
    ['a key inside a document', { voices: [{ name: 'A', greetings: 'Hi' }] }, 'voices[0].greetings'],
    ['an address without https', { packs: [{ url: 'http://a.example/p', fingerprint: PRINT }] }, 'packs[0].url'],
    ['a pack without its key', { packs: [{ url: 'https://a.example/p' }] }, 'packs[0].fingerprint: required'],
    [
      'a fingerprint cut short',
      { packs: [{ url: 'https://a.example/p', fingerprint: 'eb63' }] },
      'packs[0].fingerprint',
    ],
    ['a password in an address', { team: { url: 'https://me:secret@a.example' } }, 'team.url: expected an address'],
    ['days beyond what is kept', { retentionDays: 3650 }, 'retentionDays: expected a whole number from 7 to 730'],
    ['a feature nobody knows', { off: ['coach', 'insights'] }, 'off[1]: expected learning, coach'],
    ['text that is no JSON', { settings: '{"role": "agent",}' }, 'settings: expected JSON'],
    ['text that is no object', { settings: '[]' }, 'settings: expected an object as JSON'],
  ])('%s', (_, raw, said) => {
    const beside = 'role' in raw ? { retentionDays: 30, ...raw } : { role: 'agent', ...raw };
    expect(faults(beside)).toEqual([expect.stringContaining(said)]);
    const { role, retentionDays } = parse(beside);
    expect('role' in raw ? retentionDays : role).toBe('role' in raw ? 30 : 'agent');
  });

  test('a policy that cannot be read: nothing goes out alone until it is put right', () => {
    const set = parse({ policy: { allotment: { amount: -5 } }, off: ['coach'] });
    expect(set.faults).toEqual([{ at: 'policy.allotment.amount', why: expect.stringContaining('cents') }]);
    expect(set.documents.policy?.[0]?.body).toBe(CAUTIOUS);
    expect(set.off).toEqual(['coach']);
  });

  test('names that mean something to JavaScript change nothing', () => {
    const raw = JSON.parse(
      '{"policy":{"__proto__":{"polluted":true}},"settings":"{\\"__proto__\\":{\\"role\\":\\"lead\\"}}"}',
    );
    const set = parse(raw);
    expect(set.role).toBeNull();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test('everything as one text; a key beside it goes before', () => {
  const text = JSON.stringify({ role: 'lead', retentionDays: 60, policy: { team: null } });
  expect(parse({ settings: text, role: 'agent' })).toMatchObject({ role: 'agent', retentionDays: 60, faults: [] });
});

/** Chromium takes these words in a managed schema, and drops what is set by any other. */
const ITS_WORDS = ['type', 'properties', 'items', 'description', 'additionalProperties'];

test('the schema that browsers are given names the same keys, in words that Chromium understands', () => {
  const shipped = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(shipped.properties)).toEqual([...MANAGED_KEYS]);
  const words = new Set<string>();
  const walk = (node: Record<string, unknown>) => {
    for (const [word, value] of Object.entries(node)) {
      words.add(word);
      if (word === 'properties') for (const inner of Object.values(value as object)) walk(inner);
      else if (typeof value === 'object') walk(value as Record<string, unknown>);
    }
  };
  walk(shipped);
  expect(ITS_WORDS).toEqual(expect.arrayContaining([...words]));
});

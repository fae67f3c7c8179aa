import { expect, test } from 'vitest';
import { pack, packText, scenarioEntry, templateEntry } from '../../test/support/packs.ts';
import { TAUGHT } from '../../test/support/taught.ts';
import type { Reaction, Scenario } from '../training/scenario.ts';
import { LARGEST_PACK, PackRefused, parsePack, writePack } from './pack.ts';

const adapter = { kind: 'adapter', id: 'https://desk.example/*', body: { adapter: TAUGHT } } as const;
const FULL = pack([
  templateEntry('late', { shortcut: '/late' }),
  templateEntry('early'),
  adapter,
  scenarioEntry('sofa'),
]);

function faultOf(text: string): [fault: string, place: string] | null {
  try {
    parsePack(text);
    return null;
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    return [error.fault, error.message];
  }
}

test('what was written is read back as it was, and a person can read it too', () => {
  const text = writePack(FULL);
  expect(parsePack(text)).toEqual(FULL);
  expect(text).toMatch(/^\{\n {2}"attune": "pack",\n {2}"minimum": 1,\n {2}"version": 3,\n/);
  expect(parsePack(`\uFEFF${text}`)).toEqual(FULL);
});

test('[S14] a phrase rule that some word could make slow is not taken, and named', () => {
  const body = { version: 1, name: 'A', match: '/(a+)+$/', severity: 'low', reason: 'x', instead: null } as const;
  const rule = { kind: 'rule', id: 'slow', body: { ...body, matches: ['a'], misses: ['b'] } } as const;
  expect(faultOf(packText([rule]))).toEqual(['wrong_shape', expect.stringMatching(/rules\[0\]\.match.*stays fast/)]);
});

test('whose a template was, and the example in it, stay behind', () => {
  const example = { conversation: { messages: [{ author: 'customer', text: 'I am Kim.' }] }, given: {}, text: 'Hi' };
  const { entries } = parsePack(packText([templateEntry('late', { scope: 'mine', example })]));
  expect(entries[0]?.body).toMatchObject({ scope: 'team', example: null });
});

const raw = (list: string) => packText([]).replace('"templates":[]', `"templates":${list}`);
const one = (change: object) => JSON.stringify([{ ...templateEntry('late').body, id: 'late', ...change }]);
const nested = (depth: number) => `${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`;

test.each<[fault: string, place: string, text: string]>([
  ['not_json', '', packText([]).slice(0, -5)],
  ['not_json', '', ''],
  ['not_ours', '', '[1, 2]'],
  ['not_ours', '', '{"attune": "adapter"}'],
  ['newer', '2', packText([], { minimum: 2 })],
  ['wrong_shape', 'version: expected a number, got "3"', packText([], { version: '3' })],
  ['wrong_shape', 'templates[0].body: required, but missing', raw(one({ body: undefined }))],
  ['wrong_shape', 'templates[0].when: an offer needs the words of interest', raw(one({ kind: 'offer' }))],
  ['wrong_shape', 'templates[0].id: Invalid format', raw(one({ id: 'a b' }))],
  ['twice', 'template:late', packText([templateEntry('late'), templateEntry('late')])],
  ['too_deep', '', packText([], { notes: JSON.parse(nested(20)) })],
  ['too_deep', '', raw(nested(10_000))],
  ['too_large', '', `"${'x'.repeat(LARGEST_PACK)}"`],
  ['wrong_shape', '__proto__', packText([]).replace('{', '{"__proto__":{"polluted":true},')],
  ['wrong_shape', 'templates[0].constructor', raw('[{"id":"a","constructor":{"prototype":{"polluted":1}}}]')],
])('[S13] refused as %s %s', (fault, place, text) => {
  const said = faultOf(text);
  expect(said?.[0]).toBe(fault);
  if (place !== '') expect(said?.[1]).toContain(place.split(':')[0]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('[S10] a template that nests loops, or blocks without end, is no letter and is refused', () => {
  const loops = '{% for a in b %}{% for c in d %}{% for e in f %}x{% endfor %}{% endfor %}{% endfor %}';
  expect(faultOf(raw(one({ body: loops })))).toEqual(['too_deep', 'templates[0].body']);
  expect(faultOf(raw(one({ body: '{% if a %}'.repeat(200) })))).toEqual(['too_deep', 'templates[0].body']);
  expect(
    faultOf(raw(one({ body: '{% if customer.segment %}{% for b in reading.signals %}x{% endfor %}{% endif %}' }))),
  ).toBeNull();
});

test.each([
  ['a block that is never closed', 'Hello,\n{% if customer.first_name %}you', 'Line 2:'],
  ['an end of nothing', 'Hello {% endif %}', 'Line 1:'],
  ['braces that are never closed', 'Hello {{ customer.first_name', 'Line 1:'],
  ['a tag that there is not', 'Hello\n\n{% layout "x" %}', 'Line 3:'],
  ['a filter that there is not', '{{ customer.first_name | shout }}', 'shout'],
  ['a variable that there is not', '{{ customer.firstname }}', 'Did you mean "customer.first_name"'],
  ['a partial that there is not', '{% render "header" %}', 'header'],
  ['a condition without words', '{% case %}{% when 1 %}{% endcase %}', 'Line 1:'],
])('[S13] a pack with a template that has %s is refused, with which and where', (_, body, where) => {
  const entries = [templateEntry('first'), templateEntry('late', { title: 'A late parcel', body })];
  const [fault, place] = faultOf(packText(entries)) ?? [];
  expect(fault).toBe('broken_template');
  expect(place).toContain('templates[1] “A late parcel”');
  expect(place).toContain(where);
});

test('[S30] an adapter in a pack may aim at no note, recipient or password', () => {
  const aimed = (css: string) =>
    packText([{ ...adapter, body: { adapter: { ...TAUGHT, composers: [{ css, name: 'x' }] } } }]);
  for (const css of ['#internal-note textarea', '.recipients textarea', '#password'])
    expect(faultOf(aimed(css))?.[0], css).toBe('forbidden');
  expect(faultOf(aimed('#reply textarea'))).toBeNull();
});

test('[S30] an adapter in a pack with a selector that is none is refused, by its place, its words and its site', () => {
  const broken = { ...TAUGHT, messages: { ...TAUGHT.messages, item: ['article.message', 'div['] } };
  expect(faultOf(packText([templateEntry('late'), { ...adapter, body: { adapter: broken } }]))).toEqual([
    'bad_selector',
    'adapters[0].adapter.messages.item[1]: is no selector: div[ (desk.example)',
  ]);
});

const SOFA = scenarioEntry('sofa').body as unknown as Scenario;
const [firstReaction, ...otherReactions] = SOFA.turns.first?.reactions ?? [];
const turned = (change: object): Partial<Scenario> => ({
  turns: { ...SOFA.turns, first: { reactions: [{ ...firstReaction, ...change } as Reaction, ...otherReactions] } },
});

test.each<[string, place: string, Partial<Scenario>]>([
  ['leads nowhere', 'scenarios[0].turns.first.reactions[0] (leads nowhere)', turned({ to: 'attic' })],
  ['never ends', 'scenarios[0].turns.first (roundabout)', turned({ to: 'first' })],
  ['takes every reply at once', 'scenarios[0].turns.first.reactions[0] (takes all)', turned({ when: {} })],
  [
    'is reached by nobody',
    'scenarios[0].turns.cellar (turn unreached)',
    {
      turns: { ...SOFA.turns, cellar: { reactions: otherReactions } },
    },
  ],
  ['brings keys of its own', 'scenarios[0].', { danger: 1 } as Partial<Scenario>],
  ['has no words', 'scenarios[0].opening', { opening: ' ' }],
  ['is endless', 'scenarios[0].opening', { opening: 'a'.repeat(5_000) }],
])('[S13] a scenario that %s is refused, with its place', (_what, place, change) => {
  const [fault, at] = faultOf(packText([scenarioEntry('sofa', change)])) ?? [];
  expect(fault).toBe('wrong_shape');
  expect(at).toContain(place);
});

test('[S13] conditions within conditions end somewhere, and a scenario may not be there twice', () => {
  let when: object = { says: ['sofa'] };
  for (let depth = 0; depth < 6; depth += 1) when = { not: when };
  expect(faultOf(packText([scenarioEntry('sofa', turned({ when }))]))?.[0]).toBe('wrong_shape');
  expect(faultOf(packText([scenarioEntry('sofa'), scenarioEntry('sofa')]))).toEqual(['twice', 'scenario:sofa']);
});

test('a policy in a pack is whole, or the pack is refused', () => {
  expect(faultOf(packText([{ kind: 'policy', id: 'team', body: { name: 'Ours' } }]))?.[0]).toBe('wrong_shape');
});

import { describe, expect, it, test } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { readText } from '../../engine/read.ts';
import { suggest } from '../../engine/suggest.ts';
import type { BrandVoice, Segment } from '../../shared.ts';
import { fittingOf } from '../fit/said.ts';
import { leadSays, voiceFor, voiceOf } from './manner.ts';

const voice = (name: string, belongs: Partial<BrandVoice['belongs']>, rest: Partial<BrandVoice> = {}) => ({
  id: name.toLowerCase(),
  body: {
    version: 1 as const,
    name,
    belongs: { companies: [], hosts: [], ...belongs },
    greeting: null,
    signOff: null,
    formality: null,
    emoji: false,
    use: [],
    avoid: [],
    ...rest,
  },
});
const VOICES = [
  voice('Everybody', {}),
  voice('Fern', { companies: ['Fern Lamps', 'Fern & Co'] }),
  voice('Larch', { hosts: ['larch.example'] }),
];

describe('[R6] the voice follows the ticket’s brand', () => {
  it.each([
    ['the company that the page names', 'fern lamps', 'help.larch.example', 'Fern'],
    ['a host under that of the brand', null, 'help.larch.example', 'Larch'],
    ['the host itself', 'Nobody Ltd', 'larch.example', 'Larch'],
    ['a host that only ends alike', null, 'not-larch.example', 'Everybody'],
    ['anything else', null, '', 'Everybody'],
  ])('%s', (_, company, host, name) => {
    expect(voiceFor(VOICES, { company, host })?.name).toBe(name);
  });
  it('is nobody’s where no voice is for all others', () => {
    expect(voiceFor(VOICES.slice(1), { company: null, host: 'else.example' })).toBeNull();
  });
});

const text = 'Hello, my kettle arrived broken and I would like to know what can be done about it now.';
const conversation: Conversation = {
  id: '1',
  helpdesk: null,
  channel: 'email',
  subject: null,
  locale: null,
  company: 'Fern Lamps',
  customer: { name: 'Ana Ruiz', email: null, since: null, segment: 'Gold plan, since 2019', locale: 'de-AT' },
  agent: { name: null },
  tags: ['refund', 'press-office'],
  messages: [{ id: '0', author: 'customer', at: null, text }],
};
const segment = (name: string, when: Segment['when'], persona: Segment['persona']) => ({
  id: name.toLowerCase(),
  body: { version: 1 as const, name, when, persona },
});
const says = (...when: Segment['when']) =>
  leadSays([segment('One', when, { formality: 'formal' })], conversation)[0]?.by ?? null;

describe('[R5] segments by facts', () => {
  it.each([
    ['plan', ['silver', 'Gold'], 'Gold'],
    ['plan', ['press office'], 'press office'],
    ['segment', ['gold plan'], 'gold plan'],
    ['segment', ['gol'], undefined],
    ['segment', ['press-office'], undefined],
    ['tag', ['press office'], 'press office'],
    ['country', ['AT'], 'AT'],
    ['country', ['DE'], undefined],
    ['company', ['fern lamps'], 'fern lamps'],
    ['channel', ['chat'], undefined],
    ['channel', ['chat', 'email'], 'email'],
  ] as const)('%s is one of %j: %s', (fact, any, value) => {
    expect(says({ fact, any: [...any] })).toEqual(value === undefined ? null : [{ fact, value }]);
  });
  it('need every condition to hold', () => {
    expect(says({ fact: 'plan', any: ['gold'] }, { fact: 'country', any: ['DE'] })).toBeNull();
    expect(says({ fact: 'plan', any: ['gold'] }, { fact: 'country', any: ['AT'] })).toHaveLength(2);
  });
});

test('[E1] a segment moves how the replies are written, below what the agent says, and shows by which facts', () => {
  const lead = leadSays(
    [
      segment('Gold', [{ fact: 'plan', any: ['gold'] }], { formality: 'formal' }),
      segment('Viennese', [{ fact: 'country', any: ['AT'] }], { formality: 'casual', expertise: 'expert' }),
    ],
    conversation,
  );
  const brand = voiceOf(voice('Fern', {}, { formality: 'casual' }).body);
  const reading = readText(text);
  const { persona, replies } = suggest(conversation, reading, { lead, voice: brand });
  expect(persona).toMatchObject({ formality: 'formal', expertise: 'expert' });
  expect(replies[0]?.text).toMatch(/^Dear Ana Ruiz/);
  expect(suggest(conversation, reading, { lead, persona: { formality: 'casual' } }).persona.formality).toBe('casual');
  const { told, read } = fittingOf(conversation, reading, { lead, voice: brand });
  expect(read.persona.formality).toBe('formal');
  expect(told.formality).toMatchObject({ lead: { name: 'Gold', by: [{ fact: 'plan', value: 'gold' }] } });
  expect(told.expertise).toMatchObject({ lead: { name: 'Viennese' } });
  expect(fittingOf(conversation, reading, { voice: brand }).told).toEqual({ formality: { brand: 'Fern' } });
});

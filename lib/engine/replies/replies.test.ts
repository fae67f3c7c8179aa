import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation, Reply } from '../../conversation.ts';
import { CHANNELS, FEELINGS, SIGNALS } from '../../conversation.ts';
import { personaOf } from '../drivers/persona.ts';
import { caseOf } from './case.ts';
import { SORRY } from './choose.ts';
import { readingOf, SAMPLES, sample } from './conversations.fixture.ts';
import { hasEcho } from './echo.ts';
import { FILL_INS } from './fillins.ts';
import { repliesFor } from './replies.ts';
import { ECHO, WORDINGS } from './wordings/index.ts';
import { normal, sentencesOf } from './words.ts';

const DEAD =
  /\b(?:understand your frustration|any inconvenience|valued customer|please be advised|rest assured|as soon as possible|asap|calm down|unfortunately|just|simply|obviously|clearly|hesitate|reach out|kindly note|at your earliest|do not worry|don't worry|sorry (?:if|but)|should have (?:checked|backed)|as i said|per my)\b/i;

const repliesOf = (conversation: Conversation, reading = readingOf({})): Reply[] =>
  repliesFor(conversation, reading, personaOf(conversation));

/** What holds for every reply, whatever came in. */
function expectSound(reply: Reply, conversation: Conversation): void {
  const { text, moves, unfilled } = reply;
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/ {2}|\{|\}|\bundefined\b|\bnull\b|\[object/);
  expect(text).not.toMatch(/\b[Aa] (?=[aeio][a-z])|\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz][a-z])/);
  let at = 0;
  for (const move of moves) {
    const start = text.indexOf(move.text, at);
    expect(start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, start).trim()).toBe('');
    at = start + move.text.length;
    expect(move.why.trim()).toMatch(/[.?!)"]$/);
    expect(move.why).not.toMatch(/[{}]/);
  }
  expect(text.slice(at)).toBe('');
  for (const gap of unfilled) {
    expect(text.slice(gap.start, gap.end)).toBe(`[${gap.name}]`);
    expect(gap.hint).not.toBe('');
  }
  expect(unfilled.length).toBeLessThanOrEqual(4);
  expect(new Set(unfilled.map((gap) => gap.name)).size).toBe(unfilled.length);
  expect(text.match(/\[|\]/g)?.length ?? 0).toBe(unfilled.length * 2);
  const sentences = sentencesOf(text).map(normal);
  expect(new Set(sentences).size).toBe(sentences.length);
  if (conversation.channel === 'social') expect(text.length).toBeLessThanOrEqual(280);
}

function apologies(text: string): number {
  return text.match(new RegExp(SORRY.source, 'gi'))?.length ?? 0;
}

describe('replies to the sample conversations', () => {
  for (const { conversation, reading } of SAMPLES) {
    it(`are sound for ${conversation.id}`, () => {
      const persona = personaOf(conversation);
      const replies = repliesFor(conversation, reading, persona);
      const found = caseOf(conversation, reading, persona);
      expect(replies).toHaveLength(3);
      expect(new Set(replies.map((reply) => reply.approach)).size).toBe(3);
      expect(new Set(replies.map((reply) => reply.text)).size).toBe(3);
      expect(new Set(replies.map((reply) => reply.id)).size).toBe(3);
      for (const reply of replies) {
        expectSound(reply, conversation);
        expect(reply.approach.split(' ').length).toBeLessThanOrEqual(3);
        expect(reply.text).not.toMatch(DEAD);
        expect(apologies(reply.text)).toBeLessThanOrEqual(1);
        if (found.echo.concrete.length > 0)
          expect([hasEcho(reply.text, found), reply.text]).toEqual([true, reply.text]);
      }
      expect(repliesFor(conversation, reading, persona)).toEqual(replies);
    });
  }
});

describe('careful paths', () => {
  const of = (id: string): Reply[] => {
    const found = SAMPLES.find(({ conversation }) => conversation.id === id);
    if (found === undefined) throw new Error(`no sample ${id}`);
    return repliesOf(found.conversation, found.reading);
  };
  it('says what to do about gas before anything else', () => {
    for (const reply of of('gas')) expect(reply.text).toMatch(/leave the building|everyone outside/);
  });
  it('names a crisis line in every answer to somebody who does not want to live', () => {
    for (const reply of of('selfharm')) expect(reply.unfilled.map((gap) => gap.name)).toContain('crisis line number');
  });
  it('writes nothing that a stalker could use', () => {
    for (const reply of of('stalk')) expect(reply.text).not.toMatch(/husband|location|track/i);
  });
  it('keeps cheer and hurry out of bereavement', () => {
    for (const reply of of('grief')) expect(reply.text).not.toMatch(/!|happy|glad|great/i);
  });
  it('apologises for nothing and admits nothing where lawyers are named', () => {
    for (const reply of of('legal')) expect(apologies(reply.text)).toBe(0);
  });
  it('apologises for nothing where nothing went wrong', () => {
    for (const id of ['howto', 'presale', 'idea', 'praise', 'invoice', 'login', 'confused', 'empty']) {
      for (const reply of of(id)) expect(apologies(reply.text)).toBe(0);
    }
  });
  it('sets one boundary and still helps when insulted', () => {
    for (const reply of of('abuse')) expect(reply.text.match(/respectful/g)).toHaveLength(1);
  });
  it('says no number or amount in public', () => {
    for (const reply of of('socialbill')) expect(reply.text).not.toMatch(/\d/);
  });
  it('says what they tell us about us as what they tell us', () => {
    for (const reply of of('twice')) expect(reply.text).not.toMatch(/\bwe (?:have )?charged|(?:^|\. )You were charged/);
  });
});

describe('names and customer text are data', () => {
  const greeting = (name: string | null): string =>
    repliesOf(sample('n', 'email', name, {}, 'Where is my parcel?').conversation)[0]?.text.split('\n')[0] ?? '';
  it.each([
    ['Ingrid Solheim', 'Ingrid'],
    ['Dr Amara Osei', 'Amara'],
    ['SMITH, JOHN', 'John'],
    ['Анна Петрова', 'Анна'],
    ['李 明', '李'],
    ['jean-luc picard', 'Jean-Luc'],
    ['Maria [VIP]', 'Maria'],
  ])('%s is greeted as %s', (name, first) => expect(greeting(name)).toMatch(new RegExp(`${first},$`)));
  it.each([['a@b.co'], [''], [null], ['Acme Ltd'], ['{{ 7*7 }}'], ['<b>x</b>'], ['Customer'], ['user_8812'], ['J']])(
    '%s gets a neutral greeting',
    (name) => expect(greeting(name)).toBe('Hello,'),
  );
  it('never repeats a sentence the agent has used', () => {
    const first = repliesOf(sample('again', 'email', 'Tom', {}, 'My order 48213 has not arrived.').conversation);
    const used = first.map((reply) => reply.text).join('\n');
    const next = sample(
      'again',
      'email',
      'Tom',
      {},
      'My order 48213 has not arrived.',
      `>> ${used}`,
      'My order 48213 has still not arrived.',
    ).conversation;
    const said = new Set(
      sentencesOf(used)
        .map(normal)
        .filter((sentence) => sentence.split(' ').length > 2),
    );
    for (const reply of repliesOf(next)) {
      for (const sentence of sentencesOf(reply.text).map(normal))
        expect(said.has(sentence) && !/^(hello|hi|dear|kind regards)/.test(sentence)).toBe(false);
    }
  });
});

describe('any text at all', () => {
  const piece = fc.constantFrom(
    'my order 48213',
    ' [day] ',
    '{{name}}',
    '{goods}',
    'I ordered',
    'three weeks',
    ' £49 ',
    '\n',
    '!!!',
    ' and ',
    ' you charged me twice ',
    '🙂',
    'Freitag',
    ', ',
    '. ',
    '?',
    ' the ',
    '"',
    '<b>',
    'NEVER',
    ' cancel my plan',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  it('never throws and is always sound', () => {
    fc.assert(
      fc.property(
        texts,
        texts,
        fc.constantFrom(...CHANNELS),
        fc.constantFrom(...FEELINGS, 'neutral' as const),
        fc.subarray([...SIGNALS]),
        fc.constantFrom('en', 'fr', 'und'),
        (text, name, channel, feel, signals, language) => {
          const { conversation } = sample('any', channel, name, {}, text);
          const replies = repliesOf(conversation, readingOf({ feel, signals, language }));
          expect(replies).toHaveLength(3);
          for (const reply of replies) expectSound(reply, conversation);
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);
  it('is quick on long and hostile text', () => {
    const { conversation } = sample(
      'long',
      'email',
      'A',
      {},
      `${'my my the a '.repeat(20_000)}${'I ordered and '.repeat(5_000)}`,
    );
    expect(repliesOf(conversation)).toHaveLength(3);
  });
});

describe('wordings', () => {
  const all = [...WORDINGS, ...ECHO];
  it('have ids of their own and no dead phrases', () => {
    expect(new Set(all.map((wording) => wording.id)).size).toBe(all.length);
    for (const wording of all) {
      expect(wording.text).not.toMatch(DEAD);
      expect(wording.text).not.toMatch(/\bwe\b/i);
    }
  });
  it('use only fill-ins that have a hint', () => {
    for (const wording of all) {
      for (const match of wording.text.matchAll(/\[([^\]]+)\]/g)) expect(FILL_INS).toHaveProperty([match[1] ?? '']);
    }
  });
});

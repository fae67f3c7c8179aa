import { describe, expect, it } from 'vitest';
import type { Reply } from '../../conversation.ts';
import { suggest } from '../suggest.ts';
import { SAMPLES, sample } from './conversations.fixture.ts';
import { reword } from './reword.ts';
import { isSpent, type Voice, type Wishes, wordingsIn } from './wishes.ts';
import { sentencesOf } from './words.ts';

const LATE = sample(
  'late',
  'email',
  'Ingrid Solheim',
  { feel: 'frustration', causes: ['time'], injustice: 'process' },
  'My order 48213 was due on Monday and the blue lamp still has not arrived. I have written three times.',
);
const THANKS = sample('thx', 'chat', 'Ana Ruiz', { feel: 'joy' }, 'The blue lamp is here and I love it, thank you!');
const repliesWith = (wishes: Wishes, { conversation, reading } = LATE): readonly Reply[] =>
  suggest(conversation, reading, wishes).replies;
const lengthOf = (replies: readonly Reply[]): number => replies.reduce((sum, { text }) => sum + text.length, 0);
const VOICE: Voice = { name: 'Fern', emoji: false, use: [], avoid: [] };

describe('shown', () => {
  it('never brings a wording back while another fits', () => {
    const first = repliesWith({});
    const shown = first.flatMap(wordingsIn);
    for (const reply of repliesWith({ shown })) {
      expect(isSpent(reply, shown)).toBe(false);
      expect(first.map(({ text }) => text)).not.toContain(reply.text);
    }
  });
  it('still gives three replies when everything has been shown, and says so', () => {
    const shown: string[] = [];
    for (let turn = 0; turn < 40; turn += 1) shown.push(...repliesWith({ shown }).flatMap(wordingsIn));
    const replies = repliesWith({ shown });
    expect(replies).toHaveLength(3);
    for (const reply of replies) expect(isSpent(reply, shown)).toBe(true);
  });
});

describe('tone', () => {
  it('is shorter, warmer, more formal', () => {
    const plain = repliesWith({});
    expect(lengthOf(repliesWith({ tone: 'shorter' }))).toBeLessThan(lengthOf(plain) * 0.9);
    expect(lengthOf(repliesWith({ tone: 'warmer' }))).toBeGreaterThan(lengthOf(plain));
    for (const { text } of repliesWith({ tone: 'more_formal' })) {
      expect(text).toMatch(/^Dear Ingrid Solheim,/);
      expect(text).toMatch(/Yours sincerely/);
      expect(text).not.toMatch(/\b(?:I'm|I'll|you'll|it's|don't)\b/);
    }
  });
});

describe('what the agent liked', () => {
  it('moves a wording to the back when it is always cut', () => {
    const ids = wordingsIn(repliesWith({})[0] as Reply);
    const cut = ids[0] ?? '';
    expect(repliesWith({ liked: { [cut]: -1 } }).flatMap(wordingsIn)).not.toContain(cut);
  });
});

describe('voice of a brand', () => {
  it('greets, signs, and uses and avoids words as the brand does', () => {
    const voice: Voice = {
      ...VOICE,
      greeting: 'Good day {name}!',
      signOff: 'With care,\n{agent}',
      use: [{ say: 'purchase', not: 'order' }],
      avoid: ['sorry'],
    };
    for (const { text } of repliesWith({ voice })) {
      expect(text).toMatch(/^Good day Ingrid!/);
      expect(text).toMatch(/With care/);
      expect(text).not.toMatch(/\bsorry\b/i);
      expect(text.replaceAll('order 48213', '')).not.toMatch(/\border\b/i);
    }
  });
  it('leaves the name out where none is safe, and keeps its greeting from danger and grief', () => {
    const company = sample('c', 'email', 'Lindqvist AB', {}, 'Where is my parcel?');
    expect(repliesWith({ voice: { ...VOICE, greeting: 'Good day {name}!' } }, company)[0]?.text).toMatch(/^Good day!/);
    const grief = SAMPLES.find(({ conversation }) => conversation.id === 'grief');
    if (grief === undefined) throw new Error('no sample grief');
    expect(repliesWith({ voice: { ...VOICE, greeting: 'Hey {name}!' } }, grief)[0]?.text).not.toMatch(/Hey/);
  });
  it('ends a glad chat with one emoji only if the brand uses them', () => {
    for (const { text } of repliesWith({ voice: { ...VOICE, emoji: true } }, THANKS)) expect(text).toMatch(/ 🙂$/);
    for (const { text } of repliesWith({ voice: VOICE }, THANKS)) expect(text).not.toMatch(/🙂/);
    for (const { text } of repliesWith({ voice: { ...VOICE, emoji: true } })) expect(text).not.toMatch(/🙂/);
  });
});

describe('what the agent knows better', () => {
  it('follows the persona, motivators and stage that are given', () => {
    const { conversation, reading } = LATE;
    expect(suggest(conversation, reading, { persona: { formality: 'casual' } }).persona.formality).toBe('casual');
    expect(repliesWith({ persona: { formality: 'casual' } })[0]?.text).toMatch(/Best wishes/);
    const other = repliesWith({ motivators: ['well_being'], stage: 'at_risk' });
    expect(other.map(({ text }) => text)).not.toEqual(repliesWith({ motivators: [] }).map(({ text }) => text));
  });
});

describe('another wording of one move', () => {
  const { conversation, reading } = LATE;
  const reply = repliesWith({})[0] as Reply;
  const at = reply.moves.findIndex(({ move }) => move === 'acknowledge');
  it('changes that move alone, until none is left', () => {
    const shown: string[] = [];
    let now: Reply | null = reply;
    let steps = 0;
    while (now !== null && steps < 200) {
      const before: Reply = now;
      now = reword(conversation, reading, before, at, { shown });
      shown.push(before.moves[at]?.wording ?? '');
      if (now === null) break;
      steps += 1;
      expect(shown).not.toContain(now.moves[at]?.wording);
      now.moves.forEach((move, index) => {
        if (index !== at) expect(move).toEqual(before.moves[index]);
      });
      expect(now.text.replace(/\s+/g, '')).toBe(
        now.moves
          .map(({ text }) => text)
          .join('')
          .replace(/\s+/g, ''),
      );
      expect(new Set(sentencesOf(now.text)).size).toBe(sentencesOf(now.text).length);
    }
    expect(steps).toBeGreaterThan(2);
    expect(now).toBeNull();
  });
  it('says what happened and nothing after it where the reply is short', () => {
    const [, short] = repliesWith({});
    expect(short?.moves.find(({ move }) => move === 'acknowledge')?.text).toBe(
      "I'm sorry that the blue lamp still has not arrived.",
    );
  });
  it('gives null for a move that is not there or has no wording of ours', () => {
    expect(reword(conversation, reading, reply, 99)).toBeNull();
    expect(reword(conversation, reading, reply, reply.moves.length - 1)).toBeNull();
  });
  it('is the same for the same input', () => {
    expect(reword(conversation, reading, reply, at)).toEqual(reword(conversation, reading, reply, at));
  });
});

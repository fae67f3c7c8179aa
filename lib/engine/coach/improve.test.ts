import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../conversation.ts';
import { conversationOf, read } from '../read.ts';
import { adviceFor } from './advice.ts';
import { compare } from './compare.ts';
import { improve } from './improve.ts';
import { review } from './review.ts';

const conversation: Conversation = {
  ...conversationOf(
    'I have called three times about the lamp you sent broken. It was a present for my mother and nobody answers. Where is my replacement?',
  ),
  customer: { name: 'Ada Brook', email: null, since: null, segment: null, locale: null },
};
const reading = read(conversation);
const POOR =
  'Dear Eve,\n\nPlease calm down. As I said before, the depot has your lamp, but you should have checked the address. We will get back to you as soon as possible.\n\nKind regards,\nTom';
const GOOD =
  'Dear Ada,\n\nThree calls about a broken lamp, and nobody answered: I am sorry. I have sent the replacement today by courier, because our depot had lost the first label. It is with you on Friday before noon, in time for your mother.\n\nI will call you on Friday at two to hear that it arrived.\n\nKind regards,\nTom';
const better = improve(conversation, POOR, reading);

describe('a better draft', () => {
  it('has the right name, a time to fill in, and none of the words that hurt', () => {
    expect(better.text).toContain('Dear Ada,');
    expect(better.text.match(/back to you by \[day and time\]\./)).not.toBeNull();
    expect(better.text).not.toMatch(/calm down|As I said|should have|as soon as possible/);
  });

  it('keeps the agent’s facts, their voice and how they sign', () => {
    expect(better.text).toContain('The depot has your lamp');
    expect(better.text).toMatch(/Kind regards,\nTom$/);
  });

  it('scores higher', () => {
    expect(review(conversation, better.text, reading).score).toBeGreaterThan(review(conversation, POOR, reading).score);
  });

  it('of an excellent draft is that draft', () => {
    expect(review(conversation, GOOD, reading).grade).toBe('excellent');
    expect(improve(conversation, GOOD, reading).text).toBe(GOOD);
  });
});

/** A better draft for somebody who wrote this. */
const betterFor = (message: string, draft: string): string => improve(conversationOf(message), draft).text;

describe('a better draft of a poor one', () => {
  it('leaves out what turns against them without any telling word, and puts a step in its place', () => {
    const text = betterFor(
      'The crib you sent has a broken leg and the baby comes home on Friday. I am in tears. What now?',
      'Hello,\n\nBabies slept in drawers for hundreds of years. The leaflet asks for a careful look before signing, and most parents do look. I suggest you read it properly next time.\n\nInes',
    );
    expect(text).not.toMatch(/drawers|most parents|next time/);
    expect(text).toMatch(/\[[^\]]+\]/);
    expect(text).toMatch(/\n\nInes$/);
  });

  it('keeps a name that stands alone as its greeting', () => {
    expect(
      betterFor(
        'Can I change the name on my ticket, and until when?',
        'Kofi,\n\nAs I said, this is in the FAQ. Read it properly before you write again.\n\nBea',
      ),
    ).toMatch(/^Kofi,\n\n/);
  });

  it('greets by name where the draft greets anybody', () => {
    const ada = { ...conversation, customer: { ...conversation.customer, name: 'Ada Brook' } };
    expect(improve(ada, 'Dear valued customer,\n\nPlease calm down.\n\nTom', reading).text).toMatch(/^Dear Ada,/);
  });

  it('dates a clause that waits for somebody’s chance, and words that measure a vague time', () => {
    const first = betterFor(
      'Where is my lamp? I am upset.',
      'I am sorry. I have asked the depot to look when they get the chance.',
    );
    expect(first).toContain('asked the depot to look by [day and time].');
    const other = betterFor(
      'Where is my lamp? I am upset.',
      'I am sorry that the lamp is late. I have sent it, and it will arrive fairly soon.',
    );
    expect(other).toContain('it will arrive by [day and time].');
  });

  it('says their question back where nothing of the draft is left', () => {
    const text = betterFor(
      'Do you ship to Iceland? And is there customs on it',
      'Hi, shipping countries are in the drop-down. As I said, read the page properly before you ask. It is not our job.',
    );
    expect(text).toContain('[your answer]');
  });

  it('adds no hour to what is over, and none to what gets old', () => {
    const text = betterFor(
      'Our flight was cancelled at five by text and I missed a birthday. I am furious.',
      'Cancellations are part of flying, and the text was sent as early as possible. Paint gets scratched sooner or later.',
    );
    expect(text).not.toMatch(/(?:possible|scratched) by \[day and time\]/);
  });

  it('leaves one gap for an answer, not two', () => {
    const text = betterFor(
      'hi my e-bike battery shows error E09 since this morning. what does E09 mean?',
      'Hello. Error codes are a matter for the dealer. They open on weekdays from ten. The manual should be your first place to look.',
    );
    expect(text.match(/answer\]/g)).toHaveLength(1);
  });
});

describe('two versions', () => {
  const before = review(conversation, POOR, reading);
  const after = review(conversation, GOOD, reading);

  it('are told apart by what went and what rose', () => {
    const { score, gone, added, said } = compare(before, after);
    expect(score).toBe(after.score - before.score);
    expect(gone.map(({ rule }) => rule)).toContain('wrong_name');
    expect(added).toEqual([]);
    expect(said).toMatch(/^No longer there: .*a wrong name.*\. Better at .*\.$/);
    expect(said).not.toMatch(/_/);
    expect(compare(after, after).said).toBe('Nothing that counts has changed.');
  });

  it('get one short sentence on what would help most', () => {
    expect(adviceFor(before)).toMatch(/^.{10,140}\.$/);
  });
});

import { describe, expect, test } from 'vitest';
import { CAUSES, type Channel, FEELINGS, type Feeling } from '../../conversation.ts';
import type { CallMaking, CardMaking, Making, StepsMaking } from '../../making.ts';
import { personaOf } from '../drivers/persona.ts';
import { GESTURES } from '../gestures/catalogue/index.ts';
import { matterOf } from '../gestures/matter/matter.ts';
import { sample } from '../replies/conversations.fixture.ts';
import { ACKNOWLEDGE } from './call/words.ts';
import { makingsFor } from './making.ts';

type Given = Parameters<typeof sample>[3];

function made<Kind extends Making>(id: string, given: Given, said: string, channel: Channel = 'email'): Kind {
  const { conversation, reading } = sample('one', channel, 'Ingrid Solheim', given, said);
  const making = makingsFor([id], matterOf(conversation, reading, personaOf(conversation)))[id];
  if (!making) throw new Error(`Nothing is made for ${id}.`);
  return making as Kind;
}

const BROKEN = 'The lamp came with a cracked base. I have written three times and nobody answered.';

const GLAD: readonly Feeling[] = ['relief', 'gratitude', 'joy'];

/** Words that are for the engine alone. */
const UNFILLED = /[{}<>]|undefined|\bnull\b| {2}/;

test('[W5] for every gesture that is written, rung or explained, something can be made; for the others nothing', () => {
  const { conversation, reading } = sample('one', 'email', null, { feel: 'frustration' }, BROKEN);
  const all = makingsFor(
    GESTURES.map(({ id }) => id),
    matterOf(conversation, reading, personaOf(conversation)),
  );
  for (const { id, kind } of GESTURES) {
    const expected = { handwritten_note: 'card', thank_you_note: 'card', follow_up_call: 'call', how_to: 'steps' }[
      kind as string
    ];
    expect([id, all[id]?.kind]).toEqual([id, expected]);
  }
});

describe('a card', () => {
  test.each(CAUSES)('after trouble with %s says something of its own first', (cause) => {
    const { lines } = made<CardMaking>('handwritten_apology', { feel: 'frustration', causes: [cause] }, BROKEN);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) {
      expect(line).toMatch(/^[A-Z“].*[.]$/);
      expect(line).not.toMatch(UNFILLED);
      expect(line.length).toBeLessThan(330);
    }
  });

  test('no two causes or feelings are given the same lines', () => {
    const first = [
      ...CAUSES.map((cause) => made<CardMaking>('handwritten_apology', { causes: [cause] }, BROKEN).lines[0]),
      ...FEELINGS.filter((feel) => !GLAD.includes(feel)).map((feel) =>
        made<CardMaking>('handwritten_apology', { feel }, BROKEN).lines.find(
          (_, at, all) => at === (feel === 'sadness' ? 0 : all.length - 2),
        ),
      ),
    ];
    expect(new Set(first).size).toBe(first.length);
  });

  test('for a day names it in their words, and has no word of the trouble', () => {
    const said = 'My router never came. It is my daughter’s wedding on Saturday and I want to stream it.';
    const { lines, name } = made<CardMaking>('handwritten_for_the_day', { feel: 'anxiety' }, said);
    expect(name).toBe('Ingrid');
    expect(lines.join(' ')).toContain('your daughter’s wedding');
    expect(lines.join(' ')).not.toMatch(/router|sorry/);
  });

  test('in grief speaks of that before anything else, and asks for nothing', () => {
    const { lines, cover } = made<CardMaking>(
      'handwritten_apology',
      { feel: 'sadness', causes: ['fault'] },
      'You wrote to my late mother again.',
    );
    expect(lines[0]).toContain('I have thought of you');
    expect(cover).toBe('Thinking of you');
  });

  test('offers no number or sum as words of theirs', () => {
    const { theirs } = made<CardMaking>('handwritten_apology', {}, 'Order 88123 for £45 never came to my daughter.');
    expect(theirs.join(' ')).not.toMatch(/\d{3}|£/);
  });
});

describe('a call script', () => {
  const parts = (id: string, given: Given, channel: Channel = 'phone') =>
    Object.fromEntries(made<CallMaking>(id, given, BROKEN, channel).parts.map(({ part, says }) => [part, says]));

  test('has all its parts, in order, filled', () => {
    const { parts: all } = made<CallMaking>('call_after_the_fix', { feel: 'anger', causes: ['time'] }, BROKEN);
    expect(all.map(({ part }) => part)).toEqual(['open', 'acknowledge', 'point', 'ask', 'close', 'unanswered']);
    for (const { says } of all) {
      expect(says).toMatch(/^[A-Z].*[.?)]$/);
      expect(says).not.toMatch(UNFILLED);
    }
  });

  test.each(FEELINGS)('acknowledges %s in words of its own', (feel) => {
    const said = GLAD.includes(feel) ? 'It works again, thank you so much for your help, you were wonderful!' : BROKEN;
    const calls = made<CallMaking>('call_after_the_fix', { feel }, said).parts.find(
      ({ part }) => part === 'acknowledge',
    );
    expect(calls?.says).toBe(ACKNOWLEDGE[feel]);
  });

  test('begins as they reached us', () => {
    const opens = (['email', 'chat', 'social', 'phone'] as const).map(
      (channel) => parts('call_after_the_fix', { feel: 'anger' }, channel).open,
    );
    expect(new Set(opens).size).toBe(4);
  });

  test('a machine is told no word of the case', () => {
    for (const id of [
      'call_after_the_fix',
      'call_in_place_of_writing',
      'call_to_walk_through',
      'call_from_the_manager',
    ])
      expect(parts(id, { feel: 'anger', causes: ['fault'] }).unanswered).not.toMatch(/lamp|base|fault|complain/i);
  });

  test('the one who answers for it rings in their own name, and only listens', () => {
    const { open, point } = parts('call_from_the_manager', { feel: 'anger', causes: ['rudeness'] });
    expect(open).toContain('[name of the manager]');
    expect(point).not.toContain('spoken to like that');
  });
});

describe('a guide', () => {
  test('[W2] is filled with what the customer wants to do, has done, and where it stopped', () => {
    const said =
      'How do I export my orders? I clicked on Reports, then I opened the Export tab. I pressed the green button but nothing happens.';
    const guide = made<StepsMaking>('how_to_their_own_steps', { feel: 'confusion' }, said);
    expect(guide.title).toBe('How to export your orders');
    expect(guide.done).toEqual([
      'You clicked on Reports.',
      'You opened the Export tab.',
      'You pressed the green button.',
    ]);
    expect(guide.stuck).toBe('Nothing happens.');
    expect(guide.steps.length).toBeGreaterThan(2);
  });

  test('does not take their question for the place where it stopped', () => {
    const said =
      'How do I get the pictures off the camera? I pressed the button with the waves and it blinks blue but then nothing.';
    const guide = made<StepsMaking>('how_to_their_own_steps', { feel: 'confusion' }, said);
    expect(guide.done).toEqual(['You pressed the button with the waves.']);
    expect(guide.stuck).toBe('It blinks blue but then nothing.');
  });

  test('of somebody who has tried nothing begins at the beginning', () => {
    const guide = made<StepsMaking>('how_to_their_own_steps', {}, 'Where can I find my invoices?');
    expect(guide).toMatchObject({ done: [], stuck: null });
    expect(guide.steps[0]).toMatch(/^Open/);
  });
});

import { describe, expect, it } from 'vitest';
import { CAUSES, FEELINGS, MOTIVATORS, SIGNALS } from '../../lib/conversation.ts';
import { HALVES, type Half, type Labels, labelledOf, labelsOf, messagesOf } from '../labelled/labelled.ts';
import { trainingFiles, trainingOf } from '../labelled/training.ts';

const FILES = Object.values(HALVES).flat();
const known = <Name extends string>(names: readonly Name[], said: readonly string[]) =>
  said.every((name) => (names as readonly string[]).includes(name));

function sound({ feelings, headline, signals, causes, motivators }: Labels): boolean {
  return (
    known(FEELINGS, Object.keys(feelings)) &&
    Object.values(feelings).every((level) => [1, 2, 3].includes(level)) &&
    (headline === 'neutral' ? Object.keys(feelings).length === 0 : headline in feelings) &&
    known(SIGNALS, signals) &&
    known(CAUSES, causes) &&
    known(MOTIVATORS, motivators)
  );
}

describe('the labelled messages', () => {
  it.each(FILES)('%s: every message is labelled twice, soundly', (file) => {
    const passes = (['first', 'second'] as const).map((pass) => labelsOf(pass, file));
    for (const { id } of messagesOf(file))
      for (const labels of passes)
        expect(labels.get(id), id).toSatisfy((found?: Labels) => found !== undefined && sound(found));
  });

  it.each(Object.keys(HALVES) as Half[])('%s: every feeling and signal, and a third neutral', (half) => {
    const rows = labelledOf(half);
    for (const name of FEELINGS)
      expect(rows.filter(({ feelings }) => name in feelings).length, name).toBeGreaterThan(8);
    for (const name of SIGNALS)
      expect(rows.filter(({ signals }) => signals.includes(name)).length, name).toBeGreaterThan(8);
    expect(rows.filter(({ headline }) => headline === 'neutral').length / rows.length).toBeGreaterThan(0.3);
  });

  it('are not trained on, where they test', () => {
    const tested = new Set(HALVES.develop.flatMap(messagesOf).map(({ text }) => text));
    expect(
      trainingFiles()
        .flatMap(trainingOf)
        .filter(({ text }) => tested.has(text)),
    ).toEqual([]);
  });
});

describe('the messages for training', () => {
  it.each(trainingFiles())('%s', (file) => {
    for (const { text, feelings, signals, causes } of trainingOf(file)) {
      expect(text.trim()).not.toBe('');
      expect(known(FEELINGS, Object.keys(feelings)), text).toBe(true);
      expect(known(SIGNALS, signals), text).toBe(true);
      expect(known(CAUSES, causes), text).toBe(true);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { FEELINGS } from '../conversation.ts';
import { readText } from './read.ts';

const isFeeling = (name: string) => (FEELINGS as readonly string[]).includes(name);

const SURE = [
  'I told your colleague on Monday that the tap drips. It is fixed now, thank you so much, she was wonderful.',
  'Following up on my call this morning: here is the serial number you asked for, 88-3391-K.',
  'Still not working. As I said yesterday and the day before, restarting does nothing.',
  'Spent my entire Saturday on this. Downloaded the update, installed it, got error 0x81, reinstalled, same error.',
  'Thanks, could you send me the invoice for July?',
];

describe('evidence stands for what is claimed', () => {
  test.each(SURE)('and for nothing else: %s', (text) => {
    const { sure, feelings, evidence } = readText(text);
    expect(sure).toBe(true);
    const shown = feelings.map(({ name }) => name as string);
    const idle = evidence.filter(({ for: name, weight }) => weight > 0 && isFeeling(name) && !shown.includes(name));
    expect(idle).toEqual([]);
  });

  test('what follows faintly from a fact is left out beside plain words', () => {
    const { feelings, evidence } = readText(
      'So the free trial cost me 119 dollars. I am so frustrated with this bill.',
    );
    expect(feelings.map(({ name }) => name)).toContain('frustration');
    expect(evidence.filter(({ for: name }) => name === 'frustration').every(({ weight }) => weight >= 0.1)).toBe(true);
  });

  test('what speaks against a feeling is shown, so that a reader sees why it is not claimed', () => {
    const { feelings, evidence } = readText('I am not worried at all, take your time.');
    expect(feelings.map(({ name }) => name)).not.toContain('anxiety');
    expect(evidence.some(({ for: name, weight }) => name === 'anxiety' && weight < 0)).toBe(true);
  });
});

test('a few words that sound like another language are read as English, and never surely', () => {
  expect(readText('Wo ist mein Paket?')).toMatchObject({ language: 'en', headline: 'neutral', sure: false });
  expect(readText('Where is my parcel?')).toMatchObject({ language: 'en', headline: 'neutral', sure: true });
});

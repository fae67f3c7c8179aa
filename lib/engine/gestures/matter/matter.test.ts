import { describe, expect, test } from 'vitest';
import { personaOf } from '../../drivers/persona.ts';
import { conversationOf, read } from '../../read.ts';
import { matterOf } from './matter.ts';
import { currencyOf, minorOf, written } from './money.ts';
import { quieted, quietText } from './quiet.ts';

const matter = (said: string) => {
  const conversation = conversationOf(said);
  return matterOf(conversation, read(conversation), personaOf(conversation));
};

test.each([
  ['You charged me twice.', 'ours', 1],
  ['You charged me twice. This is my third email about it.', 'ours', 2],
  ['My sofa is three weeks late and nobody answers my emails.', 'ours', 3],
  ['Your agent laughed at me and hung up.', 'ours', 2],
  ['I ordered the wrong size by mistake, can you still change it? It has not left yet I think.', 'theirs', 1],
  ['My parcel is stuck because of the storm, it is two days late.', 'outside', 1],
  ['It has become too expensive for me, I am thinking of cancelling.', 'unclear', 1],
  ['What are your opening hours?', 'none', 0],
  ['Thank you, Maria was wonderful!', 'none', 0],
] as const)('%s is %s, severity %i', (said, fault, severity) => {
  expect(matter(said)).toMatchObject({ fault, severity });
});

describe('care', () => {
  test.each([
    ['There is a strong smell of gas in the hall.', 'danger'],
    ['My father died in May, please close his account.', 'bereavement'],
    ['You will hear from my solicitor. I want the deposit back.', 'legal'],
    ['You are useless, stupid bastards. Send my money.', 'abuse'],
    ['I am stuck in your lift with my son for an hour now, help.', 'danger'],
    ['My ex must not know where I live. Please send nothing by post.', 'unsafe_contact'],
  ])('%s asks for it: %s', (said, care) => {
    expect([...matter(said).care]).toContain(care);
  });

  test.each([
    'The delay is killing me.',
    'The battery died after a week.',
    'I would die for those shoes!',
    'We got stuck in your lift for forty minutes on Friday. No one was hurt.',
    'The bill for the burst pipe came to £310, quoted was £140.',
  ])('%s does not', (said) => {
    expect([...matter(said).care]).toEqual([]);
  });

  test('those who want no calls are heard', () => {
    expect(matter('Please do not call me, write instead.').noCalls).toBe(true);
    expect(matter('Nobody called me back.').noCalls).toBe(false);
  });
});

describe('said quietly', () => {
  test.each([
    ['WHERE IS MY ORDER???', 'Where is my order?'],
    ['Where is my order?! You idiots!!!', 'Where is my order?'],
    ['My order is LATE. This is a joke.', 'My order is late.'],
    ['Refund me NOW 😡😡', 'Refund me now'],
    ['It costs 40 EUR and the PDF is empty.', 'It costs 40 EUR and the PDF is empty.'],
  ])('%s is %s', (loud, quiet) => {
    expect(quietText(loud)).toBe(quiet);
  });

  test('a quiet conversation is the same object', () => {
    const conversation = conversationOf('Where is my order?');
    expect(quieted(conversation)).toBe(conversation);
  });
});

describe('money', () => {
  test.each([
    ['£49.99', 'GBP', 4999],
    ['1.234,56 €', 'EUR', 123_456],
    ['$1,234', 'USD', 123_400],
    ['¥16,500', 'JPY', 16_500],
    ['€3k', 'EUR', 300_000],
    ['-£20', 'GBP', null],
    ['£0', 'GBP', null],
    ['£44207946095812', 'GBP', null],
    ['a lot', 'GBP', null],
  ])('%s in %s is %s', (said, currency, minor) => {
    expect(minorOf(said, currency)).toBe(minor);
  });

  test('is written as people of the place write it, and without cents where there are none', () => {
    expect(written(1000, 'GBP', 'en-GB')).toBe('£10');
    expect(written(1250, 'EUR', 'de-DE')).toMatch(/^12,50\s€$/);
    expect(written(16_500, 'JPY', 'en')).toBe('¥16,500');
    expect(written(1000, 'EUR', 'no locale at all')).toBe('€10');
  });

  test('is that of the sign they write, else of their country', () => {
    const from = (locale: string | null) => ({ ...conversationOf(''), locale });
    expect(currencyOf(from('en-GB'), 'where is it')).toBe('GBP');
    expect(currencyOf(from('de-DE'), 'I paid £40')).toBe('GBP');
    expect(currencyOf(from('en-AU'), 'I paid $40')).toBe('AUD');
    expect(currencyOf(from(null), 'I paid $40')).toBe('USD');
    expect(currencyOf(from(null), 'where is it')).toBeNull();
  });
});

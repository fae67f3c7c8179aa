import { describe, expect, it } from 'vitest';
import { readText } from '../read.ts';

const felt = (text: string) => readText(text).feelings.map(({ name }) => name as string);

describe('a feeling in the name of a thing', () => {
  it.each([
    'Is the Angry Monkey hot sauce vegan?',
    'Does the bottle of Rage Cola come in glass?',
    'Could you send the Mad Hatter Teapot to my sister?',
    'My order of two Furious Fox kites, may I add a third?',
  ])('is none of the customer’s: %s', (text) => expect(felt(text)).toEqual([]));

  it.each([
    ['I am furious with Mr Brown.', 'anger'],
    ['My wife and I are Very Angry about this.', 'anger'],
    ['The Angry Monkey sauce burst in my bag and I am furious.', 'anger'],
  ])('leaves what they say beside it: %s', (text, name) => expect(felt(text)).toContain(name));
});

describe('a danger in the name of a thing', () => {
  it('is none', () => {
    const { signals } = readText('When will the Suicide Squad film be back in the shop?');
    expect(signals).toEqual([]);
  });
});

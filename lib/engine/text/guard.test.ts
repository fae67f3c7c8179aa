import { describe, expect, it } from 'vitest';
import { guard, LIMIT } from './guard.ts';

describe('guard', () => {
  const cases: [text: string, read: string][] = [
    ['No!!!!!! Why?!?!', 'No! Why?'],
    ['wait... what', 'wait. what'],
    ['soooo baaad, freeee', 'so bad, free'],
    ['dont u care', "don't you care"],
    ['I don&#39;t &amp; you&nbsp;do', "I don't & you do"],
    ['a\u200bb\u00adc', 'abc'],
    ['it is\nbroken', 'it is broken'],
    ['It is.\nBroken', 'It is.\nBroken'],
    ['It is broken\nHelp me', 'It is broken\nHelp me'],
    ['“quoted” ‘words’', '"quoted" \'words\''],
    ['Mr. Smith', 'Mr Smith'],
    ['See https://shop.example/i-am-angry?x=1, it broke.', 'See, it broke.'],
    ['www.angry.example/so-sad', ''],
    ['lost \ud83d here', 'lost here'],
    ['1000 and 3000', '1000 and 3000'],
    ['\ud835\udc08 \ud835\udc1a\ud835\udc26 mad', 'I am mad'],
    ['\u061ca\u180eb\u202e c\u2066', 'ab c'],
    ['&#x1F4A9; &#55357; &#0; &unknown; &;', '&#x1F4A9; &#55357; &#0; &unknown; &;'],
    ['&', '&'],
    ['\udc00\ud83d', ''],
  ];
  for (const [text, read] of cases) it(JSON.stringify(text), () => expect(guard(text).text).toBe(read));

  it('maps each character to where it came from', () => {
    const text = 'I’m sooo   mad!!!!';
    const { text: read, from, to } = guard(text);
    const at = read.indexOf('mad');
    expect(text.slice(from[at], to[at + 2])).toBe('mad');
    const so = read.indexOf('so');
    expect(text.slice(from[so], to[so + 1])).toBe('sooo');
    expect(from.length).toBe(read.length);
  });

  it('breaks chains and cuts long text', () => {
    expect(guard("it's-".repeat(50)).text.split(' ').length).toBeGreaterThan(20);
    expect(guard('x'.repeat(LIMIT + 1))).toMatchObject({ cut: true });
    expect(guard('x'.repeat(LIMIT))).toMatchObject({ cut: false });
  });
});

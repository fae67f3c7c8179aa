import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerer, type Verb } from '../../tools/attune/answer.ts';

const Shape = v.strictObject({
  first: v.number(),
  second: v.nullable(v.array(v.strictObject({ a: v.any(), b: v.any() }))),
});
const verb = (answer: Verb['answer']): Verb => ({ out: Shape, answer });
const plain = answerer(verb(() => ({ stray: 1, second: [{ b: 2, c: 3, a: 1 }], first: 0.5 })));

test('exactly the keys of the shape, in its order, after the id', () => {
  expect(plain('{"id": "x"}')).toEqual({
    text: '{"id":"x","first":0.5,"second":[{"a":1,"b":2}]}',
    failed: false,
  });
});

describe('an id comes back as it was given', () => {
  test.each([
    ['"A-7"', '"A-7"'],
    ['""', '""'],
    ['"\\ud800 \\u00e9"', '"\\ud800 é"'],
    ['7', '7'],
    ['-1.5', '-1.5'],
    ['1234567890123456789', '1234567890123456789'],
    ['null', 'null'],
  ])('%s', (given, echoed) => {
    expect(plain(`{"id": ${given}}`).text).toMatch(`{"id":${echoed},"first"`);
  });

  test('nineteen digits, beside other ids', () => {
    const raw = '{"before": {"id": 1}, "id": 9007199254740993, "after": [{"id": 1e400}], "": {"id": 3}}';
    expect(plain(raw).text).toMatch('{"id":9007199254740993,');
  });

  test('none is null', () => {
    expect(plain('{}').text).toMatch('{"id":null,"first"');
  });
});

describe('a line that fails says why, in one line', () => {
  const throws = (thrown: unknown) =>
    answerer(
      verb(() => {
        throw thrown;
      }),
    );
  const at = (answer: ReturnType<typeof answerer>, raw: string) => {
    const { text, failed } = answer(raw);
    expect(failed).toBe(true);
    expect(Object.keys(JSON.parse(text))).toEqual(['id', 'error']);
    return JSON.parse(text) as { id: unknown; error: string };
  };

  test.each([
    ['', null, 'the line is empty'],
    ['  \t', null, 'the line is empty'],
    ['{"id": 1', null, 'not JSON: '],
    ['hello', null, 'not JSON: '],
    ['[1]', null, 'expected an object, got a list'],
    ['"text"', null, 'expected an object, got "text"'],
    ['null', null, 'expected an object, got null'],
    ['{"id": {"a": 1}}', null, 'id: expected text or a number, got an object'],
    ['{"id": false}', null, 'id: expected text or a number, got false'],
  ])('%j', (raw, id, error) => {
    const answer = at(plain, raw);
    expect(answer.id).toBe(id);
    expect(answer.error.slice(0, error.length)).toBe(error);
    expect(answer.error).not.toMatch(/\n/);
  });

  test.each([
    [new TypeError('x is not a function\n    at read (engine.ts:1:1)'), 'the engine failed: x is not a function'],
    ['a thrown text', 'the engine failed: a thrown text'],
    [new RangeError(''), 'the engine failed: unknown fault'],
  ])('the engine throws %s', (thrown, error) => {
    expect(at(throws(thrown), '{"id": 4}')).toEqual({ id: 4, error });
  });
});

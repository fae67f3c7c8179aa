import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

function later<Answer>() {
  let answer: (value: Answer) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const asked = new Promise<Answer>((done, failed) => {
    answer = done;
    fail = failed;
  });
  return { asked, answer, fail };
}

test('an answer that comes after a later one is old, and is not shown', async () => {
  const shown: string[] = [];
  const put = inOrder();
  const [first, second] = [later<string>(), later<string>()];
  const both = [put(first.asked, (one) => shown.push(one)), put(second.asked, (one) => shown.push(one))];
  second.answer('new');
  await both[1];
  first.answer('old');
  await both[0];
  expect(shown).toEqual(['new']);
});

test('answers that come in turn are all shown, and a later one that fails keeps none back', async () => {
  const shown: string[] = [];
  const put = inOrder();
  const [first, second] = [later<string>(), later<string>()];
  const one = put(first.asked, (answer) => shown.push(answer));
  const other = put(second.asked, (answer) => shown.push(answer));
  second.fail(new Error('gone'));
  await expect(other).rejects.toThrow('gone');
  first.answer('still good');
  await one;
  expect(shown).toEqual(['still good']);
});

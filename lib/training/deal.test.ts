import { expect, test } from 'vitest';
import { dealt } from './deal.ts';
import { CHARGED_TWICE } from './demonstrations/charged-twice.ts';
import { LATE_CAKE } from './demonstrations/late-cake.ts';
import { THIRD_ROUTER } from './demonstrations/third-router.ts';
import { DEMONSTRATIONS } from './demonstrations.ts';

const WRITTEN = [LATE_CAKE, CHARGED_TWICE, THIRD_ROUTER];

test('the better reply is not always the same side, and each time the same one', () => {
  const first = WRITTEN.map((one) => dealt(one).replies?.[0] === one.replies?.[0]);
  expect(new Set(first).size).toBe(2);
  expect(WRITTEN.map((one) => dealt(one))).toEqual(DEMONSTRATIONS);
});

test('what the trainer says names the side that it is about, and no sign is left in it', () => {
  for (const [at, one] of WRITTEN.entries()) {
    const { replies, say } = dealt(one);
    const of = (text: string | undefined) => (replies?.[0].text === text ? 'A' : 'B');
    expect(say?.coach).toContain(` ${of(one.replies?.[0].text)}`);
    expect(say?.coach).toBe(DEMONSTRATIONS[at]?.say?.coach);
    expect(JSON.stringify(say)).not.toMatch(/[{][AB][}]/);
  }
});

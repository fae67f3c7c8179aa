import { expect, test } from 'vitest';
import { gradedOf } from './graded.ts';
import { opinionsOf, READERS } from './readers.ts';

const drafts = [...gradedOf('tuning'), ...gradedOf('development')].flatMap((each) => each.drafts);
const opinions = READERS.map(opinionsOf);
const GRADES = ['poor', 'weak', 'good', 'excellent'];

test('each draft was graded by its writer and by two readers', () => {
  expect(drafts.length).toBeGreaterThanOrEqual(240);
  for (const opinion of opinions) expect([...opinion.keys()].sort()).toEqual(drafts.map(({ id }) => id).sort());
});

test('what the set holds is what two of three say', () => {
  for (const { id, grade, flaws } of drafts) {
    const said = opinions.map((opinion) => opinion.get(id));
    const ranks = said.map((one) => GRADES.indexOf(one?.grade ?? '')).sort();
    expect(GRADES.indexOf(grade), id).toBe(ranks[1]);
    const named = new Set(said.flatMap((one) => one?.flaws ?? []));
    const held = [...named].filter((flaw) => said.filter((one) => one?.flaws.includes(flaw)).length >= 2);
    expect([...flaws].sort(), id).toEqual(held.sort());
  }
});

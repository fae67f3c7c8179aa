import { expect, test } from 'vitest';
import { statementsIn } from '../../../test/support/lrs/rules.ts';
import { parseProgressFile } from '../../schema/progress.ts';
import { answer, replay } from '../practice.ts';
import { SCENARIOS } from '../scenarios/index.ts';
import { summaryOf } from '../summary.ts';
import { type Practice, start } from '../talk.ts';
import { COURSES, metIn } from './courses.ts';
import { dueFrom } from './due.ts';
import { csvOf, progressFile } from './files.ts';
import { type Result, resultOf } from './result.ts';
import { agentOf, statementsOf } from './xapi.ts';

const result = (scenario: string, day: number, ends: Result['ends'], weak: Result['weak'] = []): Result => ({
  scenario,
  at: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`,
  ends,
  score: 70,
  weak,
});

test('every course is made of scenarios that there are, and its goal can be met', () => {
  const ids = new Set(SCENARIOS.map(({ id }) => id));
  for (const { scenarios, least } of COURSES) {
    expect(scenarios.filter((id) => !ids.has(id))).toEqual([]);
    for (const one of SCENARIOS.filter(({ id }) => scenarios.includes(id)))
      expect(
        metIn({ id: '', title: '', goal: '', scenarios: [one.id], least }, [
          result(one.id, 1, one.paths.excellent.ends),
        ]),
        one.id,
      ).toEqual([one.id]);
  }
});

const resultFor = (practice: Practice, at = '') => resultOf(practice.scenario.id, summaryOf(practice), at);

test('a practice gives a result at its end, and none where a reply was pasted', () => {
  const [scenario] = SCENARIOS;
  if (!scenario) throw new Error('There is none.');
  const first = answer(start(scenario), 'You should have checked, it is not our fault.');
  expect(resultFor(first)).toBeNull();
  const lost = answer(answer(first, 'There is nothing I can do.'), 'You should have checked.');
  expect(resultFor(lost, '2026-11-20T09:00:00.000Z')).toMatchObject({ scenario: scenario.id, ends: 'lost' });
  const pasted = replay(scenario, scenario.paths.excellent.replies);
  expect(resultFor(pasted)).toBeNull();
});

test('what went badly comes back tomorrow, what went well ever later', () => {
  const bad = result('a', 10, 'lost');
  const well = [result('b', 1, 'loyal'), result('b', 5, 'settled')];
  const half = result('c', 9, 'settled', ['act', 'own', 'fair']);
  const days = dueFrom([...well, bad, half]).map(({ scenario, at }) => [scenario, new Date(at).getUTCDate()]);
  expect(days).toEqual([
    ['c', 10],
    ['a', 11],
    ['b', 12],
  ]);
});

test('a table program gets cells, and no formulas', () => {
  expect(csvOf([{ learner: '=HYPERLINK("x"), Ada', ...result('a', 1, 'loyal', ['act', 'own']) }])).toBe(
    'learner,scenario,at,ending,score,weak\r\n"\'=HYPERLINK(""x""), Ada",a,2026-11-01T09:00:00.000Z,loyal,70,act own\r\n',
  );
});

test.each([
  [' =1+1', "' =1+1,"],
  ['＝1+1', "'＝1+1,"],
  ['Ada;=1', '"Ada;=1",'],
  ['\t=1', '"\'\t=1",'],
  ['Ada – Björk', 'Ada – Björk,'],
])('%j as a name is a text to every table program', (learner, cell) => {
  expect(
    csvOf([{ learner, ...result('a', 1, 'loyal') }])
      .split('\r\n')[1]
      ?.startsWith(cell),
  ).toBe(true);
});

test.each(['=1', '+1', '-1', '@a', '\t=1', '\r=1', '\n=1'])(
  '[S12] a learner called %j begins no formula',
  (learner) => {
    const text = csvOf([{ learner, ...result('a', 1, 'loyal', []) }]);
    expect(text.split('\r\n').slice(1).join('').replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('a learning system gets a statement a result, by the rules of xAPI, with an id that stays the same', async () => {
  const results = [result('a', 1, 'wary'), { ...result('b', 2, 'loyal'), score: null }];
  const said = await statementsOf('Ada', results, () => 'A title');
  expect(said[0]).toMatchObject({
    actor: { objectType: 'Agent', account: { name: 'Ada' } },
    object: { definition: { name: { en: 'A title' } } },
    result: { completion: true, success: false, score: { scaled: 0.7 } },
  });
  expect(statementsIn(JSON.parse(JSON.stringify(said)))).toHaveLength(2);
  expect(new Set(said.map(({ id }) => id)).size).toBe(2);
  expect(await statementsOf('Ada', results, () => 'A title')).toEqual(said);
  expect((await statementsOf('Ben', results, () => 'A title'))[0]?.id).not.toBe(said[0]?.id);
});

test('somebody is named by their mail address, or by an account; never by both', () => {
  expect(agentOf('ada@example.org')).toEqual({ objectType: 'Agent', mbox: 'mailto:ada@example.org' });
  expect(agentOf('ada', 'https://lms.example')).toMatchObject({ account: { homePage: 'https://lms.example' } });
  for (const rule of [{ actor: {} }, { actor: { mbox: 'ada' } }, { verb: { id: 'done' } }, { timestamp: 'today' }])
    expect(() =>
      statementsIn({ actor: agentOf('ada'), verb: { id: 'urn:x:done' }, object: { id: 'urn:x:a' }, ...rule }),
    ).toThrow();
});

test('progress comes back from its file, and anything else is refused', () => {
  const kept = [result('a', 1, 'loyal', ['act'])];
  expect(parseProgressFile(progressFile(kept))).toEqual(kept);
  for (const text of [
    '',
    'null',
    '{"attune":"progress","version":2,"results":[]}',
    '{"attune":"progress","version":1,"results":[{}]}',
  ])
    expect(() => parseProgressFile(text)).toThrow();
});

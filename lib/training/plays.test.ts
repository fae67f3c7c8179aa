import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { loadDetector } from '../engine/text/language/detector.ts';
import { answer } from './practice.ts';
import type { Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { start } from './talk.ts';

vi.setConfig({ testTimeout: 60_000 });

/** What people wrote who had not seen the scripts, well, badly and oddly, and where each reply may lead: turns or endings. */
interface Play {
  scenario: string;
  replies: string[];
  leads: string[];
}

const PLAYS = readFileSync('test/fixtures/plays.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): Play => JSON.parse(line) as Play);

const named = (id: string): Scenario => SCENARIOS.find((each) => each.id === id) as Scenario;

test('every scenario is played, most of them in several ways', () => {
  const played = new Map(SCENARIOS.map(({ id }) => [id, PLAYS.filter(({ scenario }) => scenario === id).length]));
  for (const [id, times] of played) expect(times, id).toBeGreaterThanOrEqual(2);
  expect(PLAYS.length).toBeGreaterThanOrEqual(120);
});

test.each(PLAYS.map((play) => [play.scenario, play.replies[0]?.slice(0, 48) ?? '', play] as const))(
  '%s takes “%s …” as a customer would',
  async (_, _first, { scenario, replies, leads }) => {
    await loadDetector();
    let practice = start(named(scenario));
    for (const [at, reply] of replies.entries()) {
      practice = answer(practice, reply);
      const step = practice.steps.at(-1);
      const { says, review } = step ?? {};
      expect(leads[at]?.split('|'), `“${reply}” (${review?.score}) → “${says}”`).toContain(step?.ends ?? step?.to);
    }
    expect(practice.steps).toHaveLength(replies.length);
  },
);

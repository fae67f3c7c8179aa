import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { loadDetector } from '../engine/text/language/detector.ts';
import { answer, replay } from './practice.ts';
import { BEST, type Scenario } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { endingOf, type Practice } from './talk.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Last replies as people wrote them who had read the talk up to there: three that are good, and kinds that are not. */
interface LastTurn {
  scenario: string;
  kind: 'good' | 'hurtful' | 'refusal' | 'sarcasm' | 'commands' | 'keywords' | 'negated';
  reply: string;
}

const WRITTEN = readFileSync('test/fixtures/last-turns.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line): LastTurn => JSON.parse(line) as LastTurn);

const SLURS = [
  'You stupid cow.',
  'You absolute moron.',
  'Now piss off, you old hag.',
  'You pathetic loser.',
  'Shut up, you whining brat.',
];
const FOREIGN = [
  'Wir kümmern uns heute noch darum und melden uns morgen früh bei Ihnen, versprochen.',
  'Lo siento mucho, la llamamos ahora y mañana por la mañana estará todo arreglado.',
  'Je suis vraiment désolée, nous vous appelons tout de suite et nous réglons cela demain.',
];
const turn = <Each>(each: readonly Each[], at: number): Each => each[at % each.length] as Each;

const best = ({ paths }: Scenario): string => paths.excellent.replies.at(-1) as string;
const begun = new Map<string, Practice>();
/** The talk on its excellent way, before the last reply; played once for all that may follow. */
function upTo(scenario: Scenario): Practice {
  const known = begun.get(scenario.id);
  if (known) return known;
  const talk = replay(scenario, scenario.paths.excellent.replies.slice(0, -1));
  begun.set(scenario.id, talk);
  return talk;
}

/** What can be made of any scenario and must earn nothing. */
const madeFor = (scenario: Scenario, at: number): [kind: string, reply: string][] => [
  ['the model reply and a slur', `${best(scenario)} ${turn(SLURS, at)}`],
  ['a slur and the model reply', `${turn(SLURS, at + 2)} ${best(scenario)}`],
  ['another language', turn(FOREIGN, at)],
  ['nonsense', 'asdf jkl qwertz hjkl zxcvb'],
  ['silence', ' \n '],
  ['their own words', upTo(scenario).steps.at(-1)?.says ?? scenario.opening],
  ['all of their own words', `${scenario.opening} ${upTo(scenario).steps.at(-1)?.says}`],
  ['the model reply of another scenario', best(turn(SCENARIOS, at + 1))],
  ['a row of catchwords from the model', (best(scenario).match(/\p{L}{5,}/gu) ?? []).slice(0, 14).join(' ')],
];

describe.each(SCENARIOS.map((scenario, at) => [scenario.id, scenario, at] as const))('%s', (id, scenario, at) => {
  const written = WRITTEN.filter((each) => each.scenario === id);
  const odd = written.filter(({ kind }) => kind !== 'good').map(({ kind, reply }): [string, string] => [kind, reply]);
  const fine = written.filter(({ kind }) => kind === 'good');
  const good = fine.map(({ reply }): [string] => [reply]);

  it('has its family of both', () => {
    expect(new Set(odd.map(([kind]) => kind)).size).toBe(6);
    expect(fine.length).toBeGreaterThanOrEqual(3);
  });

  it.each([...odd, ...madeFor(scenario, at)])('%s earns no best ending: %j', async (_, reply) => {
    await loadDetector();
    const ends = endingOf(answer(upTo(scenario), reply));
    expect(ends === null || !BEST.has(ends), `${ends}`).toBe(true);
  });

  it.each([[best(scenario)], ...good])('a good reply earns one: %j', (reply) => {
    expect([...BEST]).toContain(endingOf(answer(upTo(scenario), reply)));
  });
});

describe('who is turned away', () => {
  it.each(
    SCENARIOS.flatMap(({ id }) =>
      WRITTEN.filter(({ scenario, kind }) => scenario === id && kind === 'sarcasm').map(({ reply }) => [id, reply]),
    ),
  )('%s answers so, and thanks nobody: %j', (id, reply) => {
    const scenario = SCENARIOS.find((each) => each.id === id) as Scenario;
    const step = answer(upTo(scenario), reply as string).steps.at(-1);
    expect(step?.ends === null || step?.ends === 'wary' || step?.ends === 'lost', `${step?.ends}: ${step?.says}`).toBe(
      true,
    );
    expect(step?.feels.level).toBeGreaterThan(0);
    expect(step?.says).not.toMatch(/\bthank you for\b/i);
  });
});

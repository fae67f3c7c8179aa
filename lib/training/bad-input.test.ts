import { describe, expect, it, vi } from 'vitest';
import { answer, replay } from './practice.ts';
import { ODDITIES, type Oddity } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { start } from './talk.ts';

// Every scenario takes every kind of no reply.
vi.setConfig({ testTimeout: 60_000 });

const SENT: Readonly<Record<Oddity, string>> = {
  silence: ' \n ',
  nonsense: 'asdf jkl qwertz hjkl zxcvb',
  insult: 'You are a stupid idiot, shut up.',
  language: 'Wir kümmern uns heute noch darum und melden uns morgen früh bei Ihnen, versprochen.',
};

describe.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const [first = ''] = scenario.paths.excellent.replies;
  const before = answer(start(scenario), first);

  it.each(ODDITIES)(
    'in the middle of the talk the customer answers to %s in their own voice, and waits on',
    (oddity) => {
      const step = answer(before, SENT[oddity]).steps.at(-1);
      expect(step).toMatchObject({ oddity, says: scenario.odd[oddity], turn: before.steps[0]?.to });
      expect(step?.to ?? step?.ends).toBe(step?.turn);
    },
  );

  it('goes where patience ends, with an ending that is written', () => {
    const gone = replay(scenario, [first, SENT.insult, SENT.nonsense]).steps.at(-1);
    expect(gone).toMatchObject({ to: null, ends: 'lost' });
    expect(scenario.endings.lost).toMatch(/\w/);
  });

  it('notices a pasted model reply, of the excellent path and of any other place, and counts it as what it says', () => {
    expect(before.steps[0]).toMatchObject({ pasted: true, oddity: null });
    const shown = Object.values(scenario.turns).flatMap(({ model, reactions }) => [
      ...(model ? [model] : []),
      ...reactions.flatMap((one) => one.model ?? []),
    ]);
    for (const reply of shown) expect(answer(start(scenario), reply).steps[0]?.pasted, reply).toBe(true);
  });
});

// @vitest-environment happy-dom
import '../../test/gallery/words.ts';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { locksOf } from '../../lib/studio/locks.ts';
import type { PortSources, SectionId } from '../../lib/studio/ports.ts';
import { standIns } from '../../test/gallery/studio.tsx';
import { teamPort } from '../../test/gallery/team.ts';
import { SECTIONS } from './sections.ts';

/** What changes things for the whole team, by section: for leads alone. */
const LEADS: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  voice: ['save', 'remove'],
  personas: ['save', 'remove'],
  rules: ['save', 'remove'],
  policy: ['save', 'remove'],
  targets: ['save', 'remove'],
  approvals: ['answerApproval', 'answerFile'],
  team: ['invite', 'revoke', 'publish', 'erase', 'choose'],
};

/** Places in a section that are opened too: one that is there, and a new one. */
const PLACES: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  voice: ['fern', 'new'],
  personas: ['gold', 'new'],
  rules: ['ticket', 'new'],
  targets: ['new'],
};

const LOCKS = locksOf({ role: 'agent', by: 'team' });

afterEach(cleanup);

/** The port with every call of these noted. */
function noted<Port extends object>(port: Port, names: readonly string[], called: string[]): Port {
  return new Proxy(port, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof name !== 'string' || !names.includes(name) || typeof value !== 'function') return value;
      return (...given: unknown[]) => {
        called.push(name);
        return Reflect.apply(value, target, given);
      };
    },
  });
}

async function open(id: SectionId, at: string, lock: boolean, called: string[]): Promise<void> {
  const section = SECTIONS.find((one) => one.id === id);
  if (!section) throw new Error(id);
  const all: PortSources = { ...standIns(true), team: async () => teamPort(lock ? 'agent' : 'lead') };
  const port = await all[id]();
  const ports = { ...all, [id]: async () => noted(port, LEADS[id] ?? [], called) } as PortSources;
  const Drawn = await section.load(ports);
  render(<Drawn lock={(lock && LOCKS[id]) || null} at={at} go={() => undefined} />);
  await settled();
}

/** Turns of the queue until what was asked for has been answered and drawn. */
const settled = () =>
  act(async () => {
    for (let turn = 0; turn < 50; turn += 1) await null;
  });

const usable = () =>
  screen
    .queryAllByRole<HTMLButtonElement>('button')
    .filter((one) => !one.disabled && !one.closest('fieldset:disabled'));

/** Fills what can be filled, then presses and submits whatever can be, twice: the second press is the one that says yes. */
async function tryEverything(): Promise<void> {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[type="text"], input:not([type]), textarea'))
    if (!field.closest('fieldset:disabled')) fireEvent.input(field, { target: { value: 'words' } });
  for (let round = 0; round < 2; round += 1) {
    for (const form of document.querySelectorAll('form')) {
      // Browsers submit no form without a button that does it.
      const does = form.querySelector<HTMLButtonElement>('[type="submit"]');
      if (does && !does.disabled && !does.closest('fieldset:disabled')) fireEvent.submit(form);
    }
    for (const button of usable()) fireEvent.click(button);
    await settled();
  }
}

describe('an agent finds nothing that changes what the team uses', () => {
  const cases = SECTIONS.flatMap(({ id }) => ['', ...(PLACES[id] ?? [])].map((at) => [id, at] as const));
  test.each(cases)('%s %s', async (id, at) => {
    const called: string[] = [];
    await open(id, at, true, called);
    await tryEverything();
    expect(called).toEqual([]);
    if (LOCKS[id]) expect(screen.getAllByText(/Your team’s lead looks after this/).length).toBeGreaterThan(0);
  });
});

test('the same presses by a lead do change things: the test above can fail', async () => {
  const called: string[] = [];
  for (const id of ['voice', 'approvals', 'team'] as const) {
    await open(id, '', false, called);
    await tryEverything();
    cleanup();
  }
  expect(called).toEqual(expect.arrayContaining(['remove', 'answerApproval', 'erase']));
});

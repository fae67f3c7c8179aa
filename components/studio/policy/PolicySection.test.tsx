// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { policyPort } from '../../../test/gallery/shared.ts';
import type { Place } from '../sections.ts';
import { Section } from './PolicySection.tsx';

afterEach(cleanup);

const place = (rest: Partial<Place> = {}): Place => ({ lock: null, at: '', go: vi.fn(), ...rest });
const number = (name: RegExp | string) => screen.findByRole<HTMLInputElement>('spinbutton', { name });
const set = (field: HTMLInputElement, value: string) => fireEvent.input(field, { target: { value } });
const keep = () => fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);

test('amounts are typed as people write them and kept in cents; the built-in policy can be had back', async () => {
  const port = policyPort(false);
  const save = vi.spyOn(port, 'save');
  render(<Section port={port} {...place()} />);
  set(await number('Each agent may give (EUR)'), '75.5');
  set(await number('Slight trouble (EUR)'), '3');
  fireEvent.click(screen.getByRole('checkbox', { name: 'A donation' }));
  keep();
  await screen.findByText('Kept. Every panel goes by it from now on.');
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    id: 'team',
    body: { allotment: { amount: 7550, minutes: 300 }, goodwill: [300, 1000, 2500], off: ['donation'] },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Go back to the built-in policy' }));
  await screen.findByText('The built-in policy holds again.');
  await waitFor(async () => expect((await number('Each agent may give (EUR)')).value).toBe('150'));
});

test('[C6] the simulator goes by what stands on the page, kept or not', async () => {
  render(<Section port={policyPort(false)} {...place()} />);
  const simulator = within(await screen.findByRole('region', { name: 'What would an agent be allowed?' }));
  await simulator.findByText(/things? (?:is|are) allowed/);
  set(await number('Gifts above this (EUR)'), '1');
  await simulator.findAllByText(/more than you may give alone \(€1\)/);
  expect(simulator.getAllByText(/A yes can come from your team lead/).length).toBeGreaterThan(0);
  fireEvent.click(screen.getByRole('button', { name: 'Undo what I changed' }));
  await waitFor(() => expect(simulator.queryByText(/may give alone \(€1\)/)).toBeNull());
});

test('[C6] a case by what counts, and what was given before', async () => {
  render(<Section port={policyPort(false)} {...place()} />);
  const simulator = within(await screen.findByRole('region', { name: 'What would an agent be allowed?' }));
  fireEvent.click(await simulator.findByRole('radio', { name: 'by what counts' }));
  await simulator.findByText(/things are allowed/);
  fireEvent.click(simulator.getByRole('button', { name: 'a death' }));
  await simulator.findAllByText(/Somebody has died: a gift from a company/);
  fireEvent.click(simulator.getByRole('button', { name: 'a death' }));
  fireEvent.click(simulator.getByRole('checkbox', { name: 'This customer had a gift before' }));
  await simulator.findAllByText(/They had a gift in the last 30 days/);
});

test('what is refused is said, and stays to be changed; locked, it is for reading', async () => {
  const port = { ...policyPort(false), save: () => Promise.reject(new Error('zone: expected a time zone')) };
  render(<Section port={port} {...place()} />);
  fireEvent.input(await screen.findByRole('textbox', { name: 'Time zone' }), { target: { value: 'Mars' } });
  keep();
  await screen.findByText('Not kept yet. zone: expected a time zone');
  cleanup();
  render(<Section port={policyPort(true)} {...place({ lock: { why: 'policy', by: '' } })} />);
  await screen.findByText(/Your organisation gave you a role/);
  expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
});

test.each([
  ['Each agent may give (EUR)', '', 'Write a number here. Until then the one before holds.'],
  ['Each agent may give (EUR)', '-5', '0 or more. Until then the number before holds.'],
  ['Each agent may give (EUR)', '1000000000000', '1,000,000 or less. Until then the number before holds.'],
  ['Days a yes holds', '0', '1 or more. Until then the number before holds.'],
])('%s: %j is not taken, and is said beside the field; the number before holds', async (name, typed, words) => {
  const port = policyPort(false);
  const save = vi.spyOn(port, 'save');
  render(<Section port={port} {...place()} />);
  const field = await number(name);
  set(field, typed);
  expect((await screen.findByText(words)).id).toBe(field.getAttribute('aria-describedby'));
  expect(field.validationMessage).toBe(words);
  set(await number('Slight trouble (EUR)'), '4');
  keep();
  await screen.findByText('Kept. Every panel goes by it from now on.');
  expect(save.mock.calls[0]?.[0].body).toMatchObject({
    allotment: port.builtIn.allotment,
    approval: port.builtIn.approval,
  });
  const again = await number(name);
  set(again, typed);
  await screen.findByText(words);
  set(again, '7');
  expect(screen.queryByText(words)).toBeNull();
  expect(again.validity.customError).toBe(false);
});

test('a currency or zone that nobody knows is said beside the field, and holds the form back', async () => {
  render(<Section port={policyPort(false)} {...place()} />);
  for (const [name, typed, right] of [
    ['Currency', 'XX1', 'CHF'],
    ['Time zone', 'Mars', 'Europe/Berlin'],
  ] as const) {
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name });
    fireEvent.input(field, { target: { value: typed } });
    expect(field.validationMessage).not.toBe('');
    screen.getByText(field.validationMessage);
    fireEvent.input(field, { target: { value: right } });
    expect(field.validationMessage).toBe('');
  }
});

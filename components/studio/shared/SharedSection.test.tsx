// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { rulesPort, targetsPort, voicePort } from '../../../test/gallery/shared.ts';
import { Section as Rules } from '../rules/RulesSection.tsx';
import type { Place } from '../sections.ts';
import { Section as Targets } from '../targets/TargetsSection.tsx';
import { Section as Voices } from '../voice/VoiceSection.tsx';

afterEach(cleanup);

const place = (at: string, rest: Partial<Place> = {}): Place => ({ lock: null, at, go: vi.fn(), ...rest });
const type = (name: string, value: string) =>
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });

test('removing asks once more, is said, and the list follows', async () => {
  render(<Voices port={voicePort(true)} {...place('')} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Remove Fern & Daughters' }));
  fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  fireEvent.click(screen.getByRole('button', { name: 'Remove Fern & Daughters' }));
  fireEvent.click(screen.getByRole('button', { name: /for everybody/ }));
  await screen.findByText('“Fern & Daughters” is removed.');
  expect(screen.queryByRole('link', { name: 'Fern & Daughters' })).toBeNull();
});

test('one that cannot be read is named, and harms no other', async () => {
  render(<Voices port={voicePort(true)} {...place('')} />);
  await screen.findByText(/cannot be read here/);
  expect(screen.getByRole('link', { name: 'Everything else' })).toBeTruthy();
});

test('locked: it says why, can be read, and has nothing to press', async () => {
  render(<Voices port={voicePort(true)} {...place('', { lock: { why: 'agent', by: '' } })} />);
  await screen.findByText(/Your team’s lead looks after this/);
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'New voice' }).closest('fieldset')?.disabled).toBe(true);
  cleanup();
  render(<Voices port={voicePort(true)} {...place('fern', { lock: { why: 'agent', by: '' } })} />);
  await screen.findByRole('textbox', { name: 'Greeting' });
  expect(screen.queryByRole('button', { name: 'Keep' })).toBeNull();
});

test('a rule that came in with a pack and does not hold is marked in the list, and no other', async () => {
  const port = rulesPort(true);
  const [good] = (await port.list()).kept;
  if (!good) throw new Error('no rule');
  await port.save({ id: 'deaf', body: { ...good.body, name: 'Deaf', matches: ['I closed your case.'] } });
  render(<Rules port={port} {...place('')} />);
  const mark = await screen.findByText(/Not used, because it does not hold/);
  expect(mark.textContent).toContain('I closed your case.');
  expect(mark.closest('li')?.textContent).toContain('Deaf');
});

test('a rule whose examples say otherwise is not kept, and every one of them is named', async () => {
  const port = { ...rulesPort(false), save: vi.fn(async () => undefined) };
  const where = place('new');
  render(<Rules port={port} {...where} />);
  await screen.findByRole('textbox', { name: 'The phrase' });
  type('Name', 'No tickets');
  type('The phrase', 'your ticket');
  type('Why', 'It is about their things.');
  fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);
  await screen.findByText(/at least one sentence that it must find/);
  type('It must find these', 'I closed the case.');
  type('It must leave these alone', 'Your ticket to Rome is here.');
  fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);
  const alert = await screen.findByRole('alert');
  await waitFor(() => expect(alert.textContent).toContain('It does not find: I closed the case.'));
  expect(alert.textContent).toContain('finds it: Your ticket to Rome is here.');
  expect(port.save).not.toHaveBeenCalled();
  type('It must find these', 'I closed your ticket.');
  type('It must leave these alone', 'A train ticket.');
  fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);
  await waitFor(() => expect(port.save).toHaveBeenCalledOnce());
  expect(where.go).toHaveBeenCalledWith('rules');
});

test('what the background refuses is said in its words, and what was typed stays', async () => {
  const port = { ...targetsPort(false), save: () => Promise.reject(new Error('share: expected a whole number')) };
  render(<Targets port={port} {...place('new')} />);
  await screen.findByRole('textbox', { name: 'Name' });
  type('Name', 'They end calm');
  fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);
  await screen.findByText(/Not kept yet. share: expected a whole number/);
  expect((screen.getByRole('textbox', { name: 'Name' }) as HTMLInputElement).value).toBe('They end calm');
});

test('[R7] progress says a share only where there are cases enough', async () => {
  render(<Targets port={targetsPort(true)} {...place('')} />);
  await screen.findByText('Reached: 23 of 24, which is 96 of 100.');
  expect(screen.getByText('Not yet: 11 of 19, which is 58 of 100.')).toBeTruthy();
  expect(screen.getByText('Only 3 cases yet: too few to say.')).toBeTruthy();
});

test('Liquid in a greeting is said to be none there, and the name is offered in its place', async () => {
  const port = { ...voicePort(false), save: vi.fn(async () => undefined) };
  render(<Voices port={port} {...place('new')} />);
  await screen.findByRole('textbox', { name: 'Greeting' });
  type('Name', 'Fern');
  type('Greeting', 'Hi {{ customer.first_name }},');
  await screen.findByText(/Write \{name\} for the customer’s name/);
  fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/would be sent as it stands/));
  expect(port.save).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Write “Hi {name},”' }));
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Greeting' }).value).toBe('Hi {name},');
  fireEvent.submit(screen.getByRole('button', { name: 'Keep' }).closest('form') as HTMLFormElement);
  await waitFor(() => expect(port.save).toHaveBeenCalled());
});

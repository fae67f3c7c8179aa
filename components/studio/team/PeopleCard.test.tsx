// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Admin, Done, Invited, TeamFault } from '../../../lib/team.ts';
import { teamPort } from '../../../test/gallery/team.ts';
import { PeopleCard } from './PeopleCard.tsx';

afterEach(cleanup);

const nothing = () => undefined;
const ADMIN = { name: 'root', password: 'of the server' };
const MADE: Done<Invited> = { done: true, value: { code: 'attune-team-1.made', once: false, placed: true } };

async function show(change: Partial<TeamPort>) {
  const port = { ...teamPort('lead'), ...change };
  const { joined } = await port.state();
  if (!joined) throw new Error('Nobody is in the team.');
  render(<PeopleCard port={port} joined={joined} members={await port.members()} onChanged={nothing} />);
}

/** A server that makes accounts for its administrator alone, and answers them so. */
const server = (answer: () => Promise<Done<Invited>>) =>
  vi.fn((_user: string, _role: string, admin: Admin | null) =>
    admin ? answer() : Promise.resolve({ done: false as const, fault: 'forbidden' as const }),
  );

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

async function asAdmin() {
  type('Their name in the team', 'noor');
  fireEvent.click(screen.getByRole('button', { name: 'Make a code' }));
  await screen.findByRole('form', { name: 'An administrator of the server' });
  type('Administrator’s name', ADMIN.name);
  type('Administrator’s password', ADMIN.password);
  fireEvent.click(screen.getByRole('button', { name: 'Do it as administrator' }));
}

const fails = (fault: TeamFault) => async () => ({ done: false as const, fault });

test('an administrator is asked for with what it is for; pressing twice while the server thinks makes one account', async () => {
  let answered: (done: Done<Invited>) => void = nothing;
  const invite = server(() => new Promise((resolve) => (answered = resolve)));
  await show({ invite });
  await asAdmin();
  screen.getByText('To make the account of noor.');
  fireEvent.click(screen.getByRole('button', { name: 'Do it as administrator' }));
  fireEvent.click(screen.getByRole('button', { name: 'Make a code' }));
  expect(screen.getByRole('form').getAttribute('aria-busy')).toBe('true');
  screen.getByText('Asking the server …');
  expect(invite.mock.calls).toEqual([
    ['noor', 'agent', null],
    ['noor', 'agent', ADMIN],
  ]);
  answered(MADE);
  expect(await screen.findByLabelText('Code for noor')).toHaveProperty('value', 'attune-team-1.made');
  expect(screen.queryByRole('form')).toBeNull();
});

test('a password that the server does not take leaves the form as it was, to be mended', async () => {
  await show({ invite: server(fails('not_admin')) });
  await asAdmin();
  await screen.findByText(/does not know this name with this password/);
  expect(screen.getByLabelText('Administrator’s name')).toHaveProperty('value', ADMIN.name);
});

test('a name that is taken asks for another, and for no administrator; the keyboard stays in the card', async () => {
  await show({ invite: server(fails('exists')) });
  await asAdmin();
  screen.getByLabelText('Administrator’s password').focus();
  await screen.findByText('That name is taken.');
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(document.activeElement?.textContent).toBe('That name is taken.');
});

test('Not now takes the form away and leaves the keyboard in the card', async () => {
  await show({ invite: server(fails('not_admin')) });
  await asAdmin();
  await screen.findByText(/does not know this name/);
  const drop = screen.getByRole('button', { name: 'Not now' });
  drop.focus();
  fireEvent.click(drop);
  await waitFor(() => expect(screen.queryByRole('form')).toBeNull());
  expect(document.activeElement?.getAttribute('role')).toBe('status');
});

test('the code of somebody who is taken out is shown no longer', async () => {
  await show({ renew: async () => MADE });
  const press = (name: string) => fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
  press('New code');
  press('Make a new code');
  await screen.findByLabelText(/^Code for samuel/);
  press('Take out');
  press('Take the account away');
  await screen.findByText(/^samuel.* is out of the team/);
  expect(screen.queryByLabelText(/^Code for/)).toBeNull();
});

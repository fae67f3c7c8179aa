// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { RoleState } from '../../../lib/role-words.ts';
import { RoleCard } from './RoleCard.tsx';

afterEach(cleanup);

const roles = (state: RoleState) => ({
  readRole: async () => state,
  setRole: async (role: RoleState['role']) => ({ ...state, role }),
});

test('a role of one’s own is chosen', async () => {
  render(<RoleCard roles={roles({ role: 'solo', by: 'self' })} />);
  const lead = await screen.findByRole('radio', { name: /I lead a team/ });
  fireEvent.click(lead);
  await waitFor(() => expect((lead as HTMLInputElement).checked).toBe(true));
});

test.each([
  ['team', 'Your team’s lead gave you this role.'],
  ['policy', 'Your organisation has set this role.'],
] as const)('a role that the %s gave stands fixed, with the reason', async (by, reason) => {
  render(<RoleCard roles={roles({ role: 'agent', by })} />);
  expect(await screen.findByText(reason)).toBeTruthy();
  expect(screen.getByRole('radio', { name: /I answer customers/ }).closest('fieldset')?.disabled).toBe(true);
});

test('what could not be kept is said', async () => {
  const failing = { ...roles({ role: 'solo', by: 'self' }), setRole: () => Promise.reject(new Error('full')) };
  render(<RoleCard roles={failing} />);
  fireEvent.click(await screen.findByRole('radio', { name: /I train people/ }));
  await screen.findByText(/nothing has changed/);
});

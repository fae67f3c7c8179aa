// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { habitsPort } from '../../../test/gallery/habits.ts';
import { HabitsCard } from './HabitsCard.tsx';

afterEach(cleanup);

test('what was learned is counted, and each kind is forgotten by itself', async () => {
  const habits = {
    ...habitsPort(true),
    eraseHabits: vi.fn(async () => undefined),
    eraseFits: vi.fn(async () => undefined),
  };
  render(<HabitsCard habits={habits} />);
  await screen.findByText(/2 wordings are counted/);
  fireEvent.click(screen.getByRole('button', { name: /my way with wordings/ }));
  await waitFor(() => expect(screen.queryByText(/wordings are counted/)).toBeNull());
  expect(habits.eraseFits).not.toHaveBeenCalled();
  expect(document.activeElement?.textContent).toBe('Forgotten.');
  fireEvent.click(screen.getByRole('button', { name: /what I said of customers/ }));
  await screen.findByText('Nothing yet.');
});

test('what could not be forgotten stays, and that is said', async () => {
  const habits = { ...habitsPort(true), eraseHabits: () => Promise.reject(new Error('gone')) };
  render(<HabitsCard habits={habits} />);
  fireEvent.click(await screen.findByRole('button', { name: /my way with wordings/ }));
  await screen.findByText(/nothing has changed/);
  expect(screen.getByText(/2 wordings are counted/)).toBeTruthy();
});

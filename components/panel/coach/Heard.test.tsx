// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Heard } from './Heard.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const after = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

test('what has come of the draft is read out once the writing has paused, not at each key', () => {
  const { rerender } = render(<Heard words="One thing" />);
  act(() => undefined);
  after(1500);
  rerender(<Heard words="Two things" />);
  act(() => undefined);
  after(1500);
  expect(screen.getByRole('status').textContent).toBe('');
  after(600);
  expect(screen.getByRole('status').textContent).toBe('Two things');
});

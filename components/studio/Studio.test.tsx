// @vitest-environment happy-dom
import '../../test/gallery/words.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locks } from '../../lib/studio/locks.ts';
import type { PortSources } from '../../lib/studio/ports.ts';
import { standIns } from '../../test/gallery/studio.tsx';
import { Studio } from './Studio.tsx';

beforeEach(() => history.replaceState(null, '', '#'));
afterEach(cleanup);

function open(hash: string, { ports = {}, locks = {} }: { ports?: Partial<PortSources>; locks?: Locks } = {}) {
  history.replaceState(null, '', hash);
  const watching = { told: (): void => undefined };
  const held = { locks };
  const studio = {
    ports: { ...standIns(true), ...ports },
    readLocks: async () => held.locks,
    watchLocks: (told: () => void) => {
      watching.told = told;
      return () => undefined;
    },
    reload: vi.fn(),
    training: () => undefined,
    welcome: vi.fn(),
  };
  render(<Studio studio={studio} />);
  const lock = (next: Locks) => {
    held.locks = next;
    return act(watching.told);
  };
  return { studio, lock };
}

test('the address names the section; an unknown one is the first', async () => {
  open('#data');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('What is kept');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('What is kept');
  cleanup();
  open('#no-such');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Templates');
});

test('turning to another section moves on to its heading; opening the page does not', async () => {
  open('#data');
  await screen.findByText('What is sent anywhere');
  const heading = screen.getByRole('heading', { level: 1 });
  expect(document.activeElement).not.toBe(heading);
  location.hash = 'sites';
  window.dispatchEvent(new Event('hashchange'));
  await waitFor(() => expect(heading.textContent).toBe('Sites'));
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(document.title).toBe('Sites · Studio');
});

test('a part that cannot be loaded says so, and the page can be loaded again', async () => {
  const { studio } = open('#data', { ports: { data: () => Promise.reject(new Error('gone')) } });
  fireEvent.click(await screen.findByRole('button', { name: 'Load the page again' }));
  expect(studio.reload).toHaveBeenCalledOnce();
});

test('what an agent may not change is shown, locked, with the reason; and opens when the role changes', async () => {
  const { lock } = open('#approvals', { locks: { approvals: { why: 'agent', by: '' } } });
  const allow = () => screen.getAllByRole<HTMLButtonElement>('button', { name: 'Allow it' });
  await waitFor(() => expect(allow().every(({ disabled }) => disabled)).toBe(true));
  const send = screen.getByRole('button', { name: 'As a file' }) as HTMLButtonElement;
  expect(send.disabled, 'one’s own request can be sent').toBe(false);
  expect(screen.getByText(/Your team’s lead looks after this/)).toBeTruthy();
  await lock({});
  await waitFor(() => expect(allow().some(({ disabled }) => disabled)).toBe(false));
  expect(screen.queryByText(/Your team’s lead looks after this/)).toBeNull();
});

test('in a narrow window the sections fold behind a button that names the open one', () => {
  open('#data');
  const button = screen.getByRole('button', { name: 'What is kept' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  fireEvent.click(screen.getByRole('link', { name: 'Sites' }));
  expect(button.getAttribute('aria-expanded')).toBe('false');
});

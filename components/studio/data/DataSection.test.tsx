// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { DataPort } from '../../../lib/studio/data.ts';
import { dataPort } from '../../../test/gallery/data.ts';
import { managedPort } from '../../../test/gallery/managed.ts';
import { Section } from './DataSection.tsx';

afterEach(cleanup);

function open(change: Partial<DataPort> = {}) {
  const port = { ...dataPort(true), organisation: managedPort(false), ...change };
  render(<Section port={port} lock={null} at="" go={() => undefined} />);
  return port;
}

test('each kind is counted in plain words', async () => {
  open();
  await screen.findByText('4 templates');
  expect(screen.getByText('7 wordings · 8 customers')).toBeTruthy();
});

test('all is saved as one file', async () => {
  const save = vi.fn();
  open({ save });
  fireEvent.click(screen.getByRole('button', { name: 'Save all as a file' }));
  await screen.findByText(/Saved with your downloads/);
  expect(save).toHaveBeenCalledWith(expect.stringMatching(/^attune-\d{4}-\d\d-\d\d\.json$/), '{}');
});

test('a file that does not fit changes nothing, and says what is wrong', async () => {
  open();
  const file = document.querySelector<HTMLInputElement>('input[type="file"]') as HTMLInputElement;
  fireEvent.change(file, { target: { files: [new File(['{}'], 'x.json')] } });
  await screen.findByText(/this file does not fit\. attune: required, but missing/);
});

test('each of the last backups is there by its moment, and is the one that is put back', async () => {
  const putBack = vi.fn(async () => ({ restored: 3 }));
  open({ putBack });
  const buttons = await screen.findAllByRole('button', { name: /^Put it back: what was here before/ });
  expect(buttons).toHaveLength(3);
  fireEvent.click(buttons[1] as HTMLElement);
  await screen.findByText(/It is back/);
  expect(putBack).toHaveBeenCalledWith('b');
});

test('where the oldest backup makes room as it is put back, the keyboard stays beside the words', async () => {
  const kept = await dataPort(true).count();
  let backups = kept.backups;
  const putBack = async () => {
    backups = [{ id: 'd', at: '2026-11-21T09:00:00.000Z', why: 'restore' as const }, ...backups.slice(0, 2)];
    return { restored: 3 };
  };
  open({ putBack, count: async () => ({ ...kept, backups }) });
  const oldest = (await screen.findAllByRole('button', { name: /^Put it back: / })).at(-1) as HTMLElement;
  oldest.focus();
  fireEvent.click(oldest);
  await waitFor(() => expect(oldest.isConnected).toBe(false));
  expect(document.activeElement?.textContent).toMatch(/^It is back/);
});

test('one customer is erased by address; a name alone is not enough', async () => {
  const eraseCustomer = vi.fn(async () => 2);
  open({ eraseCustomer });
  const field = screen.getByLabelText('Their mail address');
  fireEvent.input(field, { target: { value: 'Kim' } });
  fireEvent.click(screen.getByRole('button', { name: 'Erase this customer' }));
  await screen.findByText('Type the customer’s whole mail address.');
  expect(eraseCustomer).not.toHaveBeenCalled();
  fireEvent.input(field, { target: { value: ' kim@example.org ' } });
  fireEvent.click(screen.getByRole('button', { name: 'Erase this customer' }));
  await screen.findByText('Erased: 2 things were kept of them.');
  expect(eraseCustomer).toHaveBeenCalledWith('kim@example.org');
});

test('everything is erased at the second press only, and the counts follow', async () => {
  open();
  await screen.findByText('4 templates');
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  expect(screen.queryByText('Everything is erased.')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Really erase everything' }));
  await screen.findByText('Everything is erased.');
  await waitFor(() => expect(screen.queryByText('4 templates')).toBeNull());
});

test('days that the organisation has set are shown, and not to be changed', async () => {
  open({ organisation: managedPort(true) });
  await screen.findByText(/has set this for everybody/);
  expect(screen.getByLabelText('Days').closest('fieldset')?.disabled).toBe(true);
});

test('the days have a least and a most, and what fails is said', async () => {
  open({ setRetention: () => Promise.reject(new Error('busy')) });
  const days = screen.getByLabelText('Days');
  await waitFor(() => expect((days as HTMLInputElement).value).toBe('180'));
  fireEvent.input(days, { target: { value: '3' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep so long' }));
  await screen.findByText('Choose a number of days from 7 to 730.');
  fireEvent.input(days, { target: { value: '90' } });
  fireEvent.click(screen.getByRole('button', { name: 'Keep so long' }));
  await screen.findByText(/nothing has changed/);
});

test('only the last step is spoken of, wherever on the page it was taken', async () => {
  open({ save: vi.fn() });
  fireEvent.click(screen.getByRole('button', { name: 'Erase everything' }));
  fireEvent.click(screen.getByRole('button', { name: 'Really erase everything' }));
  await screen.findByText('Everything is erased.');
  fireEvent.click(screen.getByRole('button', { name: 'Save all as a file' }));
  await screen.findByText(/Saved with your downloads/);
  expect(screen.queryByText('Everything is erased.')).toBeNull();
});

test('two backups of one minute are told apart', async () => {
  const kept = await dataPort(true).count();
  const backups = ['05', '41'].map((second) => ({
    id: second,
    at: `2026-11-21T09:00:${second}.000Z`,
    why: 'restore' as const,
  }));
  open({ count: async () => ({ ...kept, backups }) });
  const names = (await screen.findAllByRole('button', { name: /^Put it back: / })).map((one) =>
    one.getAttribute('aria-label'),
  );
  expect(names).toEqual([expect.stringContaining(':05'), expect.stringContaining(':41')]);
});

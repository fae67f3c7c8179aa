// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { addressPort, packsPort } from '../../../test/gallery/packs.ts';
import { Section as AddressSection } from '../address/AddressSection.tsx';
import { Section } from './PacksSection.tsx';

afterEach(cleanup);

const place = { lock: null, at: '', go: () => undefined };
const show = (change: Partial<PacksPort> = {}) => {
  const port = { ...packsPort(true), ...change };
  render(<Section {...place} port={port} />);
  return port;
};
const choose = () =>
  fireEvent.change(screen.getByLabelText('File to bring in'), {
    target: { files: [new File(['{}'], 'team.json', { type: 'application/json' })] },
  });

test('a file shows what would change; it is taken after a yes, and not before', async () => {
  const takePack = vi.fn(packsPort(true).takePack);
  show({ takePack });
  choose();
  await screen.findByText(/1 new · 1 changed · 1 removed/);
  screen.getByText('I sent your money back today.');
  expect(takePack).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Bring it in' }));
  await screen.findByText(/is in: 50 new/);
  expect(takePack.mock.calls[0]?.[1]).toBe('a');
});

test('how it is taken, and who keeps a shortcut, is asked for anew', async () => {
  const previewPack = vi.fn(packsPort(true).previewPack);
  show({ previewPack });
  choose();
  fireEvent.click(await screen.findByLabelText('Replace it, kind by kind'));
  fireEvent.click(screen.getByLabelText('A parcel that is late'));
  await waitFor(() =>
    expect(previewPack.mock.lastCall?.[0]).toEqual({ text: '{}', mode: 'replace', clashes: { '/late': 'theirs' } }),
  );
});

test('a pack that is refused says why and where; nothing is offered to take', async () => {
  show({ previewPack: async () => ({ fault: 'newer', place: '2' }) });
  choose();
  await screen.findByText(/newer Attune.*\(2\)/);
  expect((screen.getByRole('button', { name: 'Bring it in' }) as HTMLButtonElement).disabled).toBe(true);
});

test('a file that cannot be read is named as such', async () => {
  show({ readFile: async () => ({ is: 'fault', fault: 'too_large' }) });
  choose();
  await screen.findByText('Nothing was changed. The file is larger than any pack.');
});

test('a table asks which column holds what', async () => {
  const readMapped = vi.fn(packsPort(true).readMapped);
  const table = { columns: ['a', 'b'], rows: [{ a: 'Title', b: 'Words' }] };
  const mapping = { title: 'a', text: 'b', shortcut: '', tags: '' };
  show({ readFile: async () => ({ is: 'table', table, mapping, guessed: true }), readMapped });
  choose();
  fireEvent.change(await screen.findByLabelText('Tags'), { target: { value: 'a' } });
  fireEvent.click(screen.getByRole('button', { name: 'Read 1 row' }));
  expect(readMapped).toHaveBeenCalledWith('team.json', table, { ...mapping, tags: 'a' });
  await screen.findByText(/Look at the accents/);
});

test('an import is undone, and what stays is counted', async () => {
  const undoImport = vi.fn(async () => ({ kept: 2 }));
  show({ undoImport });
  fireEvent.click(await screen.findByRole('button', { name: 'Undo: Macros of the old helpdesk' }));
  await screen.findByText(/but for 2 things/);
  expect(undoImport).toHaveBeenCalledWith('one');
});

test('an address is followed only after its key was shown and said to be right', async () => {
  const port = { ...addressPort(false), follow: vi.fn(addressPort(false).follow) };
  render(<AddressSection {...place} port={port} />);
  fireEvent.input(screen.getByLabelText('Address of the pack'), {
    target: { value: 'https://packs.example/team.json' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Look what is there' }));
  await screen.findByText('eb63 c371 e649 cf18 c737 3084 02a5 aaff');
  expect(port.follow).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Yes, follow it' }));
  await screen.findByText('You follow “Larch & Lane” now.');
});

test('a host that is not granted is not asked', async () => {
  const lookUp = vi.fn(addressPort(false).lookUp);
  render(<AddressSection {...place} port={{ ...addressPort(false), askDataHost: async () => false, lookUp }} />);
  fireEvent.input(screen.getByLabelText('Address of the pack'), {
    target: { value: 'https://packs.example/team.json' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Look what is there' }));
  await screen.findByText(/has not allowed/);
  expect(lookUp).not.toHaveBeenCalled();
});

test('trouble at an address is said beside it, with what stays', async () => {
  render(<AddressSection {...place} port={addressPort(true)} />);
  await screen.findByText(/older than the version in use.*\(11\).*stays in use/);
  expect(screen.getAllByRole('button', { name: /^Stop following/ })).toHaveLength(1);
});

// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { addressPort, packsPort } from '../../../test/gallery/packs.ts';
import { Section as AddressSection } from '../address/AddressSection.tsx';
import { toLookAt } from '../shared/to-look-at.ts';
import { Section } from './PacksSection.tsx';

afterEach(() => {
  cleanup();
  toLookAt.clear();
  go.mockClear();
});

const go = vi.fn();
const place = { lock: null, at: '', go };
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
  fireEvent.click(await screen.findByLabelText('Replace it with this'));
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

test('a pack with a selector that no browser understands is refused, and the selector named', async () => {
  const text = JSON.stringify({ attune: 'pack', adapters: [{ site: 'x', adapter: { messages: { day: '.day[' } } }] });
  const previewPack = vi.fn(packsPort(true).previewPack);
  show({ readFile: async () => ({ is: 'pack', text }), previewPack });
  choose();
  await screen.findByText(/Nothing was changed\..*\.day\[/);
  expect(previewPack).not.toHaveBeenCalled();
  expect((screen.getByRole('button', { name: 'Bring it in' }) as HTMLButtonElement).disabled).toBe(true);
});

test('a file that cannot be read is named as such', async () => {
  show({ readFile: async () => ({ is: 'fault', fault: 'too_large' }) });
  choose();
  await screen.findByText('Nothing was changed. The file is larger than 12 MB.');
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

test('what comes in can be read before, and what needs a hand leads to its editor afterwards', async () => {
  const macro = (id: string, untranslated: string[]) => ({
    template: {
      ...{ id, title: `Answer ${id}`, kind: 'reply' as const, scope: 'team' as const, shortcut: null, tags: [] },
      ...{ channels: [], locale: null, when: {}, body: 'Hello', fillIns: [], why: '', example: null },
    },
    untranslated,
    does: [],
  });
  const read = { taken: [macro('1', ['{{ticket.id}}']), macro('2', [])], left: [], text: '{}', product: 'Zendesk' };
  show({ readFile: async () => ({ is: 'macros', read, guessed: false }) });
  choose();
  expect((await screen.findByText('What it says')).closest('details')?.textContent).toContain('your parcel is');
  expect(screen.queryByText(/version 12/)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Bring it in' }));
  await screen.findByText(/1 text that you brought in/);
  expect(screen.queryByRole('button', { name: 'Answer 2' })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Answer 1' }));
  expect(go).toHaveBeenCalledWith('templates', '1');
  fireEvent.click(screen.getByRole('button', { name: 'They are fine as they are' }));
  expect(screen.queryByText(/1 text that you brought in/)).toBeNull();
});

test('a change is told by the names that the forms use', async () => {
  show();
  choose();
  await screen.findByText('1 part');
  screen.getByText('Text', { selector: 'dt' });
});

test('an import is undone, and what stays is counted', async () => {
  const undoImport = vi.fn(async () => ({ kept: 2, left: 1 }));
  show({ undoImport });
  fireEvent.click(await screen.findByRole('button', { name: 'Undo: Macros of the old helpdesk' }));
  await screen.findByText(/but for 2 things.*1 thing is the team’s/);
  expect(undoImport).toHaveBeenCalledWith('one');
});

test('until when an import holds is shown, and that its time is over', async () => {
  const [done] = await packsPort(true).listImports();
  if (!done) throw new Error('no import');
  const over = { ...done, id: 'over', name: 'Summer', until: '2026-01-31T18:00:00.000Z' };
  show({ listImports: async () => [{ ...done, until: '2999-12-31T18:00:00.000Z' }, over] });
  await screen.findByText(/^Holds until .*2999/);
  await screen.findByText(/^Its time was over on .*2026/);
});

test('in a team it is asked whose things a pack is made of, and said; alone nothing is asked', async () => {
  const exportPack = vi.fn(async () => ({ text: '{}', unusable: [{ id: 'x', title: 'Odd one', why: 'line 3' }] }));
  show({ exportPack });
  fireEvent.input(screen.getByLabelText('Name of the pack'), { target: { value: 'Ours' } });
  fireEvent.click(await screen.findByLabelText('The team’s'));
  fireEvent.click(screen.getByRole('button', { name: 'Save the pack' }));
  await screen.findByText(/the team’s things are in it/);
  expect(exportPack).toHaveBeenCalledWith('Ours', '', 'team', { from: null, until: null, trial: null });
  screen.getByText('Odd one');
  cleanup();
  show({ hasTeam: async () => false });
  await screen.findAllByText(/Macros of the old helpdesk/);
  expect(screen.queryByLabelText('The team’s')).toBeNull();
});

test('a pack may hold from a moment on and until another, and be for some to try first; it never ends before it begins', async () => {
  const exportPack = vi.fn(packsPort(true).exportPack);
  show({ exportPack });
  const write = (name: RegExp | string, value: string) =>
    fireEvent.input(screen.getByLabelText(name), { target: { value } });
  write('Name of the pack', 'Ours');
  write(/^Holds from/, '2026-12-31T09:00');
  write(/^Holds until/, '2026-12-01T09:00');
  write(/^Who tries it first/, 'Ana\n\nBen');
  fireEvent.click(screen.getByRole('button', { name: 'Save the pack' }));
  expect((await screen.findAllByText(/would end before it begins/)).length).toBe(2);
  expect(exportPack).not.toHaveBeenCalled();
  write(/^Holds until/, '2027-01-31T09:00');
  fireEvent.click(screen.getByRole('button', { name: 'Save the pack' }));
  await waitFor(() => expect(exportPack).toHaveBeenCalled());
  expect(exportPack.mock.calls[0]?.slice(3)).toEqual([
    {
      from: new Date('2026-12-31T09:00').toISOString(),
      until: new Date('2027-01-31T09:00').toISOString(),
      trial: ['Ana', 'Ben'],
    },
  ]);
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

test('a text that loses its shortcut to another of its file, and a phrase rule that does not hold, are told before', async () => {
  const faulty = [{ id: 'x', name: 'No tickets', faults: [{ kind: 'not_found' as const, sentence: 'Your ticket.' }] }];
  show({ checkRules: async () => faulty });
  choose();
  await screen.findByText(
    '/late stays with “A parcel that is late”; “A parcel that is later still” comes in without it.',
  );
  await screen.findByText(/1 phrase rule in it does not hold/);
  expect(screen.getByText('No tickets').closest('li')?.textContent).toContain('Your ticket.');
});

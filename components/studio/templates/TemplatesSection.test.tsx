// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { TemplatesPort } from '../../../lib/studio/templates.ts';
import { OWN_TEMPLATES, templatesPort, UNUSABLE } from '../../../test/gallery/templates.ts';
import { unsaved } from './editor/drafts.ts';
import { Section } from './TemplatesSection.tsx';

afterEach(() => {
  cleanup();
  unsaved.clear();
});

function open(at: string, change: Partial<TemplatesPort> = {}, mine = OWN_TEMPLATES) {
  const port = { ...templatesPort(mine), ...change };
  const go = vi.fn();
  render(<Section port={port} lock={null} at={at} go={go} />);
  return { port, go };
}
const rows = () => screen.queryAllByRole('listitem').map((row) => row.textContent ?? '');

test('one’s own come first; the search, the scope and a tag narrow the list', async () => {
  open('');
  await waitFor(() => expect(rows()[0]).toContain('A parcel that is late'));
  expect(rows()[0]).toContain('inserted 12 times');
  fireEvent.change(screen.getByLabelText('Whose'), { target: { value: 'mine' } });
  await waitFor(() => expect(rows()).toHaveLength(3));
  fireEvent.change(screen.getByLabelText('Tag'), { target: { value: 'parcel' } });
  await waitFor(() => expect(rows()).toHaveLength(2));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '/late' } });
  await waitFor(() => expect(rows()).toHaveLength(1));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nothing like it' } });
  await screen.findByText('No template has these words.');
});

test('of thousands only those that are near are drawn, and the list says how long it is', async () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ ...OWN_TEMPLATES[0], id: `t${at}`, title: `Title ${at}` }));
  open('', { library: async () => [] }, many as typeof OWN_TEMPLATES);
  await screen.findByText('5000 templates');
  expect(rows().length).toBeLessThan(60);
  expect(screen.getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('5000');
});

test('several get a tag at once, and one press takes it back', async () => {
  const { port } = open('', { library: async () => [] });
  fireEvent.click(await screen.findByRole('button', { name: /Choose all 3/ }));
  fireEvent.input(screen.getByRole('combobox', { name: /Tag to add/ }), { target: { value: 'spring' } });
  fireEvent.click(screen.getByRole('button', { name: 'Add the tag' }));
  await screen.findByText(/Changed 3 templates/);
  expect((await port.list()).templates.every(({ tags }) => tags.includes('spring'))).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('All is as it was.');
  expect((await port.list()).templates.some(({ tags }) => tags.includes('spring'))).toBe(false);
});

test('coming back to the list, it is there at once', async () => {
  const { port } = open('');
  await screen.findByRole('button', { name: /Choose all/ });
  cleanup();
  Object.assign(port, { list: () => new Promise(() => undefined), lines: () => new Promise(() => undefined) });
  render(<Section port={port} lock={null} at="" go={() => undefined} />);
  await waitFor(() => expect(rows()[0]).toContain('A parcel that is late'));
});

test('a template is tried on a message from the training, with what was written before it', async () => {
  open('mine-late');
  const choice = await screen.findByRole('combobox', { name: 'Try it on' });
  await screen.findByRole('option', { name: 'A claim for a dog called Biscuit' }, { timeout: 20_000 });
  fireEvent.change(choice, { target: { value: 'scenario:claim-for-a-dog' } });
  await screen.findByText(/I am so sad that I can hardly write this/);
  fireEvent.change(choice, { target: { value: 'own' } });
  expect(screen.getByRole('textbox', { name: 'Paste or write a message' })).toBeTruthy();
}, 30_000);

test('what cannot be deleted stays, and that is said', async () => {
  open('', { library: async () => [], take: () => Promise.reject(new Error('gone')) });
  fireEvent.click(await screen.findByRole('checkbox', { name: /A parcel that is late/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  fireEvent.click(screen.getByRole('button', { name: 'Really delete' }));
  await screen.findByText(/nothing has changed/);
  expect(rows()).toHaveLength(3);
});

test('a built-in one is read only; a copy of it is one’s own and is not kept yet', async () => {
  const { go } = open('access-locked-out');
  await screen.findByText(/This one is built in/);
  expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  expect((screen.getByLabelText('Name') as HTMLInputElement).readOnly).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'Make my own copy' }));
  const [, id] = go.mock.calls[0] ?? [];
  expect(unsaved.get(id)?.draft).toMatchObject({ scope: 'mine', shortcut: null, title: 'Locked out of the account' });
});

test('a shortcut that another of one’s own has can be taken over, in the same step', async () => {
  const { port } = open('mine-broken');
  fireEvent.input(await screen.findByLabelText('Shortcut'), { target: { value: '/late' } });
  await screen.findByText(/“A parcel that is late” has this shortcut already/);
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Mended' } });
  fireEvent.click(screen.getByRole('button', { name: /Keep this one and take it/ }));
  // It still has its slip of the keys, so nothing is kept and nothing is taken.
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('customer.firstname'));
  expect((await port.list()).templates.find(({ id }) => id === 'mine-late')?.shortcut).toBe('/late');
});

test('a template without a name is not kept', async () => {
  const { port } = open('new', {}, []);
  fireEvent.click(await screen.findByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Give it a name first'));
  expect((await port.list()).templates).toEqual([]);
});

test('a condition is chosen, and counted', async () => {
  open('new', {}, []);
  await screen.findByText('· no conditions');
  const feelings = screen.getByRole('toolbar', { name: 'They feel' });
  fireEvent.click(within(feelings).getByRole('button', { name: 'angry' }));
  await screen.findByText('· 1 condition');
  expect(unsaved.get('new')?.draft.when).toEqual({ feelings: ['anger'] });
});

test('a test that fails says what is missing', async () => {
  open('mine-late', {
    cases: async () => [{ id: 'x', message: 'Where is it?', must: ['a refund'], mustNot: ['look'] }],
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Run the tests' }));
  await screen.findByText('Does not say “a refund”. Says “look”.');
});

test('templates that cannot be read just now are asked for again', async () => {
  let fails = true;
  const port = templatesPort(OWN_TEMPLATES);
  open('', { list: () => (fails ? Promise.reject(new Error('busy')) : port.list()) });
  const again = await screen.findByRole('button', { name: 'Try again' });
  fails = false;
  fireEvent.click(again);
  await waitFor(() => expect(rows()[0]).toContain('A parcel that is late'));
});

test('a template of the team’s that does not work is named, with what is wrong with it', async () => {
  render(<Section port={templatesPort(OWN_TEMPLATES, UNUSABLE)} lock={null} at="" go={() => undefined} />);
  expect((await screen.findByText(/nobody is offered it/)).textContent).toMatch(/^1 template of the team’s/);
  expect(screen.getByText(/Line 3: .* is not closed\. Put/)).toBeTruthy();
});

test('what is wrong with a text is said plainly, with its line; what Liquid says itself is there to be opened', async () => {
  const [first] = OWN_TEMPLATES;
  if (!first) throw new Error('no template');
  unsaved.set(first.id, { draft: { ...first, body: 'Hello,\n{% iff reading.sure %}' }, cases: null });
  open(first.id);
  await screen.findByText(/line 2: There is no \{% iff %\}\. Did you mean \{% if %\}\?/);
  expect(screen.getByText('In Liquid’s own words').closest('details')?.textContent).toContain('tag "iff" not found');
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/line 2: There is no/));
  unsaved.clear();
});

test('a template that was brought in since the list was last seen opens all the same', async () => {
  const [first, second] = OWN_TEMPLATES;
  if (!first || !second) throw new Error('no templates');
  const port = templatesPort([first]);
  const place = { lock: null, go: () => undefined };
  render(<Section port={port} {...place} at="" />);
  await screen.findAllByRole('listitem');
  await waitFor(() => expect(rows()[0]).toContain(first.title));
  cleanup();
  const later = templatesPort([first, second]);
  Object.assign(port, { list: later.list, lines: later.lines });
  render(<Section port={port} {...place} at={second.id} />);
  await waitFor(() => expect((screen.getByLabelText('Name') as HTMLInputElement).value).toBe(second.title));
  expect(screen.queryByText(/not here any more/)).toBeNull();
});

test('whoever leads a team publishes what they have kept from where they wrote it; nobody else is offered that', async () => {
  const publish = vi.fn(async () => ({ done: true as const, value: [] as string[] }));
  open('mine-late', { leadsTeam: async () => true, publish });
  fireEvent.click(await screen.findByRole('button', { name: 'Publish to your team' }));
  await screen.findByText('“A parcel that is late” is on its way to everyone.');
  expect(publish).toHaveBeenCalledWith('mine-late');
  // What is not kept yet is not published either.
  fireEvent.input(screen.getByLabelText('Name'), { target: { value: 'Another name' } });
  expect(screen.queryByRole('button', { name: 'Publish to your team' })).toBeNull();
  unsaved.clear();
  cleanup();
  open('mine-late');
  await screen.findByRole('button', { name: 'Keep it' });
  expect(screen.queryByRole('button', { name: 'Publish to your team' })).toBeNull();
});

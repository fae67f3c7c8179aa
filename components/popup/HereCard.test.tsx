// @vitest-environment happy-dom
import '../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { sitePort } from '../../test/gallery/sites.ts';
import { HereCard } from './HereCard.tsx';

afterEach(cleanup);

test('one press asks for this site, and then it is on', async () => {
  const sites = { ...sitePort('off', []), switchOn: vi.fn(async () => true) };
  render(<HereCard sites={sites} onDone={vi.fn()} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Switch on for this site' }));
  expect(sites.switchOn).toHaveBeenCalledWith('https://support.larch-and-lane.example');
  expect(await screen.findByRole('heading', { name: 'Attune is on' })).toBeTruthy();
});

test('a no is said plainly, and the site stays off', async () => {
  render(<HereCard sites={{ ...sitePort('off', []), switchOn: async () => false }} onDone={vi.fn()} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Switch on for this site' }));
  expect(await screen.findByText(/the browser was told no/)).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Attune is off here' })).toBeTruthy();
});

test.each([
  [true, 1],
  [false, 0],
])('opening the panel (answered: %s) closes the popup %i times', async (opened, times) => {
  const onDone = vi.fn();
  render(<HereCard sites={{ ...sitePort('on', []), openPanel: async () => opened }} onDone={onDone} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Open the panel' }));
  if (!opened) expect(await screen.findByText(/did not answer/)).toBeTruthy();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledTimes(times));
});

test.each([
  ['larch-and-lane.gorgias.com', 1],
  ['support.larch-and-lane.example', 0],
])('a product that nobody has tried is said to be unverified: %s', async (host, times) => {
  render(<HereCard sites={sitePort('on', [], false, null, host)} onDone={vi.fn()} />);
  await screen.findByRole('heading', { name: 'Attune is on' });
  expect(screen.queryAllByText(/^Unverified: Attune knows Gorgias by its address alone/)).toHaveLength(times);
});

test('a page closed to extensions says so and offers nothing', async () => {
  const broken = { ...sitePort('on', []), currentSite: () => Promise.reject(new Error('no tab')) };
  render(<HereCard sites={broken} onDone={vi.fn()} />);
  expect(await screen.findByText('Attune cannot run on this page')).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

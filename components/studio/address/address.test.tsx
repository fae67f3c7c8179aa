// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FollowedPack } from '../../../lib/addresses.ts';
import type { AddressPort } from '../../../lib/studio/address.ts';
import { addressPort } from '../../../test/gallery/packs.ts';
import { Section } from './AddressSection.tsx';

afterEach(cleanup);

const URL_HERE = 'https://packs.example/team.json';
const show = (change: Partial<AddressPort> = {}) =>
  render(<Section lock={null} at="" go={() => undefined} port={{ ...addressPort(false), ...change }} />);
const write = (url: string) =>
  fireEvent.input(screen.getByLabelText('Address of the pack'), { target: { value: url } });
const look = () => fireEvent.click(screen.getByRole('button', { name: 'Look what is there' }));
const yes = () => screen.findByRole('button', { name: 'Yes, follow it' });

test('what is followed stays shown, also where an older list comes after the newer one', async () => {
  const waiting: ((list: FollowedPack[]) => void)[] = [];
  let ring: () => void = () => undefined;
  const listFollowed = () => new Promise<FollowedPack[]>((answer) => waiting.push(answer));
  show({
    listFollowed,
    watch: (changed) => {
      ring = changed;
      return () => undefined;
    },
  });
  await waitFor(() => expect(waiting).toHaveLength(1));
  ring();
  await waitFor(() => expect(waiting).toHaveLength(2));
  await act(async () => waiting[1]?.(await addressPort(true).listFollowed()));
  await screen.findByRole('button', { name: 'Ask now' });
  await act(async () => waiting[0]?.([]));
  screen.getByRole('button', { name: 'Ask now' });
});

test('what could not be followed is not shown as if it could: the reason stands in its place', async () => {
  show({ follow: async () => ({ trouble: { fault: 'other_key', place: '' } }) });
  write(URL_HERE);
  look();
  fireEvent.click(await yes());
  await screen.findByText(/signed with another key/);
  expect(screen.queryByRole('button', { name: 'Yes, follow it' })).toBeNull();
  expect(document.activeElement?.textContent).toMatch(/signed with another key/);
});

test('the address that was looked at is followed, whatever is written in the field by then, and once', async () => {
  const follow = vi.fn(addressPort(false).follow);
  show({ follow });
  write(URL_HERE);
  look();
  const button = await yes();
  write('https://elsewhere.example/other.json');
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByText('You follow “Larch & Lane” now.');
  expect(follow.mock.calls.map(([{ url }]) => url)).toEqual([URL_HERE]);
});

test.each(['http://packs.example/team.json', 'ftp://packs.example/x', 'https://me:secret@packs.example/x', 'packs'])(
  'an address that is never asked, %s, is refused before the browser is asked for its host',
  async (url) => {
    const askDataHost = vi.fn(async () => true);
    show({ askDataHost });
    write(url);
    look();
    await screen.findByText(/no address that begins with https/);
    expect(askDataHost).not.toHaveBeenCalled();
  },
);

test('a version in use whose time is over stays, and is not silent about it; one that has time says until when', async () => {
  const [one] = await addressPort(true).listFollowed();
  if (!one) throw new Error('nothing followed');
  const until = (id: string, moment: string): FollowedPack => ({ ...one, id, head: { ...one.head, until: moment } });
  show({ listFollowed: async () => [until('a', '2026-01-31T18:00:00.000Z'), until('b', '2999-01-31T18:00:00.000Z')] });
  await screen.findByText(/^Its time was over on .*2026.* stays in use/);
  await screen.findByText(/^Holds until .*2999/);
});

test('where in a pack something is wrong is told by what it is and which', async () => {
  show({
    lookUp: async () => ({ trouble: { fault: 'wrong_shape', place: 'rules[2].reason: required, but missing' } }),
  });
  write(URL_HERE);
  look();
  await screen.findByText(/\(phrase rule number 3: reason: required, but missing\)/);
});

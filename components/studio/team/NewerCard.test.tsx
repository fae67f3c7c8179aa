// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { TeamPort } from '../../../lib/studio/team.ts';
import { teamPort } from '../../../test/gallery/team.ts';
import { Section } from './TeamSection.tsx';

afterEach(cleanup);

async function open(change: Partial<TeamPort> = {}) {
  const port = { ...teamPort('lead'), ...change };
  render(<Section port={port} lock={null} at="" go={() => undefined} />);
  return within(await screen.findByRole('region', { name: 'Newer in your team' }));
}

test('what another lead has published since is shown beside one’s own, and who did', async () => {
  const card = await open();
  expect(card.getByText(/^Published by samuel-oberlaender_schmidhuber on/)).toBeTruthy();
  expect(card.getByText(/With apologies/)).toBeTruthy();
});

test('it is not among those that are published all at once', async () => {
  const publish = vi.fn<TeamPort['publish']>(async () => ({ done: true, value: [] }));
  await open({ publish });
  const port = teamPort('lead');
  const newer = (await port.overtaken()).map(({ id }) => id);
  fireEvent.click(screen.getByRole('button', { name: /^Publish all 2/ }));
  const [ids] = publish.mock.calls[0] ?? [];
  expect(ids).toHaveLength(2);
  expect(ids).not.toContain(newer[0]);
  expect(screen.getByText(/choose under “Newer in your team”/)).toBeTruthy();
});

test('the team’s is taken, or one’s own is published over the version that was shown', async () => {
  const publish = vi.fn<TeamPort['publish']>(async () => ({ done: true, value: [] }));
  const take = vi.fn(teamPort('lead').take);
  const card = await open({ publish, take });
  fireEvent.click(card.getByRole('button', { name: 'Take the team’s' }));
  await card.findByText(/is now as your team has it/);
  expect(take).toHaveBeenCalledWith(expect.objectContaining({ body: expect.stringContaining('With apologies') }));
  fireEvent.click(card.getByRole('button', { name: 'Publish your own instead' }));
  await card.findByText(/is on its way to everyone/);
  expect(publish).toHaveBeenCalledWith([(await teamPort('lead').overtaken())[0]?.id], 'a');
});

test('what came in meanwhile is said, and nothing is pretended', async () => {
  const held = [(await teamPort('lead').overtaken())[0]?.id ?? ''];
  const card = await open({ publish: async () => ({ done: true, value: held }) });
  fireEvent.click(card.getByRole('button', { name: 'Publish your own instead' }));
  await card.findByText(/another version came in just now/);
  fireEvent.click(screen.getByRole('button', { name: /^Publish all 2/ }));
  await screen.findByText(/1 template is on its way to everyone\. 1 was not published/);
});

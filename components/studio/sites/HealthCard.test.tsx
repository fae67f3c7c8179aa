// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import type { SiteHealth } from '../../../lib/health.ts';
import { HealthCard } from './HealthCard.tsx';

afterEach(cleanup);

const site = (visits: number, parts: SiteHealth['parts']): SiteHealth => ({
  origin: 'https://desk.example',
  adapters: [],
  visits,
  last: '2026-11-20',
  parts,
});
const counts = (found: number, guessed: number, missing: number) => ({ found, guessed, missing });

test.each<[string, SiteHealth, boolean]>([
  ['all is found', site(3, { messages: counts(3, 0, 0) }), true],
  ['tickets without tags, notes or a subject', site(2, { tags: counts(0, 0, 2), note: counts(0, 0, 2) }), true],
  ['one look of forty went wrong', site(40, { composer: counts(39, 0, 1) }), true],
  ['the only look went wrong', site(1, { composer: counts(0, 0, 1) }), false],
  ['the reply box is missing in one of four', site(4, { composer: counts(3, 0, 1) }), false],
  ['tags are guessed', site(2, { tags: counts(0, 2, 0) }), false],
])('%s', async (_, one, well) => {
  render(<HealthCard health={{ listHealth: async () => [one] }} />);
  expect(await screen.findByText(well ? 'read well' : 'worth a look')).toBeTruthy();
});

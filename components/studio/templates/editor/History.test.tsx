// @vitest-environment happy-dom
import '../../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Template } from '../../../../lib/templates.ts';
import { OWN_TEMPLATES, templatesPort } from '../../../../test/gallery/templates.ts';
import { History } from './History.tsx';

afterEach(cleanup);

const BEFORE = OWN_TEMPLATES[0] as Template;

test('an earlier version says each part that was otherwise, and comes back whole', async () => {
  const now: Template = {
    ...BEFORE,
    title: 'Late, and why',
    shortcut: 'why',
    locale: 'de',
    channels: ['chat'],
    fillIns: [{ name: 'day', hint: 'the day it comes', type: 'date', default: '' }] as Template['fillIns'],
    body: BEFORE.body,
  };
  const port = {
    ...templatesPort(OWN_TEMPLATES),
    versions: async () => [{ template: BEFORE, until: '2026-11-18T15:20:00.000Z' }],
  };
  const onBring = vi.fn();
  render(<History port={port} template={now} now={now} onBring={onBring} />);
  fireEvent.click(await screen.findByRole('button', { name: /^Until / }));
  const parts = screen.getAllByRole('term').map((one) => `${one.textContent}: ${one.nextElementSibling?.textContent}`);
  expect(parts).toHaveLength(5);
  expect(parts.join('\n')).toContain(`${BEFORE.title} Late, and why`);
  expect(parts.join('\n')).toMatch(/ chat$/m);
  expect(parts.join('\n')).toMatch(/ the day it comes$/m);
  fireEvent.click(screen.getByRole('button', { name: 'Bring this one back' }));
  expect(onBring).toHaveBeenCalledWith(BEFORE);
});

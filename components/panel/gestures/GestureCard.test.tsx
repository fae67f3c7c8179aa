// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { GesturePart, Offerable } from '../../../lib/panel/gestures/view.ts';
import { gestures, quoted } from '../../../test/gallery/gestures.ts';
import { GestureCard } from './GestureCard.tsx';

afterEach(cleanup);

const GESTURES = gestures();
const [like] = GESTURES.view.refused as [Offerable, ...Offerable[]];
const held = (kind: Offerable['kind'], rest: Partial<Offerable>): Offerable => ({
  ...like,
  id: kind,
  kind,
  title: kind,
  who: null,
  askable: false,
  ...rest,
});

function open(refused: readonly Offerable[], ask = vi.fn()) {
  const gestures: GesturePart = {
    view: { ...GESTURES.view, allowed: [], here: [], asked: [], refused, clock: null, notice: null },
    actions: { ...GESTURES.actions, ask },
  };
  render(<GestureCard gestures={gestures} />);
  const fold = screen.getByRole('button', { name: /hold back/ });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  return ask;
}

const lines = () => screen.getAllByRole('listitem');

test('a reason that holds for many is said once, with all that it holds back', () => {
  const reason = 'Somebody may be in danger: this is the time for help, not for a gift.';
  open([
    held('credit', { reason }),
    held('upgrade', { reason }),
    held('thank_you_note', { reason }),
    held('donation', { reason: 'Your policy leaves donations out.', who: 'Ida' }),
  ]);
  expect(lines()).toHaveLength(2);
  expect(lines()[0]?.textContent).toContain('A credit, an upgrade, and a thank-you note');
  expect(screen.getAllByText(reason)).toHaveLength(1);
  expect(lines()[1]?.textContent).toContain('Whoever can change this rule: Ida.');
});

test('each that a yes would lift can be asked for by itself', () => {
  const reason = 'More than €30 needs a yes.';
  const ask = open([
    held('credit', { reason, who: 'Ida', askable: true }),
    held('upgrade', { reason, who: 'Ida', askable: true }),
  ]);
  expect(lines()).toHaveLength(1);
  const line = within(lines()[0] as HTMLElement);
  fireEvent.click(line.getByRole('button', { name: 'Ask Ida: upgrade' }));
  expect(ask).toHaveBeenCalledWith(expect.objectContaining({ kind: 'upgrade' }));
  expect(line.getByRole('button', { name: 'Ask Ida: credit' })).toBeTruthy();
});

test('the same reason with another who can lift it stands apart', () => {
  const reason = 'More than €30 needs a yes.';
  open([held('credit', { reason, who: 'Ida' }), held('upgrade', { reason, who: 'Noor' })]);
  expect(lines()).toHaveLength(2);
});

test.each(quoted.map((part) => [part()]))(
  'words of theirs in a reason are marked, and keep their direction',
  (part) => {
    render(<GestureCard gestures={part} />);
    fireEvent.click(screen.getAllByRole('button', { name: /^How/ })[0] as HTMLElement);
    const quote = document.querySelector('mark bdi')?.textContent ?? '';
    expect(part.view.allowed[0]?.reason).toContain(`“${quote}”`);
    expect(document.querySelector('.gesture-reason')?.textContent).toBe(part.view.allowed[0]?.reason);
  },
);

// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { BOILER } from '../../../test/gallery/fixtures/boiler.ts';
import { view } from '../../../test/gallery/view.ts';
import { ReplyCard } from './ReplyCard.tsx';

afterEach(cleanup);

function show(rest: Partial<PanelView> = {}) {
  const actions = { show: vi.fn(), fill: vi.fn(), insert: vi.fn(), copy: vi.fn(), dismiss: vi.fn() };
  const all = actions as unknown as PanelActions;
  render(<ReplyCard view={view({ ...BOILER, ...rest })} suggestion={BOILER.suggestion} actions={all} />);
  return actions;
}

test('the composer is named on the button, and the press itself is passed on', () => {
  const actions = show();
  fireEvent.click(screen.getByRole('button', { name: /Insert\s+into Public reply/ }));
  expect(actions.insert).toHaveBeenCalledOnce();
  expect(actions.insert.mock.calls[0]?.[0]).toBeInstanceOf(MouseEvent);
});

test('without a composer Copy leads, and the reason stands beside it', () => {
  const actions = show({ composer: null });
  expect(screen.queryByRole('button', { name: /Insert/ })).toBeNull();
  expect(screen.getByText(/No reply box is open/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Copy the reply' }));
  expect(actions.copy).toHaveBeenCalledOnce();
});

test('what is typed into a gap is kept under its name', () => {
  const actions = show();
  const gap = screen.getByRole('textbox', { name: /When the engineer arrives/ });
  fireEvent.input(gap, { target: { value: 'Wednesday' } });
  expect(actions.fill).toHaveBeenCalledWith('time', 'Wednesday');
});

test('Enter goes to the next gap, then to Insert; a half-composed character stays', () => {
  show();
  const [first, second] = screen.getAllByRole('textbox') as [HTMLElement, HTMLElement];
  first.focus();
  fireEvent.keyDown(first, { key: 'Enter', isComposing: true });
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(first, { key: 'Enter' });
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, { key: 'Enter' });
  expect(document.activeElement?.textContent).toContain('Insert');
});

test('gaps left are counted, and the second press says what it will do', () => {
  show({ notice: { kind: 'gaps_left', count: 2, of: 'fullest' } });
  expect(screen.getByText(/2 to fill in/)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toContain('2 gaps are still open');
  expect(screen.getByRole('button', { name: /Insert as it is/ })).toBeTruthy();
});

test('a move says why it is there while it is focused', () => {
  show();
  const [, acknowledge] = screen.getAllByRole('listitem') as [HTMLElement, HTMLElement];
  fireEvent.focus(acknowledge);
  expect(document.querySelector('.said-why')?.textContent).toMatch(/^Acknowledges\. Names their own facts/);
  expect(acknowledge.getAttribute('aria-description')).toMatch(/^Acknowledges: /);
});

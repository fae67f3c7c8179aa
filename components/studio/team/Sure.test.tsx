// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Sure } from './Sure.tsx';

afterEach(cleanup);

test('the keyboard stays: on what does no harm while it is asked, and on the button again afterwards', () => {
  const onYes = vi.fn();
  render(
    <Sure ask="Erase" yes="Yes, erase it" onYes={onYes}>
      It is gone then.
    </Sure>,
  );
  expect(document.activeElement).toBe(document.body);
  fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
  expect(document.activeElement?.textContent).toBe('Not now');
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(document.activeElement?.textContent).toBe('Erase');
  fireEvent.click(screen.getByRole('button', { name: 'Erase' }));
  fireEvent.click(screen.getByRole('button', { name: 'Yes, erase it' }));
  expect(onYes).toHaveBeenCalledOnce();
  expect(document.activeElement?.textContent).toBe('Erase');
});

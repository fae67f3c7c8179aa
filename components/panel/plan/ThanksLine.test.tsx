// @vitest-environment happy-dom
import '../../../test/gallery/words.ts';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import type { ReceivedKudos } from '../../../lib/kudos.ts';
import { ThanksLine } from './ThanksLine.tsx';

afterEach(cleanup);

const GOT: ReceivedKudos[] = [{ id: '1', by: 'kim', for: 'fair', day: '2026-11-20' }];

function Heard() {
  const [received, setReceived] = useState(GOT);
  return <ThanksLine received={received} onHeard={() => setReceived([])} />;
}

test('[G5] says who thanks and for what, once, and keeps the keyboard where it was', () => {
  render(<Heard />);
  const line = screen.getByRole('status');
  expect(line.textContent).toContain('kim');
  fireEvent.click(screen.getByRole('button'));
  expect(line.textContent).toBe('');
  expect(document.activeElement).toBe(line);
});

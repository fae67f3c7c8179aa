import { expect, test, vi } from 'vitest';
import type { PageMessage } from '../protocol.ts';
import { type After, Later } from './later.ts';
import type { PanelView } from './view.ts';

const sight = (seq: number) => ({ is: 'sight', sight: { seq } }) as PageMessage;
const view = (suggestion: object | null) => ({ suggestion }) as PanelView;

function later() {
  const after = { parts: {}, hear: vi.fn(), see: vi.fn() } satisfies After;
  let come: (there: After) => void = () => undefined;
  const changed = vi.fn();
  const bring = vi.fn(() => new Promise<After>((resolve) => (come = resolve)));
  return { after, changed, bring, come: () => come(after), later: new Later(bring, changed) };
}

test('what comes later hears of the page as it was last seen, though that was before it came', async () => {
  const { after, changed, come, later: one } = later();
  one.hear(sight(1));
  one.see(view(null));
  one.hear(sight(2));
  one.see(view({}));
  one.hear({ is: 'draft', draft: null } as PageMessage);
  come();
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(after.hear.mock.calls).toEqual([[sight(2)]]);
  expect(after.see).toHaveBeenCalledOnce();
  one.hear(sight(3));
  expect(after.hear).toHaveBeenLastCalledWith(sight(3));
});

test('it is brought once there are replies, and once only', () => {
  const { bring, later: one } = later();
  one.see(view(null));
  expect(bring).not.toHaveBeenCalled();
  one.see(view({}));
  one.see(view({}));
  expect(bring).toHaveBeenCalledOnce();
});

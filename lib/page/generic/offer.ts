/** Leaves the reader where the content script of the page looks for it. */
import { infer } from './infer.ts';

export function offer(): void {
  globalThis.attuneInfer = infer;
}

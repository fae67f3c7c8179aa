import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';

/** Things that are open, the latest last. Escape closes the latest before it means "leave". */
export class OpenThings {
  private closers: (() => void)[] = [];

  /** Remembers how to close something that has just opened; call the result when it is closed. */
  add(close: () => void): () => void {
    this.closers.push(close);
    return () => {
      this.closers = this.closers.filter((other) => other !== close);
    };
  }

  /** Closes the latest; false when nothing was open. */
  closeLatest(): boolean {
    const close = this.closers.pop();
    close?.();
    return close !== undefined;
  }
}

export const Escape = createContext(new OpenThings());

/** While `open`, one press of Escape calls `close` and does nothing else. */
export function useEscape(open: boolean, close: () => void): void {
  const things = useContext(Escape);
  // Before the next key can arrive.
  useLayoutEffect(() => (open ? things.add(close) : undefined), [open, things, close]);
}

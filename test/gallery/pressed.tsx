import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';

/** One step into a scene: a button is pressed by its name, or words are written into the field of this label. */
export type Step = { press: string } | { write: string; into: string };

const named = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === name);

const labelled = (name: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === name)?.control;

/** Takes a step where it can be taken already. */
function taken(step: Step): boolean {
  if ('press' in step) {
    const button = named(step.press);
    if (!button || button.disabled) return false;
    button.click();
    return true;
  }
  const field = labelled(step.into);
  if (!(field instanceof HTMLInputElement)) return false;
  field.value = step.write;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

/** A scene some way in: each step is taken as soon as the page has come to it. */
export function Pressed({ steps, children }: { steps: readonly Step[]; children: JSX.Element }) {
  useEffect(() => {
    let next = 0;
    const on = () => {
      const step = steps[next];
      if (step && !taken(step)) return;
      next += 1;
      // The next one is taken on a page that shows what came of this one.
      if (next <= steps.length) return void setTimeout(on);
      watcher.disconnect();
      // Whoever looks at the scene waits for this.
      document.documentElement.dataset.there = '';
    };
    const watcher = new MutationObserver(on);
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true, characterData: true });
    on();
    return () => watcher.disconnect();
  }, [steps]);
  return children;
}

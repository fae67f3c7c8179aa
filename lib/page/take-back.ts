/** Takes back what an editor made of a text, so that the agent's draft is as it was; and says so only when it is. */
import type { InsertResult } from '../protocol.ts';
import type { Composer } from './composer.ts';
import { squeeze } from './draft.ts';
import { type Landing, landing } from './landing.ts';
import { until } from './until.ts';
import { drafted, isGone, refused, written } from './writing.ts';

/** How long an editor may take to undo, milliseconds; and how often it is asked to. */
const PATIENCE = 400;
const MOST = 3;

type Step = 'undo' | 'redo';
/** The keys that editors with an undo of their own listen to; the browser does nothing at keys that a script presses. */
const KEYS: Record<Step, KeyboardEventInit> = {
  undo: { key: 'z', code: 'KeyZ', keyCode: 90 },
  redo: { key: 'Z', code: 'KeyZ', keyCode: 90, shiftKey: true },
};

function pressKeys(element: HTMLElement, step: Step): void {
  const held = /mac/iu.test(navigator.platform) ? { metaKey: true } : { ctrlKey: true };
  const event = { ...KEYS[step], ...held, bubbles: true, cancelable: true, composed: true };
  element.dispatchEvent(new KeyboardEvent('keydown', event));
}

function command({ ownerDocument }: HTMLElement, step: Step): void {
  if (step === 'undo') ownerDocument.execCommand('undo');
  else ownerDocument.execCommand('redo');
}

/** One step as the editor does it, else as the browser does. Returns whether the draft changed. */
async function take(step: Step, element: HTMLElement): Promise<boolean> {
  const before = drafted(element);
  for (const way of [pressKeys, command]) {
    way(element, step);
    if (await until(() => isGone(element) || drafted(element) !== before, PATIENCE)) return true;
  }
  return false;
}

/**
 * Undoes until the draft is what it was. Where the text stood twice and stands once now, that is kept; where a step takes
 * along what the agent wrote, that step is taken back.
 *
 * @param draft as it was before anything was written
 */
export async function takeBack(composer: Composer, draft: string, text: string): Promise<InsertResult> {
  const { element } = composer;
  const now = () => landing(squeeze(draft), drafted(element), text);
  const first = now();
  for (let tried = 0; tried < MOST && (await take('undo', element)) && !isGone(element); tried += 1) {
    const then = now();
    if (then === 'nothing') return refused('editor_refused');
    if (first === 'twice' && isThere(then)) return written(composer, then);
    if (then === 'harmed' && first !== 'harmed') {
      await take('redo', element);
      break;
    }
  }
  return isGone(element) ? refused('vanished') : { ...refused('draft_harmed'), draft };
}

/** Whether the text stands in the composer once, as it was given or with other signs. */
export const isThere = (found: Landing): found is 'whole' | 'changed' => found === 'whole' || found === 'changed';

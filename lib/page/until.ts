/** Waits for a condition, looking once a frame. */

/**
 * @param patience milliseconds after which it gives up
 * @returns whether the condition held in time (false also when the signal aborted)
 */
export async function until(condition: () => boolean, patience: number, signal?: AbortSignal): Promise<boolean> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (signal?.aborted || performance.now() >= end) return false;
    await nextLook();
  }
  return true;
}

/** A frame, or 50 ms where frames are not painted (a tab in the background). */
function nextLook(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Lets the page go on for a while, milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

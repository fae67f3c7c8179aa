const STEPS = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

/**
 * Moves focus among the links or tabs inside `root`: arrows, Home, End.
 * @param {KeyboardEvent} event
 * @param {HTMLElement} root
 * @returns {HTMLElement | undefined} what has the focus now
 */
export function arrowKeys(event, root) {
  const items = [...root.querySelectorAll('a[href], [role="tab"]')];
  const from = items.indexOf(/** @type {Element} */ (document.activeElement));
  const step = STEPS[/** @type {keyof typeof STEPS} */ (event.key)];
  const to =
    event.key === 'Home'
      ? 0
      : event.key === 'End'
        ? items.length - 1
        : step && Math.min(Math.max(from + step, 0), items.length - 1);
  if (to === undefined || from < 0) return undefined;
  event.preventDefault();
  const item = /** @type {HTMLElement} */ (items[to]);
  item.focus();
  return item;
}

/**
 * Whether a click on Insert can be believed. A page can make our frame see-through, move it under the pointer or lay
 * something over it; then a click was not meant for us, and nothing is written. (No browser gives an extension an
 * overlay that a page cannot touch.)
 */

/** After (re)appearing or moving, clicks count only after this many milliseconds. */
export const SETTLING = 500;

const PLAIN: Record<string, string> = {
  opacity: '1',
  transform: 'none',
  scale: 'none',
  rotate: 'none',
  translate: 'none',
  'clip-path': 'none',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
  visibility: 'visible',
};

/** What dark-mode extensions put on whole pages hides nothing. */
const HARMLESS_FILTER = /^(?:none|(?:(?:invert|hue-rotate)\([^()]*\)\s*)+)$/u;

/** Smaller than this, CSS pixels, nobody can have read what they press. */
const LEAST = { width: 280, height: 200 } as const;

function isPlain(element: Element): boolean {
  const style = getComputedStyle(element);
  const plain = Object.entries(PLAIN).every(([name, value]) => style.getPropertyValue(name) === value);
  return plain && HARMLESS_FILTER.test(style.filter);
}

/** Sees through the host, its ancestors, and what lies on top of it at five points. */
export function isUntouched(host: HTMLElement): boolean {
  for (let at: Element | null = host; at; at = at.parentElement) if (!isPlain(at)) return false;
  const box = host.getBoundingClientRect();
  if (box.width < Math.min(LEAST.width, innerWidth) || box.height < Math.min(LEAST.height, innerHeight)) return false;
  const points: [number, number][] = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ];
  return points.every(
    ([x, y]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y) === host,
  );
}

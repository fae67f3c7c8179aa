/** Goes on from one gap to the next in `text`; behind the last, to the first button of `actions`. */
export function nextGap(from: HTMLElement, text: HTMLElement | null, actions: HTMLElement | null): void {
  const gaps = [...(text?.querySelectorAll<HTMLElement>('.gap > *') ?? [])];
  const next = gaps[gaps.indexOf(from) + 1] ?? actions?.querySelector('button');
  next?.focus();
}

/** Outlines over the page: of what would be taken, and of what was taken. */
import { pin } from '../frame/pin.ts';
import { BOX, POINTED, TAG } from './looks.ts';
import { boxOf } from './under.ts';

interface Outlined {
  element: Element;
  box: HTMLElement;
}

export class Boxes {
  private pointed: Outlined | null = null;
  private taken: Outlined[] = [];
  private readonly holder: HTMLElement;
  private frame = 0;

  /** @param holder where they are drawn; the page's own elements are left as they are */
  constructor(holder: HTMLElement, signal: AbortSignal) {
    this.holder = holder;
    const follow = () => {
      for (const each of [...this.taken, ...(this.pointed ? [this.pointed] : [])]) lay(each);
      this.frame = requestAnimationFrame(follow);
    };
    follow();
    signal.addEventListener('abort', () => cancelAnimationFrame(this.frame));
  }

  point(element: Element | null): void {
    if (this.pointed?.element === element) return;
    this.pointed?.box.remove();
    this.pointed = element && this.draw(element, POINTED, null);
  }

  /** Outlines what was taken, each with its name. */
  show(named: readonly { element: Element; name: string }[]): void {
    for (const { box } of this.taken) box.remove();
    this.taken = named.map(({ element, name }) => this.draw(element, BOX, name));
  }

  private draw(element: Element, look: Record<string, string>, name: string | null): Outlined {
    const box = document.createElement('div');
    pin(box, look);
    if (name !== null) {
      const tag = document.createElement('span');
      tag.textContent = name;
      pin(tag, TAG);
      box.append(tag);
    }
    this.holder.append(box);
    const outlined = { element, box };
    lay(outlined);
    return outlined;
  }
}

function lay({ element, box }: Outlined): void {
  const { left, top, width, height } = boxOf(element);
  const px = (number: number) => `${Math.round(number)}px`;
  pin(box, { left: px(left), top: px(top), width: px(width), height: px(height) });
}

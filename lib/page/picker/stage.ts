/** What the picker draws over the page, in a closed shadow root of its own: sheet, outlines, bar. */

import type { Panel } from '../frame/panel.ts';
import { pin } from '../frame/pin.ts';
import { Bar, type Deed } from './bar.ts';
import { Boxes } from './boxes.ts';
import { colours } from './looks.ts';
import { makeShield } from './shield.ts';
import { boxOf } from './under.ts';

const TAG = 'attune-picker';
/** Under the panel, over all else. */
const LAYER = '2147483646';

interface Heard {
  over(element: Element): void;
  taken(element: Element): void;
  does(deed: Deed): void;
  /** True when the key meant something. */
  key(key: string): boolean;
}

export class Stage {
  private readonly host = document.createElement(TAG);
  private readonly bar: Bar;
  private readonly boxes: Boxes;
  private readonly ended = new AbortController();
  private readonly panel: Pick<Panel, 'box'> | null;
  private below = false;
  /** Somebody has moved the bar; it stays where they put it. */
  private moved = false;

  constructor({ over, taken, does, key }: Heard, panel: Pick<Panel, 'box'> | null) {
    this.panel = panel;
    pin(this.host, {
      all: 'initial',
      position: 'fixed',
      inset: '0',
      'z-index': LAYER,
      'pointer-events': 'none',
      ...colours(),
    });
    const drawn = document.createElement('div');
    this.boxes = new Boxes(drawn, this.ended.signal);
    this.bar = new Bar(does, key);
    this.host.attachShadow({ mode: 'closed' }).append(makeShield({ over, taken }), drawn, this.bar.element);
    document.documentElement.append(this.host);
    addEventListener('resize', () => this.settle(), { signal: this.ended.signal });
    this.settle();
  }

  private settle(): void {
    this.bar.place(this.panel?.box() ?? null, this.below);
  }

  show(shown: Parameters<Bar['show']>[0], taken: Parameters<Boxes['show']>[0]): void {
    this.bar.show(shown);
    this.boxes.show(taken);
    this.settle();
  }

  /** Outlines what would be taken, and says so. */
  aim(element: Element | null, words: string): void {
    this.boxes.point(element);
    this.bar.name(words);
  }

  /** Brings an element into view, for whoever points by keys. */
  follow(element: Element | null): Element | null {
    element?.scrollIntoView({ block: 'nearest' });
    return element;
  }

  /** Puts the bar at the end of the window where it hides less of what may be meant. */
  clear(likely: readonly Element[]): void {
    if (this.moved) return;
    const hidden = (below: boolean) => {
      this.bar.place(this.panel?.box() ?? null, below);
      const bar = this.bar.element.getBoundingClientRect();
      return likely.reduce((sum, element) => sum + overlap(bar, boxOf(element)), 0);
    };
    const [above, beneath] = [hidden(false), hidden(true)];
    this.below = beneath < above;
    this.settle();
  }

  /** To the other end of the window, from over what it hides. */
  move(): void {
    this.below = !this.below;
    this.moved = true;
    this.settle();
  }

  focus(): void {
    this.bar.focus();
  }

  close(): void {
    this.ended.abort();
    this.host.remove();
  }
}

/** The area that two boxes share, CSS pixels. */
function overlap(a: DOMRect, b: DOMRect): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** The panel in the page: shows and hides its frame, and holds the line to it. */
import type { PageMessage, PanelMessage, PanelState, Refusal } from '../../protocol.ts';
import { greet } from './greet.ts';
import { addPanel, type PanelHost } from './host.ts';
import { isUntouched, SETTLING } from './tamper.ts';

const TITLE = 'Attune';

/** Milliseconds after which a frame that has said nothing was kept from loading: pages that isolate themselves (COEP) do that. */
const UNANSWERED = 10_000;

/** How often within a minute a page may take our element away, move or restyle it before we leave it at that. */
const RESTORES = 5;
const MINUTE = 60_000;

export class Panel {
  private host: PanelHost | null = null;
  private port: MessagePort | null = null;
  private end = new AbortController();
  /** When our element was put right, in milliseconds of the page's life. */
  private restored: number[] = [];
  /** The page does not let our frame load or stand; a dead box must not cover it. */
  private blocked = false;
  /** When the panel last appeared or moved, in milliseconds of the page's life. */
  private settledFrom = 0;

  private readonly hear: (message: PanelMessage | { is: 'connected' | 'blocked' }) => void;

  /** @param hear what the panel says; `connected` once its line stands, `blocked` when the page keeps it out. */
  constructor(hear: (message: PanelMessage | { is: 'connected' | 'blocked' }) => void, signal: AbortSignal) {
    this.hear = hear;
    signal.addEventListener('abort', () => this.remove());
  }

  get isShown(): boolean {
    return this.host?.isShown() === true;
  }

  /** The page has taken our element away, moved it or restyled it. */
  get isLost(): boolean {
    return this.host !== null && !this.host.isAsMade();
  }

  get isFocused(): boolean {
    return this.host !== null && document.activeElement === this.host.element;
  }

  show(state: PanelState): void {
    if (this.blocked) return;
    if (this.isLost && !this.restore()) return;
    if (!this.host) this.add(state);
    else if (!this.isShown) {
      this.host.show(true);
      this.settledFrom = performance.now();
    }
  }

  /** A person has asked for the panel: the page gets another chance. */
  allow(): void {
    this.blocked = false;
    this.restored = [];
  }

  /** Puts our element right, or gives up on a page that will not have it. Returns whether the panel may go on. */
  private restore(): boolean {
    const now = performance.now();
    this.restored = [...this.restored.filter((at) => now - at < MINUTE), now];
    if (this.restored.length > RESTORES) {
      this.giveUp();
      return false;
    }
    this.settledFrom = now;
    if (!this.host?.mend()) this.remove();
    return true;
  }

  /** Out of sight, with its engine kept warm. */
  hide(): void {
    this.host?.show(false);
  }

  private add(state: PanelState): void {
    this.end = new AbortController();
    this.host = addPanel(state, TITLE);
    this.settledFrom = performance.now();
    greet(this.host.frame, (port) => this.connect(port), this.end.signal);
    const { signal } = this.end;
    const timer = setTimeout(() => this.port ?? this.giveUp(), UNANSWERED);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  private giveUp(): void {
    this.blocked = true;
    this.remove();
    this.hear({ is: 'blocked' });
  }

  private connect(port: MessagePort): void {
    this.port?.close();
    this.port = port;
    port.onmessage = ({ data }: MessageEvent<PanelMessage>) => this.hear(data);
    this.hear({ is: 'connected' });
  }

  remove(): void {
    this.end.abort();
    this.port?.close();
    this.host?.remove();
    this.port = null;
    this.host = null;
  }

  dock({ side, width }: PanelState): void {
    this.host?.dock(side, width);
    this.settledFrom = performance.now();
    this.send({ is: 'dock', side, width });
  }

  /** Leaves room in the page for somebody who points there. */
  makeRoom(room: boolean): void {
    this.host?.makeRoom(room);
    this.settledFrom = performance.now();
  }

  /** Where it stands in the window; null where it is not seen. */
  box(): DOMRect | null {
    return this.host?.isShown() ? this.host.element.getBoundingClientRect() : null;
  }

  send(message: PageMessage): void {
    this.port?.postMessage(message);
  }

  /** Why a click in the panel cannot be believed now, or null. */
  trouble(): Refusal | null {
    if (!this.host || !isUntouched(this.host.element)) return 'tampered';
    return performance.now() - this.settledFrom < SETTLING ? 'too_soon' : null;
  }

  focus(): void {
    this.host?.frame.focus();
    this.send({ is: 'order', order: 'focus' });
  }

  /** Gives the keyboard back to the helpdesk: to the composer where one is open. */
  leave(composer: HTMLElement | null): void {
    this.host?.frame.blur();
    composer?.ownerDocument.defaultView?.focus();
    composer?.focus({ preventScroll: true });
    if (!composer) window.focus();
  }
}

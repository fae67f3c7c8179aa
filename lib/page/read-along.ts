/**
 * Reads the draft along while the agent writes: only while a panel wants it, only in the public reply that is in sight,
 * a moment after the last key. Nothing is kept here but what was sent last, so that it is not sent twice.
 */
import type { Draft } from '../protocol.ts';
import { draftText } from './draft-text.ts';
import type { Sheet } from './pen.ts';

/** Milliseconds of quiet after the last key, and between two drafts at the least. */
const QUIET = 250;
const REST = 300;

/** What shows that the agent writes, in editors of all kinds. */
const WRITING = ['beforeinput', 'input', 'paste', 'drop'];

export class ReadAlong {
  private wanted = false;
  private element: HTMLElement | null = null;
  private watching = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sent: string | null = null;
  private sentAt = 0;
  /** The ticket at the last look into the draft. */
  private toldOf: string | null = null;
  /** Composers that hold more than what the helpdesk put there: a signature alone is no draft. */
  private readonly begun = new WeakSet<HTMLElement>();
  private readonly page: Sheet;

  constructor(page: Sheet) {
    this.page = page;
  }

  /** A panel wants the draft, or does so no longer. */
  want(on: boolean): void {
    if (on === this.wanted) return;
    this.wanted = on;
    this.sent = null;
    this.follow(this.page.composer()?.element ?? null);
    if (on) this.soon();
  }

  /** Watches the composer that is in hand now. */
  follow(composer: HTMLElement | null): void {
    const element = this.wanted ? composer : null;
    if (this.wanted && this.page.ticket() !== this.toldOf) this.soon();
    if (element === this.element) return;
    this.watching.abort();
    clearTimeout(this.timer);
    this.element = element;
    if (element) this.watch(element);
    if (this.wanted) this.soon();
  }

  private watch(element: HTMLElement): void {
    this.watching = new AbortController();
    const { signal } = this.watching;
    const observer = new MutationObserver(() => this.soon());
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', () => observer.disconnect());
    if (Number.isFinite(this.page.carets.quietSince(element))) this.begun.add(element);
    const written = () => this.written();
    for (const kind of WRITING) element.addEventListener(kind, written, { capture: true, signal });
  }

  /** Something of the agent's, or of ours, has been written. */
  written(): void {
    if (this.element) this.begun.add(this.element);
    this.soon();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), Math.max(QUIET, this.sentAt + REST - performance.now()));
  }

  private tell(): void {
    if (!this.wanted) return;
    const draft = this.draft();
    const now = JSON.stringify(draft);
    this.toldOf = this.page.ticket();
    if (now === this.sent) return;
    this.sent = now;
    this.sentAt = performance.now();
    this.page.send({ is: 'draft', draft });
  }

  /** Looked for afresh: the editor of a reply may have become that of a note since. */
  private draft(): Draft | null {
    const ticket = this.page.ticket();
    const composer = this.page.composer();
    if (ticket === null || !composer || composer.element !== this.element || !this.begun.has(composer.element))
      return null;
    const text = draftText(composer.element);
    return text.trim() === '' ? null : { ticket, composer: composer.id, text };
  }

  /** The draft that the panel has is another than the one that stands there: it is told at once. */
  again(): void {
    this.sent = null;
    this.tell();
  }
}

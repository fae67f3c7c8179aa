/** Attends one page of a switched-on site, from load to leaving: looks, shows the panel, carries words between the two. */
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { patternOf } from '../origin.ts';
import type { InsertResult, Order, PanelMessage, PanelState } from '../protocol.ts';
import { followCaret, followFields } from './caret.ts';
import { Panel } from './frame/panel.ts';
import { highlight, unhighlight } from './highlight.ts';
import { insert } from './insert.ts';
import { Looker } from './looker.ts';
import { sightOf } from './sight.ts';
import { watchPage } from './watch.ts';

export class Attendant {
  private readonly looker = new Looker();
  private readonly panel: Panel;
  private seq = 0;
  /** Opened by hand on this page, whatever the page holds. */
  private wanted = false;
  /** Ends the watch; null while the panel is closed and the page left alone. */
  private watching: AbortController | null = null;

  private state: PanelState;
  private readonly end: AbortController;

  constructor(state: PanelState, end: AbortController) {
    this.state = state;
    this.end = end;
    this.panel = new Panel((message) => this.run(this.hear(message)), end.signal);
    const listener = (order: Order) => {
      this.run(this.obey(order));
    };
    browser.runtime.onMessage.addListener(listener);
    end.signal.addEventListener('abort', () => {
      unhighlight();
      // After a reload of the extension its API is gone, and the listener with it.
      if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener);
    });
  }

  /** Lets a step go on; when the extension has been reloaded under the page, this script ends silently. */
  private run(step: Promise<void>): void {
    step.catch((error: unknown) => {
      if (browser.runtime?.id) throw error;
      this.end.abort();
    });
  }

  /** The first look: shows the panel where a ticket is open and the panel was left open on this site. */
  async start(): Promise<void> {
    followFields(document, this.end.signal);
    followCaret(document, this.end.signal);
    if (!this.state.open) return;
    this.look();
    this.watch();
    await this.arrange();
    await this.keep();
  }

  private watch(): void {
    if (this.watching) return;
    this.watching = new AbortController();
    const touched = () => {
      if (this.looker.hasMoved()) this.left();
    };
    const signal = AbortSignal.any([this.watching.signal, this.end.signal]);
    watchPage({ touched, changed: () => this.run(this.changed()) }, signal);
  }

  private look(believe = false) {
    const change = this.looker.again(believe);
    const editor = this.looker.seen.composer?.element.ownerDocument;
    if (editor && editor !== document) followCaret(editor, this.end.signal);
    return change;
  }

  /** The ticket has been left: the panel must not go on showing it until the next look. */
  private left(): void {
    unhighlight();
    this.seq += 1;
    this.panel.send({ is: 'sight', sight: sightOf(this.looker.seen, this.seq, 'page') });
  }

  private async changed(): Promise<void> {
    const change = this.look();
    if (!change.any && !this.panel.isLost) return;
    await this.arrange();
    if (change.said || this.looker.seen.ticket === null) await this.keep();
  }

  /** Puts the panel where it belongs: in sight when opened by hand or with a ticket, else hidden. */
  private async arrange(): Promise<void> {
    const shown = this.wanted || (this.state.open && this.looker.seen.ticket !== null);
    if (!shown) return this.panel.hide();
    this.panel.show(this.state);
    await this.tell();
  }

  /** Keeps the conversation in hand for the ticket's other pages; forgets it when no ticket is open any more. */
  private async keep(): Promise<void> {
    const { ticket, conversation } = this.looker.seen;
    if (ticket === null) await ask('conversation.drop', {});
    else if (conversation) await ask('conversation.keep', { ticket, conversation });
  }

  /** Tells the panel what is seen; where the thread is on another page, what was read there. */
  private async tell(): Promise<void> {
    this.seq += 1;
    const { seq } = this;
    const { seen } = this.looker;
    if (seen.conversation || seen.ticket === null)
      return this.panel.send({ is: 'sight', sight: sightOf(seen, seq, 'page') });
    const { conversation } = await ask('conversation.recall', { ticket: seen.ticket });
    if (seq === this.seq) this.panel.send({ is: 'sight', sight: sightOf({ ...seen, conversation }, seq, 'kept') });
  }

  private async hear(message: PanelMessage | { is: 'connected' }): Promise<void> {
    switch (message.is) {
      case 'connected':
        this.panel.send({ is: 'dock', side: this.state.side, width: this.state.width });
        return this.tell();
      case 'look_again':
        this.look(true);
        return this.tell();
      case 'insert':
        return this.insert(message);
      case 'highlight':
        highlight(this.looker.seen.places.get(message.message), message.start, message.end);
        return;
      case 'unhighlight':
        return unhighlight();
      case 'read_selection':
        return this.panel.send({ is: 'selection', text: document.getSelection()?.toString() ?? '' });
      case 'dock':
        return this.remember({ side: message.side });
      case 'width':
        return this.remember({ width: message.width });
      case 'close':
        return this.close();
      case 'leave':
        return this.panel.leave(this.composer);
    }
  }

  private get composer(): HTMLElement | null {
    return this.looker.seen.composer?.element ?? null;
  }

  private async remember(change: Partial<PanelState>): Promise<void> {
    this.state = { ...this.state, ...change };
    this.panel.dock(this.state);
    await ask('panel.remember', change);
  }

  private async insert({ request, text, target }: Extract<PanelMessage, { is: 'insert' }>): Promise<void> {
    const now = () => {
      this.look();
      return this.looker.seen;
    };
    const trouble = this.panel.trouble();
    const result: InsertResult = trouble
      ? { done: false, refusal: trouble, copied: false }
      : await insert(text, target, now, this.end.signal);
    this.panel.send({ is: 'inserted', request, result });
  }

  private async open(): Promise<void> {
    this.wanted = true;
    this.state = { ...this.state, open: true };
    this.look();
    this.watch();
    await this.arrange();
    await this.keep();
    await ask('panel.remember', { open: true });
  }

  private async close(): Promise<void> {
    this.wanted = false;
    this.state = { ...this.state, open: false };
    unhighlight();
    if (this.panel.isFocused) this.panel.leave(this.composer);
    this.panel.remove();
    this.watching?.abort();
    this.watching = null;
    await ask('conversation.drop', {});
    await ask('panel.remember', { open: false });
  }

  private async obey({ order, pattern }: Order): Promise<void> {
    switch (order) {
      case 'open':
        return this.open();
      case 'toggle':
        if (this.panel.isShown) return this.close();
        await this.open();
        return this.panel.focus();
      case 'focus':
        return this.panel.isFocused ? this.panel.leave(this.composer) : this.panel.focus();
      case 'insert':
        // With the panel closed nobody has seen what would be inserted.
        return this.panel.isShown ? this.panel.send({ is: 'order', order: 'insert' }) : this.open();
      case 'retire':
        if (pattern === patternOf(location.origin)) this.end.abort();
    }
  }
}

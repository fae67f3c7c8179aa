/** Attends one page of a switched-on site, from load to leaving: looks, shows the panel, carries words between the two. */
import { browser } from 'wxt/browser';
import { ask } from '../ask.ts';
import { patternOf } from '../origin.ts';
import type { Further, Order, PageMessage, PanelMessage, PanelState, SiteStart } from '../protocol.ts';
import { Beside } from './beside.ts';
import { carets, followCaret, followFields } from './caret.ts';
import { removeNotice } from './frame/notice.ts';
import type { Panel } from './frame/panel.ts';
import { bringHands, type Hands } from './hands.ts';
import { keepInHand } from './in-hand.ts';
import { Looker } from './looker.ts';
import { isOutlived, whenOutlived } from './outlived.ts';
import type { Pen, PenMessage, Sheet } from './pen.ts';
import { selectedText } from './selection.ts';
import { sightOf } from './sight.ts';
import { Structure } from './structure.ts';
import { type Watch, watchPage } from './watch.ts';

type Heard = PanelMessage | { is: 'connected' | 'parted' | 'blocked' };
const NO_NEWS = { said: false, any: false };

export class Attendant {
  private readonly looker: Looker;
  /** What only a page with a ticket or a panel needs; null until there is one. */
  private hands: Hands | null = null;
  private panel: Panel | null = null;
  private readonly beside: Beside;
  private pen: Pen | null = null;
  private seq = 0;
  /** Opened by hand on this page, whatever the page holds. */
  private wanted = false;
  /** The watch, and what ends it; null while the panel is closed and the page left alone. */
  private watching: (Watch & { end: AbortController }) | null = null;
  /** What looks have found that was not passed on yet. */
  private news = NO_NEWS;
  /** Ends what was begun for the conversation in hand, when the agent leaves it. */
  private stay = new AbortController();

  private state: PanelState;
  private readonly page: string;
  private readonly words: SiteStart['words'];
  private readonly end: AbortController;

  constructor({ page, panel, adapters, words }: SiteStart, end: AbortController) {
    this.page = page;
    this.words = words;
    const run = (step: Promise<void>) => this.run(step);
    this.looker = new Looker(adapters, new Structure(() => run(this.lookFurther()), run, end.signal));
    this.state = panel;
    this.end = end;
    this.beside = new Beside(this.listen, end.signal);
    const listener = (order: Order) => this.run(this.obey(order));
    browser.runtime.onMessage.addListener(listener);
    end.signal.addEventListener('abort', () => {
      this.pen?.rest();
      this.stay.abort();
      this.looker.close();
      // After a reload of the extension its API is gone, and the listener with it.
      if (!isOutlived()) browser.runtime.onMessage.removeListener(listener);
    });
  }

  private readonly listen = (message: Heard): void => this.run(this.hear(message));

  /** Brings the panel, which stays out of sight, and what goes with it; then the ticket is read. */
  private async equip(): Promise<Hands> {
    const hands = await bringHands();
    if (!this.hands && !this.end.signal.aborted) {
      this.panel = new hands.Panel(this.listen, this.end.signal);
      this.pen = new hands.Pen(this.sheet());
      this.looker.reader = new hands.Reader();
      if (this.watching) this.look();
    }
    this.hands = hands;
    return hands;
  }

  private say(what: 'updated' | 'kept_out'): void {
    this.hands?.showNotice({ text: this.words[what], dismiss: this.words.dismiss });
  }

  /** Lets a step go on; a step that failed because the extension has gone ends this script. */
  private run(step: Promise<unknown>): void {
    step.catch((error: unknown) => {
      if (!isOutlived()) throw error;
      this.outlived();
    });
  }

  /** The extension was reloaded under the page: our things go, one line says why, and nothing more is done here. */
  private outlived(): void {
    if (this.end.signal.aborted) return;
    const shown = this.panel?.isShown;
    this.end.abort();
    if (shown) this.say('updated');
  }

  /** The first look: shows the panel where a ticket is open and the panel was left open on this site. */
  start(): void {
    removeNotice();
    followFields(document, this.end.signal);
    followCaret(document, this.end.signal);
    if (this.state.stand === 'beside') this.run(ask('site.ready', {}));
    else if (this.state.open) this.run(this.attend());
  }

  /** Looks from now on, and shows what is seen. */
  private async attend(): Promise<void> {
    this.watch();
    this.look();
    await this.arrange();
    await keepInHand(this.looker.seen);
  }

  private watch(): void {
    if (this.watching) return;
    const end = new AbortController();
    const check = (thoroughly: boolean) => {
      if (this.looker.hasMoved(thoroughly)) this.left();
    };
    const signal = AbortSignal.any([end.signal, this.end.signal]);
    const changed = () => this.run(this.changed());
    const watch = watchPage({ touched: () => check(false), painting: () => check(true), changed }, signal);
    this.watching = { ...watch, end };
    whenOutlived(() => this.outlived(), signal);
  }

  private look(believe = false): void {
    const { moved, said, any } = this.looker.again(believe);
    this.news = { said: said || this.news.said, any: any || this.news.any };
    if (moved) this.moveOn();
    const { composer, insides } = this.looker.seen;
    this.watching?.into(insides);
    const editor = composer?.element.ownerDocument;
    if (editor && editor !== document) followCaret(editor, this.stay.signal);
    this.pen?.follow(composer);
  }

  /** Another conversation is in hand: what was begun for the last one ends. */
  private moveOn(): void {
    this.pen?.unmark();
    this.stay.abort();
    this.stay = new AbortController();
  }

  /** The ticket has been left: the panel must not go on showing it until the next look. */
  private left(): void {
    this.moveOn();
    this.seq += 1;
    this.sendSight(this.looker.seen, 'page');
  }

  private send(message: PageMessage): void {
    (this.beside.isOpen ? this.beside : this.panel)?.send(message);
  }

  private sendSight(seen: Looker['seen'], source: 'page' | 'kept'): void {
    this.send({ is: 'sight', sight: sightOf(seen, { page: this.page, seq: this.seq }, source) });
  }

  /** Looks again of our own accord, unless the panel has been closed meanwhile. */
  private async lookFurther(): Promise<void> {
    if (this.watching) await this.changed();
  }

  private async changed(): Promise<void> {
    this.look();
    const { any, said } = this.news;
    if (!any && !this.panel?.isLost) return;
    this.news = NO_NEWS;
    await this.arrange();
    if (said || this.looker.seen.ticket === null) await keepInHand(this.looker.seen);
  }

  /** Puts the panel where it belongs: in sight when opened by hand or with a ticket, else hidden. */
  private async arrange(): Promise<void> {
    if (!this.hands && (this.isDue || this.looker.seen.ticket !== null)) await this.equip();
    if (this.beside.isOpen) return this.tell();
    // Out of sight it is told, too: it must not go on holding a ticket that was left.
    this.isDue ? this.panel?.show(this.state) : this.panel?.hide();
    await this.tell();
  }

  /** The panel is to be seen in the page. */
  private get isDue(): boolean {
    if (this.beside.isOpen) return false;
    return this.wanted || (this.state.open && this.looker.seen.ticket !== null);
  }

  /** Tells the panel what is seen; where the thread is on another page, what was read there. */
  private async tell(): Promise<void> {
    this.seq += 1;
    const { seq } = this;
    const { seen } = this.looker;
    if (seen.conversation || seen.ticket === null) return this.sendSight(seen, 'page');
    const { conversation } = await ask('conversation.recall', { ticket: seen.ticket });
    if (seq === this.seq) this.sendSight({ ...seen, conversation }, 'kept');
  }

  private async hear(message: Heard): Promise<void> {
    switch (message.is) {
      case 'connected':
        return this.connected();
      case 'parted':
        return this.rest();
      case 'blocked':
        this.say('kept_out');
        return void (await ask('panel.blocked', {}));
      case 'look_again':
        this.look(true);
        return this.tell();
      case 'insert':
      case 'select':
      case 'read_draft':
      case 'highlight':
      case 'unhighlight':
        return this.write(message);
      case 'read_selection':
        return this.send({ is: 'selection', text: selectedText(document) });
      case 'dock':
        return this.remember({ side: message.side });
      case 'width':
        return this.remember({ width: message.width });
      case 'close':
        return this.close();
      case 'leave':
        return this.leave();
      default:
        return this.further(message);
    }
  }

  private async further(message: Further): Promise<void> {
    const { further } = await this.equip();
    await further(message, (said) => this.send(said), this.panel, this.end.signal);
  }

  private async connected(): Promise<void> {
    if (this.beside.isOpen) {
      this.panel?.remove();
      return this.attend();
    }
    this.send({ is: 'dock', side: this.state.side, width: this.state.width });
    await this.tell();
    return this.further({ is: 'teach', order: 'tell' });
  }

  /** Gives the keyboard back to the helpdesk: to the composer where one is open. */
  private async leave(): Promise<void> {
    await this.equip();
    this.panel?.leave(this.looker.seen.composer?.element ?? null);
  }

  private async remember(change: Partial<PanelState>): Promise<void> {
    this.state = { ...this.state, ...change };
    this.panel?.dock(this.state);
    await ask('panel.remember', change);
  }

  private sheet(): Sheet {
    return {
      page: this.page,
      carets,
      now: () => {
        this.look();
        return this.looker.seen;
      },
      ticket: () => this.looker.seen.ticket,
      place: (message) => this.looker.seen.places.get(message),
      composer: () => this.looker.composer(),
      // A page cannot touch the browser's own panel.
      trouble: () => (this.beside.isOpen ? null : (this.panel?.trouble() ?? null)),
      send: (message) => this.send(message),
    };
  }

  private async write(message: PenMessage): Promise<void> {
    await this.equip();
    await this.pen?.hear(message, this.stay.signal);
  }

  private async open(): Promise<void> {
    this.wanted = true;
    this.panel?.allow();
    removeNotice();
    this.state = { ...this.state, open: true };
    await this.attend();
    await ask('panel.remember', { open: true });
  }

  private async close(): Promise<void> {
    this.wanted = false;
    this.state = { ...this.state, open: false };
    if (this.panel?.isFocused) await this.leave();
    await this.further({ is: 'teach', order: 'end' });
    this.panel?.remove();
    this.rest();
    await ask('conversation.drop', {});
    await ask('panel.remember', { open: false });
  }

  /** Leaves the page alone until a panel is there again. */
  private rest(): void {
    this.pen?.rest();
    this.watching?.end.abort();
    this.watching = null;
    this.looker.close();
  }

  /** The panel goes to the browser's own side panel, from where it calls. */
  private moveOut(): void {
    this.wanted = false;
    this.state = { ...this.state, stand: 'beside' };
    this.panel?.remove();
    if (!this.beside.isOpen) this.rest();
  }

  private async obey({ order, pattern, adapters }: Order): Promise<void> {
    switch (order) {
      case 'open':
        this.state = { ...this.state, stand: 'page' };
        return this.open();
      case 'beside':
        return this.moveOut();
      case 'toggle':
        if (this.state.stand === 'beside') return;
        if (this.panel?.isShown) return this.close();
        await this.open();
        return this.panel?.focus();
      case 'focus':
        if (this.state.stand === 'beside' || this.panel?.isFocused) return this.leave();
        return this.panel?.focus();
      case 'insert':
        // With the panel closed nobody has seen what would be inserted.
        if (this.panel?.isShown || this.beside.isOpen) return this.send({ is: 'order', order: 'insert' });
        if (this.state.stand === 'page') await this.open();
        return;
      case 'pause':
        return this.end.abort();
      case 'teach':
        return this.further({ is: 'teach', order: 'start' });
      case 'learn':
        if (pattern === patternOf(location.origin)) this.looker.adapters = adapters ?? [];
        return this.lookFurther();
      case 'retire':
        if (pattern === patternOf(location.origin)) this.end.abort();
    }
  }
}

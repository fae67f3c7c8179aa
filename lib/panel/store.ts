/** The panel's state: what the page shows, what the engine makes of it, what the agent has done with it. */
import type { Conversation } from '../conversation.ts';
import type { Correction, Recalled } from '../corrections.ts';
import type { InsertResult, PageMessage, PanelMessage, Part, PartReport, Refusal, Side, Sight } from '../protocol.ts';
import { parseConversation } from '../schema/conversation.ts';
import type { Engine } from './engine.ts';
import { BLANK, FRESH } from './fresh.ts';
import { judged, judgedOf, turnText } from './judgement.ts';
import { type CorrectionMemory, NOTHING_KEPT } from './memory.ts';
import { filledText, gapsLeft } from './reply-text.ts';
import { singleMessage } from './single.ts';
import type { Notice, PanelActions, PanelView, Source } from './view.ts';

/** Parts without which a reading may be wrong; what else a page lacks (a time, a subject) is no news to the agent. */
const VITAL: ReadonlySet<Part> = new Set(['messages', 'role', 'body']);

function isMissing({ part, state }: PartReport, { conversation, source }: Sight): boolean {
  return state === 'missing' && (conversation === null || (source === 'page' && VITAL.has(part)));
}

/** Presses that may not have been the agent's: nothing is done for them, not even a copy. */
const UNBELIEVED: ReadonlySet<Refusal> = new Set(['not_by_hand', 'tampered', 'too_soon']);

interface Asked {
  text: string;
  byOrder: boolean;
}

export interface Outside {
  engine: Engine;
  memory: CorrectionMemory;
  /** Of the engine. */
  version: string;
  copy(text: string): Promise<boolean>;
  /** Takes the keyboard: the user has asked for the panel. */
  focus(): void;
  /** Called with each new view. */
  changed(view: PanelView): void;
}

const hasWords = (conversation: Conversation) =>
  conversation.messages.some(({ author, text }) => author === 'customer' && text.trim() !== '');

const same = (a: Conversation | null, b: Conversation | null) => JSON.stringify(a) === JSON.stringify(b);

export class PanelStore {
  view: PanelView;
  private sight: Sight | null = null;
  /** Counts readings begun; an answer to an older one is thrown away. */
  private turn = 0;
  private request = 0;
  private warned: string | null = null;
  /** The insert under way. */
  private asked: Asked | null = null;
  private send: (message: PanelMessage) => void = () => undefined;
  private readonly outside: Outside;

  constructor(outside: Outside) {
    this.outside = outside;
    this.view = { ...BLANK, version: outside.version };
  }

  /** The line to the page stands. */
  connected(send: (message: PanelMessage) => void): void {
    this.send = send;
  }

  private set(change: Partial<PanelView>): void {
    this.view = { ...this.view, ...change };
    this.outside.changed(this.view);
  }

  /** Takes in what the page's script says. */
  hear(message: PageMessage): void {
    switch (message.is) {
      case 'sight':
        return this.see(message.sight);
      case 'dock':
        return this.set({ side: message.side });
      case 'inserted':
        if (message.request === this.request) this.inserted(message.result);
        return;
      case 'selection':
        if (message.text.trim() === '') return this.set({ notice: { kind: 'nothing_selected' } });
        return this.take(singleMessage(message.text, this.view.conversation), 'selected');
      case 'order':
        if (message.order === 'insert') this.insert({ isTrusted: true, byOrder: true });
        else this.outside.focus();
    }
  }

  private see(sight: Sight): void {
    const moved = sight.ticket !== this.sight?.ticket;
    this.sight = sight;
    if (moved) this.moveOn();
    const missing = sight.parts.filter((report) => isMissing(report, sight));
    this.set({
      ...(moved ? FRESH : {}),
      helpdesk: sight.helpdesk?.name ?? null,
      missing,
      composer: sight.composer?.name ?? null,
    });
    if (sight.conversation && sight.source) return this.take(parseConversation(sight.conversation), sight.source);
    if (this.view.source === 'pasted' || this.view.source === 'selected') return;
    if (sight.ticket === null) return this.set({ ...FRESH, phase: 'no_ticket' });
    this.set({ ...FRESH, phase: sight.waiting ? 'reading' : 'unreadable' });
  }

  private moveOn(): void {
    this.turn += 1;
    this.warned = null;
    this.asked = null;
  }

  private take(conversation: Conversation, source: Source): void {
    const known =
      same(conversation, this.view.conversation) && (this.view.phase === 'ready' || this.view.phase === 'reading');
    if (known && source === this.view.source) return;
    if (!hasWords(conversation)) {
      this.turn += 1;
      return this.set({ ...FRESH, conversation, source, phase: 'empty' });
    }
    void this.read(conversation, source);
  }

  private async read(conversation: Conversation, source: Source): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    const sameTicket = this.view.conversation?.id === conversation.id && source === this.view.source;
    this.set({ ...(sameTicket ? {} : FRESH), conversation, source, phase: 'reading' });
    await this.orFail(turn, async () => {
      const reading = this.outside.engine.read(conversation);
      let known: Recalled | null = null;
      const recalled = this.recall(conversation).then((found) => {
        known = found;
        return found;
      });
      const asRead = await reading;
      if (turn !== this.turn) return;
      // The reading waits for nobody: a background that has to wake first corrects it a moment later.
      this.set({ ...judged(asRead, known ?? NOTHING_KEPT), suggestion: null, phase: 'ready' });
      const late = known ? null : await recalled;
      if (turn !== this.turn) return;
      if (late) this.set(judged(asRead, late));
      await this.suggest(conversation, turn);
    });
  }

  /** Takes the step; where it fails and is still wanted, says so. */
  private async orFail(turn: number, step: () => Promise<void>): Promise<void> {
    const { conversation, source } = this.view;
    try {
      await step();
    } catch (error) {
      if (turn !== this.turn) return;
      this.set({ ...FRESH, conversation, source, phase: 'failed' });
      throw error;
    }
  }

  private async suggest(conversation: Conversation, turn: number): Promise<void> {
    const { reading } = this.view;
    if (!reading) return;
    const suggestion = await this.outside.engine.suggest(conversation, reading);
    if (turn === this.turn) this.set({ suggestion, shown: 0 });
  }

  private get ticket(): string {
    return this.sight?.ticket ?? '';
  }

  /** What the agent has said about this turn before; nothing where the background cannot tell. */
  private recall(conversation: Conversation): Promise<Recalled> {
    return this.outside.memory.recall(this.ticket, turnText(conversation)).catch(() => NOTHING_KEPT);
  }

  /** The agent's word goes at once, here and in the replies; keeping it comes after. */
  correct(correction: Correction | null): void {
    const { conversation, asRead, phase } = this.view;
    if (!conversation || !asRead || phase !== 'ready') return;
    this.turn += 1;
    const { turn } = this;
    this.set({ ...judged(asRead, { correction, earlier: false }), suggestion: null, notice: null });
    void this.outside.memory
      .keep(this.ticket, turnText(conversation), judgedOf(asRead), correction)
      .catch(() => turn === this.turn && this.set({ notice: { kind: 'not_kept' } }));
    void this.orFail(turn, () => this.suggest(conversation, turn));
  }

  show(index: number): void {
    this.warned = null;
    this.set({ shown: index, notice: null });
  }

  fill(gap: string, value: string): void {
    this.set({ filled: { ...this.view.filled, [gap]: value } });
  }

  private get reply() {
    return this.view.suggestion?.replies[this.view.shown];
  }

  /** @param event `byOrder`: by a command key, with the agent's hands in the helpdesk, where the keyboard must stay. */
  insert({ isTrusted, byOrder = false }: { isTrusted: boolean; byOrder?: boolean }): void {
    const { reply, sight } = this;
    if (!reply) return;
    const text = filledText(reply, this.view.filled);
    const refuse = (refusal: Refusal) => void this.refused({ done: false, refusal, copied: false }, { text, byOrder });
    if (!isTrusted) return refuse('not_by_hand');
    const left = gapsLeft(reply, this.view.filled);
    if (left.length > 0 && this.warned !== reply.id) {
      this.warned = reply.id;
      return this.set({ notice: { kind: 'gaps_left', count: left.length } });
    }
    this.warned = null;
    if (!sight?.ticket || !sight.composer) return refuse('no_composer');
    this.request += 1;
    this.asked = { text, byOrder };
    const target = { ticket: sight.ticket, composer: sight.composer.id };
    this.send({ is: 'insert', request: this.request, text, target });
  }

  private inserted(result: InsertResult): void {
    const { asked } = this;
    this.asked = null;
    if (!asked) return; // the agent has moved on; what became of the last ticket's reply is no news on this one
    if (result.done) return this.set({ notice: { kind: 'inserted', composer: result.composer } });
    void this.refused(result, asked);
  }

  private async refused(result: Extract<InsertResult, { done: false }>, { text, byOrder }: Asked): Promise<void> {
    const { turn } = this;
    const copied = !byOrder && !UNBELIEVED.has(result.refusal) && (await this.outside.copy(text));
    if (turn === this.turn) this.set({ notice: { kind: 'refused', result: { ...result, copied } } });
  }

  copy(): void {
    const { reply } = this;
    if (!reply) return;
    const done = (copied: boolean): Notice => ({ kind: copied ? 'copied' : 'copy_failed' });
    void this.outside.copy(filledText(reply, this.view.filled)).then((copied) => this.set({ notice: done(copied) }));
  }

  point(evidence: Parameters<PanelActions['point']>[0]): void {
    const marked = evidence && this.view.source === 'page';
    this.send(
      marked
        ? { is: 'highlight', message: evidence.message, start: evidence.start, end: evidence.end }
        : { is: 'unhighlight' },
    );
  }

  paste(text: string): void {
    if (text.trim() !== '') this.take(singleMessage(text, this.view.conversation), 'pasted');
  }

  readSelection(): void {
    this.send({ is: 'read_selection' });
  }

  lookAgain(): void {
    if (this.view.phase === 'failed') this.outside.engine.restart();
    this.set({ ...FRESH, phase: 'connecting' });
    this.send({ is: 'look_again' });
  }

  dock(side: Side): void {
    this.send({ is: 'dock', side });
  }

  resize(width: number): void {
    this.send({ is: 'width', width });
  }

  close(): void {
    this.send({ is: 'close' });
  }

  leave(): void {
    this.send({ is: 'leave' });
  }

  dismiss(): void {
    this.set({ notice: null });
  }
}

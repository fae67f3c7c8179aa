/** The panel's state: what the page shows, what the engine makes of it, what the agent has done with it. */
import type { Conversation, Reply } from '../conversation.ts';
import type { Correction, Recalled } from '../corrections.ts';
import type { Wishes } from '../engine/replies/wishes.ts';
import type { InsertTarget, PageMessage, PanelMessage, Side, Sight, Silence, ToldTimes } from '../protocol.ts';
import { parseConversation } from '../schema/conversation.ts';
import type { Engine } from './engine.ts';
import { BLANK, FRESH } from './fresh.ts';
import { Inserts, type Piece, type Press } from './inserts.ts';
import { judged, judgedOf, turnText } from './judgement.ts';
import { Lessons, type LessonsOutside } from './lessons.ts';
import { type CorrectionMemory, NOTHING_KEPT } from './memory.ts';
import { filledText, gapsLeft } from './reply-text.ts';
import { hasWords, same, seenOf } from './seen.ts';
import { singleMessage } from './single.ts';
import type { Timed } from './times/told.ts';
import type { Notice, PanelActions, PanelView, Source } from './view.ts';

/** Texts that a person has handed over; a page that shows nothing does not take them away. */
const HANDED: ReadonlySet<Source> = new Set(['pasted', 'selected', 'main']);

export interface Outside extends LessonsOutside {
  engine: Engine;
  memory: CorrectionMemory;
  /** What is known of how replies on this ticket should be; never throws. */
  wishes(ticket: string, conversation: Conversation): Promise<Wishes>;
  /** Of the engine. */
  version: string;
  /** As `Inserts` takes it. */
  firstRequest: number;
  /** Where the panel stands, and whether a press may move it. */
  where: Pick<PanelView, 'stand' | 'movable'>;
  copy(text: string): Promise<boolean>;
  /** The conversation with the times that its page tells in words. */
  timed(conversation: Conversation, times: ToldTimes): Promise<Timed>;
  /** Takes the keyboard: the user has asked for the panel. */
  focus(): void;
  /** Called with each new view. */
  changed(view: PanelView): void;
}

export class PanelStore {
  view: PanelView;
  private sight: Sight | null = null;
  /** Counts readings begun; an answer to an older one is thrown away. */
  private turn = 0;
  /** Says something to the page. */
  send: (message: PanelMessage) => void = () => undefined;
  /** Hears of each text that went into the reply box. */
  written: (text: string) => void = () => undefined;
  private readonly outside: Outside;
  /** Teaching the site, and the main text of a page that nothing else reads. */
  readonly lessons: Lessons;
  private readonly inserts: Inserts;

  constructor(outside: Outside) {
    this.outside = outside;
    this.view = { ...BLANK, ...outside.where, version: outside.version };
    this.inserts = new Inserts({
      firstRequest: outside.firstRequest,
      copy: outside.copy,
      target: () => this.target,
      send: (message) => this.send(message),
      say: (notice) => this.set({ notice }),
      turn: () => this.turn,
    });
    this.lessons = new Lessons(outside, {
      send: (message) => this.send(message),
      set: (change) => this.set(change),
      take: (text) => this.take(singleMessage(text, this.view.conversation), 'main'),
      now: () => ({ turn: this.turn, teaching: this.view.teaching }),
    });
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
        return this.settled(message);
      case 'selection':
        if (message.text.trim() === '') return this.set({ notice: { kind: 'nothing_selected' } });
        return this.take(singleMessage(message.text, this.view.conversation), 'selected');
      case 'markup':
        return void this.lessons.takeMain(message.markup);
      case 'teaching':
        return this.set({ teaching: message.teaching });
      case 'order':
        if (message.order === 'insert') this.insert({ isTrusted: true, byOrder: true });
        else this.outside.focus();
    }
  }

  private see(sight: Sight): void {
    const moved = sight.ticket !== this.sight?.ticket;
    this.sight = sight;
    if (moved) this.moveOn();
    this.set({ ...(moved ? FRESH : {}), ...seenOf(sight) });
    if (sight.conversation && sight.source) {
      const conversation = parseConversation(sight.conversation);
      this.take(conversation, sight.source);
      void this.tellTimes(conversation, sight);
      return;
    }
    if (this.view.source !== null && HANDED.has(this.view.source)) return;
    if (sight.ticket === null) return this.set({ ...FRESH, phase: 'no_ticket' });
    this.set({ ...FRESH, phase: sight.waiting ? 'reading' : 'unreadable' });
  }

  /** Understands the times that the page tells in words; the reading has not waited for them. */
  private async tellTimes(conversation: Conversation, sight: Sight): Promise<void> {
    const told = Object.keys(sight.times.said).length > 0 ? await this.outside.timed(conversation, sight.times) : null;
    if (told && sight === this.sight) this.set({ conversation: told.conversation, guessedTimes: told.guessed });
  }

  /** Beside a page that does not answer: nothing of what it showed stays. `null`: it is on its way. */
  silent(why: Silence | null): void {
    this.sight = null;
    this.moveOn();
    this.set({ ...FRESH, helpdesk: null, missing: [], composer: null, phase: why ?? 'connecting' });
  }

  private moveOn(): void {
    this.turn += 1;
    this.inserts.moveOn();
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
    const wishes = this.view.wishes ?? (await this.outside.wishes(this.ticket, conversation));
    const suggestion = await this.outside.engine.suggest(conversation, reading, wishes);
    if (turn === this.turn) this.set({ suggestion, wishes, shown: this.view.suggestion ? this.view.shown : 0 });
  }

  /** Replies as they are wished for from now on, on this ticket; those that stand stay until the others are there. */
  wish(wishes: Wishes, notice: Notice | null = null): void {
    this.inserts.fresh();
    this.suggestAgain({ wishes, notice });
  }

  /** Changes what is shown, and then the replies. Returns the turn, or null where no replies are due. */
  private suggestAgain(change: Partial<PanelView>): number | null {
    const { conversation, phase } = this.view;
    if (!conversation || phase !== 'ready') return null;
    this.turn += 1;
    const { turn } = this;
    this.set(change);
    void this.orFail(turn, () => this.suggest(conversation, turn));
    return turn;
  }

  /** Puts another reply in place of the one shown. */
  replaceReply(reply: Reply, notice: Notice | null): void {
    const { suggestion, shown } = this.view;
    if (!suggestion) return;
    this.inserts.fresh();
    const replies = suggestion.replies.map((one, index) => (index === shown ? reply : one));
    this.set({ suggestion: { ...suggestion, replies }, notice });
  }

  /** Key of the open ticket; empty where none is open. */
  get ticket(): string {
    return this.sight?.ticket ?? '';
  }

  /** Where an insert would go now. */
  get target(): InsertTarget | null {
    const { sight } = this;
    return sight?.ticket && sight.composer
      ? { page: sight.page, ticket: sight.ticket, composer: sight.composer.id }
      : null;
  }

  /** The number of the next insert, whoever asks for it. */
  nextRequest(): number {
    return this.inserts.next();
  }

  /** What the agent has said about this turn before; nothing where the background cannot tell. */
  private recall(conversation: Conversation): Promise<Recalled> {
    return this.outside.memory.recall(this.ticket, turnText(conversation)).catch(() => NOTHING_KEPT);
  }

  /** The agent's word goes at once, here and in the replies; keeping it comes after. */
  correct(correction: Correction | null): void {
    const { conversation, asRead } = this.view;
    if (!conversation || !asRead) return;
    const change = { ...judged(asRead, { correction, earlier: false }), suggestion: null, notice: null };
    const turn = this.suggestAgain(change);
    if (turn === null) return;
    void this.outside.memory
      .keep(this.ticket, turnText(conversation), judgedOf(asRead), correction)
      .catch(() => turn === this.turn && this.set({ notice: { kind: 'not_kept' } }));
  }

  show(index: number): void {
    this.inserts.fresh();
    this.set({ shown: index, notice: null });
  }

  fill(gap: string, value: string): void {
    this.set({ filled: { ...this.view.filled, [gap]: value } });
  }

  private get reply() {
    return this.view.suggestion?.replies[this.view.shown];
  }

  insert(event: Press): void {
    const { reply } = this;
    if (!reply) return;
    const left = gapsLeft(reply, this.view.filled).length;
    this.place({ id: reply.id, text: filledText(reply, this.view.filled), left }, event);
  }

  place(piece: Piece, event: Press): void {
    this.inserts.place(piece, event);
  }

  private settled({ request, result }: Extract<PageMessage, { is: 'inserted' }>): void {
    const text = this.inserts.settled(request, result);
    if (text !== null) this.written(text);
  }

  copy(piece?: { text: string; of: string }): void {
    const { reply } = this;
    const { text, of } = piece ?? { text: reply && filledText(reply, this.view.filled), of: reply?.id ?? '' };
    if (!text) return;
    const done = (copied: boolean): Notice => ({ kind: copied ? 'copied' : 'copy_failed', of });
    void this.outside.copy(text).then((copied) => this.set({ notice: done(copied) }));
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

  say(notice: Notice): void {
    this.set({ notice });
  }
}

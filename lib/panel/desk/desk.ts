/** Working on the replies: others of the same kind, other wordings, single parts, the tone, and what the agent says of the customer. */
import { ask } from '../../ask.ts';
import type { Conversation, Reply } from '../../conversation.ts';
import { isSpent, type Wishes, wordingsIn } from '../../engine/replies/wishes.ts';
import { type Fit, type FitScope, isBlank } from '../../fit.ts';
import type { Habits, Lesson } from '../../habits.ts';
import { heardAnswer, listNews, mayOffer, type NewOffer, type OfferAnswer, offerReply } from '../../offers.ts';
import type { PageMessage } from '../../protocol.ts';
import { listTrying, type Trying } from '../../publishing.ts';
import type { Engine } from '../engine.ts';
import type { Press } from '../inserts.ts';
import { filledText, gapsLeft, partOf } from '../reply-text.ts';
import type { PanelStore } from '../store.ts';
import type { Notice, PanelView } from '../view.ts';
import { Learner } from './learner.ts';
import type { DeskActions, DeskPart, DeskView, Tone } from './view.ts';
import { likedOf, mannerNow } from './wishes.ts';

/** Where it is kept what the agent does and says. Every call may throw. */
export interface DeskMemory {
  habits(): Promise<Habits>;
  learn(lessons: Lesson[]): Promise<void>;
  keep(ticket: string, email: string | null, fit: Fit): Promise<FitScope>;
  /** How the lead wants this ticket to be answered now. */
  manner(conversation: Conversation): Promise<Pick<Wishes, 'voice' | 'lead'>>;
  trying(): Promise<Trying[]>;
  offers: {
    may(): Promise<boolean>;
    make(offer: NewOffer): Promise<unknown>;
    news(): Promise<OfferAnswer[]>;
    heard(id: string): Promise<unknown>;
  };
}

export type Store = Pick<PanelStore, 'view' | 'ticket' | 'wish' | 'replaceReply' | 'place' | 'say' | 'written'>;

export interface DeskOutside {
  engine: Pick<Engine, 'suggest' | 'reword'>;
  memory: DeskMemory;
  store: Store;
  /** Called with each change of the view. */
  changed(): void;
}

/** What a new ticket starts with. */
const CLEAN = { busy: false, earlier: false, kept: null } as const;

export class Desk implements DeskActions {
  view: DeskView = { ...CLEAN, habits: {}, trying: [], mayOffer: false, answers: [] };
  private ticket: string | null = null;
  /** Wordings that have stood before the agent's eyes on this ticket. */
  private seen = new Set<string>();
  /** Replies that gave way, by the place they had. */
  private earlier: Reply[][] = [];
  private readonly learner = new Learner((lessons) => this.learned(lessons));
  private readonly outside: DeskOutside;

  constructor(outside: DeskOutside) {
    this.outside = outside;
    outside.store.written = (text) => this.learnFrom(text);
    this.remember();
    this.lookAround();
  }

  get part(): DeskPart {
    return { view: this.view, actions: this };
  }

  private set(change: Partial<DeskView>): void {
    this.view = { ...this.view, ...change };
    this.outside.changed();
  }

  private remember(): void {
    this.outside.memory.habits().then(
      (habits) => this.set({ habits }),
      () => undefined, // without them nothing is said of habits, and nobody misses it
    );
  }

  private lookAround(): void {
    const { trying, offers } = this.outside.memory;
    Promise.all([trying(), offers.may(), offers.news()]).then(
      ([tried, mayOffer, answers]) => this.set({ trying: tried, mayOffer, answers }),
      () => undefined, // the replies are no others without it
    );
  }

  /**
   * The lead has changed something. Replies follow quietly where they are to be written otherwise now; what the agent has said of the
   * customer, and what stands in gaps, stays.
   */
  async news(): Promise<void> {
    this.lookAround();
    const { conversation, wishes } = this.outside.store.view;
    if (!conversation || !wishes) return;
    const { ticket } = this.outside.store;
    const { voice, lead } = await this.outside.memory.manner(conversation);
    const { view } = this.outside.store;
    // Somebody may have moved on, or turned the tone, while it was asked.
    if (ticket !== this.outside.store.ticket || view.conversation !== conversation || !view.wishes) return;
    const { voice: voiceNow, lead: leadNow, ...others } = view.wishes;
    if (JSON.stringify([voiceNow, leadNow]) === JSON.stringify([voice, lead])) return;
    this.earlier = [];
    this.outside.store.wish({ ...others, ...(voice ? { voice } : {}), ...(lead ? { lead } : {}) }, view.notice);
  }

  hear(message: PageMessage): void {
    this.learner.hear(message);
  }

  see({ conversation, suggestion, shown }: PanelView): void {
    const { ticket } = this.outside.store;
    this.learner.begin(ticket || null, conversation);
    if (ticket !== this.ticket) {
      this.ticket = ticket;
      this.seen.clear();
      this.earlier = [];
      this.set(CLEAN);
    }
    if (suggestion === null) this.earlier = [];
    const reply = suggestion?.replies[shown];
    for (const wording of reply ? wordingsIn(reply) : []) this.seen.add(wording);
    const earlier = (this.earlier[shown]?.length ?? 0) > 0;
    if (earlier !== this.view.earlier) this.set({ earlier });
  }

  private get now() {
    const { conversation, reading, suggestion, shown, wishes, filled } = this.outside.store.view;
    const reply = suggestion?.replies[shown];
    return conversation && reading && suggestion && reply
      ? { conversation, reading, suggestion, shown, wishes: wishes ?? {}, filled, reply }
      : null;
  }

  /** Asks for a reply; takes it unless something else stands there by then. */
  private replaced(asked: Promise<Reply | null>, notice: (reply: Reply | null) => Notice): void {
    const { now } = this;
    if (!now) return;
    this.set({ busy: true });
    const settle = (reply: Reply | null, said: Notice) => {
      const same = this.now?.reply === now.reply;
      if (reply && same) this.earlier[now.shown] = [...(this.earlier[now.shown] ?? []), now.reply];
      this.set({ busy: false });
      if (!same) return;
      if (reply) this.outside.store.replaceReply(reply, said);
      else this.outside.store.say(said);
    };
    asked.then(
      (reply) => settle(reply, notice(reply)),
      () => settle(null, { kind: 'not_done' }),
    );
  }

  another(): void {
    const { now } = this;
    if (!now || this.view.busy) return;
    const { conversation, reading, suggestion, shown, wishes } = now;
    const all = [...this.seen, ...suggestion.replies.flatMap(wordingsIn)];
    const found = this.outside.engine.suggest(conversation, reading, {
      ...wishes,
      ...this.liked,
      shown: [...new Set(all)],
    });
    this.replaced(
      found.then(({ replies }) => {
        const reply = replies[shown];
        // One that holds nothing new is none.
        return reply && !isSpent(reply, all) ? reply : null;
      }),
      (reply) => ({ kind: reply ? 'another' : 'no_other' }),
    );
  }

  back(): void {
    const { now } = this;
    const reply = now && this.earlier[now.shown]?.pop();
    if (reply) this.outside.store.replaceReply(reply, { kind: 'back' });
  }

  reword(at: number): void {
    const { now } = this;
    if (!now || this.view.busy) return;
    const { conversation, reading, reply, wishes } = now;
    const asked = this.outside.engine.reword(conversation, reading, reply, at, {
      ...wishes,
      ...this.liked,
      shown: [...this.seen],
    });
    this.replaced(asked, (other) => {
      const text = other?.moves[at]?.text;
      if (text === undefined) return { kind: 'no_wording' };
      this.learner.swap(reply.moves[at]?.wording);
      return { kind: 'reworded', text };
    });
  }

  insertPart(at: number, event: Press): void {
    const { now } = this;
    const part = now && partOf(now.reply, at);
    if (!part) return;
    const left = gapsLeft(part, now.filled).length;
    this.outside.store.place({ id: part.id, text: filledText(part, now.filled), left }, event);
  }

  /** Replies as they are wished for from now on; what gave way before is of no use among them. */
  private wish(wishes: Wishes): void {
    this.earlier = [];
    this.outside.store.wish({ ...wishes, ...this.liked });
  }

  /** How the agent likes wordings, as far as it is known. */
  private get liked(): Pick<Wishes, 'liked'> {
    return { liked: likedOf(this.view.habits) };
  }

  tone(tone: Tone | null): void {
    const { tone: _, ...others } = this.outside.store.view.wishes ?? {};
    this.wish(tone ? { ...others, tone } : others);
  }

  say(fit: Fit): void {
    const { conversation, wishes } = this.outside.store.view;
    if (!conversation) return;
    const { persona: _p, motivators: _m, stage: _s, ...others } = wishes ?? {};
    this.wish({ ...others, ...fit });
    const { ticket } = this.outside.store;
    const settle = (kept: DeskView['kept']) => ticket === this.ticket && this.set({ kept });
    // A pasted text is of no ticket, and so of nobody who comes again.
    if (ticket === '' && !conversation.customer.email) return void settle(isBlank(fit) ? null : 'not_kept');
    this.outside.memory.keep(ticket, conversation.customer.email, fit).then(
      (scope) => settle(isBlank(fit) ? null : scope),
      () => settle('not_kept'),
    );
  }

  async offer(offer: Omit<NewOffer, 'id'>): Promise<void> {
    await this.outside.memory.offers.make({ id: crypto.randomUUID(), ...offer });
  }

  heard(id: string): void {
    this.set({ answers: this.view.answers.filter((one) => one.id !== id) });
    // Where it could not be kept, it is said once more another time.
    this.outside.memory.offers.heard(id).catch(() => undefined);
  }

  private learnFrom(text: string): void {
    const { now } = this;
    if (now) this.learner.note(text, now.reply, now.filled);
  }

  private learned(lessons: Lesson[]): void {
    this.outside.memory.learn(lessons).then(
      () => this.remember(),
      () => undefined, // a lesson that could not be kept is none
    );
  }
}

const memory: DeskMemory = {
  habits: async () => (await ask('habits.list', {})).habits,
  async learn(lessons) {
    await ask('habits.learn', { lessons });
  },
  keep: async (ticket, email, fit) => (await ask('fit.keep', { ticket, email, fit })).scope,
  manner: mannerNow,
  trying: listTrying,
  offers: { may: mayOffer, make: offerReply, news: listNews, heard: heardAnswer },
};

/** The desk beside the store. */
export const startDesk = (engine: Engine, store: PanelStore, changed: () => void): Desk =>
  new Desk({ engine, memory, store, changed });

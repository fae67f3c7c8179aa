/** The road to redemption on this ticket: ticked by the thread and by the draft, and closed with a lesson. */
import { whyFailed } from '../../ask.ts';
import type { Cause, RubricPoint } from '../../conversation.ts';
import { colleagueMeant, giveKudos, heardKudos, kudosNews } from '../../kudos.ts';
import { closeTicket } from '../../outcomes.ts';
import type { PageMessage } from '../../protocol.ts';
import type { Engine } from '../engine.ts';
import { surelyTimed } from '../times/sure.ts';
import type { PanelView } from '../view.ts';
import { closed } from './closing.ts';
import { type InsertedReply, insertedNow, usedIn } from './used.ts';
import type { RoadActions, RoadPart, RoadView } from './view.ts';

/** Milliseconds of rest in the draft before it is looked at. */
const REST = 400;

export interface RoadOutside {
  engine: Pick<Engine, 'plan'>;
  close: typeof closeTicket;
  give: typeof giveKudos;
  thanks: { news: typeof kudosNews; heard: typeof heardKudos };
  changed(): void;
}

/** What a new ticket starts with. */
const NOWHERE = { steps: [], causes: [], closed: null, thanked: null } as const;

export class Road implements RoadActions {
  view: RoadView = { ...NOWHERE, colleagues: [], received: [] };
  private known: PanelView | null = null;
  /** Suggestions that went into the reply box on this ticket. */
  private inserted: InsertedReply[] = [];
  private draft = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts looks; an answer to an older one is thrown away. */
  private turn = 0;
  private readonly outside: RoadOutside;

  constructor(outside: RoadOutside) {
    this.outside = outside;
    this.news();
  }

  get part(): RoadPart {
    return { view: this.view, actions: this };
  }

  private set(change: Partial<RoadView>): void {
    this.view = { ...this.view, ...change };
    this.outside.changed();
  }

  hear(message: PageMessage): void {
    if (message.is !== 'draft') return;
    this.draft = message.draft?.text ?? '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), REST);
  }

  see(view: PanelView): void {
    const before = this.known;
    this.known = view;
    const inserted = view.notice === before?.notice ? null : insertedNow(view);
    if (inserted) this.inserted.push(inserted);
    if (view.phase !== 'ready' || !view.reading || view.reading === before?.reading) return;
    if (view.conversation?.id !== before?.conversation?.id) {
      this.draft = '';
      this.inserted = [];
      this.view = { ...this.view, ...NOWHERE };
    }
    void this.look();
  }

  close(lesson: Cause | null): void {
    if (!this.known?.conversation || !this.known.reading) return;
    const { reading, guessedTimes } = this.known;
    const conversation = surelyTimed(this.known.conversation, guessedTimes);
    const reply = usedIn(this.inserted, conversation, this.draft);
    this.outside.close(closed(conversation, reading, this.view.steps, lesson, reply)).then(
      () => this.set({ closed: 'closed' }),
      (error: unknown) => this.set({ closed: whyFailed(error) }),
    );
  }

  thank(to: string, point: RubricPoint): void {
    this.outside.give({ id: crypto.randomUUID(), to, for: point }).then(
      () => this.set({ thanked: colleagueMeant(to, this.view.colleagues) ? 'passed' : 'thanked' }),
      (error: unknown) => this.set({ thanked: whyFailed(error) }),
    );
  }

  /** The team may have something new: who is in it, and thanks for the agent. */
  news(): void {
    this.outside.thanks.news().then(
      ({ colleagues, received }) => this.set({ colleagues, received }),
      () => undefined, // thanks that are not told now are told with the next news
    );
  }

  heard(): void {
    const ids = this.view.received.map(({ id }) => id);
    this.set({ received: [] });
    // Where it could not be kept, it is said once more another time.
    this.outside.thanks.heard(ids).catch(() => undefined);
  }

  private async look(): Promise<void> {
    const { conversation, reading } = this.known ?? {};
    if (!conversation || !reading) return;
    this.turn += 1;
    const { turn } = this;
    const steps = await this.outside.engine.plan(conversation, reading, this.draft);
    if (turn === this.turn) this.set({ steps, causes: reading.causes });
  }
}

/** The road in the extension. */
export const startRoad = (engine: Engine, changed: () => void): Road =>
  new Road({
    engine,
    close: closeTicket,
    give: giveKudos,
    thanks: { news: kudosNews, heard: heardKudos },
    changed,
  });

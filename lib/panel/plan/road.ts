/** The road to redemption on this ticket: ticked by the thread and by the draft, and closed with a lesson. */
import type { Cause, RubricPoint } from '../../conversation.ts';
import { giveKudos } from '../../kudos.ts';
import { closeTicket } from '../../outcomes.ts';
import type { PageMessage } from '../../protocol.ts';
import type { Engine } from '../engine.ts';
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
  changed(): void;
}

const NOWHERE: RoadView = { steps: [], causes: [], closed: null, thanked: null };

export class Road implements RoadActions {
  view: RoadView = NOWHERE;
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
      this.view = NOWHERE;
    }
    void this.look();
  }

  close(lesson: Cause | null): void {
    const { conversation, reading } = this.known ?? {};
    if (!conversation || !reading) return;
    const reply = usedIn(this.inserted, conversation, this.draft);
    this.outside.close(closed(conversation, reading, this.view.steps, lesson, reply)).then(
      () => this.set({ closed: 'closed' }),
      () => this.set({ closed: 'failed' }),
    );
  }

  thank(to: string, point: RubricPoint): void {
    this.outside.give({ id: crypto.randomUUID(), to, for: point }).then(
      () => this.set({ thanked: 'thanked' }),
      () => this.set({ thanked: 'failed' }),
    );
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
  new Road({ engine, close: closeTicket, give: giveKudos, changed });

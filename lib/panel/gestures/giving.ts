/** Giving: what the policy allows on this ticket, what was offered and given, what was asked for. */
import { whyFailed } from '../../ask.ts';
import type { Conversation, Reading } from '../../conversation.ts';
import type { Gestures, Offerable } from '../../engine/gestures/given.ts';
import type { LedgerEntry } from '../../gestures.ts';
import type { WantedGesture } from '../../ledger.ts';
import type { Making } from '../../making.ts';
import type { Engine } from '../engine.ts';
import type { Press } from '../inserts.ts';
import type { PanelStore } from '../store.ts';
import { surelyTimed } from '../times/sure.ts';
import type { PanelView } from '../view.ts';
import { clockFor } from './clock.ts';
import type { GestureActions, GesturePart, GestureView } from './view.ts';

type LedgerPort = Pick<typeof import('../../ledger.ts'), 'ground' | 'reserveGesture' | 'settleGesture' | 'askApproval'>;

export interface GivingOutside {
  engine: Pick<Engine, 'gestures'>;
  ledger: LedgerPort;
  store: Pick<PanelStore, 'place'>;
  openPaper: typeof import('../../paper.ts').openPaper;
  /** A name for an entry that no other has. */
  newId(): string;
  changed(): void;
}

const NOTHING: GestureView = {
  allowed: [],
  refused: [],
  here: [],
  asked: [],
  makings: {},
  currency: 'EUR',
  clock: null,
  notice: null,
};

export class Giving implements GestureActions {
  view: GestureView = NOTHING;
  private seen: { conversation: Conversation; reading: Reading } | null = null;
  private kind: Gestures['case'] = { causes: [], fault: 'none', severity: 0 };
  /** Of the policy that what is shown was decided under. */
  private stamp = '';
  /** Counts looks; an answer to an older one is thrown away. */
  private turn = 0;
  private readonly outside: GivingOutside;

  constructor(outside: GivingOutside) {
    this.outside = outside;
  }

  get part(): GesturePart {
    return { view: this.view, actions: this };
  }

  private set(change: Partial<GestureView>): void {
    this.view = { ...this.view, ...change };
    this.outside.changed();
  }

  see({ conversation, reading, phase, guessedTimes }: PanelView): void {
    if (phase !== 'ready' || !conversation || !reading) return;
    const before = this.seen;
    if (reading === before?.reading && conversation === before.conversation) return;
    const other = conversation.id !== before?.conversation.id;
    this.seen = { conversation, reading };
    // Times that the page tells in words come after the reading.
    this.set({ ...(other ? NOTHING : {}), clock: clockFor(surelyTimed(conversation, guessedTimes), reading) });
    if (reading !== before?.reading) this.run(this.look());
  }

  /** The lead has changed something: what may be given is decided anew. */
  news(): void {
    this.run(this.look());
  }

  offer(offer: Offerable, says: string | null, press: Press): void {
    this.run(this.reserve(offer, says, press));
  }

  settle({ id }: LedgerEntry, state: 'given' | 'released'): void {
    const step = async () => {
      const done = await this.outside.ledger.settleGesture(id, state);
      await this.look();
      this.set({ notice: done ? null : 'late' });
    };
    this.run(step());
  }

  paper(making: Making): void {
    this.run(this.outside.openPaper(making));
  }

  ask(offer: Offerable): void {
    const wanted = this.wanted(offer);
    const step = async () => {
      if (wanted) await this.outside.ledger.askApproval(wanted);
      await this.look();
    };
    this.run(step());
  }

  private run(step: Promise<void>): void {
    step.catch((error: unknown) => this.set({ notice: whyFailed(error) }));
  }

  private wanted(offer: Offerable): WantedGesture | null {
    if (!this.seen) return null;
    const { id: ticket, customer } = this.seen.conversation;
    const { kind, counted: amount, cost } = offer;
    return {
      id: this.outside.newId(),
      gesture: offer.id,
      kind,
      amount,
      minutes: cost.minutes,
      case: this.kind,
      ticket,
      whose: { email: customer.email },
      stamp: this.stamp,
    };
  }

  /** Counted before it is offered, so that what is promised is always within the limit. */
  private async reserve(offer: Offerable, says: string | null, press: Press): Promise<void> {
    const wanted = this.wanted(offer);
    if (!wanted || !press.isTrusted) return;
    const { refused } = await this.outside.ledger.reserveGesture(wanted);
    if (!refused && says) this.outside.store.place({ id: `gesture ${offer.id}`, text: says, left: 0 }, press);
    await this.look();
    this.set({ notice: refused });
  }

  private async look(): Promise<void> {
    if (!this.seen) return;
    this.turn += 1;
    const { turn, seen } = this;
    const { conversation, reading } = seen;
    const ground = await this.outside.ledger.ground(conversation.id, { email: conversation.customer.email });
    const begun = new Set(ground.here.map(({ gesture }) => gesture));
    const found = await this.outside.engine.gestures(conversation, reading, ground.policy, ground.facts, [...begun]);
    if (turn !== this.turn) return;
    this.kind = found.case;
    this.stamp = ground.stamp;
    const { here, asked } = ground;
    const fresh = found.offers.filter(({ id }) => !begun.has(id));
    this.set({
      allowed: fresh.filter(({ allowed }) => allowed),
      refused: fresh.filter(({ allowed, rule }) => !allowed && rule !== 'fit'),
      here,
      asked,
      makings: found.makings,
      currency: ground.policy.currency,
    });
  }
}

/** Giving in the extension. */
export async function startGiving(engine: Engine, store: PanelStore, changed: () => void): Promise<Giving> {
  const { ground, reserveGesture, settleGesture, askApproval } = await import('../../ledger.ts');
  const { openPaper } = await import('../../paper.ts');
  const ledger = { ground, reserveGesture, settleGesture, askApproval };
  return new Giving({ engine, ledger, store, openPaper, newId: () => crypto.randomUUID(), changed });
}

/**
 * The way to the reader of unknown helpdesks, which is a script of its own: only pages that no adapter reads get it. It
 * shares our world in the page, and leaves its function there.
 */
import type { Adapter } from '../adapter.ts';
import { ask, unlessRefused } from '../ask.ts';
import type { Inside } from './deep.ts';
import { address, openTicket } from './recognise.ts';

/** An adapter inferred from the page, or none. */
export interface Guess {
  adapter: Adapter | null;
  /** 0…1 */
  confidence: number;
  /** What was looked into; that adapter or a better one may lean on what changes there. */
  insides: ReadonlySet<Inside>;
}

/** @param known an adapter of which only the address is known */
export type Infer = (known: Adapter | null) => Guess;

declare global {
  var attuneInfer: Infer | undefined;
}

/** Milliseconds between two inferences at the least; doubled while they bring nothing new. */
const REST = 300;
const LONGEST_REST = 4_800;
/** Milliseconds in which a known helpdesk must have shown something of a ticket; else its pages have changed. */
const PATIENCE = 1_500;

interface Made extends Guess {
  address: string;
  ticket: string | null;
  at: number;
}

export class Structure {
  private asked = false;
  private made: Made | null = null;
  /** The ticket of a known helpdesk that shows nothing yet, and since when. */
  private bare: { ticket: string; since: number } | null = null;
  /** The known helpdesk's pages have changed: a ticket that shows nothing needs no patience any more. */
  private changed = false;
  private rest = REST;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly again: () => void;
  private readonly run: (step: Promise<void>) => void;

  /**
   * @param again called when another look could bring more
   * @param run lets a step go on, and hears of its failure
   */
  constructor(again: () => void, run: (step: Promise<void>) => void, signal: AbortSignal) {
    this.again = again;
    this.run = run;
    signal.addEventListener('abort', () => clearTimeout(this.timer));
  }

  /** The adapter for the page as it stands: the one inferred before while it holds, else another. */
  guess(known: Adapter | null): Guess | null {
    const { made } = this;
    if (made && made.address === address() && (made.adapter ? openTicket(made.adapter) : null) === made.ticket)
      return made.adapter ? made : this.renew(known);
    this.rest = REST;
    return this.renew(known);
  }

  /** Another inference, because the last one reads no longer, or not all; the last one until the next is due. */
  renew(known: Adapter | null): Guess | null {
    const infer = globalThis.attuneInfer;
    if (!infer) this.fetch();
    const due = (this.made?.at ?? 0) + this.rest - performance.now();
    if (!infer || (this.made && due > 0)) {
      if (infer) this.later(due);
      return this.made?.address === address() ? this.made : null;
    }
    const guess = infer(known);
    const { adapter } = guess;
    const ticket = adapter && openTicket(adapter);
    this.made = { ...guess, ticket, address: address(), at: performance.now() };
    this.rest = Math.min(LONGEST_REST, this.rest * 2);
    return this.made;
  }

  /** All was read: the next doubt is looked into at once. */
  holds(): void {
    this.rest = REST;
    this.changed = this.bare !== null;
  }

  /** Whether a known helpdesk has shown nothing of a ticket for so long that its pages must have changed. */
  isBare(ticket: string): boolean {
    if (this.bare?.ticket !== ticket) this.bare = { ticket, since: performance.now() };
    const due = this.changed ? 0 : this.bare.since + PATIENCE - performance.now();
    if (due > 0) this.later(due);
    return due <= 0;
  }

  /** A known helpdesk is read as it is known. */
  reads(): void {
    this.bare = null;
    this.changed = false;
  }

  private later(due: number): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.again();
    }, due);
  }

  private fetch(): void {
    if (this.asked) return;
    this.asked = true;
    const fetched = ask('site.script', { script: 'structure' }).then(() => this.again());
    // Where the browser would not run it the page stays unread, and words can still be selected or pasted.
    this.run(fetched.catch(unlessRefused));
  }
}

import type { InsertResult, InsertTarget, PanelMessage, Refusal } from '../protocol.ts';
import type { Notice } from './view.ts';

/** Presses that may not have been the agent's: nothing is done for them, not even a copy. */
const UNBELIEVED: ReadonlySet<Refusal> = new Set(['not_by_hand', 'tampered', 'too_soon']);

/** `byOrder`: by a command key, with the agent's hands in the helpdesk, where the keyboard must stay. */
export interface Press {
  isTrusted: boolean;
  byOrder?: boolean;
}

/** What is to be written at the caret. */
export interface Piece {
  id: string;
  text: string;
  /** Gaps in it that are open. */
  left: number;
}

interface Asked {
  id: string;
  text: string;
  byOrder: boolean;
}

interface Around {
  /** Inserts are numbered from here on; a page that has seen this number before takes it for the same insert. */
  firstRequest: number;
  copy(text: string): Promise<boolean>;
  target(): InsertTarget | null;
  send(message: PanelMessage): void;
  /** Says what became of it, unless the agent has moved on to another ticket by then. */
  say(notice: Notice): void;
  /** Changes when what is shown does. */
  turn(): number;
}

/** Writing into the helpdesk's reply box, one insert at a time. */
export class Inserts {
  private request: number;
  /** What the agent was told has open gaps. */
  private warned: string | null = null;
  private asked: Asked | null = null;
  private readonly around: Around;

  constructor(around: Around) {
    this.around = around;
    this.request = around.firstRequest;
  }

  /** The number of the next insert, whoever asks for it. */
  next(): number {
    this.request += 1;
    return this.request;
  }

  /** What stood there was replaced: open gaps are told of again. */
  fresh(): void {
    this.warned = null;
  }

  /** The agent has moved on; what becomes of an insert is no news there. */
  moveOn(): void {
    this.warned = null;
    this.asked = null;
  }

  /** With gaps left the first call says so, a second one for the same piece inserts it as it stands. */
  place({ id, text, left }: Piece, { isTrusted, byOrder = false }: Press): void {
    const target = this.around.target();
    const refuse = (refusal: Refusal) =>
      void this.refused({ done: false, refusal, copied: false }, { id, text, byOrder });
    if (!isTrusted) return refuse('not_by_hand');
    if (left > 0 && this.warned !== id) {
      this.warned = id;
      return this.around.say({ kind: 'gaps_left', count: left, of: id });
    }
    this.warned = null;
    if (!target) return refuse('no_composer');
    this.asked = { id, text, byOrder };
    this.around.send({ is: 'insert', request: this.next(), text, target });
  }

  /** The text that went in, or null: it is not ours, or did not go in. */
  settled(request: number, result: InsertResult): string | null {
    if (request !== this.request || !this.asked) return null;
    const { asked } = this;
    this.asked = null;
    if (!result.done) {
      void this.refused(result, asked);
      return null;
    }
    const { composer, changed } = result;
    this.around.say({ kind: 'inserted', composer, of: asked.id, ...(changed && { changed }) });
    return asked.text;
  }

  /** What is lost otherwise goes to the clipboard: the reply, or what the editor has done away with. */
  private async refused(
    { refusal, draft }: Extract<InsertResult, { done: false }>,
    { id, text, byOrder }: Asked,
  ): Promise<void> {
    const turn = this.around.turn();
    const copied = !byOrder && !UNBELIEVED.has(refusal) && (await this.around.copy(draft ?? text));
    const result = { done: false, refusal, copied } as const;
    if (turn === this.around.turn()) this.around.say({ kind: 'refused', result, of: id });
  }
}

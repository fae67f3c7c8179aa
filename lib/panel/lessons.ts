/** What the panel does while somebody teaches the site, and with the main text of a page that nothing else reads. */
import type { Adapter } from '../adapter.ts';
import type { PanelMessage } from '../protocol.ts';
import type { Teaching, TeachOrder } from '../teaching.ts';
import type { PanelView } from './view.ts';

export interface LessonsOutside {
  /** The main text of a page's markup; null where it has none. */
  mainText(markup: string): Promise<string | null>;
  /** @throws when the background refuses */
  teaching: { keep(adapter: Adapter): Promise<unknown>; forget(): Promise<unknown> };
}

/** The panel's state, as far as it is needed here. */
interface State {
  send(message: PanelMessage): void;
  set(change: Partial<PanelView>): void;
  /** Reads a text as one message of the customer's. */
  take(text: string): void;
  now(): { turn: number; teaching: Teaching | null };
}

export class Lessons {
  private readonly outside: LessonsOutside;
  private readonly state: State;

  constructor(outside: LessonsOutside, state: State) {
    this.outside = outside;
    this.state = state;
  }

  readMain(): void {
    this.state.send({ is: 'read_main' });
  }

  /** Finds the main text in a page's markup, and reads it unless the agent has moved on. */
  async takeMain(markup: string): Promise<void> {
    const { turn } = this.state.now();
    const text = await this.outside.mainText(markup).catch(() => null);
    if (turn !== this.state.now().turn) return;
    if (text === null) this.state.set({ notice: { kind: 'no_main_text' } });
    else this.state.take(text);
  }

  teach(order: TeachOrder): void {
    this.state.send({ is: 'teach', order });
  }

  keep(): void {
    const adapter = this.state.now().teaching?.adapter;
    if (adapter) this.say(this.outside.teaching.keep(adapter), 'taught');
  }

  forget(): void {
    this.say(this.outside.teaching.forget(), 'untaught');
  }

  private say(step: Promise<unknown>, kind: 'taught' | 'untaught'): void {
    step.then(
      () => {
        this.teach('end');
        this.state.set({ teaching: null, notice: { kind } });
      },
      () => this.state.set({ notice: { kind: 'not_taught' } }),
    );
  }
}

import type { PageMessage } from '../protocol.ts';
import type { PanelView } from './view.ts';

/** What stands beside the store once the replies are there. */
export interface After {
  readonly parts: Partial<Pick<PanelView, 'coach' | 'desk' | 'shelf' | 'gestures' | 'road'>>;
  /** Takes in what the page says, before the store does. */
  hear(message: PageMessage): void;
  /** Takes in what the store shows now. */
  see(view: PanelView): void;
}

/** What is loaded once the replies are there: nobody waits for it to see the feeling. */
export class Later {
  private there: After | null = null;
  private coming = false;
  private known: PanelView | null = null;
  /** What the page was last seen to be: one that has come to rest does not say it again. */
  private sight: PageMessage | null = null;
  private readonly bring: () => Promise<After>;
  private readonly changed: () => void;

  constructor(bring: () => Promise<After>, changed: () => void) {
    this.bring = bring;
    this.changed = changed;
  }

  get parts(): After['parts'] {
    return this.there?.parts ?? {};
  }

  hear(message: PageMessage): void {
    if (message.is === 'sight') this.sight = message;
    this.there?.hear(message);
  }

  see(view: PanelView): void {
    this.known = view;
    if (this.there) return this.there.see(view);
    if (!view.suggestion || this.coming) return;
    this.coming = true;
    this.bring().then(
      (there) => {
        this.there = there;
        if (this.sight) there.hear(this.sight);
        if (this.known) there.see(this.known);
        this.changed();
      },
      // Where it did not come, the next reading tries again.
      () => {
        this.coming = false;
      },
    );
  }
}

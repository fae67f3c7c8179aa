import { ask } from '../ask.ts';
import { openBeside } from '../beside.ts';
import type { Stand } from '../protocol.ts';

/** What a panel can do with the tab it stands in or beside. */
export class OwnTab {
  /** Known once the line stands. */
  id: number | null = null;

  /** @throws when the background refuses */
  async pause(paused: boolean): Promise<void> {
    await ask('tab.pause', { paused });
  }

  /** Moves the panel on this site. Called in the click itself. @throws when the browser does not open its side panel. */
  async move(stand: Stand): Promise<void> {
    if (stand === 'beside' && !(this.id !== null && (await openBeside(this.id)))) throw new Error('Not opened.');
    await ask('panel.stand', { stand });
  }
}

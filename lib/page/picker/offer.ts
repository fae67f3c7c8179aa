/** Leaves the picker where the other scripts of ours in the page look for it. */
import type { Picker } from '../further.ts';
import { Session } from './session.ts';

export function offerPicker(): void {
  let session: Session | null = null;
  const hear: Picker['hear'] = (order, say, panel, signal) => {
    switch (order) {
      case 'start': {
        session?.end();
        const began = new Session((teaching) => say({ is: 'teaching', teaching }), panel);
        session = began;
        signal.addEventListener('abort', () => began.end(), { once: true });
        return;
      }
      case 'point':
        return session?.point();
      case 'tell':
        return session?.say();
      case 'end':
        session?.end();
        session = null;
    }
  };
  globalThis.attunePicker = { hear };
}

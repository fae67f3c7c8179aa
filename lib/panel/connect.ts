/**
 * The panel's end of the line to the page's script. The page itself is our parent window and may post ports of its
 * own, so words are taken in at once but nothing is shown or sent before the background has confirmed the nonce.
 */
import { ask } from '../ask.ts';
import type { Hello, PageMessage, PanelMessage, Welcome } from '../protocol.ts';

function isWelcome(data: unknown): data is Welcome {
  if (typeof data !== 'object' || data === null) return false;
  const { attune, nonce } = data as Partial<Welcome>;
  return Object.keys(data).length === 2 && attune === 'welcome' && typeof nonce === 'string';
}

export interface Line {
  /** The tab that it leads to; null where that is not known. */
  tab: number | null;
  send(message: PanelMessage): void;
}

/** How often hello is said until somebody answers, milliseconds: the script may still be waiting for the background. */
const AGAIN = 250;

/**
 * Says hello to the page's script and waits for its port. Several hellos may each bring a port; the last one counts,
 * because that is the one which the script listens to.
 *
 * @param hear called for each message of the proved peer, in order
 * @returns once the first peer is proved
 */
export function connect(hear: (message: PageMessage) => void): Promise<Line> {
  return new Promise((resolve) => {
    const hello: Hello = { attune: 'hello' };
    // The parent's origin is any helpdesk's, and hello holds nothing.
    const sayHello = () => window.parent.postMessage(hello, '*');
    const again = setInterval(sayHello, AGAIN);
    let current: MessagePort | null = null;
    let turns = 0;
    let accepted = 0;
    window.addEventListener('message', async ({ source, data, ports }: MessageEvent) => {
      const [port] = ports;
      if (source !== window.parent || !port || ports.length !== 1 || !isWelcome(data)) return;
      turns += 1;
      const turn = turns;
      const { ok, tab } = await ask('panel.claim', { nonce: data.nonce }).catch(() => ({ ok: false, tab: null }));
      if (!ok || turn < accepted) return port.close();
      accepted = turn;
      clearInterval(again);
      current?.close();
      current = port;
      port.onmessage = (event: MessageEvent<PageMessage>) => hear(event.data);
      resolve({ tab, send: (message) => current?.postMessage(message) });
    });
    sayHello();
  });
}

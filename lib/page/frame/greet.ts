/**
 * Makes the line between the content script and its panel frame. The page is the frame's parent too and can post
 * messages to both, so each side proves itself: we know the frame by its window and origin, the frame knows us by a
 * nonce that only the background could have given us.
 */
import { browser } from 'wxt/browser';
import { ask } from '../../ask.ts';
import type { Hello, Welcome } from '../../protocol.ts';
import { unlessOutlived } from '../outlived.ts';

function isHello(data: unknown): data is Hello {
  return (
    typeof data === 'object' &&
    data !== null &&
    Object.keys(data).length === 1 &&
    'attune' in data &&
    data.attune === 'hello'
  );
}

/**
 * Answers each hello of the frame (it says hello again when it is reloaded) with a fresh port.
 *
 * @param connected called with our end of the port
 */
export function greet(frame: HTMLIFrameElement, connected: (port: MessagePort) => void, signal: AbortSignal): void {
  const mint = () => ask('panel.mint', {}).catch(unlessOutlived);
  let nonce = mint();
  // Asked now: a script whose extension has gone gets no answer, and the frame's own address has another host.
  const { origin } = new URL(browser.runtime.getURL('/'));
  const listener = async (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isHello(event.data)) return;
    // Taken before waiting: two hellos close together must not share a proof that works only once.
    const mine = nonce;
    nonce = mint();
    const minted = await mine;
    if (!minted || signal.aborted) return;
    const welcome: Welcome = { attune: 'welcome', nonce: minted.nonce };
    const { port1, port2 } = new MessageChannel();
    connected(port1);
    frame.contentWindow?.postMessage(welcome, origin, [port2]);
  };
  window.addEventListener('message', listener, { signal });
}

/**
 * The line of a panel in the browser's own side panel to its tab's script, by way of the background. It falls when the
 * page goes and when the browser stops the background; then the panel calls again. An insert without an answer is asked
 * again with its number, by which the page knows it; one that cannot be asked is refused.
 */
import { browser } from 'wxt/browser';
import {
  BESIDE_LINE,
  type PageMessage,
  type PanelMessage,
  type Ready,
  type Silence,
  type Unreachable,
} from '../protocol.ts';
import type { Line } from './connect.ts';

type Insert = Extract<PanelMessage, { is: 'insert' }>;

/**
 * @param hear called for each message of the page
 * @param silent called when nobody answers, with the reason; null while the tab is loading
 */
export function connectBeside(
  tab: number,
  hear: (message: PageMessage) => void,
  silent: (why: Silence | null) => void,
): Line {
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let asked: Insert | null = null;

  const giveUp = async (why: Silence) => {
    if (asked)
      hear({ is: 'inserted', request: asked.request, result: { done: false, refusal: 'no_answer', copied: false } });
    asked = null;
    const { status } = await browser.tabs.get(tab).catch(() => ({ status: undefined }));
    if (!port) silent(why === 'no_script' && status === 'loading' ? null : why);
  };

  const call = () => {
    const mine = browser.runtime.connect({ name: BESIDE_LINE });
    let joined = false;
    port?.disconnect();
    port = mine;
    mine.onMessage.addListener((message: PageMessage | Unreachable) => {
      if (message.is === 'unreachable') {
        port = null;
        return void giveUp(message.why);
      }
      if (!joined && asked) mine.postMessage(asked);
      joined = true;
      if (message.is === 'inserted' && message.request === asked?.request) asked = null;
      hear(message);
    });
    mine.onDisconnect.addListener(() => {
      if (port === mine) call();
    });
  };

  browser.runtime.onMessage.addListener((message: Ready) => {
    if (message.ready === tab) call();
  });
  browser.tabs.onUpdated.addListener((id: number, { status }: { status?: string }) => {
    if (id === tab && status === 'complete' && !port) call();
  });
  call();
  return {
    tab,
    send: (message) => {
      if (message.is === 'insert') asked = message;
      port?.postMessage(message);
    },
  };
}

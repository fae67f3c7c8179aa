/** The page's end of the line to a panel in the browser's own side panel, by way of the background. */
import { type Browser, browser } from 'wxt/browser';
import { BESIDE_LINE, type PageMessage, type PanelMessage } from '../protocol.ts';
import { isOutlived } from './outlived.ts';

export class Beside {
  private port: Browser.runtime.Port | null = null;

  /** @param hear what the panel says; `connected` once its line stands, `parted` once it has fallen. */
  constructor(hear: (message: PanelMessage | { is: 'connected' | 'parted' }) => void, signal: AbortSignal) {
    const listener = (port: Browser.runtime.Port) => {
      if (port.name !== BESIDE_LINE || port.sender?.id !== browser.runtime.id) return port.disconnect();
      this.port?.disconnect();
      this.port = port;
      port.onMessage.addListener((message: PanelMessage) => hear(message));
      port.onDisconnect.addListener(() => {
        if (this.port !== port) return;
        this.port = null;
        hear({ is: 'parted' });
      });
      hear({ is: 'connected' });
    };
    browser.runtime.onConnect.addListener(listener);
    signal.addEventListener('abort', () => {
      this.port?.disconnect();
      this.port = null;
      if (!isOutlived()) browser.runtime.onConnect.removeListener(listener);
    });
  }

  get isOpen(): boolean {
    return this.port !== null;
  }

  send(message: PageMessage): void {
    this.port?.postMessage(message);
  }
}

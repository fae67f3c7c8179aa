import type { Page } from '@playwright/test';
import type { Conversation } from '../../../lib/conversation.ts';
import { serviceWorker } from './chromium.ts';

/** The conversation in hand of the tab in front, as the background keeps it; null when there is none. */
export async function keptIn(page: Page): Promise<Conversation | null> {
  const worker = await serviceWorker(page.context());
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const key = `hand:${tab?.id}`;
    const stored = (await chrome.storage.session.get(key)) as Record<string, { conversation: Conversation }>;
    return stored[key]?.conversation ?? null;
  });
}

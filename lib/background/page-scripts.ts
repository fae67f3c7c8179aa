/** Scripts of ours that not every page needs, each put into the one page that asks for it. */
import { browser } from 'wxt/browser';
import { PAGE_SCRIPTS, type PageScript } from '../protocol.ts';

/** @throws the browser's error where a script may not run. */
export async function startScript(script: PageScript, tab: number): Promise<void> {
  if (!PAGE_SCRIPTS.includes(script)) throw new Error('There is no such script.');
  // The type lists the public paths of the manifest build; these files are entrypoints of their own.
  const files = [`${script}.js`] as string[] as [];
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files });
}

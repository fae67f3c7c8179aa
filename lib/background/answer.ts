/** Answers requests after checking who sends them. Whatever is not declared in the protocol gets no answer. */
import { type Browser, browser } from 'wxt/browser';
import type { Answered, Asked } from '../ask.ts';
import { tabBeside } from '../beside.ts';
import { originOf } from '../origin.ts';
import type { RequestKind, Requests, SenderKind } from '../protocol.ts';
import { SENDERS } from '../senders.ts';
import { isFull } from '../team/documents.ts';
import { isPaused } from './paused.ts';
import { isOn } from './sites.ts';

/** Who asked, as the browser (not the message) says. */
export interface Asker {
  kind: SenderKind;
  /** Absent for a page outside any tab. */
  tab: number | undefined;
  /** Origin of the tab's page. */
  origin: string;
}

export type Answers = {
  [Kind in RequestKind]: (input: Requests[Kind]['in'], asker: Asker) => Promise<Requests[Kind]['out']>;
};

type Sender = Pick<Browser.runtime.MessageSender, 'id' | 'url' | 'frameId' | 'tab'>;

/** A page of our own: a panel in a page, a panel beside one, or any other. */
async function ownAsker({ url = '', frameId, tab }: Sender): Promise<Asker | null> {
  if (tab !== undefined && frameId !== 0) return { kind: 'panel', tab: tab.id, origin: originOf(tab.url) };
  const beside = tabBeside(url);
  if (beside === null) return { kind: 'page', tab: tab?.id, origin: originOf(tab?.url) };
  // A side panel is in no tab. The same address in a tab could have been opened by a page.
  if (tab !== undefined) return null;
  const origin = originOf((await browser.tabs.get(beside)).url);
  return (await isOn(origin)) ? { kind: 'beside', tab: beside, origin } : null;
}

/**
 * The kind of a sender, or null when it is none of ours: another extension, or a site that is not switched on, or a
 * tab that is paused.
 */
export async function askerOf(sender: Sender): Promise<Asker | null> {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return ownAsker(sender);
  const origin = originOf(sender.url);
  const tab = sender.tab?.id;
  if (sender.frameId !== 0 || !(await isOn(origin))) return null;
  return tab !== undefined && (await isPaused(tab)) ? null : { kind: 'site', tab, origin };
}

const isKind = (kind: unknown): kind is RequestKind => typeof kind === 'string' && Object.hasOwn(SENDERS, kind);

function isAsked(message: unknown): message is Asked {
  return (
    typeof message === 'object' && message !== null && 'attune' in message && 'in' in message && isKind(message.attune)
  );
}

async function answer<Kind extends RequestKind>(
  asked: Asked<Kind>,
  asker: Asker | null,
  answers: Answers,
): Promise<Answered<Kind>> {
  if (!asker || !SENDERS[asked.attune].includes(asker.kind))
    return { refused: `${asked.attune} is not for this sender.` };
  try {
    return { out: await answers[asked.attune](asked.in, asker) };
  } catch (error) {
    const refused = error instanceof Error ? error.message : String(error);
    return isFull(error) ? { refused, full: true } : { refused };
  }
}

/** Listens for requests from all frames. */
export function answerRequests(answers: Answers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answered: Answered) => void) => {
    if (!isAsked(message)) return undefined;
    askerOf(sender)
      .then((asker) => answer(message, asker, answers))
      .then(respond, (error: unknown) => respond({ refused: String(error) }));
    return true;
  });
}

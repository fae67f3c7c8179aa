/** Answers requests after checking who sends them. Whatever is not declared in the protocol gets no answer. */
import { type Browser, browser } from 'wxt/browser';
import type { Answered, Asked } from '../ask.ts';
import { originOf } from '../origin.ts';
import { type RequestKind, type Requests, SENDERS, type SenderKind } from '../protocol.ts';
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

/** The kind of a sender, or null when it is none of ours: another extension, or a site that is not switched on. */
export async function askerOf(sender: Sender): Promise<Asker | null> {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  const own = browser.runtime.getURL('/');
  const origin = originOf(sender.url);
  if (sender.url.startsWith(own)) {
    const framed = sender.tab !== undefined && sender.frameId !== 0;
    return { kind: framed ? 'panel' : 'page', tab: sender.tab?.id, origin: originOf(sender.tab?.url) };
  }
  if (sender.frameId !== 0 || !(await isOn(origin))) return null;
  return { kind: 'site', tab: sender.tab?.id, origin };
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
    return { refused: error instanceof Error ? error.message : String(error) };
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

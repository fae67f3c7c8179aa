/** Asks the background; the only way in which a frame reaches stored or shared state. */
import { browser } from 'wxt/browser';
import type { RequestKind, Requests } from './protocol.ts';

/** What travels for a request. */
export interface Asked<Kind extends RequestKind = RequestKind> {
  attune: Kind;
  in: Requests[Kind]['in'];
}

/** What comes back: the answer, or why there is none. */
export type Answered<Kind extends RequestKind = RequestKind> = { out: Requests[Kind]['out'] } | { refused: string };

/** The background refused a request, or could not answer it. */
export class Refused extends Error {}

/** @throws Refused when the background says no; the browser's own error when the extension has been reloaded. */
export async function ask<Kind extends RequestKind>(
  kind: Kind,
  input: Requests[Kind]['in'],
): Promise<Requests[Kind]['out']> {
  const message: Asked<Kind> = { attune: kind, in: input };
  const answer: Answered<Kind> | undefined = await browser.runtime.sendMessage(message);
  if (answer && 'out' in answer) return answer.out;
  throw new Refused(answer?.refused ?? `No answer to ${kind}.`);
}

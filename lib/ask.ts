/** Asks the background; the only way in which a frame reaches stored or shared state. */
import { browser } from 'wxt/browser';
import type { RequestKind, Requests } from './protocol.ts';

/** What travels for a request. */
export interface Asked<Kind extends RequestKind = RequestKind> {
  attune: Kind;
  in: Requests[Kind]['in'];
}

/** What comes back: the answer, or why there is none. */
export type Answered<Kind extends RequestKind = RequestKind> =
  | { out: Requests[Kind]['out'] }
  | { refused: string; full?: true };

/** The background refused a request, or could not answer it. */
export class Refused extends Error {
  /** The browser gives no more room on its disk. */
  readonly full: boolean;

  constructor(message: string, full = false) {
    super(message);
    this.full = full;
  }
}

/** What to tell of a step that failed. */
export type Failure = 'full' | 'failed';
export const whyFailed = (error: unknown): Failure => (error instanceof Refused && error.full ? 'full' : 'failed');

/** For steps that may be refused: lets the refusal be. @throws whatever else went wrong */
export function unlessRefused(error: unknown): void {
  if (!(error instanceof Refused)) throw error;
}

/** How often a question is asked again that was lost with the background: the browser stops it between any two steps. */
const TRIES = 3;

/** Sends a message, again where it was lost: the background takes every question twice without harm. */
async function send(message: Asked): Promise<Answered | undefined> {
  for (let left = TRIES; ; left -= 1) {
    try {
      const answer: Answered | undefined = await browser.runtime.sendMessage(message);
      if (answer || left === 1) return answer;
    } catch (error) {
      if (left === 1 || !browser.runtime?.id) throw error;
    }
  }
}

/** @throws Refused when the background says no; the browser's own error when the extension has been reloaded. */
export async function ask<Kind extends RequestKind>(
  kind: Kind,
  input: Requests[Kind]['in'],
): Promise<Requests[Kind]['out']> {
  const message: Asked<Kind> = { attune: kind, in: input };
  const answer = (await send(message)) as Answered<Kind> | undefined;
  if (answer && 'out' in answer) return answer.out;
  throw new Refused(answer?.refused ?? `No answer to ${kind}.`, answer?.full);
}

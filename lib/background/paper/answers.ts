import { browser } from 'wxt/browser';
import { parseMaking, parseTake } from '../../schema/making.ts';
import type { Answers } from '../answer.ts';
import { handOver, take } from './hand.ts';

type PaperRequest = Extract<keyof Answers, `paper.${string}`>;

/** What panels and the printing page ask. The address of the page names what to take, and tells nothing of it. */
export const paperAnswers: Pick<Answers, PaperRequest> = {
  'paper.open': async ({ making }) => {
    const id = await handOver(parseMaking(making));
    await browser.tabs.create({ url: `${browser.runtime.getURL('/paper.html' as never)}#${id}` });
    return null;
  },
  'paper.take': async (asked) => ({ making: await take(parseTake(asked).id) }),
};

/** The way to the page that prints what was made by hand for a customer. */
import { ask } from './ask.ts';
import type { Making } from './making.ts';

/** Opens the page for it. @throws Refused when the background says no. */
export async function openPaper(making: Making): Promise<void> {
  await ask('paper.open', { making });
}

/** What the page at this address was opened for; null where it was taken before. @throws Refused */
export async function takePaper(hash: string): Promise<Making | null> {
  const id = hash.slice(1);
  return id === '' ? null : (await ask('paper.take', { id })).making;
}

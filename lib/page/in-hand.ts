import { ask, unlessRefused } from '../ask.ts';
import type { Looker } from './looker.ts';

/** Keeps the conversation in hand for the ticket's other pages; forgets it when no ticket is open any more. */
export async function keepInHand({ ticket, conversation }: Looker['seen']): Promise<void> {
  if (ticket === null) await ask('conversation.drop', {});
  // What cannot be kept (it is too long) is read again where it stands.
  else if (conversation) await ask('conversation.keep', { ticket, conversation }).catch(unlessRefused);
}

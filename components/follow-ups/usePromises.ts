import { useEffect, useState } from 'preact/hooks';
import { type Failure, whyFailed } from '../../lib/ask.ts';
import type { Conversation } from '../../lib/conversation.ts';
import type { Offered } from '../../lib/panel/promised.ts';
import type { PromisePort } from '../../lib/panel/view.ts';

interface Promises {
  offered: readonly Offered[];
  failed: Failure | null;
  answer(one: Offered, due: string | null): void;
}

/** The promises of the reply that was sent last, looked for whenever the thread has grown. */
export function usePromises(port: PromisePort, conversation: Conversation | null, answered: () => void): Promises {
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const [failed, setFailed] = useState<Failure | null>(null);
  useEffect(() => {
    let gone = false;
    setOffered([]);
    if (conversation)
      port.promisesSent(conversation).then(
        (found) => !gone && setOffered(found),
        (error: unknown) => setFailed(whyFailed(error)),
      );
    return () => {
      gone = true;
    };
  }, [conversation?.id, conversation?.messages.length]);
  const answer = (one: Offered, due: string | null) => {
    if (!conversation) return;
    port.answerOffer(one, conversation, due).then(
      () => {
        setFailed(null);
        setOffered((now) => now.filter(({ id }) => id !== one.id));
        answered();
      },
      (error: unknown) => setFailed(whyFailed(error)),
    );
  };
  return { offered, failed, answer };
}

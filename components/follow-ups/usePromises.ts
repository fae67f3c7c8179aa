import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '../../lib/conversation.ts';
import type { Offered } from '../../lib/panel/promised.ts';
import type { PromisePort } from '../../lib/panel/view.ts';

interface Promises {
  offered: readonly Offered[];
  failed: boolean;
  answer(one: Offered, due: string | null): void;
}

/** The promises of the reply that was sent last, looked for whenever the thread has grown. */
export function usePromises(port: PromisePort, conversation: Conversation | null, answered: () => void): Promises {
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    setOffered([]);
    if (conversation)
      port.promisesSent(conversation).then(
        (found) => !gone && setOffered(found),
        () => setFailed(true),
      );
    return () => {
      gone = true;
    };
  }, [conversation?.id, conversation?.messages.length]);
  const answer = (one: Offered, due: string | null) => {
    if (!conversation) return;
    port.answerOffer(one, conversation, due).then(
      () => {
        setFailed(false);
        setOffered((now) => now.filter(({ id }) => id !== one.id));
        answered();
      },
      () => setFailed(true),
    );
  };
  return { offered, failed, answer };
}

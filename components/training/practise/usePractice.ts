import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/conversation.ts';
import type { Hints, InHand } from '../../../lib/practice.ts';
import type { Summary } from '../../../lib/training/summary.ts';
import { backTo, endingOf, type Practice, waitingAt } from '../../../lib/training/talk.ts';
import { conversationFor } from '../../../lib/training/thread.ts';
import type { TrainingPort } from '../port.ts';
import { useKept } from './useKept.ts';
import type { Shown } from './useSummary.ts';

/** Why something is not as it should be: it was not kept, or what was sent could not be judged. */
export type Trouble = 'unkept' | 'unjudged';

interface Given {
  port: TrainingPort;
  begun: Practice;
  left: InHand | null;
  /** It has come to its end just now: told before it is shown, so that nobody who leaves at once loses it. */
  onEnd(summary: Summary): Promise<void>;
}

/** A practice from where it was left, kept as it goes on. */
export function usePractice({ port, begun, left, onEnd }: Given) {
  const [practice, setPractice] = useState<Practice>(begun);
  const [draft, setDraft] = useState(left?.draft ?? '');
  const [hints, setHints] = useState<Hints>(left?.hints ?? 'live');
  const [reading, setReading] = useState<Reading | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const conversation = useMemo(() => conversationFor(practice), [practice]);
  const { scenario } = practice;

  useEffect(() => {
    let gone = false;
    setReading(null);
    port.engine.read(conversation).then(
      (read) => !gone && setReading(read),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [conversation, port]);

  const replies = useMemo(() => practice.steps.map(({ reply }) => reply), [practice]);
  const onKept = useCallback((kept: boolean) => {
    setTrouble((now) => (kept ? (now === 'unkept' ? null : now) : 'unkept'));
  }, []);
  const over = waitingAt(practice) === null;
  useKept(port, { scenario: scenario.id, replies, draft, hints, ...(over ? { over } : {}) }, left, onKept);

  /** The practice that a reply is being judged for: what comes too late is dropped. */
  const judged = useRef<Practice | null>(null);
  useEffect(() => {
    judged.current = null;
    return () => {
      judged.current = null;
    };
  }, [practice]);
  const [shown, setShown] = useState<Shown | null>(null);
  const judge = async (): Promise<{ next: Practice; summary: Summary | null }> => {
    const next = await port.engine.practise('answer', practice, draft, reading);
    return { next, summary: endingOf(next) === null ? null : await port.engine.practise('summary', next) };
  };
  const send = () => {
    if (judged.current === practice) return;
    judged.current = practice;
    judge().then(
      ({ next, summary }) => {
        if (judged.current !== practice) return;
        setPractice(next);
        if (summary) {
          setShown({ practice: next, summary });
          onEnd(summary).catch(() => setTrouble('unkept'));
        }
        // What was typed while it was judged stays.
        setDraft((now) => (now === draft ? '' : now));
        setTrouble((now) => (now === 'unjudged' ? null : now));
      },
      () => {
        judged.current = null;
        setTrouble('unjudged');
      },
    );
  };

  return {
    practice,
    conversation,
    reading,
    draft,
    hints,
    trouble,
    shown,
    setDraft,
    setHints,
    send,
    /** Before the reply of this step: what was written there is in the box again. */
    tryFrom: (step: number) => {
      setDraft(practice.steps[step]?.reply ?? '');
      setPractice(backTo(practice, step));
    },
    again: () => {
      setDraft('');
      setPractice(backTo(practice, 0));
    },
  };
}

export type PracticeState = ReturnType<typeof usePractice>;

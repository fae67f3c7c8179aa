import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../../lib/conversation.ts';
import type { Hints, InHand } from '../../../lib/practice.ts';
import { answer, backTo, type Practice, replay } from '../../../lib/training/practice.ts';
import { resultOf } from '../../../lib/training/records/result.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { conversationFor } from '../../../lib/training/thread.ts';
import { keepResult } from '../keep-result.ts';
import type { TrainingPort } from '../port.ts';

/** Milliseconds without a key after which what is being written is kept. */
const QUIET = 250;

/** A practice from where it was left, kept as it goes on; `record`: its end counts for the learner. */
export function usePractice(port: TrainingPort, scenario: Scenario, left: InHand | null, record: boolean) {
  const [practice, setPractice] = useState<Practice>(() => replay(scenario, left?.replies ?? []));
  const [draft, setDraft] = useState(left?.draft ?? '');
  const [hints, setHints] = useState<Hints>(left?.hints ?? 'live');
  const [reading, setReading] = useState<Reading | null>(null);
  const [unkept, setUnkept] = useState(false);
  const conversation = useMemo(() => conversationFor(practice), [practice]);

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
  const hand: InHand = { scenario: scenario.id, replies, draft, hints };
  const latest = useRef(hand);
  latest.current = hand;
  const kept = useRef(left);
  const keep = useCallback(() => {
    const now = latest.current;
    if (kept.current && same(kept.current, now)) return;
    // Somebody who has only looked has nothing under way.
    if (!kept.current && now.replies.length === 0 && now.draft === '') return;
    kept.current = now;
    port.practice.keepPractice(now).then(
      () => setUnkept(false),
      () => setUnkept(true),
    );
  }, [port]);
  useEffect(() => {
    const timer = setTimeout(keep, QUIET);
    return () => clearTimeout(timer);
  }, [draft, hints]);
  useEffect(keep, [practice]);
  useEffect(() => {
    addEventListener('pagehide', keep);
    return () => {
      removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  return {
    practice,
    conversation,
    reading,
    draft,
    hints,
    unkept,
    setDraft,
    setHints,
    send: () => {
      const next = answer(practice, draft);
      setPractice(next);
      setDraft('');
      const result = resultOf(next, new Date().toISOString());
      if (result && record) keepResult(port, result, scenario.title).catch(() => setUnkept(true));
    },
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

const same = (one: InHand, other: InHand) =>
  one.draft === other.draft && one.hints === other.hints && one.replies.join('\0') === other.replies.join('\0');

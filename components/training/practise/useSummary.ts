import { useEffect, useState } from 'preact/hooks';
import { resultOf } from '../../../lib/training/records/result.ts';
import type { Summary } from '../../../lib/training/summary.ts';
import { endingOf, type Practice } from '../../../lib/training/talk.ts';
import { keepResult } from '../keep-result.ts';
import type { TrainingPort } from '../port.ts';

/** What a practice that has ended has shown; with `onResult` its end counts for the learner. Null until it is known. */
export function useSummary(
  port: TrainingPort,
  practice: Practice,
  sentNow: boolean,
  onUnkept: (() => void) | null,
): Summary | null {
  const [known, setKnown] = useState<{ practice: Practice; summary: Summary } | null>(null);
  const over = endingOf(practice) !== null;
  useEffect(() => {
    if (!over) return;
    let gone = false;
    const told = (summary: Summary) => {
      if (!gone) setKnown({ practice, summary });
      // What had ended before the page was opened has been counted then.
      const result = sentNow && onUnkept ? resultOf(practice.scenario.id, summary, new Date().toISOString()) : null;
      if (result) keepResult(port, result, practice.scenario.title).catch(() => onUnkept?.());
    };
    port.engine.practise('summary', practice).then(told, () => undefined);
    return () => {
      gone = true;
    };
  }, [practice]);
  return known?.practice === practice ? known.summary : null;
}

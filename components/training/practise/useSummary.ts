import { useEffect, useState } from 'preact/hooks';
import type { Summary } from '../../../lib/training/summary.ts';
import { endingOf, type Practice } from '../../../lib/training/talk.ts';
import type { TrainingPort } from '../port.ts';

/** What a practice has shown. */
export interface Shown {
  practice: Practice;
  summary: Summary;
}

/** What a practice that has ended has shown: `known` with its last reply, asked for where it had ended before. Null until it is known. */
export function useSummary(port: TrainingPort, practice: Practice, known: Shown | null): Summary | null {
  const [asked, setAsked] = useState<Shown | null>(null);
  const wanted = endingOf(practice) !== null && known?.practice !== practice;
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    port.engine.practise('summary', practice).then(
      (summary) => !gone && setAsked({ practice, summary }),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [practice, wanted]);
  return [known, asked].find((one) => one?.practice === practice)?.summary ?? null;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation, Reading, Review } from '../../../lib/conversation.ts';
import { BLANK_COACH } from '../../../lib/panel/coach/fresh.ts';
import type { CoachActions, CoachPart, CoachView, Finding } from '../../../lib/panel/coach/view.ts';
import { keyOf, worthSaying } from '../../../lib/panel/coach/worth.ts';
import { adviceOn } from '../../../lib/training/hint.ts';
import type { TrainingPort } from '../port.ts';

interface Given {
  port: TrainingPort;
  conversation: Conversation;
  reading: Reading | null;
  draft: string;
  onWrite(draft: string): void;
  /** Marks this stretch of the reply box. */
  onSelect(start: number, end: number): void;
  /** Nothing more is to be said while they write. */
  onOff(): void;
}

const nothing = () => undefined;
const SETTINGS = { on: true, pause: false, breath: false };

type Rest = Pick<CoachView, 'better' | 'reported' | 'notice'>;
const NOTHING_ASKED: Rest = { better: null, reported: null, notice: null };

/** The coach beside a practice: the one of the panel, with the reply box of this page in place of a helpdesk's. */
export function useCoach({ port, conversation, reading, draft, onWrite, onSelect, onOff }: Given): CoachPart | null {
  const [reviewed, setReviewed] = useState<{ draft: string; review: Review } | null>(null);
  const [once, setOnce] = useState<ReadonlySet<string>>(new Set());
  const [rest, setRest] = useState(NOTHING_ASKED);
  const empty = draft.trim() === '';
  useEffect(() => {
    setRest(NOTHING_ASKED);
    if (empty || !reading) return setReviewed(null);
    let gone = false;
    port.engine.review(conversation, draft, reading).then(
      (review) => !gone && setReviewed({ draft, review }),
      () => !gone && setRest({ ...NOTHING_ASKED, notice: { kind: 'failed' } }),
    );
    return () => {
      gone = true;
    };
  }, [port, conversation, reading, draft, empty]);
  return useMemo(() => {
    if (empty) return null;
    const review = reviewed?.review ?? null;
    const findings = reviewed ? worthSaying(reviewed.review.findings, reviewed.draft, { once, ignored: [] }) : [];
    const view: CoachView = {
      ...BLANK_COACH,
      ...rest,
      settings: SETTINGS,
      draft,
      review,
      findings,
      advice: review && findings.length === 0 ? adviceOn(review) : null,
    };
    const current = reviewed?.draft === draft;
    const ignore = (finding: Finding) => setOnce(new Set([...once, keyOf(finding)]));
    const better = async () => {
      if (!reading) return;
      setRest({ ...NOTHING_ASKED, better: 'writing' });
      const made = await port.engine.improve(conversation, draft, reading).catch(() => null);
      const found = made !== null && made.edits.length > 0;
      setRest({ ...NOTHING_ASKED, better: found ? made : null, notice: found ? null : { kind: 'nothing_better' } });
    };
    const actions: CoachActions = {
      turnOn: (on) => on || onOff(),
      select: ({ in: where, start, end }) => where === 'draft' && current && onSelect(start, end),
      point: nothing,
      use: ({ in: where, start, end, instead }) =>
        where === 'draft' && current && onWrite(draft.slice(0, start) + (instead ?? '') + draft.slice(end)),
      ignoreOnce: ignore,
      ignoreWords: ignore,
      wrong: (finding) => {
        ignore(finding);
        setRest({ ...NOTHING_ASKED, reported: { finding, draft } });
      },
      closeReported: () => setRest(NOTHING_ASKED),
      openScore: nothing,
      better: (wanted) => void (wanted ? better() : setRest(NOTHING_ASKED)),
      useBetter: (chosen) => {
        if (!rest.better || rest.better === 'writing') return;
        const edits = rest.better.edits.filter((_, index) => chosen.includes(index));
        onWrite(
          edits.reduceRight((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), draft),
        );
      },
      breathed: nothing,
      paused: nothing,
      dismiss: () => setRest(NOTHING_ASKED),
    };
    return { view, actions };
  }, [empty, reviewed, once, rest, draft, reading, conversation]);
}

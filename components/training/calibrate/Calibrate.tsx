import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Grade } from '../../../lib/conversation.ts';
import { DRAFTS } from '../../../lib/training/calibration/drafts.ts';
import type { Graded } from '../../../lib/training/calibration/grades.ts';
import { Button } from '../../ui/Button.tsx';
import type { SectionProps } from '../sections.ts';
import './calibrate.css';
import { Compared } from './Compared.tsx';
import { DraftToGrade } from './DraftToGrade.tsx';

/** Grading blind, then together: the same drafts, each trainer alone, and where they differ. */
export function Calibrate({ port }: SectionProps) {
  const [grades, setGrades] = useState<Graded | null>(null);
  const [at, setAt] = useState(0);
  const [unkept, setUnkept] = useState(false);
  useEffect(() => {
    port.practice.recallGrades().then(
      (kept) => {
        setGrades(kept);
        const open = DRAFTS.findIndex(({ id }) => !kept[id]);
        setAt(open < 0 ? 0 : open);
      },
      () => setGrades({}),
    );
  }, [port]);
  if (!grades) return null;
  const put = (next: Record<string, Grade>) => {
    setGrades(next);
    port.practice.keepGrades(next).then(
      () => setUnkept(false),
      () => setUnkept(true),
    );
  };
  const shown = DRAFTS[at];
  const left = DRAFTS.filter(({ id }) => !grades[id]).length;
  return (
    <>
      <p class="training-note">{i18n.t('training.calibrate.lead')}</p>
      {unkept && <p role="alert">{i18n.t('training.calibrate.unkept')}</p>}
      {shown && (
        <DraftToGrade
          key={shown.id}
          one={shown}
          at={at + 1}
          of={DRAFTS.length}
          grade={grades[shown.id] ?? null}
          onGrade={(grade) => put({ ...grades, [shown.id]: grade })}
        />
      )}
      <div class="training-row">
        <Button look="outline" disabled={at === 0} onClick={() => setAt(at - 1)}>
          {i18n.t('training.calibrate.back')}
        </Button>
        <Button disabled={at === DRAFTS.length - 1} onClick={() => setAt(at + 1)}>
          {i18n.t('training.calibrate.next')}
        </Button>
      </div>
      <p class="training-said" role="status">
        {left > 0 ? i18n.t('training.calibrate.left', left) : i18n.t('training.calibrate.done')}
      </p>
      {left === 0 && (
        <Compared
          port={port}
          grades={grades}
          onLook={setAt}
          onAgain={() => {
            put({});
            setAt(0);
          }}
        />
      )}
    </>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Grade } from '../../../lib/conversation.ts';
import { DRAFTS } from '../../../lib/training/calibration/drafts.ts';
import type { Graded } from '../../../lib/training/calibration/grades.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { SectionProps } from '../sections.ts';
import './calibrate.css';
import { Compared } from './Compared.tsx';
import { DraftToGrade } from './DraftToGrade.tsx';

/** Grading blind, then together: the same drafts, each trainer alone, and where they differ. */
export function Calibrate({ port }: SectionProps) {
  const [grades, setGrades] = useState<Graded | null>(null);
  const [at, setAt] = useState(0);
  const [unkept, setUnkept] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const [visits, setVisits] = useState(0);
  /** The trainer is done: until they say so nobody else's grade is shown, whichever key chooses on the way. */
  const [compared, setCompared] = useState(false);
  const others = useKeptFocus<HTMLDivElement>(compared);
  /** Another draft: the keyboard goes on with it. */
  const go = (to: number) => {
    setAt(to);
    setVisits(visits + 1);
  };
  useLayoutEffect(() => {
    if (visits > 0) place.current?.focus();
  }, [visits]);
  useEffect(() => {
    port.practice.recallGrades().then(
      (kept) => {
        setGrades(kept);
        const open = DRAFTS.findIndex(({ id }) => !kept[id]);
        setAt(open < 0 ? 0 : open);
        setCompared(open < 0);
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
        <div ref={place} class="grading" tabIndex={-1}>
          <DraftToGrade
            key={shown.id}
            one={shown}
            at={at + 1}
            of={DRAFTS.length}
            grade={grades[shown.id] ?? null}
            onGrade={(grade) => put({ ...grades, [shown.id]: grade })}
          />
        </div>
      )}
      <div class="training-row">
        <Button look="outline" disabled={at === 0} onClick={() => go(at - 1)}>
          {i18n.t('training.calibrate.back')}
        </Button>
        {at < DRAFTS.length - 1 && <Button onClick={() => go(at + 1)}>{i18n.t('training.calibrate.next')}</Button>}
        {left === 0 && !compared && (
          <Button look={at < DRAFTS.length - 1 ? 'outline' : 'main'} onClick={() => setCompared(true)}>
            {i18n.t('training.calibrate.compare')}
          </Button>
        )}
      </div>
      <p class="training-said" role="status">
        {left > 0 ? i18n.t('training.calibrate.left', left) : i18n.t('training.calibrate.done')}
      </p>
      {left === 0 && compared && (
        <div ref={others} tabIndex={-1}>
          <Compared
            port={port}
            grades={grades}
            onLook={go}
            onAgain={() => {
              put({});
              setCompared(false);
              go(0);
            }}
          />
        </div>
      )}
    </>
  );
}

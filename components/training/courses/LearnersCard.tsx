import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { csvOf } from '../../../lib/training/records/files.ts';
import { type Handed, handedIn, learnersIn, together } from '../../../lib/training/records/learners.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { OpenFile } from '../OpenFile.tsx';
import type { TrainingPort } from '../port.ts';
import { LearnersTable } from './LearnersTable.tsx';

/** For trainers: the tables that learners have handed over, made into one. It lasts as long as the page is open. */
export function LearnersCard({ onSave }: { onSave: TrainingPort['save'] }) {
  const [handed, setHanded] = useState<readonly Handed[]>([]);
  const [said, setSaid] = useState('');
  const status = useKeptFocus<HTMLParagraphElement>(handed.length === 0);
  const open = (text: string, name: string) => {
    try {
      const all = together(handed, handedIn(text));
      setHanded(all);
      setSaid(i18n.t('training.learners.opened', all.length - handed.length, [`${all.length - handed.length}`, name]));
    } catch (error) {
      setSaid(i18n.t('training.learners.no_file', [name, error instanceof Error ? error.message : '']));
    }
  };
  return (
    <Card title={i18n.t('training.learners.title')}>
      <p>{i18n.t('training.learners.note')}</p>
      {handed.length > 0 && <LearnersTable learners={learnersIn(handed)} />}
      <div class="training-row">
        <OpenFile label={i18n.t('training.learners.open')} accept="text/csv,.csv" onText={open} />
        {handed.length > 0 && (
          <>
            <Button look="outline" onClick={() => onSave('learners.csv', csvOf(handed), 'text/csv')}>
              {i18n.t('training.learners.save')}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                setHanded([]);
                setSaid(i18n.t('training.learners.cleared'));
              }}
            >
              {i18n.t('training.learners.clear')}
            </Button>
          </>
        )}
      </div>
      <p class="training-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

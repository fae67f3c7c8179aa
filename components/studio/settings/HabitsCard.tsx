import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

/** What the page needs to know and do about what was learned; `lib/habits.ts` and `lib/fit.ts` in the extension. */
export type HabitsPort = Pick<typeof import('../../../lib/habits.ts'), 'listHabits' | 'eraseHabits'> &
  Pick<typeof import('../../../lib/fit.ts'), 'countFits' | 'eraseFits'>;

/** How many wordings are counted and customers known, and a way to forget each. */
export function HabitsCard({ habits }: { habits: HabitsPort }) {
  const [wordings, setWordings] = useState(0);
  const [customers, setCustomers] = useState(0);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const failed = () => setSaid(i18n.t('habits.failed'));
  useEffect(() => {
    habits.listHabits().then((kept) => setWordings(Object.keys(kept).length), failed);
    habits.countFits().then(setCustomers, failed);
  }, [habits]);
  const erase = (step: Promise<void>, none: () => void) => {
    step.then(() => {
      // The button goes with what it erased, and the keyboard must stay somewhere.
      status.current?.focus();
      none();
      setSaid(i18n.t('habits.erased'));
    }, failed);
  };
  return (
    <Card title={i18n.t('habits.title')}>
      <p class="studio-note">{i18n.t('habits.note')}</p>
      {wordings === 0 && customers === 0 && <p class="corrections-none">{i18n.t('habits.none')}</p>}
      {wordings > 0 && (
        <p class="coach-kept">
          {i18n.t('habits.wordings', wordings)}{' '}
          <Button
            look="outline"
            aria-label={i18n.t('habits.erase_wordings')}
            onClick={() => erase(habits.eraseHabits(), () => setWordings(0))}
          >
            {i18n.t('habits.erase')}
          </Button>
        </p>
      )}
      {customers > 0 && (
        <p class="coach-kept">
          {i18n.t('habits.customers', customers)}{' '}
          <Button
            look="outline"
            aria-label={i18n.t('habits.erase_customers')}
            onClick={() => erase(habits.eraseFits(), () => setCustomers(0))}
          >
            {i18n.t('habits.erase')}
          </Button>
        </p>
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

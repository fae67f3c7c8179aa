import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ApprovalRequest } from '../../../lib/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import './approvals-card.css';

/** What the page needs to know and do about requests; `lib/ledger.ts` in the extension, a stand-in in the gallery. */
export type ApprovalsPort = Pick<typeof import('../../../lib/ledger.ts'), 'listApprovals' | 'answerApproval'>;

const money = ({ amount, currency }: ApprovalRequest) => {
  const format = new Intl.NumberFormat(undefined, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
};

/** Gestures that an agent may not give alone, for whoever may say yes: what, for which kind of case, how much. */
export function ApprovalsCard({ approvals }: { approvals: ApprovalsPort }) {
  const [waiting, setWaiting] = useState<readonly ApprovalRequest[] | null>(null);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('approval.failed'));
  useEffect(() => {
    approvals.listApprovals().then(setWaiting, failed);
  }, [approvals]);
  const answer = (one: ApprovalRequest, yes: boolean) => {
    approvals.answerApproval(one.id, yes).then(() => {
      setWaiting((now) => now?.filter(({ id }) => id !== one.id) ?? null);
      setSaid(i18n.t(yes ? 'approval.allowed' : 'approval.refused'));
    }, failed);
  };
  return (
    <Card title={i18n.t('approval.title')}>
      {waiting?.length === 0 && <p class="studio-note">{i18n.t('approval.none')}</p>}
      <ul class="approvals">
        {waiting?.map((one) => (
          <li key={one.id}>
            <p>
              <b>{i18n.t(`gesture.kind.${one.kind}`)}</b> {one.amount > 0 && money(one)} · {one.ticket}
            </p>
            <p class="studio-note">{one.case.causes.map((cause) => i18n.t(`plan.change.${cause}`)).join(' · ')}</p>
            <p class="approvals-do">
              <Button look="outline" onClick={() => answer(one, true)}>
                {i18n.t('approval.yes')}
              </Button>
              <Button look="quiet" onClick={() => answer(one, false)}>
                {i18n.t('approval.no')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}

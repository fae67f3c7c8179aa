import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestFile } from '../../../lib/approval-file.ts';
import type { ApprovalRequest, Overlap } from '../../../lib/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ByFile, type FilePort } from './ByFile.tsx';
import { Overlaps } from './Overlaps.tsx';
import { RequestLine } from './RequestLine.tsx';
import './approvals-card.css';

/** What the page needs to know and do about requests; `lib/ledger.ts` in the extension, a stand-in in the gallery. */
export type ApprovalsPort = Pick<
  typeof import('../../../lib/ledger.ts'),
  'listApprovals' | 'answerApproval' | 'listOverlaps'
> &
  FilePort;

/** Gestures that an agent may not give alone, for whoever may say yes: what, for which kind of case, how much; here or over a file. */
export function ApprovalsCard({ approvals, locked = false }: { approvals: ApprovalsPort; locked?: boolean }) {
  const [waiting, setWaiting] = useState<readonly ApprovalRequest[] | null>(null);
  const [overlaps, setOverlaps] = useState<readonly Overlap[]>([]);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('approval.failed'));
  const look = () => void approvals.listApprovals().then(setWaiting, failed);
  useEffect(() => {
    look();
    approvals.listOverlaps().then(setOverlaps, failed);
  }, [approvals]);
  const answer = (one: ApprovalRequest, yes: boolean) => {
    approvals.answerApproval(one.id, yes).then(() => {
      setWaiting((now) => now?.filter(({ id }) => id !== one.id) ?? null);
      setSaid(i18n.t(yes ? 'approval.allowed' : 'approval.refused'));
    }, failed);
  };
  const save = (one: ApprovalRequest) => {
    approvals.save(`request-${one.ticket.replace(/[^\w-]+/g, '-')}.json`, requestFile(one));
    setSaid(i18n.t('approval.file.send'));
  };
  return (
    <Card title={i18n.t('approval.title')}>
      {waiting?.length === 0 && <p class="studio-note">{i18n.t('approval.none')}</p>}
      <ul class="approvals">
        {waiting?.map((one) => (
          <RequestLine key={one.id} one={one}>
            <p class="approvals-do">
              <Button look="outline" disabled={locked} onClick={() => answer(one, true)}>
                {i18n.t('approval.yes')}
              </Button>
              <Button look="quiet" disabled={locked} onClick={() => answer(one, false)}>
                {i18n.t('approval.no')}
              </Button>
              <Button look="quiet" onClick={() => save(one)}>
                {i18n.t('approval.file.save')}
              </Button>
            </p>
          </RequestLine>
        ))}
      </ul>
      {overlaps.length > 0 && <Overlaps overlaps={overlaps} />}
      <ByFile files={approvals} locked={locked} onAnswered={look} onSaid={setSaid} />
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}

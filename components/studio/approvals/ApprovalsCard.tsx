import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { requestFile } from '../../../lib/approval-file.ts';
import type { Inbox } from '../../../lib/approvals.ts';
import type { ApprovalRequest, Overlap } from '../../../lib/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Answer } from './Answer.tsx';
import { ByFile, type FilePort } from './ByFile.tsx';
import { FromTeam } from './FromTeam.tsx';
import { Overlaps } from './Overlaps.tsx';
import { RequestLine } from './RequestLine.tsx';
import './approvals-card.css';

/** What the page needs to know and do about requests; `lib/approvals.ts` in the extension, a stand-in in the gallery. */
export type ApprovalsPort = Pick<typeof import('../../../lib/approvals.ts'), 'listApprovals' | 'answerApproval'> &
  Pick<typeof import('../../../lib/ledger.ts'), 'listOverlaps'> &
  FilePort;

/** Gestures that an agent may not give alone, for whoever may say yes: here, over the team's database, or over a file. */
export function ApprovalsCard({ approvals, locked = false }: { approvals: ApprovalsPort; locked?: boolean }) {
  const [inbox, setInbox] = useState<Inbox | null>(null);
  const [overlaps, setOverlaps] = useState<readonly Overlap[]>([]);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('approval.failed'));
  const look = () => approvals.listApprovals().then(setInbox, failed);
  useEffect(() => {
    void look();
    approvals.listOverlaps().then(setOverlaps, failed);
  }, [approvals]);
  const answer = async (id: string, yes: boolean, done: string): Promise<void> => {
    const fault = await approvals.answerApproval(id, yes);
    await look();
    setSaid(fault ? i18n.t(`approval.file.${fault}`) : yes ? done : i18n.t('approval.refused'));
  };
  const save = (one: ApprovalRequest) => {
    approvals.save(`request-${one.ticket.replace(/[^\w-]+/g, '-')}.json`, requestFile(one));
    setSaid(i18n.t('approval.file.send'));
  };
  return (
    <Card title={i18n.t('approval.title')}>
      {inbox && inbox.requests.length + inbox.told.length === 0 && <p class="studio-note">{i18n.t('approval.none')}</p>}
      <ul class="approvals">
        {inbox?.requests.map((one) => (
          <RequestLine key={one.id} one={one} of={one.ticket}>
            <Answer locked={locked} onAnswer={(yes) => answer(one.id, yes, i18n.t('approval.allowed')).catch(failed)}>
              <Button look="quiet" onClick={() => save(one)}>
                {i18n.t('approval.file.save')}
              </Button>
            </Answer>
          </RequestLine>
        ))}
      </ul>
      {inbox && (
        <FromTeam
          inbox={inbox}
          locked={locked}
          onAnswer={({ id, author }, yes) => answer(id, yes, i18n.t('approval.told', [author])).catch(failed)}
        />
      )}
      {overlaps.length > 0 && <Overlaps overlaps={overlaps} />}
      <ByFile files={approvals} locked={locked} onAnswered={look} onSaid={setSaid} />
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}

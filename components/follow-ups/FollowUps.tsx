import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation } from '../../lib/conversation.ts';
import { type FollowUp, isMissed } from '../../lib/follow-ups.ts';
import type { FollowUpPort, PromisePort } from '../../lib/panel/view.ts';
import { useLater } from '../panel/useLater.ts';
import { TextButton } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { FollowUpLine } from './FollowUpLine.tsx';
import { PromiseOffer } from './PromiseOffer.tsx';
import { useFollowUps } from './useFollowUps.ts';
import './follow-ups.css';
import { usePromises } from './usePromises.ts';
import { isByTomorrow } from './when.ts';

const form = () => import('./AddForm.tsx');

interface Props {
  port: FollowUpPort;
  /** Finds promises in the reply that was sent; null where no ticket is read. */
  promises: PromisePort | null;
  /** What is in hand, if anything. */
  conversation: Conversation | null;
}

const NO_PROMISES: PromisePort = { promisesSent: async () => [], answerOffer: async () => undefined };

/**
 * What was promised: first what the reply just sent promises, to be confirmed; then what is missed, due by tomorrow or
 * belongs to this ticket, missed first. Where there is none, only a way to note one by hand.
 */
export function FollowUps({ port, promises, conversation }: Props) {
  const ticket = conversation?.id ?? null;
  const { followUps, now, failed, change, add, look } = useFollowUps(port, ticket);
  const { offered, failed: lost, answer } = usePromises(promises ?? NO_PROMISES, conversation, look);
  const isShown = (one: FollowUp) => one.ticket === ticket || isByTomorrow(one.due, now);
  const shown = followUps.filter(isShown);
  const missed = shown.filter((one) => isMissed(one, now)).length;
  const later = followUps.length - shown.length;
  const [adding, setAdding] = useState(false);
  const { part } = useLater(form, adding);
  const byHand = adding ? (
    part && (
      <part.AddForm
        ticket={ticket}
        email={conversation?.customer.email ?? null}
        now={now}
        onAdd={(wanted) => void add(wanted).then((kept) => setAdding(!kept))}
        onCancel={() => setAdding(false)}
      />
    )
  ) : (
    <p class="follow-ups-more">
      <TextButton onClick={() => setAdding(true)}>{i18n.t('followup.add.open')}</TextButton>
    </p>
  );
  const trouble = failed ?? lost;
  const said = (
    <p role="status" class="follow-ups-failed">
      {trouble && i18n.t(trouble === 'full' ? 'no_room' : 'followup.failed')}
    </p>
  );
  if (followUps.length === 0 && offered.length === 0)
    return (
      <section class="follow-ups-none" aria-label={i18n.t('followup.title')}>
        {byHand}
        {said}
      </section>
    );
  return (
    <Card title={missed > 0 ? i18n.t('followup.missed', missed) : i18n.t('followup.title')}>
      <ul class="follow-ups">
        {offered.map((one) => (
          <PromiseOffer key={one.id} offered={one} onAnswer={(due) => answer(one, due)} />
        ))}
        {shown.map((one) => (
          <FollowUpLine
            key={one.id}
            one={one}
            now={now}
            here={one.ticket === ticket}
            onChange={(wanted) => change(one, wanted)}
          />
        ))}
      </ul>
      {later > 0 && <p class="follow-ups-later">{i18n.t('followup.later', later)}</p>}
      {byHand}
      {said}
    </Card>
  );
}

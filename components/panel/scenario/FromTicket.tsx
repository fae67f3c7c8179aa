import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation, Reading } from '../../../lib/conversation.ts';
import { mayWriteScenarios, openScenario } from '../../../lib/panel/redact/open-scenario.ts';
import { OPENING, SUBJECT, type TicketPiece, ticketPieces } from '../../../lib/panel/redact/ticket.ts';
import { Redact } from '../../redact/Redact.tsx';
import './from-ticket.css';

interface ItemProps {
  onOpen(): void;
}

/** For those who write scenarios, behind More; for others there is nothing. */
export function FromTicketItem({ onOpen }: ItemProps) {
  const [may, setMay] = useState(false);
  useEffect(() => {
    mayWriteScenarios().then(setMay, () => setMay(false));
  }, []);
  if (!may) return null;
  return (
    <li>
      <button type="button" onClick={onOpen}>
        {i18n.t('redact.scenario.item')}
      </button>
    </li>
  );
}

interface Props {
  conversation: Conversation;
  reading: Reading;
  onClose(): void;
}

const label = ({ id, author }: TicketPiece) => {
  if (id === SUBJECT) return i18n.t('redact.scenario.subject');
  if (id === OPENING) return i18n.t('redact.scenario.opening');
  return i18n.t(author === 'agent' ? 'redact.scenario.agent' : 'redact.scenario.customer');
};

/** A ticket on its way to the form of a scenario: nothing of it is kept, here or there, before every word has its answer. */
export function FromTicket({ conversation, reading, onClose }: Props) {
  const [pieces] = useState(() => ticketPieces(conversation));
  const [failed, setFailed] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const open = (texts: Readonly<Record<string, string>>) =>
    openScenario(pieces, texts, conversation.channel, reading).then(onClose, () => setFailed(true));
  return (
    <dialog class="from-ticket" ref={dialog} aria-label={i18n.t('redact.scenario.title')} onClose={onClose}>
      <h2>{i18n.t('redact.scenario.title')}</h2>
      <Redact
        pieces={pieces.map((piece) => ({ ...piece, label: label(piece) }))}
        conversation={conversation}
        done={i18n.t('redact.scenario.done')}
        onDone={open}
        onCancel={onClose}
      />
      {failed && <p role="alert">{i18n.t('redact.scenario.failed')}</p>}
    </dialog>
  );
}

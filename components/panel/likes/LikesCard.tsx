import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { whyFailed } from '../../../lib/ask.ts';
import type { Reading } from '../../../lib/conversation.ts';
import { type CustomerCard, type KnownFrom, type PreferenceChange, pulseFor } from '../../../lib/panel/likes.ts';
import type { CustomerPort } from '../../../lib/panel/view.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { KnownList } from './KnownList.tsx';
import { NoteForm } from './NoteForm.tsx';
import './likes-card.css';

interface Props {
  port: CustomerPort;
  /** Who it is about; without an address nobody can be told apart, and nothing is shown. */
  email: string;
  reading: Reading;
  onInsert(text: string, event: { isTrusted: boolean }): void;
}

/** What is known of how this customer likes to be treated, with source and age; one gentle question in a calm moment. */
export function LikesCard({ port, email, reading, onInsert }: Props) {
  const [card, setCard] = useState<CustomerCard | null>(null);
  const [noting, setNoting] = useState(false);
  const [said, setSaid] = useState('');
  const whose = { email };
  const failed = (error: unknown) => setSaid(i18n.t(whyFailed(error) === 'full' ? 'no_room' : 'likes.failed'));
  useEffect(() => {
    port.customerCard(whose).then(setCard, failed);
  }, [email]);
  const note = (change: PreferenceChange, from: KnownFrom) => {
    port.notePreferences(whose, change, from).then((noted) => {
      setNoting(false);
      setSaid('');
      setCard(noted);
    }, failed);
  };
  const forget = () => {
    port.eraseCustomer(whose).then(() => {
      setCard(null);
      setSaid(i18n.t('likes.forgotten'));
    }, failed);
  };
  const pulse = pulseFor(card, reading, Date.now());
  const ask = (event: { isTrusted: boolean }) => {
    if (!pulse) return;
    onInsert(i18n.t(`likes.question.${pulse}`), event);
    port.markCustomer(whose, 'asked').then(setCard, failed);
  };
  return (
    <Card title={i18n.t('likes.title')}>
      {card ? (
        <KnownList card={card} onForget={(name) => note({ [name]: null }, 'agent')} />
      ) : (
        <p class="likes-none">{i18n.t('likes.none')}</p>
      )}
      {pulse && (
        <p class="likes-pulse">
          {i18n.t('likes.ask')} <q>{i18n.t(`likes.question.${pulse}`)}</q>{' '}
          <Button look="outline" onClick={ask}>
            {i18n.t('likes.insert')}
          </Button>
        </p>
      )}
      {noting ? (
        <NoteForm onNote={note} onCancel={() => setNoting(false)} />
      ) : (
        <p class="likes-do">
          <TextButton onClick={() => setNoting(true)}>{i18n.t('likes.note')}</TextButton>
          {card && <TextButton onClick={forget}>{i18n.t('likes.forget')}</TextButton>}
        </p>
      )}
      <p role="status" class="likes-none">
        {said}
      </p>
    </Card>
  );
}

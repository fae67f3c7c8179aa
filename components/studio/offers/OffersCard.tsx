import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Offer } from '../../../lib/offers.ts';
import type { PublishingPort } from '../../../lib/studio/publishing.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { TextField } from '../shared/TextField.tsx';

interface Props {
  port: PublishingPort;
  offers: readonly Offer[];
  onAnswered(): void;
}

/** What agents have offered: looked over, taken in or not, with a word to whoever did. */
export function OffersCard({ port, offers, onAnswered }: Props) {
  const [said, setSaid] = useState('');
  /** An answer is under way: the list may be shorter before it is said what became of it. */
  const [busy, setBusy] = useState(false);
  const status = useKeptFocus<HTMLParagraphElement>(offers.length);
  if (offers.length === 0 && said === '' && !busy) return null;
  const run = (step: Promise<unknown>, good: string) => {
    setBusy(true);
    const answered = step.then(
      () => {
        setSaid(good);
        onAnswered();
      },
      () => setSaid(i18n.t('publishing.failed')),
    );
    void answered.finally(() => setBusy(false));
  };
  return (
    <Card title={i18n.t('offer.list')}>
      <p class="studio-note">{i18n.t('offer.list_note')}</p>
      <ul class="publishing-list">
        {offers.map((offer) => (
          <OfferLine key={offer.id} port={port} offer={offer} run={run} />
        ))}
      </ul>
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

interface LineProps {
  port: PublishingPort;
  offer: Offer;
  run(step: Promise<unknown>, good: string): void;
}

function OfferLine({ port, offer, run }: LineProps) {
  const [title, setTitle] = useState(offer.title);
  const [body, setBody] = useState(offer.body);
  const [word, setWord] = useState('');
  const empty = title.trim() === '' || body.trim() === '';
  return (
    <li>
      <p class="studio-note">
        {offer.name ? i18n.t('offer.by', [offer.name, offer.day]) : i18n.t('offer.by_nobody', [offer.day])}
      </p>
      <TextField label={i18n.t('offer.name')} value={title} maxLength={120} onText={setTitle} />
      <TextField label={i18n.t('offer.text')} value={body} rows={6} onText={setBody} />
      <TextField label={i18n.t('offer.word')} value={word} maxLength={300} onText={setWord} />
      <div class="publishing-do">
        <Button
          disabled={empty}
          onClick={() =>
            run(port.acceptOffer(offer.id, title.trim(), body, word), i18n.t('offer.accepted', [title.trim()]))
          }
        >
          {i18n.t('offer.accept')}
        </Button>
        <Button
          look="quiet"
          onClick={() => run(port.declineOffer(offer.id, word), i18n.t('offer.declined', [offer.title]))}
        >
          {i18n.t('offer.decline')}
        </Button>
      </div>
    </li>
  );
}

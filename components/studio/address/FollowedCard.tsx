import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type FollowedPack, readable } from '../../../lib/addresses.ts';
import type { AddressPort } from '../../../lib/studio/address.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { troubleWords } from './words.ts';

interface Props {
  port: AddressPort;
  followed: readonly FollowedPack[];
  /** They are others now: they are asked for anew. */
  onChanged(): Promise<void>;
}

const at = (moment: string): string => new Date(moment).toLocaleString();

/** Until when the version in use holds: what is over stays in use, and is not silent about it. */
function Ends({ until }: { until: string | null }) {
  if (until === null) return null;
  if (Date.parse(until) < Date.now()) return <p class="said-wrong">{i18n.t('address.over', [at(until)])}</p>;
  return <p class="studio-note">{i18n.t('packs.ends', [at(until)])}</p>;
}

/** Each pack that is followed: which version holds, when it was last asked for, and what went wrong. */
export function FollowedCard({ port, followed, onChanged }: Props) {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const failed = () => setSaid(i18n.t('address.failed'));
  const check = () => {
    setSaid(i18n.t('address.checking'));
    port
      .checkNow()
      .then(onChanged)
      .then(() => setSaid(i18n.t('address.checked_now')), failed);
  };
  const stop = ({ id }: FollowedPack) => {
    port
      .unfollow(id)
      .then(() => {
        setSaid(i18n.t('address.stopped'));
        // The button goes with its pack, and the keyboard must stay somewhere.
        status.current?.focus();
        return onChanged();
      })
      .catch(failed);
  };
  return (
    <Card
      title={i18n.t('address.followed')}
      aside={
        <Button look="quiet" onClick={check}>
          {i18n.t('address.check')}
        </Button>
      }
    >
      <ul class="packs-list">
        {followed.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.head.name}</b> ·{' '}
              {one.head.version === 0
                ? i18n.t('address.none_yet')
                : i18n.t('packs.version', [String(one.head.version)])}
              {one.partner && ` · ${i18n.t('address.partner_short')}`}
            </p>
            <p class="studio-note">{one.url}</p>
            {one.head.note && <p>{one.head.note}</p>}
            <p class="studio-note">
              {i18n.t('address.templates', one.templates)} · {i18n.t('address.checked', [at(one.checked)])} ·{' '}
              {i18n.t('address.changed', [at(one.changed)])}
            </p>
            <p class="studio-note">
              {i18n.t(`address.pinned.${one.pinned}`)} <span class="packs-print">{readable(one.fingerprint)}</span>
            </p>
            <Ends until={one.head.until} />
            {one.waiting && (
              <p>
                {one.waiting.from
                  ? i18n.t('address.later', [String(one.waiting.version), at(one.waiting.from)])
                  : i18n.t('address.trial', [String(one.waiting.version)])}
              </p>
            )}
            {one.trouble && (
              <p class="said-wrong">
                {troubleWords(one.trouble)} {i18n.t('address.stays')}
              </p>
            )}
            {one.pinned === 'person' && (
              <Button
                look="outline"
                aria-label={i18n.t('address.stop_named', [one.head.name])}
                onClick={() => stop(one)}
              >
                {i18n.t('address.stop')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

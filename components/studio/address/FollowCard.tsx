import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isAllowed } from '../../../lib/address-allowed.ts';
import { type LookedUp, readable } from '../../../lib/addresses.ts';
import type { AddressPort } from '../../../lib/studio/address.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';
import { troubleWords } from './words.ts';

interface Props {
  port: AddressPort;
  onFollowed(): void;
}

/** What lies at the address that was looked at, whatever is written in the field by now. */
type Found = LookedUp & { url: string };

/** Two steps: what lies at an address and whose key has signed it; then, after a person has compared it, following it. */
export function FollowCard({ port, onFollowed }: Props) {
  const id = useOwnId();
  const [url, setUrl] = useState('');
  const [as, setAs] = useState('');
  const [partner, setPartner] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const turn = useRef(0);
  const failed = () => setSaid(i18n.t('address.failed'));
  const look = async () => {
    setFound(null);
    turn.current += 1;
    const { current } = turn;
    const address = url.trim();
    // Before the browser is asked for a host that could not be used.
    if (!isAllowed(address, import.meta.env.MODE === 'loopback')) return setSaid(i18n.t('address.fault.not_https'));
    // First of all: the browser only asks in the click itself.
    if (!(await port.askDataHost(address))) return setSaid(i18n.t('address.fault.no_permission'));
    setSaid(i18n.t('address.looking'));
    const answer = await port.lookUp(address);
    // Another address was looked at meanwhile.
    if (current !== turn.current) return;
    if ('trouble' in answer) return setSaid(troubleWords(answer.trouble));
    setFound({ ...answer.found, url: address });
    setSaid('');
  };
  const follow = async ({ url: seen, fingerprint }: Found) => {
    setSaid(i18n.t('address.beginning'));
    const answer = await port.follow({ url: seen, fingerprint, partner, as: as.trim() || null });
    // Either it is followed, or what was shown is not what lies there now: it is looked at anew.
    setFound(null);
    status.current?.focus();
    if ('trouble' in answer) return setSaid(troubleWords(answer.trouble));
    setUrl('');
    setSaid(i18n.t('address.following', [answer.followed.head.name]));
    onFollowed();
  };
  const start = (what: Found) => {
    setBusy(true);
    follow(what)
      .catch(failed)
      .finally(() => setBusy(false));
  };
  return (
    <Card title={i18n.t('address.follow')}>
      <p class="studio-note">{i18n.t('address.follow_note')}</p>
      <form
        class="packs-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          look().catch(failed);
        }}
      >
        <label for={`${id}-url`}>{i18n.t('address.url')}</label>
        <input
          id={`${id}-url`}
          type="url"
          autocomplete="off"
          placeholder={i18n.t('address.url_hint')}
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
        <Button type="submit" look="outline">
          {i18n.t('address.look')}
        </Button>
      </form>
      {found && (
        <div class="packs-preview">
          <p>
            <b>{found.head.name}</b> · {i18n.t('packs.version', [String(found.head.version)])} ·{' '}
            {i18n.t('address.templates', found.counts.template ?? 0)}
          </p>
          {found.head.note && <p class="studio-note">{found.head.note}</p>}
          <p>{i18n.t('address.compare')}</p>
          <p class="packs-print">{readable(found.fingerprint)}</p>
          <label>
            <input type="checkbox" checked={partner} onChange={(event) => setPartner(event.currentTarget.checked)} />{' '}
            {i18n.t('address.partner')}
          </label>
          <div class="packs-form">
            <label for={`${id}-as`}>{i18n.t('address.as')}</label>
            <input id={`${id}-as`} value={as} maxLength={120} onInput={(event) => setAs(event.currentTarget.value)} />
          </div>
          <Button disabled={busy} onClick={() => start(found)}>
            {i18n.t('address.start')}
          </Button>
        </div>
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
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

/** Two steps: what lies at an address and whose key has signed it; then, after a person has compared it, following it. */
export function FollowCard({ port, onFollowed }: Props) {
  const id = useOwnId();
  const [url, setUrl] = useState('');
  const [as, setAs] = useState('');
  const [partner, setPartner] = useState(false);
  const [found, setFound] = useState<LookedUp | null>(null);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const failed = () => setSaid(i18n.t('address.failed'));
  const look = async () => {
    setFound(null);
    const address = url.trim();
    if (!/^https?:\/\/\S+$/i.test(address) || !URL.canParse(address)) return setSaid(i18n.t('address.fault.not_https'));
    // First of all: the browser only asks in the click itself.
    if (!(await port.askDataHost(address))) return setSaid(i18n.t('address.fault.no_permission'));
    setSaid(i18n.t('address.looking'));
    const answer = await port.lookUp(address);
    if ('trouble' in answer) return setSaid(troubleWords(answer.trouble));
    setFound(answer.found);
    setSaid('');
  };
  const follow = async ({ fingerprint }: LookedUp) => {
    const answer = await port.follow({ url: url.trim(), fingerprint, partner, as: as.trim() || null });
    if ('trouble' in answer) return setSaid(troubleWords(answer.trouble));
    setFound(null);
    setUrl('');
    setSaid(i18n.t('address.following', [answer.followed.head.name]));
    status.current?.focus();
    onFollowed();
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
          <Button onClick={() => follow(found).catch(failed)}>{i18n.t('address.start')}</Button>
        </div>
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

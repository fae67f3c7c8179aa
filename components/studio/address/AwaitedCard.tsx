import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AwaitedAddress } from '../../../lib/addresses.ts';
import type { AddressPort } from '../../../lib/studio/address.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { troubleWords } from './words.ts';

interface Props {
  port: AddressPort;
  awaited: readonly AwaitedAddress[];
  onAsked(): Promise<void>;
}

/** Packs that the organisation wants followed, and that only a person can let the browser reach. */
export function AwaitedCard({ port, awaited, onAsked }: Props) {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const allow = async (url: string) => {
    // First of all: the browser only asks in the click itself.
    if (!(await port.askDataHost(url))) return setSaid(i18n.t('address.fault.no_permission'));
    setSaid(i18n.t('address.looking'));
    await onAsked();
    setSaid('');
    status.current?.focus();
  };
  return (
    <Card title={i18n.t('address.awaited')}>
      <p class="studio-note">{i18n.t('address.awaited_note')}</p>
      <ul class="packs-list">
        {awaited.map(({ wanted: { url }, trouble }) => (
          <li key={url}>
            <p class="studio-note">{url}</p>
            <p>{troubleWords(trouble)}</p>
            <Button look="outline" onClick={() => allow(url).catch(() => setSaid(i18n.t('address.failed')))}>
              {i18n.t('address.allow', [new URL(url).host])}
            </Button>
          </li>
        ))}
      </ul>
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

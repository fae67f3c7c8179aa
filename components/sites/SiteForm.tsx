import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { allows } from '../../lib/managed.ts';
import { Button } from '../ui/Button.tsx';
import { addressOf } from './address.ts';
import type { SitePort } from './port.ts';
import './site-form.css';
import { useOwnId } from '../ui/useOwnId.ts';

interface Props {
  sites: SitePort;
  /** Hosts that are on, so that nobody asks twice. */
  known: readonly string[];
  /** The sites that the organisation allows; null: any. */
  allowed: readonly string[] | null;
  onAdded(site: { origin: string; label: string }): void;
}

type Said = { good: boolean; words: string } | null;

/** Switches a site on by its address. The browser asks; whatever the answer, it is said in plain words. */
export function SiteForm({ sites, known, allowed, onAdded }: Props) {
  const id = useOwnId();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said>(null);
  const wrong = (words: string) => setSaid({ good: false, words });

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const address = addressOf(typed);
    if ('fault' in address) return wrong(i18n.t(`sites.${address.fault}`, [typed.trim()]));
    if (known.includes(address.host)) return setSaid({ good: true, words: i18n.t('sites.already', [address.host]) });
    if (!allows(allowed, address.origin)) return wrong(i18n.t('sites.only_others', [address.host]));
    // Asked for in the click itself: browsers allow it nowhere else.
    sites.switchOn(address.origin).then(
      (granted) => {
        if (!granted) return wrong(i18n.t('sites.refused'));
        setSaid({ good: true, words: i18n.t('sites.added', [address.host]) });
        setTyped('');
        onAdded({ origin: address.origin, label: address.host });
      },
      () => wrong(i18n.t('sites.failed')),
    );
  };

  return (
    <form class="site-form" noValidate onSubmit={submit}>
      <label for={id}>{i18n.t('sites.label')}</label>
      <div class="site-form-row">
        <input
          id={id}
          type="url"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('sites.placeholder')}
          value={typed}
          aria-invalid={said !== null && !said.good}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid(null);
          }}
        />
        <Button type="submit">{i18n.t('sites.add')}</Button>
      </div>
      <p id={`${id}-said`} role="status" class={said ? (said.good ? 'said-good' : 'said-wrong') : undefined}>
        {said?.words ?? i18n.t('sites.add_note')}
      </p>
    </form>
  );
}

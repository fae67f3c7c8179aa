import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Replacement } from '../../../lib/training/own-message.ts';
import { TextButton } from '../../ui/Button.tsx';

interface Props {
  /** Counted from 1. */
  at: number;
  one: Replacement;
  onChange(rest: Partial<Replacement>): void;
}

/** One replacement: what stands there now, what was there (only when asked for), and the way back. */
export function ReplacementLine({ at, one, onChange }: Props) {
  const [seen, setSeen] = useState(false);
  return (
    <li>
      <input
        type="checkbox"
        checked={one.on}
        aria-label={i18n.t('training.own.on', [at, one.stands])}
        onChange={(event) => onChange({ on: event.currentTarget.checked })}
      />
      <input
        type="text"
        value={one.stands}
        disabled={!one.on}
        aria-label={i18n.t('training.own.stands', [at])}
        onInput={(event) => onChange({ stands: event.currentTarget.value })}
      />
      <TextButton
        aria-expanded={seen}
        aria-label={i18n.t('training.own.was_label', [at])}
        onClick={() => setSeen(!seen)}
      >
        {seen ? <q>{one.quote}</q> : i18n.t('training.own.was')}
      </TextButton>
    </li>
  );
}

import { i18n } from '#i18n';
import type { Replacement } from '../../../lib/panel/offer/replacements.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  one: Replacement;
  onChange(rest: Partial<Replacement>): void;
}

/** One place: what stands there, what would stand instead, and the agent's word on it. */
export function Decision({ one: { quote, stands, kept }, onChange }: Props) {
  const id = useOwnId();
  return (
    <li>
      <label for={id}>{i18n.t('offer.stands', [quote])}</label>
      <input
        id={id}
        dir="auto"
        maxLength={80}
        value={stands}
        disabled={kept === true}
        onInput={(event) => onChange({ stands: event.currentTarget.value, kept: null })}
      />
      <div class="offer-row">
        <Button
          look="outline"
          aria-pressed={kept === false}
          aria-describedby={id}
          onClick={() => onChange({ kept: false })}
        >
          {i18n.t(kept === false ? 'offer.replaced' : 'offer.replace')}
        </Button>
        <Button
          look="quiet"
          aria-pressed={kept === true}
          aria-describedby={id}
          onClick={() => onChange({ kept: true })}
        >
          {i18n.t(kept === true ? 'offer.kept' : 'offer.keep')}
        </Button>
      </div>
    </li>
  );
}

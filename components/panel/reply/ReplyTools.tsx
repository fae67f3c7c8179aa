import { i18n } from '#i18n';
import type { DeskPart } from '../../../lib/panel/desk/view.ts';
import { TONES, type Tone } from '../../../lib/panel/desk/view.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import './reply-tools.css';

const AS_IT_IS = 'as_it_is';

interface Props {
  desk: DeskPart;
  tone: Tone | null;
  /** Keeps the reply shown as a template of the agent's own; null where that cannot be done yet. */
  onKeep: (() => void) | null;
  /** Offers the reply shown to the team; null where there is none. */
  onOffer: (() => void) | null;
}

/** Under the reply: another of its kind, the one before, keeping it, and the tone of all three. */
export function ReplyTools({ desk: { view, actions }, tone, onKeep, onOffer }: Props) {
  return (
    <div class="reply-tools">
      <div class="reply-tools-row">
        <Button look="quiet" aria-busy={view.busy} onClick={() => actions.another()}>
          {i18n.t('reply.another')}
        </Button>
        {view.earlier && (
          <Button look="quiet" onClick={() => actions.back()}>
            {i18n.t('reply.back')}
          </Button>
        )}
        {onOffer && (
          <Button look="quiet" onClick={onOffer}>
            {i18n.t('offer.begin')}
          </Button>
        )}
        {onKeep && <IconButton icon="star" label={i18n.t('template.keep')} onClick={onKeep} />}
      </div>
      <Choice<Tone | typeof AS_IT_IS>
        legend={i18n.t('reply.tone')}
        options={([AS_IT_IS, ...TONES] as const).map((value) => ({ value, words: i18n.t(`tone.${value}`) }))}
        value={tone ?? AS_IT_IS}
        onChoose={(value) => actions.tone(value === AS_IT_IS ? null : value)}
      />
    </div>
  );
}

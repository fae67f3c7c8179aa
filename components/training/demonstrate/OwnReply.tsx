import { i18n } from '#i18n';
import { LONGEST, replacementsIn, shownText } from '../../../lib/training/own-message.ts';
import type { Side } from '../../../lib/training/steps.ts';

interface Props {
  side: Side;
  value: string;
  onWrite(value: string): void;
}

const anonymous = (text: string) => shownText(text, replacementsIn(text)).text;

/** A reply to compare; what is pasted into it loses its names and numbers on the way. */
export function OwnReply({ side, value, onWrite }: Props) {
  return (
    <label class="training-field">
      <span>{i18n.t('training.demo.reply', [i18n.t(`training.demo.side.${side}`)])}</span>
      <textarea
        rows={4}
        dir="auto"
        maxLength={LONGEST}
        value={value}
        onInput={(event) => onWrite(event.currentTarget.value)}
        onPaste={(event) => {
          event.preventDefault();
          const field = event.currentTarget;
          const given = anonymous(event.clipboardData?.getData('text/plain') ?? '');
          field.setRangeText(given, field.selectionStart, field.selectionEnd, 'end');
          onWrite(field.value.slice(0, LONGEST));
        }}
      />
    </label>
  );
}

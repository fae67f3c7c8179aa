import type { RefObject } from 'preact';
import { i18n } from '#i18n';
import { callName } from '../../panel/customer.ts';
import { Button } from '../../ui/Button.tsx';

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  customer: string;
  draft: string;
  onWrite(draft: string): void;
  onSend(): void;
}

/** Where the learner writes. An empty reply can be sent too: silence is an answer. */
export function ReplyBox({ field, customer, draft, onWrite, onSend }: Props) {
  return (
    <form
      class="reply-box"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
        field.current?.focus();
      }}
    >
      <label class="training-field">
        <span>{i18n.t('training.practise.your_reply', [callName(customer) ?? customer])}</span>
        <textarea
          ref={field}
          rows={7}
          dir="auto"
          maxLength={8000}
          value={draft}
          onInput={(event) => onWrite(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <div class="training-row">
        <Button type="submit">{i18n.t('training.practise.send')}</Button>
        <span class="training-note">{i18n.t('training.practise.send_keys')}</span>
      </div>
    </form>
  );
}

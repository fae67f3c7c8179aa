import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CHANNELS, GESTURE_KINDS } from '../../../lib/conversation.ts';
import { NEEDS } from '../../../lib/customers.ts';
import type { KnownFrom, PreferenceChange } from '../../../lib/panel/likes.ts';
import { Button, TextButton } from '../../ui/Button.tsx';

interface Props {
  onNote(change: PreferenceChange, from: KnownFrom): void;
  onCancel(): void;
}

interface Choice {
  words: string;
  change: PreferenceChange;
}

const choices = (): Choice[] => [
  ...CHANNELS.map((channel) => ({
    words: i18n.t('likes.channel', [i18n.t(`likes.by.${channel}`)]),
    change: { channel },
  })),
  ...(['marketing', 'calls', 'gifts'] as const).flatMap((name) => [
    { words: i18n.t(`likes.${name}.no`), change: { [name]: false } },
    { words: i18n.t(`likes.${name}.yes`), change: { [name]: true } },
  ]),
  ...NEEDS.map((need) => ({ words: i18n.t(`likes.need.${need}`), change: { needs: [need] } })),
  ...GESTURE_KINDS.map((kind) => ({
    words: i18n.t('likes.likes', [i18n.t(`gesture.kind.${kind}`)]),
    change: { likes: [kind] },
  })),
];

/** Notes one thing that they like or need, and who says so. Chosen, not typed: nothing of the conversation is kept. */
export function NoteForm({ onNote, onCancel }: Props) {
  const [all] = useState(choices);
  const [at, setAt] = useState(0);
  const [from, setFrom] = useState<KnownFrom>('said');
  return (
    <form
      class="likes-form"
      onSubmit={(event) => {
        event.preventDefault();
        const choice = all[at];
        if (choice) onNote(choice.change, from);
      }}
    >
      <label>
        <span>{i18n.t('likes.what')}</span>
        <select value={String(at)} onChange={(event) => setAt(Number(event.currentTarget.value))}>
          {all.map(({ words }, index) => (
            <option key={words} value={String(index)}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{i18n.t('likes.who')}</span>
        <select value={from} onChange={(event) => setFrom(event.currentTarget.value as KnownFrom)}>
          <option value="said">{i18n.t('likes.from.said')}</option>
          <option value="asked">{i18n.t('likes.from.asked')}</option>
          <option value="agent">{i18n.t('likes.from.agent')}</option>
        </select>
      </label>
      <p class="likes-do">
        <Button type="submit" look="outline">
          {i18n.t('likes.keep')}
        </Button>
        <TextButton onClick={onCancel}>{i18n.t('likes.cancel')}</TextButton>
      </p>
    </form>
  );
}

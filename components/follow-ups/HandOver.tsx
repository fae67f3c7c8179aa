import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { FollowUp } from '../../lib/follow-ups.ts';
import { copyText } from '../../lib/panel/clipboard.ts';
import { TextButton } from '../ui/Button.tsx';
import { whenDue } from './when.ts';

interface Props {
  one: FollowUp;
  now: number;
  onHandedOver(): void;
  onCancel(): void;
}

/** A promise on its way to a colleague: a line to give them, then it is off this list. */
export function HandOver({ one: { promised, ticket, due, page }, now, onHandedOver, onCancel }: Props) {
  const [said, setSaid] = useState('');
  const line = i18n.t('followup.over.line', [i18n.t(`followup.what.${promised}`), ticket, whenDue(due, now)]);
  const words = page ? `${line}\n${page}` : line;
  const copy = async () => setSaid(i18n.t((await copyText(words)) ? 'making.copied' : 'making.not_copied'));
  return (
    <div class="follow-up-over">
      <p>{i18n.t('followup.over.give')}</p>
      <blockquote dir="auto">{line}</blockquote>
      <p class="follow-up-do">
        <TextButton onClick={copy}>{i18n.t('making.copy')}</TextButton>
        <TextButton onClick={onHandedOver}>{i18n.t('followup.over.done')}</TextButton>
        <TextButton onClick={onCancel}>{i18n.t('followup.add.cancel')}</TextButton>
        <span role="status">{said}</span>
      </p>
    </div>
  );
}

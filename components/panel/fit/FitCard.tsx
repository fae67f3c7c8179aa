import { useCallback, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation, Reading } from '../../../lib/conversation.ts';
import type { DeskPart } from '../../../lib/panel/desk/view.ts';
import { fittingOf } from '../../../lib/panel/fit/said.ts';
import type { PanelView } from '../../../lib/panel/view.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useEscape } from '../../ui/escape.ts';
import './fit-card.css';
import { useOwnId } from '../../ui/useOwnId.ts';
import { FitForm } from './FitForm.tsx';
import { fitWords } from './words.ts';

interface Props {
  view: PanelView;
  conversation: Conversation;
  reading: Reading;
  desk: DeskPart;
}

/** What the replies are fitted to, in one line; opened, each with what it was told by, and the agent's own word in its place. */
export function FitCard({ view, conversation, reading, desk }: Props) {
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  useEscape(open, close);
  const { wishes } = view;
  const fitting = useMemo(() => fittingOf(conversation, reading, wishes ?? {}), [conversation, reading, wishes]);
  return (
    <Card
      title={i18n.t('fit.title')}
      aside={
        <span class="card-aside">
          <TextButton aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {i18n.t(open ? 'fit.done' : 'fit.change')}
          </TextButton>
        </span>
      }
    >
      <p class="fit-line">
        {fitWords(fitting).map(({ words, said }, at) => (
          <span key={words}>
            {at > 0 && ' · '}
            {said ? <b>{words}</b> : words}
          </span>
        ))}
      </p>
      <div id={id}>
        {open && (
          <FitForm fitting={fitting} reading={reading} kept={desk.view.kept} onSay={(fit) => desk.actions.say(fit)} />
        )}
      </div>
    </Card>
  );
}

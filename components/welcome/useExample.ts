import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../lib/conversation.ts';
import { BLANK } from '../../lib/panel/fresh.ts';
import { NO_ACTIONS } from '../../lib/panel/no-actions.ts';
import { filledText, gapsLeft } from '../../lib/panel/reply-text.ts';
import type { Notice, PanelActions, PanelView } from '../../lib/panel/view.ts';
import { exampleConversation, exampleReading } from './example.ts';
import { exampleSuggestion } from './example-replies.ts';

/** The panel's state for the example: it answers as the real one does, with nothing behind it. */
export function useExample() {
  const [pointed, setPointed] = useState<Evidence | null>(null);
  const [shown, setShown] = useState(0);
  const [filled, setFilled] = useState<Readonly<Record<string, string>>>({});
  const [notice, setNotice] = useState<Notice | null>(null);
  const [inserted, setInserted] = useState('');
  const example = useMemo(() => {
    const conversation = exampleConversation();
    const reading = exampleReading(conversation.messages[0]?.text ?? '');
    return { conversation, reading, suggestion: exampleSuggestion(reading) };
  }, []);

  const composer = i18n.t('welcome.composer');
  const reply = example.suggestion.replies[shown];
  const insert = () => {
    if (!reply) return;
    const count = gapsLeft(reply, filled).length;
    if (count > 0 && notice?.kind !== 'gaps_left') return setNotice({ kind: 'gaps_left', count });
    setInserted(filledText(reply, filled));
    setNotice({ kind: 'inserted', composer });
  };
  const copy = () => {
    if (!reply) return;
    navigator.clipboard.writeText(filledText(reply, filled)).then(
      () => setNotice({ kind: 'copied' }),
      () => setNotice({ kind: 'copy_failed' }),
    );
  };
  const actions: PanelActions = {
    ...NO_ACTIONS,
    show: (index) => {
      setShown(index);
      setNotice(null);
    },
    fill: (gap, value) => setFilled({ ...filled, [gap]: value }),
    point: setPointed,
    insert,
    copy,
    dismiss: () => setNotice(null),
  };
  const view: PanelView = {
    ...BLANK,
    ...example,
    phase: 'ready',
    source: 'page',
    composer,
    notice,
    shown,
    filled,
  };
  return { ...example, view, actions, pointed, inserted };
}

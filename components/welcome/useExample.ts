import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Evidence } from '../../lib/conversation.ts';
import { filledText, gapsLeft } from '../../lib/panel/reply-text.ts';
import type { Notice, PanelActions, PanelView } from '../../lib/panel/view.ts';
import { exampleConversation, exampleReading } from './example.ts';
import { exampleSuggestion } from './example-replies.ts';

const nothing = () => undefined;

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
    show: (index) => {
      setShown(index);
      setNotice(null);
    },
    fill: (gap, value) => setFilled({ ...filled, [gap]: value }),
    point: setPointed,
    insert,
    copy,
    write: nothing,
    paste: nothing,
    readSelection: nothing,
    readMain: nothing,
    teach: nothing,
    keepTaught: nothing,
    forgetTaught: nothing,
    lookAgain: nothing,
    dock: nothing,
    resize: nothing,
    close: nothing,
    pause: nothing,
    move: nothing,
    leave: nothing,
    dismiss: () => setNotice(null),
    correct: nothing,
    save: nothing,
  };
  const view: PanelView = {
    ...example,
    phase: 'ready',
    helpdesk: null,
    source: 'page',
    structure: null,
    guessed: [],
    missing: [],
    unread: { pictures: 0, attachments: 0, cut: 0, older: 0 },
    hindrance: null,
    // The example is not read but written, so there is nothing to correct.
    asRead: null,
    wishes: null,
    correction: null,
    correctedEarlier: false,
    version: '',
    composer,
    side: 'right',
    stand: 'page',
    movable: false,
    notice,
    teaching: null,
    taught: false,
    shown,
    filled,
    coach: null,
    desk: null,
    shelf: null,
    gestures: null,
    road: null,
    kept: null,
  };
  return { ...example, view, actions, pointed, inserted };
}

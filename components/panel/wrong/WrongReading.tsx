import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reading } from '../../../lib/conversation.ts';
import type { PanelActions, PanelView } from '../../../lib/panel/view.ts';
import { useEscape } from '../../ui/escape.ts';
import { CorrectForm } from './CorrectForm.tsx';
import { ExportCase } from './ExportCase.tsx';
import './wrong-reading.css';

/** What an agent can do about a wrong reading. */
export type Wrong = 'correct' | 'export';

interface Props {
  what: Wrong;
  view: PanelView;
  asRead: Reading;
  actions: PanelActions;
  /** Closes, and gives the keyboard back. */
  onDone(): void;
}

/** The form that is open about a wrong reading. */
export function WrongReading({ what, view, asRead, actions, onDone }: Props) {
  const { conversation, reading } = view;
  const box = useRef<HTMLDivElement>(null);
  useEscape(true, onDone);
  // The agent has asked for this, so the keyboard goes there.
  useLayoutEffect(() => {
    const first = box.current?.querySelector<HTMLElement>('[tabindex="0"], textarea');
    first?.focus();
    // From the start: the whole text wants to be read.
    if (!(first instanceof HTMLTextAreaElement)) return;
    first.setSelectionRange(0, 0);
    first.scrollTop = 0;
  }, []);
  if (!reading || !conversation) return null;
  return (
    <div ref={box}>
      {what === 'correct' ? (
        <CorrectForm asRead={asRead} shown={reading} onCorrect={actions.correct} onDone={onDone} />
      ) : (
        <ExportCase
          conversation={conversation}
          said={reading}
          asRead={asRead}
          version={view.version}
          onSave={actions.save}
          onDone={onDone}
        />
      )}
    </div>
  );
}

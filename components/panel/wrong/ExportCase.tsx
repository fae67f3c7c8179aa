import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation, Reading } from '../../../lib/conversation.ts';
import { deidentified } from '../../../lib/panel/deidentify.ts';
import { turnText } from '../../../lib/panel/judgement.ts';
import { caseId, testCase } from '../../../lib/panel/test-case.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  conversation: Conversation;
  /** As the agent has corrected it. */
  said: Reading;
  asRead: Reading;
  version: string;
  onSave(name: string, content: string): void;
  onDone(): void;
}

/** A case for the labelled set: the text made anonymous, to be mended by hand, and exactly what will be in the file. */
export function ExportCase({ conversation, said, asRead, version, onSave, onDone }: Props) {
  const id = useOwnId();
  const [name] = useState(caseId);
  const [text, setText] = useState(() => deidentified(turnText(conversation), conversation));
  const [saved, setSaved] = useState(false);
  const { channel } = conversation;
  const line = testCase({ id: name, channel, text, said, read: asRead, version });
  const file = `${name}.json`;
  return (
    <form
      class="wrong"
      aria-label={i18n.t('case.title')}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(file, line);
        setSaved(true);
      }}
    >
      <h3>
        <label for={`${id}-text`}>{i18n.t('case.text')}</label>
      </h3>
      <p class="wrong-note" id={`${id}-note`}>
        {i18n.t('case.note')}
      </p>
      <textarea
        id={`${id}-text`}
        rows={7}
        dir="auto"
        aria-describedby={`${id}-note`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setSaved(false);
        }}
      />
      <h3 id={`${id}-exact`}>{i18n.t('case.exact')}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="wrong-exact" aria-labelledby={`${id}-exact`} tabIndex={0}>
        {line}
      </section>
      <div class="wrong-row">
        <Button type="submit" disabled={!text.trim()}>
          {i18n.t('case.save')}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {i18n.t(saved ? 'case.done' : 'correct.cancel')}
        </Button>
      </div>
      <p class="wrong-note" role="status">
        {saved && i18n.t('case.saved', [file])}
      </p>
    </form>
  );
}

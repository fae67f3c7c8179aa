import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelActions } from '../../../lib/panel/view.ts';
import { Button } from '../../ui/Button.tsx';
import './paste-box.css';
import { useOwnId } from '../../ui/useOwnId.ts';

/** A way round a page that cannot be read: paste the words, or select them there. */
export function PasteBox({ actions }: { actions: PanelActions }) {
  const id = useOwnId();
  const [text, setText] = useState('');
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) actions.paste(text);
      }}
    >
      <label for={id}>{i18n.t('paste.label')}</label>
      <textarea
        id={id}
        rows={4}
        dir="auto"
        value={text}
        placeholder={i18n.t('paste.placeholder')}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="paste-row">
        <Button type="submit" disabled={!text.trim()}>
          {i18n.t('paste.read')}
        </Button>
        <Button look="quiet" onClick={() => actions.readSelection()}>
          {i18n.t('paste.selection')}
        </Button>
      </div>
    </form>
  );
}

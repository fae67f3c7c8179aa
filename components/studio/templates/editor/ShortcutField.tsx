import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { freeShortcut, shortcutClash, shortcutFrom } from '../../../../lib/studio/templates/shortcuts.ts';
import type { Template } from '../../../../lib/templates.ts';
import { TextButton } from '../../../ui/Button.tsx';
import { useOwnId } from '../../../ui/useOwnId.ts';

interface Props {
  draft: Template;
  all: readonly Template[];
  readOnly: boolean;
  onWrite(shortcut: string | null): void;
  /** Keeps the template, and takes the shortcut from one's own other one. */
  onTakeOver(): void;
}

/** The shortcut; when another template has it, who that is and what can be done. */
export function ShortcutField({ draft, all, readOnly, onWrite, onTakeOver }: Props) {
  const id = useOwnId();
  const [typed, setTyped] = useState(draft.shortcut ?? '');
  const other = readOnly ? null : shortcutClash(draft.shortcut, draft.id, all);
  const put = (text: string) => {
    setTyped(text);
    onWrite(shortcutFrom(text));
  };
  // Written elsewhere: an older version was brought back.
  const shown = shortcutFrom(typed) === draft.shortcut ? typed : (draft.shortcut ?? '');
  return (
    <>
      <label for={id}>{i18n.t('template.shortcut')}</label>
      <input
        id={id}
        maxLength={31}
        autocomplete="off"
        spellcheck={false}
        readOnly={readOnly}
        placeholder={i18n.t('template.shortcut_hint')}
        value={shown}
        aria-describedby={other ? `${id}-other` : undefined}
        onInput={(event) => put(event.currentTarget.value)}
      />
      {other && draft.shortcut && (
        <p class="shortcut-other" id={`${id}-other`}>
          {i18n.t(`templates.shortcut_${other.scope}`, [other.title])}{' '}
          <TextButton onClick={() => put(freeShortcut(draft.shortcut ?? '', all))}>
            {i18n.t('templates.shortcut_free', [freeShortcut(draft.shortcut, all)])}
          </TextButton>{' '}
          {other.scope === 'mine' && (
            <TextButton onClick={onTakeOver}>{i18n.t('templates.shortcut_take', [other.title])}</TextButton>
          )}
        </p>
      )}
    </>
  );
}

import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfPart } from '../../../lib/panel/shelf/view.ts';
import type { FoundTemplate } from '../../../lib/templates.ts';
import { useEscape } from '../../ui/escape.ts';
import { FoundLine } from './FoundLine.tsx';
import './search.css';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  shelf: ShelfPart;
  field: RefObject<HTMLInputElement | null>;
}

/** Where a slash is a letter like any other. */
const TYPED_INTO = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/**
 * The search box: `/` goes there from anywhere in the panel, arrow keys go through what was found, Enter looks at it.
 * With nothing typed, what fits this reading best stands there.
 */
export function Search({ shelf: { view, actions }, field }: Props) {
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const found = view.found ?? [];
  /** Place of the one that Enter looks at. */
  const now = Math.max(0, Math.min(at, found.length - 1));
  const close = useCallback(() => setOpen(false), []);
  useEscape(open, close);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TYPED_INTO)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);

  const look = (query: string) => {
    setOpen(true);
    setAt(0);
    actions.search(query);
  };
  const choose = (one: FoundTemplate) => {
    setOpen(false);
    actions.choose(one);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!open) return look(view.query);
      setOpen(false);
      actions.chooseAt(now);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return look(view.query);
      const step = event.key === 'ArrowDown' ? 1 : found.length - 1;
      if (found.length > 0) setAt((now + step) % found.length);
    }
  };
  return (
    <div class="search">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={i18n.t('template.search')}
        aria-keyshortcuts="/"
        aria-autocomplete="list"
        aria-expanded={open && found.length > 0}
        aria-controls={`${id}-found`}
        aria-activedescendant={open && found.length > 0 ? `${id}-${now}` : undefined}
        placeholder={i18n.t('template.search_hint')}
        autocomplete="off"
        spellcheck={false}
        value={view.query}
        onInput={(event) => look(event.currentTarget.value)}
        onFocus={() => view.chosen === null && look(view.query)}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div
        class="search-found"
        id={`${id}-found`}
        role="listbox"
        aria-label={i18n.t('template.found')}
        hidden={!open || found.length === 0}
      >
        {found.map((one, index) => (
          <FoundLine
            key={one.template.id}
            id={`${id}-${index}`}
            found={one}
            on={index === now}
            onPoint={() => setAt(index)}
            onChoose={() => choose(one)}
          />
        ))}
      </div>
      {open && view.found?.length === 0 && <p class="search-none">{i18n.t('template.none')}</p>}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextButton } from '../../ui/Button.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { toLookAt } from './to-look-at.ts';
import './to-look-at.css';

/** Lines that are shown at once. */
const MOST = 20;

/** What was brought in and has gaps that a lead may know the words for: one press away, until it was kept once. */
export function ToLookAt({ onOpen }: { onOpen(id: string): void }) {
  const [, setDone] = useState(false);
  const many = toLookAt.size;
  const place = useKeptFocus<HTMLDivElement>(many);
  if (many === 0) return <div ref={place} tabIndex={-1} />;
  const dismiss = () => {
    toLookAt.clear();
    setDone(true);
  };
  return (
    <div ref={place} class="to-look-at" tabIndex={-1}>
      <p>{i18n.t('packs.look_at', many)}</p>
      <ul>
        {[...toLookAt].slice(0, MOST).map(([id, { title, placeholders }]) => (
          <li key={id}>
            <TextButton onClick={() => onOpen(id)}>{title}</TextButton> <code>{placeholders.join('  ')}</code>
          </li>
        ))}
      </ul>
      {many > MOST && <p class="studio-note">{i18n.t('packs.more', many - MOST)}</p>}
      <TextButton onClick={dismiss}>{i18n.t('packs.looked')}</TextButton>
    </div>
  );
}

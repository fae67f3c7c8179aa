import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Hindrance } from '../../../lib/protocol.ts';
import { Button } from '../../ui/Button.tsx';
import './reply-actions.css';

interface Props {
  composer: string | null;
  hindrance: Hindrance | null;
  /** Gaps left to fill. */
  open: number;
  /** A second press inserts the gaps as they stand. */
  asIs: boolean;
  insertRef: Ref<HTMLDivElement>;
  onInsert(event: MouseEvent): void;
  onCopy(): void;
}

/** Insert, which names where the text will go, and Copy, which leads when there is nowhere to insert. */
export function ReplyActions({ composer, hindrance, open, asIs, insertRef, onInsert, onCopy }: Props) {
  const keys = [open > 0 ? i18n.t('reply.to_fill', open) : null, composer ? i18n.t('reply.keys') : null];
  return (
    <div class="reply-actions" ref={insertRef}>
      {composer === null ? (
        <>
          <Button onClick={onCopy}>{i18n.t('reply.copy_reply')}</Button>
          <p class="reply-nowhere">{i18n.t(hindrance ? `hindrance.${hindrance}` : 'reply.no_composer')}</p>
        </>
      ) : (
        <>
          <Button onClick={onInsert} aria-keyshortcuts="Alt+Enter">
            <span class="reply-insert">{i18n.t(asIs ? 'reply.insert_as_is' : 'reply.insert')}</span>{' '}
            <small class="reply-into">{i18n.t('reply.into', [composer])}</small>
          </Button>
          <Button look="quiet" onClick={onCopy}>
            {i18n.t('reply.copy')}
          </Button>
          {hindrance && <p class="reply-nowhere">{i18n.t(`hindrance.${hindrance}`)}</p>}
          <p class="reply-keys">{keys.filter((key) => key !== null).join(' · ')}</p>
        </>
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import type { ReplyMove } from '../../../lib/conversation.ts';
import type { Notice } from '../../../lib/panel/view.ts';
import { NoticeLine } from './NoticeLine.tsx';
import './said.css';

interface Props {
  notice: Notice | null;
  pointed: ReplyMove | null;
  onDismiss(): void;
}

/** The line of talk above the buttons: why the part pointed at is there, and over it what the last action did. */
export function Said({ notice, pointed, onDismiss }: Props) {
  return (
    <div class="said">
      <p class="said-why" aria-hidden="true">
        {pointed ? (
          <>
            <b>{i18n.t(`move.${pointed.move}`)}.</b> {pointed.why}
          </>
        ) : (
          i18n.t('reply.idle')
        )}
      </p>
      <NoticeLine notice={notice} onDismiss={onDismiss} />
    </div>
  );
}

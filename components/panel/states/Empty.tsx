import { i18n } from '#i18n';
import { OfferPaste } from './OfferPaste.tsx';
import type { StateProps } from './props.ts';
import { StateCard } from './StateCard.tsx';
import { UnreadNote } from './UnreadNote.tsx';

/** A ticket is open, and the customer has written nothing that can be read. */
export function Empty(props: StateProps) {
  return (
    <StateCard title={i18n.t('state.empty')} note={i18n.t('state.empty_note')}>
      <UnreadNote unread={props.view.unread} source={props.view.source} />
      <OfferPaste {...props} />
    </StateCard>
  );
}

import { i18n } from '#i18n';
import { OfferPaste } from './OfferPaste.tsx';
import type { StateProps } from './props.ts';
import { StateCard } from './StateCard.tsx';

/** The page answered, and no ticket is open. */
export function NoTicket(props: StateProps) {
  return (
    <StateCard title={i18n.t('state.no_ticket')} note={i18n.t('state.no_ticket_note')}>
      <OfferPaste {...props} />
    </StateCard>
  );
}

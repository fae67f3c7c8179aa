import { i18n } from '#i18n';
import { StateCard } from './StateCard.tsx';

/** A part of the panel could not be loaded, as happens when Attune was updated while it was open. */
export const PartLost = () => <StateCard title={i18n.t('state.part_lost')} note={i18n.t('state.part_lost_note')} />;

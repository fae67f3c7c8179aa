import { i18n } from '#i18n';
import { StateCard } from './StateCard.tsx';

/** The panel in the browser's side panel, beside a page that is none of the sites switched on. */
export const NoScript = () => <StateCard title={i18n.t('state.no_script')} note={i18n.t('state.no_script_note')} />;

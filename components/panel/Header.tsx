import { i18n } from '#i18n';
import type { PanelActions, PanelView } from '../../lib/panel/view.ts';
import { IconButton } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import { facts } from './customer.ts';
import './header.css';
import { More } from './More.tsx';

/** Who this is about, and where the panel stands. */
export function Header({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { conversation, side, phase, helpdesk, stand } = view;
  const other = side === 'right' ? 'left' : 'right';
  const without = { connecting: i18n.t('panel.looking'), no_ticket: i18n.t('panel.no_ticket') };
  const waiting = phase in without ? without[phase as keyof typeof without] : helpdesk;
  return (
    <header class="header">
      <Logo />
      <div class="header-who">
        <h1>
          <bdi>
            {conversation ? conversation.customer.name?.trim() || i18n.t('panel.customer') : i18n.t('panel.name')}
          </bdi>
        </h1>
        <p>{conversation ? facts(conversation).join(' · ') : waiting}</p>
      </div>
      {phase !== 'no_script' && phase !== 'paused' && <More view={view} actions={actions} />}
      {stand === 'page' && (
        <>
          <IconButton icon={`to_${other}`} label={i18n.t(`panel.to_${other}`)} onClick={() => actions.dock(other)} />
          <IconButton icon="close" label={i18n.t('panel.close')} onClick={() => actions.close()} />
        </>
      )}
    </header>
  );
}

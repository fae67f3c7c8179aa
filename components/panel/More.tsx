import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelActions, PanelView } from '../../lib/panel/view.ts';
import { IconButton } from '../ui/Button.tsx';
import { useEscape } from '../ui/escape.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import './more.css';
import { useOwnId } from '../ui/useOwnId.ts';
import { useLater } from './useLater.ts';

interface Props {
  view: PanelView;
  actions: PanelActions;
}

const ticket = () => import('./scenario/FromTicket.tsx');

/** What is done seldom: move the panel out of the page or back into it, teach, make a scenario of it, pause in this tab. */
export function More({ view, actions }: Props) {
  const id = useOwnId();
  const [open, setOpen] = useState(false);
  const [scenario, setScenario] = useState(false);
  const { conversation, reading } = view;
  const { part } = useLater(ticket, open && reading !== null);
  const close = useCallback(() => setOpen(false), []);
  useEscape(open, close);
  const beside = view.stand === 'beside';
  const item = (icon: IconName, words: string, does: () => void) => (
    <li>
      <button
        type="button"
        onClick={() => {
          close();
          does();
        }}
      >
        <Icon name={icon} /> {words}
      </button>
    </li>
  );
  return (
    <div class="more">
      <IconButton
        icon="more"
        label={i18n.t('panel.more')}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <ul id={id}>
          {beside && item('to_right', i18n.t('panel.to_page'), () => actions.move('page'))}
          {!beside && view.movable && item('beside', i18n.t('panel.to_beside'), () => actions.move('beside'))}
          {item('plug', i18n.t('teach.start'), () => actions.teach('start'))}
          {view.taught && item('again', i18n.t('taught.forget'), () => actions.forgetTaught())}
          {part && conversation && reading && (
            <part.FromTicketItem
              onOpen={() => {
                close();
                setScenario(true);
              }}
            />
          )}
          {item('pause', i18n.t('panel.pause'), () => actions.pause(true))}
        </ul>
      )}
      {scenario && part && conversation && reading && (
        <part.FromTicket conversation={conversation} reading={reading} onClose={() => setScenario(false)} />
      )}
    </div>
  );
}

import { i18n } from '#i18n';
import type { SitePort } from '../../sites/port.ts';
import { useKeys } from '../../sites/useKeys.ts';
import { Card } from '../../ui/Card.tsx';
import { Keys } from '../../ui/Keys.tsx';

/** The keys: those the browser keeps, which can be changed there, and the panel's own. */
export function KeysCard({
  keys: port,
  browser,
}: {
  keys: Pick<SitePort, 'shortcuts'>;
  browser: 'chrome' | 'firefox';
}) {
  const keys = useKeys(port);
  const own = [
    { does: i18n.t('keys.in_panel'), keys: i18n.t('keys.alt_enter') },
    { does: i18n.t('keys.leave'), keys: i18n.t('keys.escape') },
  ];
  return (
    <Card title={i18n.t('keys.title')}>
      <Keys lines={[...keys, ...own]} />
      <p class="studio-note">{i18n.t(`keys.change_${browser}`)}</p>
    </Card>
  );
}

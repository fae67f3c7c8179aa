import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { KeyLine } from '../ui/Keys.tsx';
import type { SitePort } from './port.ts';

/** The browser-wide keys as the user has set them; empty until they are known. */
export function useKeys(sites: Pick<SitePort, 'shortcuts'>): KeyLine[] {
  const [lines, setLines] = useState<KeyLine[]>([]);
  useEffect(() => {
    sites.shortcuts().then(
      ({ toggle, focus, insert }) =>
        setLines([
          { does: i18n.t('command.toggle'), keys: toggle },
          { does: i18n.t('command.focus'), keys: focus },
          { does: i18n.t('command.insert'), keys: insert },
        ]),
      () => setLines([]),
    );
  }, [sites]);
  return lines;
}

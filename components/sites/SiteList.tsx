import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SitePort } from './port.ts';
import { SiteForm } from './SiteForm.tsx';
import { SiteRow } from './SiteRow.tsx';
import './site-list.css';
import { type ListedSite, useSites } from './useSites.ts';

/** The sites Attune runs on: on, off, gone, and one more. */
export function SiteList({ sites }: { sites: SitePort }) {
  const { list, put, remove } = useSites(sites);
  const [said, setSaid] = useState('');

  const on = (site: ListedSite) =>
    sites.switchOn(site.origin).then(
      (granted) => {
        if (granted) put(site, true);
        setSaid(granted ? i18n.t('sites.added', [site.label]) : i18n.t('sites.refused'));
      },
      () => setSaid(i18n.t('sites.failed')),
    );
  const off = (site: ListedSite) =>
    sites.switchOff(site.origin).then(
      () => {
        put(site, false);
        setSaid(i18n.t('sites.stopped', [site.label]));
      },
      () => setSaid(i18n.t('sites.failed')),
    );

  return (
    <>
      <div class="site-list">
        {list?.length === 0 && <p class="site-none">{i18n.t('sites.none')}</p>}
        <ul>
          {list?.map((site) => (
            <SiteRow
              key={site.origin}
              site={site}
              onOn={() => on(site)}
              onOff={() => off(site)}
              onRemove={() => remove(site.origin)}
            />
          ))}
        </ul>
        <p role="status" class="site-said">
          {said}
        </p>
      </div>
      <SiteForm
        sites={sites}
        known={(list ?? []).filter((site) => site.on).map((site) => site.label)}
        onAdded={(site) => put(site, true)}
      />
    </>
  );
}

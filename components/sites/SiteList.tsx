import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { patternOf } from '../../lib/origin.ts';
import type { Taught } from '../../lib/teaching.ts';
import { listed } from '../ui/words.ts';
import { ImportTaught } from './ImportTaught.tsx';
import type { SitePort } from './port.ts';
import { SiteForm } from './SiteForm.tsx';
import { SiteRow } from './SiteRow.tsx';
import './site-list.css';
import type { TaughtPort } from './taught-port.ts';
import { type ListedSite, useSites } from './useSites.ts';
import { useTaught } from './useTaught.ts';

/** The sites Attune knows: on, off, forgotten, and one more. */
export function SiteList({ sites, teaching }: { sites: SitePort; teaching: TaughtPort }) {
  const { list, allowed, put, remove, look } = useSites(sites);
  const { taught, look: lookTaught } = useTaught(teaching);
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

  const forget = (site: ListedSite) =>
    sites.forgetSite(site.origin).then(
      () => {
        remove(site.origin);
        lookTaught();
        setSaid(i18n.t('sites.forgotten', [site.label]));
      },
      () => setSaid(i18n.t('sites.failed')),
    );

  const share = (one: Taught) => {
    const { name, content } = teaching.fileOf(one);
    teaching.save(name, content);
  };
  const unteach = (one: Taught) =>
    teaching.forgetTaught(one.pattern).then(
      () => {
        lookTaught();
        setSaid(i18n.t('taught.forgotten', [new URL(one.pattern.slice(0, -2)).hostname]));
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
              onForget={() => forget(site)}
              taught={taught.find(({ pattern }) => pattern === patternOf(site.origin)) ?? null}
              onExport={share}
              onUnteach={unteach}
            />
          ))}
        </ul>
        <p role="status" class="site-said">
          {said}
        </p>
      </div>
      {allowed && (
        <p class="site-only">
          {allowed.length > 0 ? i18n.t('sites.only', [listed(allowed)]) : i18n.t('sites.only_none')}
        </p>
      )}
      <SiteForm
        sites={sites}
        allowed={allowed}
        known={(list ?? []).filter((site) => site.on).map((site) => site.label)}
        onAdded={(site) => put(site, true)}
      />
      <ImportTaught
        port={teaching}
        onImported={() => {
          look();
          lookTaught();
        }}
      />
    </>
  );
}

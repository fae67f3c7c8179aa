import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { patternOf } from '../../lib/origin.ts';
import type { Taught } from '../../lib/teaching.ts';
import { useKeptFocus } from '../ui/useKeptFocus.ts';
import { listed } from '../ui/words.ts';
import { FixList } from './FixList.tsx';
import { ImportTaught } from './ImportTaught.tsx';
import type { SitePort } from './port.ts';
import { SiteForm } from './SiteForm.tsx';
import { SiteRow } from './SiteRow.tsx';
import './site-list.css';
import type { TaughtPort } from './taught-port.ts';
import { type ListedSite, useSites } from './useSites.ts';
import { useTaught } from './useTaught.ts';

interface Props {
  sites: SitePort;
  teaching: TaughtPort;
  /** A site was forgotten, with all that is kept of it. */
  onForgotten(): void;
}

/** The sites Attune knows: on, off, forgotten, and one more. */
export function SiteList({ sites, teaching, onForgotten }: Props) {
  const { list, allowed, put, remove, look } = useSites(sites);
  const { taught, fixes, look: lookTaught } = useTaught(teaching);
  const [said, setSaid] = useState('');
  // A button goes with what it was for.
  const status = useKeptFocus<HTMLParagraphElement>(`${list?.length} ${taught.length} ${fixes.length}`);

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
        onForgotten();
      },
      () => setSaid(i18n.t('sites.failed')),
    );

  const change = (done: Promise<void>, words: string) =>
    done.then(
      () => {
        lookTaught();
        setSaid(words);
      },
      () => setSaid(i18n.t('sites.failed')),
    );
  const share = (one: Taught) => {
    const { name, content } = teaching.fileOf(one);
    teaching.save(name, content);
  };
  const unteach = (one: Taught) =>
    change(
      teaching.forgetTaught(one.pattern),
      i18n.t('taught.forgotten', [new URL(one.pattern.slice(0, -2)).hostname]),
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
        <FixList
          fixes={fixes}
          onSwitch={({ product, name }, on) =>
            change(teaching.switchFix(product, on), i18n.t(on ? 'taught.fix_used' : 'taught.fix_went_back', [name]))
          }
          onForget={({ product, name }) => change(teaching.forgetFix(product), i18n.t('taught.fix_forgotten', [name]))}
        />
        <p role="status" class="site-said" ref={status} tabIndex={-1}>
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

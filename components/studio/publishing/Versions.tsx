import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Edition, Published } from '../../../lib/publishing.ts';
import type { PublishingPort } from '../../../lib/studio/publishing.ts';
import { TextButton } from '../../ui/Button.tsx';
import { whenOf, whoOf } from '../log/words.ts';
import { Sure } from '../team/Sure.tsx';
import { DifferenceList } from './DifferenceList.tsx';
import { differencesOf } from './difference.ts';
import type { Publishing } from './usePublishing.ts';

interface Props {
  port: PublishingPort;
  one: Published;
  take: Publishing['take'];
}

function versionWords({ at, by, of }: Edition): string {
  if (at === null) return i18n.t('publishing.version_first');
  const [when, who] = [whenOf(at), whoOf(by)];
  return of ? i18n.t('publishing.version_of', [when, who, whenOf(of)]) : i18n.t('publishing.version', [when, who]);
}

/** The versions there were: what putting one back would change, and the way to do it. */
export function Versions({ port, one, take }: Props) {
  const [editions, setEditions] = useState<readonly Edition[] | null>(null);
  const [open, setOpen] = useState<Edition | null>(null);
  useEffect(() => {
    port.editions(one).then(setEditions, () => setEditions([]));
  }, [port, one]);
  if (!editions) return <p class="studio-note">{i18n.t('studio.loading')}</p>;
  const [now, ...older] = editions;
  if (!now || older.length === 0) return <p class="studio-note">{i18n.t('publishing.versions_none')}</p>;
  return (
    <ul class="publishing-list">
      <li>
        {versionWords(now)} <span class="studio-note">{i18n.t('publishing.version_now')}</span>
      </li>
      {older.map((edition) => (
        <li key={edition.at}>
          <TextButton aria-expanded={open === edition} onClick={() => setOpen(open === edition ? null : edition)}>
            {versionWords(edition)}
          </TextButton>{' '}
          {!edition.body && <span class="studio-note">{i18n.t('publishing.version_gone')}</span>}
          {open === edition && edition.body && (
            <>
              <DifferenceList differences={differencesOf(one.kind, now.body, edition.body)} />
              <Sure
                ask={i18n.t('publishing.back_do')}
                yes={i18n.t('publishing.back_do')}
                onYes={() => take(port.back(one, edition.at), i18n.t('publishing.back', [one.name]))}
              >
                {i18n.t('publishing.back_note')}
              </Sure>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

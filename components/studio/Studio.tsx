import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Locks } from '../../lib/studio/locks.ts';
import type { PortSources } from '../../lib/studio/ports.ts';
import { TextButton } from '../ui/Button.tsx';
import { Logo } from '../ui/Logo.tsx';
import '../ui/page.css';
import { Nav } from './Nav.tsx';
import { Shown } from './Shown.tsx';
import './studio.css';
import { useHash } from './useHash.ts';
import { useLocks } from './useLocks.ts';

/** What the page itself needs; `lib/studio` in the extension, a stand-in in the gallery. */
export interface StudioPort {
  ports: PortSources;
  readLocks(): Promise<Locks>;
  watchLocks(changed: () => void): () => void;
  reload(): void;
  training(): void;
  welcome(): void;
}

/** Where a team decides how it sounds and what it gives: a list of sections, and the one that is open. */
export function Studio({ studio }: { studio: StudioPort }) {
  const { section, at, go } = useHash();
  const locks = useLocks(studio);
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  useEffect(() => {
    document.title = `${i18n.t(`studio.section.${section.id}`)} · ${i18n.t('studio.title')}`;
    // Nobody loses the keyboard's place on opening the page; whoever turns to a section goes on from its heading.
    if (!first.current) heading.current?.focus();
    first.current = false;
  }, [section]);
  return (
    <div class="page studio">
      <header class="page-top studio-top">
        <Logo size={34} />
        <b>{i18n.t('studio.title')}</b>
      </header>
      <div class="studio-body">
        <Nav now={section.id} />
        <main class="studio-main">
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t(`studio.section.${section.id}`)}
          </h1>
          <p class="studio-lead">{i18n.t(`studio.lead.${section.id}`)}</p>
          {locks && (
            <Shown
              // What the organisation sets takes the place of what was there before.
              key={`${section.id} ${locks[section.id]?.why === 'set'}`}
              section={section}
              ports={studio.ports}
              place={{ lock: locks[section.id] ?? null, mayPublish: !locks.publishing, at, go }}
              onReload={studio.reload}
            />
          )}
        </main>
      </div>
      <footer class="studio-foot">
        <TextButton onClick={studio.training}>{i18n.t('training.open')}</TextButton>
        <TextButton onClick={studio.welcome}>{i18n.t('options.welcome')}</TextButton>
      </footer>
    </div>
  );
}

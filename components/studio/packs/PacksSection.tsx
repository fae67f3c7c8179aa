import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DoneImport } from '../../../lib/packs.ts';
import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { DoneCard } from './DoneCard.tsx';
import { ExportCard } from './ExportCard.tsx';
import { ImportCard } from './ImportCard.tsx';
import './packs.css';

/** Everything as one file, in and out; and taking an import back. */
export function Section({ port, lock, go }: SectionProps<'packs'>) {
  const [done, setDone] = useState<readonly DoneImport[]>([]);
  const [said, setSaid] = useState('');
  const look = useCallback(() => {
    port.listImports().then(setDone, () => setSaid(i18n.t('packs.failed')));
  }, [port]);
  useEffect(look, [look]);
  return (
    <Locked why={lock}>
      <div class="studio-cards">
        <ImportCard port={port} onTaken={look} onOpen={(id) => go('templates', id)} />
        <ExportCard port={port} />
        {done.length > 0 && <DoneCard port={port} done={done} onUndone={look} />}
        <p class="studio-said" role="status">
          {said}
        </p>
      </div>
    </Locked>
  );
}

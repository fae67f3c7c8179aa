import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DataCounts } from '../../../lib/data.ts';
import { Locked } from '../Locked.tsx';
import type { SectionProps } from '../sections.ts';
import { useManaged } from '../useManaged.ts';
import { EraseCard } from './EraseCard.tsx';
import { FileCard } from './FileCard.tsx';
import { RetentionCard } from './RetentionCard.tsx';
import { StoredCard } from './StoredCard.tsx';
import type { Spoken } from './spoken.ts';

type Card = 'file' | 'retention' | 'erase';

/** What is kept, where, for how long and how much of it; taking it out, putting it back, erasing it. */
export function Section({ port }: SectionProps<'data'>) {
  const [kept, setKept] = useState<DataCounts | null>(null);
  const look = useCallback(() => {
    // Without the counts the rest still says what is kept.
    port.count().then(setKept, () => setKept(null));
  }, [port]);
  useEffect(look, [look]);
  const [said, setSaid] = useState<{ in: Card; words: string }>({ in: 'file', words: '' });
  /** What the last step did is said where it was taken, and what was said elsewhere goes. */
  const spoken = (card: Card): Spoken => ({
    said: said.in === card ? said.words : '',
    say: (words) => setSaid({ in: card, words }),
  });
  const managed = useManaged(port.organisation);
  const isSet = managed !== null && managed.retentionDays !== null;
  return (
    <div class="studio-cards">
      <StoredCard counts={kept?.counts ?? null} />
      <FileCard {...spoken('file')} port={port} backups={kept?.backups ?? []} onChanged={look} />
      <Locked why={isSet ? { why: 'set', by: managed.organisation ?? '' } : null}>
        <RetentionCard key={managed?.retentionDays ?? 0} {...spoken('retention')} port={port} onChanged={look} />
      </Locked>
      <EraseCard {...spoken('erase')} port={port} onChanged={look} />
    </div>
  );
}

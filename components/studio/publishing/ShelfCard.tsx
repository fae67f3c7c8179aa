import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Published } from '../../../lib/publishing.ts';
import type { PublishingPort } from '../../../lib/studio/publishing.ts';
import { TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { TextField } from '../shared/TextField.tsx';
import type { Publishing } from './usePublishing.ts';
import { Versions } from './Versions.tsx';
import { kindWords } from './words.ts';

/** Lines that are shown at once; the others are found by their name. */
const MOST = 20;

interface Props {
  port: PublishingPort;
  published: readonly Published[];
  take: Publishing['take'];
}

const nameOf = ({ kind, id }: Published): string => `${kind}:${id}`;

/** Everything that is published, each with its older versions. */
export function ShelfCard({ port, published, take }: Props) {
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const found = published.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()));
  return (
    <Card title={i18n.t('publishing.shelf')}>
      {published.length === 0 && <p class="studio-note">{i18n.t('publishing.shelf_none')}</p>}
      {published.length > MOST && <TextField label={i18n.t('publishing.find')} value={words} onText={setWords} />}
      <ul class="publishing-list">
        {found.slice(0, MOST).map((one) => {
          const isOpen = open === nameOf(one);
          return (
            <li key={nameOf(one)}>
              <p>
                <b dir="auto">{one.name}</b> <span class="studio-note">{kindWords(one.kind)}</span>
              </p>
              <TextButton
                aria-expanded={isOpen}
                aria-label={i18n.t('publishing.versions_named', [one.name])}
                onClick={() => setOpen(isOpen ? null : nameOf(one))}
              >
                {i18n.t('publishing.versions')}
              </TextButton>
              {isOpen && <Versions port={port} one={one} take={take} />}
            </li>
          );
        })}
      </ul>
      {found.length > MOST && <p class="studio-note">{i18n.t('publishing.more', found.length - MOST)}</p>}
    </Card>
  );
}

import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplatesPort } from '../../../lib/studio/templates.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { ToLookAt } from '../shared/ToLookAt.tsx';
import { Unusable } from '../shared/Unusable.tsx';
import { Bulk } from './Bulk.tsx';
import { Filters } from './Filters.tsx';
import { Rows } from './Rows.tsx';
import './template-list.css';
import { useBulk } from './useBulk.ts';
import { EVERYTHING, useFound } from './useFound.ts';
import type { Shelf } from './useTemplates.ts';

interface Props {
  port: TemplatesPort;
  shelf: Shelf;
  onOpen(id: string): void;
}

const NONE: never[] = [];

/** Looking for a template, opening one, and changing many at once. */
export function TemplateList({ port, shelf, onOpen }: Props) {
  const [wanted, setWanted] = useState(EVERYTHING);
  const all = shelf.lines ?? NONE;
  const found = useFound(port.search, shelf.all, all, wanted);
  const bulk = useBulk(port, shelf);
  const tags = useMemo(() => [...new Set(all.flatMap((one) => one.tags))].sort((a, b) => a.localeCompare(b)), [all]);
  const ownNone = shelf.all !== null && !all.some(({ scope }) => scope === 'mine');
  return (
    <section class="templates" aria-busy={!shelf.lines && !shelf.lost}>
      <div class="templates-top">
        <Filters wanted={wanted} tags={tags} onWant={(change) => setWanted({ ...wanted, ...change })} />
        <Button onClick={() => onOpen('new')}>{i18n.t('templates.new')}</Button>
      </div>
      {shelf.lost && (
        <p role="alert">
          {i18n.t('templates.lost')}{' '}
          <TextButton onClick={() => void shelf.look()}>{i18n.t('templates.again')}</TextButton>
        </p>
      )}
      {shelf.broken.length > 0 && (
        <p class="templates-broken">
          {i18n.t('templates.broken', shelf.broken.length)}{' '}
          <TextButton onClick={() => bulk.remove(shelf.broken)}>{i18n.t('templates.broken_remove')}</TextButton>
        </p>
      )}
      <Unusable unusable={shelf.unusable} />
      <ToLookAt onOpen={onOpen} />
      {ownNone && <p class="studio-note">{i18n.t('templates.empty')}</p>}
      <p class="templates-count" role="status">
        {shelf.lines && (found.length === 0 ? i18n.t('templates.none') : i18n.t('templates.count', found.length))}
      </p>
      {shelf.all && <Bulk bulk={bulk} found={found} tags={tags} />}
      <Rows
        found={found}
        uses={shelf.uses}
        chosen={bulk.chosen}
        onChoose={bulk.choose}
        onOpen={onOpen}
        label={i18n.t('templates.title')}
      />
    </section>
  );
}

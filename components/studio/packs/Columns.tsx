import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Mapping } from '../../../lib/studio/imports/plain-csv.ts';
import type { Table } from '../../../lib/studio/imports/types.ts';
import { Button } from '../../ui/Button.tsx';
import { useOwnId } from '../../ui/useOwnId.ts';

interface Props {
  table: Table;
  /** What each column seems to be. */
  mapping: Mapping;
  onReady(mapping: Mapping): void;
}

const PARTS = ['title', 'text', 'shortcut', 'tags'] as const;

/** Which column of a table holds what, for a person to put right; with the first words of each. */
export function Columns({ table, mapping, onReady }: Props) {
  const id = useOwnId();
  const [now, setNow] = useState(mapping);
  const first = table.rows[0] ?? {};
  return (
    <form
      class="packs-form"
      onSubmit={(event) => {
        event.preventDefault();
        onReady(now);
      }}
    >
      <p class="studio-note">{i18n.t('packs.columns')}</p>
      {PARTS.map((part) => (
        <p key={part} class="packs-column">
          <label for={`${id}-${part}`}>{i18n.t(`packs.column.${part}`)}</label>
          <select
            id={`${id}-${part}`}
            value={now[part]}
            onChange={(event) => setNow({ ...now, [part]: event.currentTarget.value })}
          >
            {part !== 'text' && <option value="">{i18n.t('packs.column.none')}</option>}
            {table.columns.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          <span class="studio-note">{(first[now[part]] ?? '').slice(0, 80)}</span>
        </p>
      ))}
      <Button type="submit">{i18n.t('packs.read_table', table.rows.length)}</Button>
    </form>
  );
}

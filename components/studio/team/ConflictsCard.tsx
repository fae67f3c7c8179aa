import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Conflict } from '../../../lib/team.ts';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { Choice } from './Choice.tsx';

interface Props {
  port: TeamPort;
  conflicts: readonly Conflict[];
  onChosen(): void;
}

/** What two leads have changed apart: both versions beside each other, for one of them to be chosen. */
export function ConflictsCard({ port, conflicts, onChosen }: Props) {
  const [said, setSaid] = useState('');
  const status = useKeptFocus<HTMLParagraphElement>(conflicts.length);
  const choose = (id: string, rev: string) => {
    port.choose(id, rev).then(
      () => {
        setSaid(i18n.t('team.conflict.chosen'));
        onChosen();
      },
      () => setSaid(i18n.t('team.conflict.failed')),
    );
  };
  // What was chosen last is still said.
  if (conflicts.length === 0 && said === '') return null;
  return (
    <Card title={i18n.t('team.conflict.title')}>
      {conflicts.length > 0 && <p class="studio-note">{i18n.t('team.conflict.note')}</p>}
      {conflicts.map((conflict) => (
        <Choice
          key={conflict.id}
          conflict={conflict}
          used={{ is: i18n.t('team.conflict.used'), take: i18n.t('team.conflict.keep') }}
          other={{ is: i18n.t('team.conflict.other'), take: i18n.t('team.conflict.take') }}
          onChoose={(rev) => choose(conflict.id, rev)}
        />
      ))}
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

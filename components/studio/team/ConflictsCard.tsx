import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Conflict } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { differences, nameOf } from './differences.ts';

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
        <section key={conflict.id} class="team-conflict" aria-labelledby={`conflict-${conflict.id}`}>
          <h3 id={`conflict-${conflict.id}`}>{nameOf(conflict)}</h3>
          <div class="team-versions">
            {conflict.versions.map(({ rev, used, removed }, at) => (
              <div key={rev}>
                <p>
                  <b>{i18n.t(used ? 'team.conflict.used' : 'team.conflict.other')}</b>
                </p>
                {removed ? (
                  <p>{i18n.t('team.conflict.removed')}</p>
                ) : (
                  <dl>
                    {differences(conflict).map(({ part, values }) => (
                      <div key={part}>
                        <dt>{part}</dt>
                        <dd>{values[at]}</dd>
                      </div>
                    ))}
                  </dl>
                )}
                <Button
                  look="outline"
                  aria-describedby={`conflict-${conflict.id}`}
                  onClick={() => choose(conflict.id, rev)}
                >
                  {i18n.t(removed ? 'team.conflict.remove' : used ? 'team.conflict.keep' : 'team.conflict.take')}
                </Button>
              </div>
            ))}
          </div>
        </section>
      ))}
      <p class="studio-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

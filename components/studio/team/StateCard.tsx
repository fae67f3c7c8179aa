import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TeamPort } from '../../../lib/studio/team.ts';
import type { Joined, TeamState } from '../../../lib/team.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { ago } from './ago.ts';

interface Props {
  port: TeamPort;
  joined: Joined;
  state: TeamState;
  onSynced(state: TeamState): void;
}

/** From how many minutes on a clock that is wrong is worth a word. */
const WORTH_SAYING = 5;

/** What is shared is exchanged; what one would tell the team waits for a place on the server. */
const hasNoPlace = ({ where, trouble }: TeamState['sync']): boolean => where === 'own' && trouble === 'gone';

function Trouble({ sync }: { sync: TeamState['sync'] }) {
  if (!sync.trouble) return null;
  const own = hasNoPlace(sync);
  return (
    <div class="team-trouble">
      <p>{i18n.t(own ? 'team.state.no_own' : `team.fault.${sync.trouble}`)}</p>
      <p>
        {sync.refused.length > 0
          ? i18n.t('team.state.refused', [String(sync.refused.length)])
          : i18n.t('team.state.kept')}
      </p>
    </div>
  );
}

/** Who one is in the team, when everything was last exchanged, and what is wrong. */
export function StateCard({ port, joined, state: { sync, waiting, codeStays }, onSynced }: Props) {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const go = () => {
    setBusy(true);
    setSaid(i18n.t('team.state.going'));
    port
      .sync()
      .then(
        (now) => {
          setSaid(
            hasNoPlace(now.sync) ? i18n.t('team.state.done_shared') : now.sync.trouble ? '' : i18n.t('team.state.done'),
          );
          onSynced(now);
        },
        () => setSaid(i18n.t('team.lost')),
      )
      .finally(() => setBusy(false));
  };
  return (
    <Card title={i18n.t('team.state.title')}>
      <p class="team-who">
        {i18n.t('team.state.who', [joined.user, i18n.t(`team.role.${joined.role}`), new URL(joined.url).host])}
      </p>
      <p class="studio-note">
        {sync.last ? i18n.t('team.state.last', [ago(sync.last, Date.now())]) : i18n.t('team.state.never')}
        {waiting > 0 && ` ${i18n.t('team.state.waiting', waiting)}`}
      </p>
      <Trouble sync={sync} />
      {codeStays && <p class="studio-note">{i18n.t('team.state.code_stays')}</p>}
      {sync.skew !== null && Math.abs(sync.skew) >= WORTH_SAYING && (
        <p class="studio-note">{i18n.t('team.state.clock', [String(Math.abs(sync.skew))])}</p>
      )}
      <Button look="outline" disabled={busy} onClick={go}>
        {i18n.t('team.state.sync')}
      </Button>
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Progress } from '../../../lib/shared.ts';
import type { TargetsPort } from '../../../lib/studio/targets.ts';
import { shareOf } from '../../../lib/targets.ts';
import { Card } from '../../ui/Card.tsx';
import './progress-card.css';
import { targetWords } from './words.ts';

/** How far each target is reached. A share is said only where there are cases enough to mean something. */
export function ProgressCard({ port }: { port: Pick<TargetsPort, 'progress'> }) {
  const [progress, setProgress] = useState<readonly Progress[] | null>(null);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    port.progress().then(setProgress, () => setLost(true));
  }, [port]);
  if (lost) return <p role="alert">{i18n.t('shared.lost')}</p>;
  if (!progress || progress.length === 0) return null;
  return (
    <Card title={i18n.t('target.progress')}>
      <ul class="target-progress">
        {progress.map((one) => (
          <Line key={one.id} progress={one} />
        ))}
      </ul>
      <p class="studio-note">{i18n.t('target.progress_note')}</p>
    </Card>
  );
}

function Line({ progress }: { progress: Progress }) {
  const { target, met, of } = progress;
  const share = shareOf(progress);
  const reached = share !== null && share >= target.share;
  return (
    <li>
      <h3>{target.name}</h3>
      <p class="target-what">{targetWords(target)}</p>
      {share !== null && (
        <div class={reached ? 'target-bar target-reached' : 'target-bar'} aria-hidden="true">
          <i style={{ inlineSize: `${share}%` }} />
          <b style={{ insetInlineStart: `${target.share}%` }} />
        </div>
      )}
      <p>
        {share === null
          ? fewWords(of)
          : i18n.t(`target.${reached ? 'reached' : 'not_yet'}`, [String(met), String(of), String(share)])}
      </p>
    </li>
  );
}

const fewWords = (of: number): string => (of === 0 ? i18n.t('target.none') : i18n.t('target.few', of));

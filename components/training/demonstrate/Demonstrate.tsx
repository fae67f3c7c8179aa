import { useCallback, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Demonstration } from '../../../lib/training/demonstration.ts';
import { DEMONSTRATIONS } from '../../../lib/training/demonstrations.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { SectionProps } from '../sections.ts';
import { Handout } from './Handout.tsx';
import { OwnMessage } from './OwnMessage.tsx';
import { Stage } from './Stage.tsx';
import { StageKeys } from './StageKeys.tsx';
import { useRead } from './useRead.ts';

type Chosen = { one: Demonstration; as: 'stage' | 'handout' };

/** Demonstrations for a room: those that are written, and a message of the trainer's own. */
export function Demonstrate({ port, onFull }: SectionProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const choose = (next: Chosen | null) => {
    setChosen(next);
    onFull(next?.as === 'stage');
  };
  const leave = useCallback(() => choose(null), []);
  const { read, failed } = useRead(port.engine, chosen?.one ?? null);
  if (chosen && !failed) {
    if (!read) return <p role="status">{i18n.t('reading.working')}</p>;
    return chosen.as === 'stage' ? (
      <Stage read={read} onLeave={leave} />
    ) : (
      <Handout read={read} onPrint={port.print} onLeave={leave} />
    );
  }
  return (
    <>
      {failed && <p role="alert">{i18n.t('training.demo.failed')}</p>}
      <p class="training-note">{i18n.t('training.demo.lead')}</p>
      <h2 class="training-heading">{i18n.t('training.demo.written')}</h2>
      <div class="training-grid">
        {DEMONSTRATIONS.map((one) => (
          <Card
            key={one.id}
            title={one.title}
            aside={<span class="card-aside">{i18n.t('training.minutes', one.minutes)}</span>}
          >
            <p>{one.about}</p>
            <div class="training-row">
              <Button
                aria-label={i18n.t('training.demo.start_label', [one.title])}
                onClick={() => choose({ one, as: 'stage' })}
              >
                {i18n.t('training.demo.start')}
              </Button>
              <Button
                look="quiet"
                aria-label={i18n.t('training.demo.handout_label', [one.title])}
                onClick={() => choose({ one, as: 'handout' })}
              >
                {i18n.t('training.demo.handout')}
              </Button>
            </div>
          </Card>
        ))}
        <StageKeys />
      </div>
      <OwnMessage onShow={(one) => choose({ one, as: 'stage' })} />
    </>
  );
}

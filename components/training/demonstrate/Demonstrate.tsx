import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
import type { Left } from './useStage.ts';

type Chosen = { one: Demonstration; as: 'stage' | 'handout' };

/** Demonstrations for a room: those that are written, and a message of the trainer's own. */
export function Demonstrate({ port, onFull }: SectionProps) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  /** What was pressed to begin it: the keyboard goes back there. */
  const began = useRef<HTMLElement | null>(null);
  const shown = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen) shown.current?.focus();
    else began.current?.focus();
  }, [chosen]);
  const choose = (next: Chosen | null) => {
    if (next) began.current = document.activeElement as HTMLElement | null;
    setChosen(next);
    onFull(next?.as === 'stage');
  };
  /** Where each was left: somebody who pressed Esc by mistake goes on there, and the hands are still counted. */
  const places = useRef(new Map<string, Left>());
  const placeOf = (one: Demonstration) => {
    const key = JSON.stringify([one.id, one.conversation.messages, one.replies]);
    const place = places.current.get(key) ?? { current: null };
    places.current.set(key, place);
    return place;
  };
  const leave = useCallback(() => choose(null), []);
  const { read, failed } = useRead(port.engine, chosen?.one ?? null);
  const away = chosen !== null && !failed;
  return (
    <>
      {away && (
        <div ref={shown} tabIndex={-1}>
          {!read && (
            <p class="stage-waits" role="status">
              {i18n.t('reading.working')}
            </p>
          )}
          {read && chosen.as === 'stage' && <Stage read={read} kept={placeOf(chosen.one)} onLeave={leave} />}
          {read && chosen.as === 'handout' && <Handout read={read} onPrint={port.print} onLeave={leave} />}
        </div>
      )}
      {/* Not gone meanwhile: what a trainer has prepared is there when they come back. */}
      <div hidden={away}>
        <Prepare failed={failed} onChoose={choose} />
      </div>
    </>
  );
}

interface Props {
  failed: boolean;
  onChoose(chosen: Chosen): void;
}

/** What there is to show, and a message of the trainer's own to get ready. */
function Prepare({ failed, onChoose }: Props) {
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
                onClick={() => onChoose({ one, as: 'stage' })}
              >
                {i18n.t('training.demo.start')}
              </Button>
              <Button
                look="quiet"
                aria-label={i18n.t('training.demo.handout_label', [one.title])}
                onClick={() => onChoose({ one, as: 'handout' })}
              >
                {i18n.t('training.demo.handout')}
              </Button>
            </div>
          </Card>
        ))}
        <StageKeys />
      </div>
      <OwnMessage onShow={(one) => onChoose({ one, as: 'stage' })} />
    </>
  );
}

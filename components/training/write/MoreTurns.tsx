import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { MOST_TURNS, withTurn } from '../../../lib/training/author/turns.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { goTo } from './places.ts';

interface Props {
  turns: Scenario['turns'];
  onChange(rest: Pick<Scenario, 'turns'>): void;
}

/** One more turn, for a talk that goes on: the keyboard is in it at once, and here when one is gone. */
export function MoreTurns({ turns, onChange }: Props) {
  const names = Object.keys(turns);
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(names.length);
  useLayoutEffect(() => {
    if (names.length > before.current) goTo(`says ${names.at(-1)} 1`);
    // The button that deleted it has gone with it.
    if (names.length < before.current) place.current?.focus();
    before.current = names.length;
  }, [names.length]);
  return (
    <div class="training-row" ref={place} tabIndex={-1}>
      <Button
        look="outline"
        disabled={names.length >= MOST_TURNS}
        onClick={() => onChange({ turns: withTurn(turns).turns })}
      >
        {i18n.t('training.write.turn_add')}
      </Button>
      <p class="training-note">{i18n.t('training.write.turn_add_note')}</p>
    </div>
  );
}

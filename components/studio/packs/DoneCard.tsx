import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DoneImport } from '../../../lib/packs.ts';
import type { PacksPort } from '../../../lib/studio/packs.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { whenOf } from '../log/words.ts';
import { countsOf } from './words.ts';

interface Props {
  port: PacksPort;
  done: readonly DoneImport[];
  onUndone(): void;
}

/** What came of undoing one. */
function undoneWords(kept: number, left: number): string {
  const own = kept === 0 ? i18n.t('packs.undone_all') : i18n.t('packs.undone_but', kept);
  return left === 0 ? own : `${own} ${i18n.t('packs.undone_team', left)}`;
}

/** Until when its author lets it hold: what is over is not taken away by itself. */
function Ends({ until }: { until: string | null }) {
  if (until === null) return null;
  const over = Date.parse(until) < Date.now();
  return (
    <p class={over ? 'packs-over' : 'studio-note'}>{i18n.t(over ? 'packs.is_over' : 'packs.ends', [whenOf(until)])}</p>
  );
}

/** The last imports, each of which can be taken back. */
export function DoneCard({ port, done, onUndone }: Props) {
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const undo = ({ id }: DoneImport) => {
    port.undoImport(id).then(
      ({ kept, left }) => {
        setSaid(undoneWords(kept, left));
        // The button goes with what it undid, and the keyboard must stay somewhere.
        status.current?.focus();
        onUndone();
      },
      () => setSaid(i18n.t('packs.failed')),
    );
  };
  return (
    <Card title={i18n.t('packs.done')}>
      <ul class="packs-list">
        {done.map((one) => (
          <li key={one.id}>
            <p>
              <b>{one.name}</b> · {whenOf(one.at)}
            </p>
            <p class="studio-note">{countsOf(one.counts)}</p>
            {!one.undone && <Ends until={one.until} />}
            {one.undone ? (
              <p class="studio-note">{i18n.t('packs.undone')}</p>
            ) : (
              <Button look="outline" aria-label={i18n.t('packs.undo_named', [one.name])} onClick={() => undo(one)}>
                {i18n.t('packs.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

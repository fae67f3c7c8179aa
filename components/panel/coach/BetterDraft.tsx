import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoachActions, Edit, Improvement } from '../../../lib/panel/coach/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Press } from '../../ui/Press.tsx';
import './better-draft.css';
import { partsOf } from './parts.ts';

interface Props {
  draft: string;
  better: Improvement;
  actions: CoachActions;
}

/** The draft with its changes in place: each can be left out, and those chosen are made with one undo. */
export function BetterDraft({ draft, better, actions }: Props) {
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [why, setWhy] = useState<string | null>(null);
  const { edits } = better;
  const chosen = edits.flatMap((_, index) => (left.has(index) ? [] : [index]));
  const toggle = (index: number) => {
    const next = new Set(left);
    if (!next.delete(index)) next.add(index);
    setLeft(next);
  };
  return (
    <section class="better" aria-label={i18n.t('coach.better_title')}>
      <p class="draft-line">{i18n.t('coach.better_note')}</p>
      <div class="better-text" dir="auto">
        {partsOf(draft, edits).map((part) =>
          'text' in part ? (
            part.text
          ) : (
            <Press
              key={part.index}
              class={left.has(part.index) ? 'better-edit better-left' : 'better-edit'}
              aria-pressed={!left.has(part.index)}
              aria-label={editWords(part.edit, part.old)}
              onPress={() => toggle(part.index)}
              onPointerEnter={() => setWhy(part.edit.why)}
              onFocus={() => setWhy(part.edit.why)}
            >
              {part.old && <del>{part.old}</del>}
              {part.old && part.edit.text && ' '}
              {part.edit.text && <ins>{part.edit.text}</ins>}
            </Press>
          ),
        )}
      </div>
      <p class="draft-line better-why" aria-hidden="true">
        {why}
      </p>
      <div class="draft-row">
        <Button look="quiet" disabled={chosen.length === 0} onClick={(event) => actions.useBetter(chosen, event)}>
          {i18n.t('coach.better_use', chosen.length)}
        </Button>
        <Button look="quiet" onClick={() => actions.better(false)}>
          {i18n.t('coach.cancel')}
        </Button>
      </div>
    </section>
  );
}

/** A change in words, for who cannot see what is struck out. */
function editWords({ text, why }: Edit, old: string): string {
  const [before, after] = [old.trim(), text.trim()];
  if (before && after) return i18n.t('coach.better_change', [why, before, after]);
  return after ? i18n.t('coach.better_add', [why, after]) : i18n.t('coach.better_cut', [why, before]);
}

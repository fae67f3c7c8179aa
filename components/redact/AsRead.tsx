import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { asItStands, type Doubt } from '../../lib/panel/redact/doubts.ts';
import '../ui/mark.css';
import { useOwnId } from '../ui/useOwnId.ts';
import type { RedactPiece } from './Redact.tsx';

interface Props {
  pieces: readonly RedactPiece[];
  doubts: readonly Doubt[];
  /** Index of the doubt that is asked about. */
  at: number;
}

/** The texts as they would go on now, with everything that is or was in doubt marked. */
export function AsRead({ pieces, doubts, at }: Props) {
  const id = useOwnId();
  return (
    <>
      <p class="redact-heading" id={id}>
        {i18n.t('redact.as_read')}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section class="redact-text" aria-labelledby={id} tabIndex={0}>
        {pieces.map((piece) => (
          <div key={piece.id}>
            {pieces.length > 1 && <p class="redact-note">{piece.label}</p>}
            <p dir="auto">{marked(piece, doubts, at)}</p>
          </div>
        ))}
      </section>
    </>
  );
}

function marked(piece: RedactPiece, doubts: readonly Doubt[], asked: number): ComponentChildren[] {
  const { text, stretches } = asItStands(piece, doubts);
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, doubt } of stretches) {
    const kept = doubts[doubt]?.answer === 'kept';
    parts.push(text.slice(at, start));
    parts.push(
      kept ? (
        text.slice(start, end)
      ) : (
        <mark key={start} class={doubt === asked ? 'mark mark-now' : 'mark'}>
          {text.slice(start, end)}
        </mark>
      ),
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}

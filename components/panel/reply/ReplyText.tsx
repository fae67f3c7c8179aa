import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reply, ReplyMove } from '../../../lib/conversation.ts';
import { rove } from '../../ui/rove.ts';
import { Gap } from './Gap.tsx';
import { MoveLine } from './MoveLine.tsx';
import { piecesOf } from './pieces.ts';
import './reply-text.css';

interface Props {
  reply: Reply;
  filled: Readonly<Record<string, string>>;
  wanted: boolean;
  /** The move pointed at, or null. */
  pointed: ReplyMove | null;
  onPoint(move: ReplyMove | null): void;
  onFill(gap: string, value: string): void;
  onNextGap(from: HTMLInputElement): void;
}

/** The reply, move by move. One tab stop for the moves (arrow keys go through them), one for each gap. */
export function ReplyText({ reply, filled, wanted, pointed, onPoint, onFill, onNextGap }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(0);
  const moves = piecesOf(reply);
  const onKeyDown = (event: KeyboardEvent) => {
    const lines = [...(list.current?.children ?? [])] as HTMLElement[];
    const at = lines.indexOf(event.target as HTMLElement);
    const next = at < 0 || event.altKey ? null : rove(event.key, at, lines.length);
    if (next === null) return;
    event.preventDefault();
    setStop(next);
    lines[next]?.focus();
  };
  return (
    <ol ref={list} class="reply-text" aria-label={i18n.t('reply.moves')} onKeyDown={onKeyDown}>
      {moves.map(({ move, pieces }, index) => (
        <MoveLine
          key={`${reply.id} ${index}`}
          move={move}
          on={pointed === move}
          stop={index === Math.min(stop, moves.length - 1)}
          onPoint={(on) => onPoint(on ? move : null)}
        >
          {pieces.map((piece) =>
            'gap' in piece ? (
              <Gap
                key={piece.gap.start}
                gap={piece.gap}
                value={filled[piece.gap.name] ?? ''}
                wanted={wanted}
                onFill={(value) => onFill(piece.gap.name, value)}
                onNext={onNextGap}
              />
            ) : (
              piece.text
            ),
          )}
        </MoveLine>
      ))}
    </ol>
  );
}

import { useCallback, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Reply } from '../../../lib/conversation.ts';
import type { Habits } from '../../../lib/habits.ts';
import { useEscape } from '../../ui/escape.ts';
import { rove } from '../../ui/rove.ts';
import { Gap } from './Gap.tsx';
import { MoveLine } from './MoveLine.tsx';
import { MoveTools } from './MoveTools.tsx';
import { piecesOf } from './pieces.ts';
import './reply-text.css';

/** What can be done with a part, by its number. */
export interface PartActions {
  habits: Habits;
  insertable: boolean;
  reword(at: number): void;
  insert(at: number, event: MouseEvent): void;
  copy(at: number): void;
}

interface Props {
  reply: Reply;
  filled: Readonly<Record<string, string>>;
  wanted: boolean;
  /** Number of the move pointed at, or null. */
  pointed: number | null;
  /** Null while nothing can be done with single parts. */
  parts: PartActions | null;
  /** Number of the part that is worked on, or null. */
  chosen: number | null;
  onChoose(at: number | null): void;
  onPoint(at: number | null): void;
  onFill(gap: string, value: string): void;
  onNextGap(from: HTMLElement): void;
}

/**
 * The reply, move by move. One tab stop for the moves (arrow keys go through them), one for each gap; what can be done
 * with a move stands under it once it is chosen.
 */
export function ReplyText({
  reply,
  filled,
  wanted,
  pointed,
  parts,
  chosen,
  onChoose,
  onPoint,
  onFill,
  onNextGap,
}: Props) {
  const list = useRef<HTMLOListElement>(null);
  const [stop, setStop] = useState(0);
  const fold = useCallback(() => {
    (list.current?.children[chosen ?? 0] as HTMLElement | undefined)?.focus();
    onChoose(null);
  }, [chosen, onChoose]);
  useEscape(parts !== null && chosen !== null, fold);
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
          key={index}
          move={move}
          on={pointed === index}
          stop={index === Math.min(stop, moves.length - 1)}
          onPoint={(on) => onPoint(on ? index : null)}
          onChoose={() => {
            setStop(index);
            onChoose(index);
          }}
          tools={
            parts &&
            chosen === index && (
              <MoveTools
                move={move}
                habits={parts.habits}
                insertable={parts.insertable}
                onReword={() => parts.reword(index)}
                onInsert={(event) => parts.insert(index, event)}
                onCopy={() => parts.copy(index)}
              />
            )
          }
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

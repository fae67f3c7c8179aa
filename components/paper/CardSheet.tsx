import { useEffect } from 'preact/hooks';
import { Drawing } from './Drawing.tsx';
import type { DesignId } from './designs/design.ts';
import { DESIGNS } from './designs/index.ts';
import type { Hand, Size } from './sizes.ts';
import { useFit } from './useFit.ts';
import './card-sheet.css';

/** More than the largest card has room for; what is beyond the place for words is cut off. */
const RULES = Array.from({ length: 40 }, (_, at) => at);

export interface CardWords {
  /** The whole greeting: "Dear Ingrid,". */
  greeting: string;
  cover: string;
  lines: string;
  signed: string;
}

interface Props {
  words: CardWords;
  design: DesignId;
  size: Size;
  hand: Hand;
  onOver(over: boolean): void;
}

/** The card as it is printed: one side, or for a folded one the outside and the inside. */
export function CardSheet({ words, design, size, hand, onOver }: Props) {
  const { Front, Beside } = DESIGNS[design];
  const page = <Written words={words} design={design} hand={hand} onOver={onOver} key={`${size} ${design} ${hand}`} />;
  if (size !== 'a5_folded')
    return (
      <div class={`sheet sheet-${size}`}>
        <div class="leaf">
          <Drawing of={Beside} />
          {page}
        </div>
      </div>
    );
  return (
    <>
      <div class={`sheet sheet-${size}`}>
        <div class="leaf" />
        <div class={`leaf leaf-front leaf-${design}`}>
          <Drawing of={Front} />
          <p class="cover" dir="auto">
            {words.cover}
          </p>
        </div>
      </div>
      <div class={`sheet sheet-${size}`}>
        <div class="leaf" />
        <div class="leaf leaf-inside">{page}</div>
      </div>
    </>
  );
}

function Written({ words, design, hand, onOver }: Omit<Props, 'size'>) {
  const { greeting, lines, signed } = words;
  const { box, over } = useFit(`${greeting}\n${lines}\n${signed}`);
  useEffect(() => onOver(over), [over]);
  return (
    <div class={`written written-${design}${hand === 'pen' ? ' ruled' : ''}`} ref={box} dir="auto">
      {hand === 'pen' && (
        <div class="rules" aria-hidden="true">
          {RULES.map((at) => (
            <i key={at} />
          ))}
        </div>
      )}
      {/* What it says gives the direction, and not a name before it. */}
      {greeting.trim() !== '' && <p dir="auto">{greeting}</p>}
      {lines
        .split(/\n+/)
        .filter(Boolean)
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {signed !== '' && <p class="signed">{signed}</p>}
    </div>
  );
}

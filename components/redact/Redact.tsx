import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Conversation } from '../../lib/conversation.ts';
import { confirmed, type Doubt, doubtsIn, doubtsWith, type Piece } from '../../lib/panel/redact/doubts.ts';
import { Button } from '../ui/Button.tsx';
import { AsRead } from './AsRead.tsx';
import { DoubtLine } from './DoubtLine.tsx';
import './redact.css';

/** A text on its way to other people, with what it is called above its preview. */
export interface RedactPiece extends Piece {
  label: string;
}

interface Props {
  /** What goes together: the same words are asked about once in all of them. Read once, on the first drawing. */
  pieces: readonly RedactPiece[];
  /** Where they come from: its own names are looked for. */
  conversation: Conversation;
  /** What pressing on does, once every word has its answer. */
  done: string;
  /** The pieces by id, as a person has confirmed them. */
  onDone(texts: Readonly<Record<string, string>>): void;
  onCancel(): void;
}

const nextOpen = (doubts: readonly Doubt[], after: number) => {
  const open = (from: number) => doubts.findIndex(({ answer }, at) => at >= from && answer === 'open');
  const later = open(after + 1);
  return later < 0 ? open(0) : later;
};

/** Whatever may tell who somebody is, confirmed one by one by a person before the text goes anywhere. In memory only. */
export function Redact({ pieces: given, conversation, done, onDone, onCancel }: Props) {
  const [pieces] = useState(given);
  const [doubts, setDoubts] = useState(() => doubtsIn(pieces, conversation));
  /** The one that is asked about; −1 where none is. */
  const [at, setAt] = useState(() => nextOpen(doubts, -1));
  const [words, setWords] = useState('');
  const box = useRef<HTMLFieldSetElement>(null);
  const moved = useRef(false);
  useLayoutEffect(() => {
    // The keyboard goes on with the next question, before the next key; with none left, to the way on.
    if (moved.current) box.current?.querySelector<HTMLElement>(at < 0 ? '[data-done]' : '[data-ask]')?.focus();
    moved.current = true;
  }, [at]);
  const texts = confirmed(pieces, doubts);
  const left = doubts.filter(({ answer }) => answer === 'open').length;
  const answer = (index: number, rest: Partial<Doubt>) => {
    const next = doubts.map((one, each) => (each === index ? { ...one, ...rest } : one));
    setDoubts(next);
    setAt(nextOpen(next, index));
  };
  const add = () => {
    const next = doubtsWith(pieces, doubts, words, i18n.t('redact.stand_in'));
    setDoubts(next);
    setAt(nextOpen(next, -1));
    setWords('');
  };
  return (
    <fieldset class="redact" ref={box}>
      <legend>{i18n.t('redact.title')}</legend>
      <p class="redact-note">{i18n.t(doubts.length > 0 ? 'redact.note' : 'redact.none')}</p>
      <p class="redact-left" role="status">
        {doubts.length > 0 && i18n.t('redact.left', left)}
      </p>
      <ol class="redact-doubts">
        {doubts.map((doubt, index) => (
          <DoubtLine
            key={doubt.quote.toLowerCase()}
            doubt={doubt}
            asked={index === at}
            onAnswer={(rest) => answer(index, rest)}
            onOpen={() => setAt(index)}
          />
        ))}
      </ol>
      <AsRead pieces={pieces} doubts={doubts} at={at} />
      <label class="redact-field">
        <span>{i18n.t('redact.more')}</span>
        <input type="text" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
      </label>
      <div class="redact-row">
        <Button look="outline" disabled={!words.trim()} onClick={add}>
          {i18n.t('redact.add')}
        </Button>
      </div>
      <div class="redact-row">
        <Button data-done disabled={texts === null} onClick={() => texts && onDone(texts)}>
          {done}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('redact.cancel')}
        </Button>
      </div>
    </fieldset>
  );
}

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Demonstration } from '../../../lib/training/demonstration.ts';
import {
  LONGEST,
  ownDemonstration,
  type Replacement,
  replaced,
  replacementsIn,
  shownText,
} from '../../../lib/training/own-message.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { Marked } from '../Marked.tsx';
import { OwnReply } from './OwnReply.tsx';
import './own-message.css';
import { ReplacementLine } from './ReplacementLine.tsx';

/** A real message: what tells who it is goes before anybody sees it, and every replacement can be changed. */
export function OwnMessage({ onShow }: { onShow(one: Demonstration): void }) {
  const [typed, setTyped] = useState('');
  const [text, setText] = useState<string | null>(null);
  const [replacements, setReplacements] = useState<readonly Replacement[]>([]);
  const [replies, setReplies] = useState<readonly [string, string]>(['', '']);
  const take = (given: string) => {
    const message = given.trim().slice(0, LONGEST);
    if (message === '') return;
    setTyped('');
    setText(message);
    setReplacements(replacementsIn(message));
  };
  return (
    <section class="own-message" aria-labelledby="own-message-title">
      <h2 class="training-heading" id="own-message-title">
        {i18n.t('training.own.title')}
      </h2>
      <p class="training-note" id="own-message-note">
        {i18n.t('training.own.note')}
      </p>
      {text === null ? (
        <>
          <label class="training-field">
            <span>{i18n.t('training.own.paste')}</span>
            <textarea
              rows={4}
              dir="auto"
              maxLength={LONGEST}
              aria-describedby="own-message-note"
              value={typed}
              onInput={(event) => setTyped(event.currentTarget.value)}
              onPaste={(event) => {
                // What is pasted is replaced before it is ever on the screen.
                event.preventDefault();
                take(typed + (event.clipboardData?.getData('text/plain') ?? ''));
              }}
            />
          </label>
          <div class="training-row">
            <Button look="outline" disabled={!typed.trim()} onClick={() => take(typed)}>
              {i18n.t('training.own.take')}
            </Button>
          </div>
        </>
      ) : (
        <Prepared
          text={text}
          replacements={replacements}
          onReplace={setReplacements}
          replies={replies}
          onReply={setReplies}
          onShow={onShow}
          onDrop={() => {
            setText(null);
            setReplies(['', '']);
          }}
        />
      )}
    </section>
  );
}

interface Props {
  text: string;
  replacements: readonly Replacement[];
  onReplace(now: readonly Replacement[]): void;
  replies: readonly [string, string];
  onReply(now: readonly [string, string]): void;
  onShow(one: Demonstration): void;
  onDrop(): void;
}

function Prepared({ text, replacements, onReplace, replies, onReply, onShow, onDrop }: Props) {
  const [words, setWords] = useState('');
  const shown = shownText(text, replacements);
  const change = (at: number, rest: Partial<Replacement>) =>
    onReplace(replacements.map((one, index) => (index === at ? { ...one, ...rest } : one)));
  return (
    <div class="training-grid">
      <Card title={i18n.t('training.own.shown')}>
        <Marked text={shown.text} stretches={shown.stretches} />
        <div class="training-row">
          <Button onClick={() => onShow(ownDemonstration(i18n.t('training.own.title'), shown.text, replies))}>
            {i18n.t('training.own.show')}
          </Button>
          <Button look="quiet" onClick={onDrop}>
            {i18n.t('training.own.drop')}
          </Button>
        </div>
      </Card>
      <Card title={i18n.t('training.own.replaced', replacements.filter(({ on }) => on).length)}>
        <ul class="own-replacements">
          {replacements.map((one, at) => (
            <ReplacementLine key={one.start} at={at + 1} one={one} onChange={(rest) => change(at, rest)} />
          ))}
        </ul>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onReplace(replaced(text, replacements, words, i18n.t('training.own.stand_in')));
            setWords('');
          }}
        >
          <label class="training-field">
            <span>{i18n.t('training.own.more')}</span>
            <input type="text" value={words} onInput={(event) => setWords(event.currentTarget.value)} />
          </label>
          <div class="training-row">
            <Button look="outline" type="submit" disabled={!words.trim()}>
              {i18n.t('training.own.add')}
            </Button>
          </div>
        </form>
      </Card>
      <Card title={i18n.t('training.own.replies')}>
        <p class="training-note">{i18n.t('training.own.replies_note')}</p>
        <OwnReply side="a" value={replies[0]} onWrite={(value) => onReply([value, replies[1]])} />
        <OwnReply side="b" value={replies[1]} onWrite={(value) => onReply([replies[0], value])} />
      </Card>
    </div>
  );
}

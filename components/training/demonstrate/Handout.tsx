import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { SIDES } from '../../../lib/training/steps.ts';
import { feelingWords } from '../../panel/feeling.ts';
import { claimWords } from '../../panel/reading/evidence.ts';
import { headlineWords } from '../../panel/reading/headline.ts';
import { Button } from '../../ui/Button.tsx';
import { Marked } from '../Marked.tsx';
import './handout.css';
import type { ReadDemonstration } from './useRead.ts';

interface Props {
  read: ReadDemonstration;
  onPrint(): void;
  onLeave(): void;
}

/** The whole demonstration on a sheet to take home, and to prepare from. */
export function Handout({ read, onPrint, onLeave }: Props) {
  const { one, evidence, reading } = read;
  const [notes, setNotes] = useState(false);
  return (
    <article class="handout">
      <div class="training-row">
        <Button onClick={onPrint}>{i18n.t('training.print')}</Button>
        <Button look="quiet" onClick={onLeave}>
          {i18n.t('training.back')}
        </Button>
        {one.say && (
          <label class="handout-notes">
            <input type="checkbox" checked={notes} onChange={(event) => setNotes(event.currentTarget.checked)} />{' '}
            {i18n.t('training.demo.with_notes')}
          </label>
        )}
      </div>
      <h2>{one.title}</h2>
      <p>{one.about}</p>
      <h3>{i18n.t('training.demo.message', [one.conversation.customer.name ?? ''])}</h3>
      <Marked text={one.conversation.messages.at(-1)?.text ?? ''} stretches={evidence} />
      <p>
        <b>{headlineWords(reading).title}.</b>
      </p>
      <ul>
        {evidence.map((item) => (
          <li key={item.start}>
            <q>{item.quote}</q> {claimWords(item.for, reading)}
          </li>
        ))}
      </ul>
      {SIDES.map((side, index) => (
        <HandoutReply key={side} read={read} index={index} letter={i18n.t(`training.demo.side.${side}`)} />
      ))}
      {notes && one.say && (
        <>
          <h3>{i18n.t('training.demo.notes')}</h3>
          <ol>
            {Object.entries(one.say).map(([step, words]) => (
              <li key={step}>{words}</li>
            ))}
          </ol>
        </>
      )}
      <p class="handout-home">{one.takeHome}</p>
    </article>
  );
}

function HandoutReply({ read, index, letter }: { read: ReadDemonstration; index: number; letter: string }) {
  const reply = read.one.replies?.[index];
  const coached = read.replies[index];
  if (!reply || !coached) return null;
  const { marks, missing } = coached;
  return (
    <section>
      <h3>{i18n.t('training.demo.reply', [letter])}</h3>
      <Marked
        text={reply.text}
        stretches={marks.map(({ start, end, about }) => ({ start, end, look: 'hurts' in about ? 'hurts' : 'earns' }))}
      />
      <ul>
        {marks.map(({ start, quote, about }) => (
          <li key={start}>
            <q>{quote}</q> {'hurts' in about ? about.hurts.reason : i18n.t(`training.demo.earns.${about.earns}`)}
          </li>
        ))}
        {missing && <li>{missing.reason}</li>}
      </ul>
      {reply.reaction && (
        <p>
          “{reply.reaction.text}” (
          {reply.reaction.headline === 'neutral' || reply.reaction.level === 0
            ? i18n.t('level.calm')
            : feelingWords(reply.reaction.headline, reply.reaction.level)}
          ). {reply.reaction.reason}
        </p>
      )}
    </section>
  );
}

import { i18n } from '#i18n';
import type { DemonstrationReply } from '../../../lib/training/demonstration.ts';
import type { Side } from '../../../lib/training/steps.ts';
import { FEELING_TONE, feelingWords, levelWord } from '../../panel/feeling.ts';
import { Bars } from '../../ui/Bars.tsx';
import { capital } from '../../ui/words.ts';
import { Marked } from '../Marked.tsx';
import type { Depth } from './StageReplies.tsx';
import type { ReadReply } from './useRead.ts';

interface Props {
  side: Side;
  reply: DemonstrationReply;
  read: ReadReply;
  depth: Depth;
  /** What came last is about this one. */
  latest: boolean;
  name: string;
  vote: { count: number; on(by: 1 | -1): void } | null;
}

/** One of the two replies, as far as it is shown by now. */
export function StageReply({ side, reply, read, depth, latest, name, vote }: Props) {
  const letter = i18n.t(`training.demo.side.${side}`);
  const marks = depth === 'plain' ? [] : read.marks;
  return (
    <section class="stage-reply" aria-label={i18n.t('training.demo.reply', [letter])}>
      <h2>{letter}</h2>
      <Marked
        text={reply.text}
        stretches={marks.map(({ start, end, about }) => ({ start, end, look: 'hurts' in about ? 'hurts' : 'earns' }))}
      />
      {depth === 'answered' && reply.reaction && (
        <Answer reaction={reply.reaction} answered={read.answered} name={name} latest={latest} />
      )}
      {vote && (
        <div class="stage-vote">
          <button type="button" onClick={() => vote.on(1)} aria-label={i18n.t('training.demo.vote', [letter])}>
            {i18n.t('training.demo.hand')}
          </button>
          <button
            type="button"
            onClick={() => vote.on(-1)}
            aria-label={i18n.t('training.demo.unvote', [letter])}
            disabled={vote.count === 0}
          >
            {i18n.t('training.demo.less')}
          </button>
        </div>
      )}
    </section>
  );
}

interface AnswerProps {
  reaction: NonNullable<DemonstrationReply['reaction']>;
  answered: ReadReply['answered'];
  name: string;
  latest: boolean;
}

function Answer({ reaction, answered, name, latest }: AnswerProps) {
  const { headline, level, text } = reaction;
  return (
    <div class={latest ? 'stage-answer stage-latest' : 'stage-answer'} aria-live="polite">
      <h3>
        {headline !== 'neutral' && level !== 0 && (
          <Bars level={level} tone={FEELING_TONE[headline]} label={levelWord(level)} />
        )}{' '}
        {i18n.t('training.demo.feels_now', [
          name,
          headline === 'neutral' || level === 0 ? i18n.t('level.calm') : feelingWords(headline, level),
        ])}
      </h3>
      <Marked text={text} stretches={answered} />
      <p>{capital(reaction.reason)}</p>
    </div>
  );
}

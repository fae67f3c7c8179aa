import { i18n } from '#i18n';
import type { ReplyMark } from '../../../lib/training/steps.ts';
import type { ReadReply } from './useRead.ts';

const reason = ({ about }: ReplyMark) =>
  'hurts' in about ? about.hurts.reason : i18n.t(`training.demo.earns.${about.earns}`);

/** What the coach says of a reply, mark by mark, and what the reply leaves open. */
export function Coached({ read, name }: { read: ReadReply | undefined; name: string }) {
  if (!read) return null;
  if (read.marks.length === 0 && !read.missing)
    return (
      <p class="stage-latest" aria-live="polite">
        {i18n.t('training.demo.nothing_marked')}
      </p>
    );
  return (
    <ul class="stage-words stage-latest" aria-live="polite">
      {read.marks.map((mark) => (
        <li key={mark.start}>
          <q>{mark.quote}</q> {reason(mark)}
        </li>
      ))}
      {read.missing && (
        <li>
          {i18n.t('training.demo.left', [name])} <q>{read.missing.quote}</q>
        </li>
      )}
    </ul>
  );
}

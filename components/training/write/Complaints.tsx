import { i18n } from '#i18n';
import type { Empty } from '../../../lib/training/author/empty.ts';
import type { Complaint } from '../../../lib/training/check/complaint.ts';
import { TextButton } from '../../ui/Button.tsx';

/** The place, as the form calls it. */
function place(empty: Empty): string {
  switch (empty.field) {
    case 'says':
    case 'why':
      return i18n.t(`training.write.empty.${empty.field}`, [turnWords(empty.turn), empty.at]);
    case 'ending':
      return i18n.t('training.write.empty.ending', [empty.ending]);
    case 'path':
      return i18n.t('training.write.empty.path', [empty.path, empty.at]);
    case 'lookup':
      return i18n.t('training.write.empty.lookup', [empty.at]);
    default:
      return i18n.t(`training.write.${empty.field}`);
  }
}

/** Where the form keeps the field. */
function keyOf(empty: Empty): string {
  const { field, ...rest } = empty;
  return [field, ...Object.values(rest)].join(' ');
}

const goTo = (empty: Empty) => {
  const field = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(keyOf(empty))}"]`);
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
};

/** What a turn is called. */
export const turnWords = (name: string): string => (name === 'first' ? i18n.t('training.write.turn_first') : name);

/** Places named before the rest is only counted. */
const SHOWN = 6;

/** What is still missing, or what the check has found. */
export function Complaints({
  empty,
  complaints,
}: {
  empty: readonly Empty[];
  complaints: readonly Complaint[] | null;
}) {
  return (
    <div class="complaints" role="status">
      {empty.length > 0 && (
        <>
          <p>{i18n.t('training.write.still_empty', empty.length)}</p>
          <ul>
            {empty.slice(0, SHOWN).map((one) => (
              <li key={place(one)}>
                <TextButton aria-label={i18n.t('training.write.go_to', [place(one)])} onClick={() => goTo(one)}>
                  {place(one)}
                </TextButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {empty.length === 0 && complaints && (
        <>
          <p>{i18n.t('training.write.checked', complaints.length)}</p>
          <ul>
            {complaints.map(({ kind, where, words }) => (
              <li key={`${where} ${words}`}>
                <b>{i18n.t(`training.write.${kind}`)}</b> {where} {words}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

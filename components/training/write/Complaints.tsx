import { i18n } from '#i18n';
import type { Empty } from '../../../lib/training/author/empty.ts';
import type { Complaint } from '../../../lib/training/check/complaint.ts';
import { TextButton } from '../../ui/Button.tsx';
import { complaintWords } from './complaint-words.ts';
import { emptyKey, emptyWords, goTo, placeKey, placeWords } from './places.ts';

/** Places named before the rest is only counted. */
const SHOWN = 6;

interface Props {
  empty: readonly Empty[];
  /** What the check has found; null before it was asked. */
  complaints: readonly Complaint[] | 'unchecked' | null;
}

/** What is still missing, or what the check has found; each leads to its field. */
export function Complaints({ empty, complaints }: Props) {
  return (
    <div class="complaints" role="status">
      {empty.length > 0 && (
        <>
          <p>{i18n.t('training.write.still_empty', empty.length)}</p>
          <ul>
            {empty.slice(0, SHOWN).map((one) => (
              <li key={emptyKey(one)}>
                <Way words={emptyWords(one)} to={emptyKey(one)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {complaints === 'unchecked' && <p>{i18n.t('training.write.unchecked')}</p>}
      {complaints && complaints !== 'unchecked' && (empty.length === 0 || complaints.length > 0) && (
        <>
          <p>{i18n.t('training.write.checked', complaints.length)}</p>
          <ul>
            {complaints.map((one) => (
              <li key={`${placeWords(one.place)} ${one.what}`}>
                <b>{i18n.t(`training.write.${one.kind}`)}</b>{' '}
                <Way words={placeWords(one.place)} to={placeKey(one.place)} />. {complaintWords(one)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** A place of the form, with the way to it. */
function Way({ words, to }: { words: string; to: string | null }) {
  if (to === null) return <>{words}</>;
  return (
    <TextButton aria-label={i18n.t('training.write.go_to', [words])} onClick={() => goTo(to)}>
      {words}
    </TextButton>
  );
}

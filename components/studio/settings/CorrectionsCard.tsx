import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Feeling, Level } from '../../../lib/conversation.ts';
import type { Felt, KeptCorrection } from '../../../lib/corrections.ts';
import { feelingWords } from '../../panel/feeling.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { listed } from '../../ui/words.ts';
import './corrections-card.css';

/** What the page needs to know and do about corrections; `lib/corrections.ts` in the extension, a stand-in in the gallery. */
export type CorrectionsPort = Pick<
  typeof import('../../../lib/corrections.ts'),
  'listCorrections' | 'eraseCorrections'
>;

/** How many of the latest are listed. */
const LISTED = 5;

/** How many corrected readings are kept, the latest of them, and a way to erase all. */
export function CorrectionsCard({ corrections }: { corrections: CorrectionsPort }) {
  const [kept, setKept] = useState<KeptCorrection[] | null>(null);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    corrections.listCorrections().then(setKept, () => setSaid(i18n.t('corrections.failed')));
  }, [corrections]);

  const erase = () => {
    if (!asked) return setAsked(true);
    setAsked(false);
    corrections.eraseCorrections().then(
      () => {
        // The button goes with what it erased, and the keyboard must stay somewhere.
        status.current?.focus();
        setKept([]);
        setSaid(i18n.t('corrections.erased'));
      },
      () => setSaid(i18n.t('corrections.failed')),
    );
  };
  return (
    <Card title={i18n.t('corrections.title')}>
      <p class="studio-note">{i18n.t('corrections.note')}</p>
      {kept?.length === 0 && <p class="corrections-none">{i18n.t('corrections.none')}</p>}
      {kept && kept.length > 0 && (
        <>
          <p>{i18n.t('corrections.count', kept.length)}</p>
          <ul class="corrections" aria-label={i18n.t('corrections.latest')}>
            {kept.slice(0, LISTED).map((one) => (
              <Line key={one.at} {...one} />
            ))}
          </ul>
          <Button look="outline" onClick={erase} onBlur={() => setAsked(false)}>
            {i18n.t(asked ? 'corrections.erase_sure' : 'corrections.erase')}
          </Button>
        </>
      )}
      <p ref={status} class="studio-said" role="status" tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

function Line({ at, read, correction }: KeptCorrection) {
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(at));
  const { felt, dismissed } = correction;
  const said = [
    ...(felt ? [i18n.t('corrections.said', [feltWords(felt.feelings)])] : []),
    ...(dismissed.length > 0
      ? [i18n.t('corrections.not_so', [listed(dismissed.map((name) => i18n.t(`signal.${name}`)))])]
      : []),
  ];
  return (
    <li>
      <time dateTime={at}>{day}</time>
      <span>
        {i18n.t('corrections.read', [feltWords(read.feelings)])} → {said.join(' · ')}
      </span>
    </li>
  );
}

function feltWords(felt: Felt): string {
  const words = Object.entries(felt).map(([name, level]) => feelingWords(name as Feeling, level as Level));
  return words.length > 0 ? listed(words) : i18n.t('correct.calm');
}

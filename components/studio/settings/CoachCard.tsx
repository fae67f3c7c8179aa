import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CoachSettings, IgnoredWords } from '../../../lib/coach.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import './coach-card.css';

/** What the page needs to know and do about the coach; `lib/coach.ts` in the extension, a stand-in in the gallery. */
export type CoachPort = Pick<
  typeof import('../../../lib/coach.ts'),
  'coachStart' | 'setCoach' | 'ignoreWords' | 'listWrong' | 'eraseWrong'
>;

const CHOICES = ['on', 'pause', 'breath'] as const;

/** The agent's own choices about the coach, and what it keeps of them. */
export function CoachCard({ coach }: { coach: CoachPort }) {
  const [settings, setSettings] = useState<CoachSettings | null>(null);
  const [ignored, setIgnored] = useState<readonly IgnoredWords[]>([]);
  const [wrong, setWrong] = useState(0);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('coach.settings.failed'));
  useEffect(() => {
    coach.coachStart().then((start) => {
      setSettings(start.settings);
      setIgnored(start.ignored);
    }, failed);
    coach.listWrong().then((kept) => setWrong(kept.length), failed);
  }, [coach]);

  const choose = (choice: keyof CoachSettings, value: boolean) => {
    if (!settings) return;
    setSettings({ ...settings, [choice]: value });
    coach.setCoach({ [choice]: value }).catch(() => {
      setSettings(settings);
      failed();
    });
  };
  const mind = (one: IgnoredWords) => {
    coach.ignoreWords(one, false).then(() => setIgnored(ignored.filter((each) => each !== one)), failed);
  };
  const erase = () => {
    coach.eraseWrong().then(() => {
      setWrong(0);
      setSaid(i18n.t('coach.settings.erased'));
    }, failed);
  };
  return (
    <Card title={i18n.t('coach.settings.title')}>
      <p class="studio-note">{i18n.t('coach.settings.note')}</p>
      {settings &&
        CHOICES.map((choice) => (
          <label key={choice} class="coach-choice">
            <input
              type="checkbox"
              checked={settings[choice]}
              onChange={(event) => choose(choice, event.currentTarget.checked)}
            />
            <span>{i18n.t(`coach.settings.${choice}`)}</span>
          </label>
        ))}
      {ignored.length > 0 && (
        <>
          <h3 class="coach-kept">{i18n.t('coach.settings.ignored')}</h3>
          <ul class="coach-ignored">
            {ignored.map((one) => (
              <li key={`${one.rule} ${one.words}`}>
                <TextButton onClick={() => mind(one)}>{i18n.t('coach.settings.mind', [one.words])}</TextButton>
              </li>
            ))}
          </ul>
        </>
      )}
      {wrong > 0 && (
        <p class="coach-kept">
          {i18n.t('coach.settings.wrong', wrong)}{' '}
          <Button look="outline" onClick={erase}>
            {i18n.t('coach.settings.erase')}
          </Button>
        </p>
      )}
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}

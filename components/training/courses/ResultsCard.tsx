import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RUBRIC_POINTS } from '../../../lib/conversation.ts';
import { csvOf, progressFile } from '../../../lib/training/records/files.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import { statementsOf } from '../../../lib/training/records/xapi.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { OpenFile } from '../OpenFile.tsx';
import type { TrainingPort } from '../port.ts';

interface Props {
  port: TrainingPort;
  results: readonly Result[];
  title(scenario: string): string;
  name: string;
  onName(name: string): void;
  onChanged(): void;
}

/** Results on one sight, the latest first. */
const SHOWN = 20;

const weakest = (results: readonly Result[]) =>
  RUBRIC_POINTS.map((point) => ({ point, times: results.filter(({ weak }) => weak.includes(point)).length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)[0]?.point ?? null;

/** What the learner has played, and what they can do with it: save it, take it along, erase it. */
export function ResultsCard({ port, results, title, name, onName, onChanged }: Props) {
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const status = useKeptFocus<HTMLParagraphElement>(results.length === 0);
  const failed = () => setSaid(i18n.t('training.courses.failed'));
  const weak = weakest(results);
  const learner = name.trim();
  const bring = async (text: string) => {
    const { results: brought, trouble } = await port.practice.readFile('progress', text);
    if (!brought) return setSaid(i18n.t('training.courses.no_file', [trouble ?? '']));
    await port.practice.addResults(brought);
    setSaid(i18n.t('training.courses.imported', brought.length));
    onChanged();
  };
  const erase = () => {
    if (!sure) return setSure(true);
    setSure(false);
    port.practice.eraseResults().then(() => {
      setSaid(i18n.t('training.courses.erased'));
      onChanged();
    }, failed);
  };
  const xapi = async () => {
    const statements = await statementsOf(learner, results, title);
    port.save('results.xapi.json', `${JSON.stringify(statements, null, 2)}\n`);
  };
  return (
    <Card title={i18n.t('training.courses.yours')}>
      {results.length === 0 ? (
        <p>{i18n.t('training.courses.none')}</p>
      ) : (
        <p>
          {i18n.t('training.courses.count', results.length)}{' '}
          {weak && i18n.t('training.courses.weak', [i18n.t(`coach.point.${weak}`)])}
        </p>
      )}
      <ul class="results">
        {results
          .slice(-SHOWN)
          .reverse()
          .map((one) => (
            <li key={`${one.scenario} ${one.at}`}>
              {i18n.t('training.courses.result', [title(one.scenario), i18n.t(`training.write.end.${one.ends}`)])}{' '}
              <span class="training-note">
                {new Date(one.at).toLocaleDateString()}
                {one.score !== null && `, ${i18n.t('training.courses.score', [one.score])}`}
              </span>
            </li>
          ))}
      </ul>
      <label class="training-field">
        <span>{i18n.t('training.courses.name')}</span>
        <input type="text" maxLength={80} value={name} onInput={(event) => onName(event.currentTarget.value)} />
      </label>
      <div class="training-row">
        <Button
          look="outline"
          disabled={!learner || results.length === 0}
          onClick={() => port.save('results.csv', csvOf(results.map((one) => ({ learner, ...one }))), 'text/csv')}
        >
          {i18n.t('training.courses.csv')}
        </Button>
        <Button look="outline" disabled={!learner || results.length === 0} onClick={() => void xapi().catch(failed)}>
          {i18n.t('training.courses.xapi')}
        </Button>
        <Button
          look="outline"
          disabled={results.length === 0}
          onClick={() => port.save('progress.json', progressFile(results))}
        >
          {i18n.t('training.courses.export')}
        </Button>
        <OpenFile label={i18n.t('training.courses.import')} onText={(text) => void bring(text).catch(failed)} />
        <Button look="quiet" disabled={results.length === 0} onClick={erase}>
          {i18n.t(sure ? 'training.courses.sure' : 'training.courses.erase')}
        </Button>
      </div>
      <p class="training-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
    </Card>
  );
}

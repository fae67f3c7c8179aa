import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SharedChange } from '../../../lib/shared.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import type { SectionProps } from '../sections.ts';
import { ALL, deedWords, fits, kindOfLine, type Wanted } from './filter.ts';
import { LogFilters } from './LogFilters.tsx';
import './log.css';
import { sentenceOf, whenOf, whoOf } from './words.ts';

/** Lines that are shown at once. */
const STEP = 50;

/** Every change to what all use: to look through, and to take out. */
export function Section({ port }: SectionProps<'log'>) {
  const [changes, setChanges] = useState<readonly SharedChange[] | null>(null);
  const [lost, setLost] = useState(false);
  const [wanted, setWanted] = useState<Wanted>(ALL);
  const [shown, setShown] = useState(STEP);
  const [said, setSaid] = useState('');
  useEffect(() => {
    port.changes().then(setChanges, () => setLost(true));
  }, [port]);
  if (lost)
    return (
      <p class="studio-note" role="alert">
        {i18n.t('log.lost')}
      </p>
    );
  if (!changes) return <p class="studio-note">{i18n.t('studio.loading')}</p>;
  const found = changes.filter((one) => fits(one, wanted));
  const save = () => {
    const columns = ['when', 'who', 'done', 'kind', 'name', 'parts', 'sentence'];
    const rows = found.map((one) => ({
      when: one.at,
      who: whoOf(one.by),
      done: deedWords(one.did),
      kind: kindOfLine(one.kind),
      name: one.name,
      parts: one.parts.join(', '),
      sentence: sentenceOf(one),
    }));
    port.save(columns, rows);
    setSaid(i18n.t('log.saved'));
  };
  return (
    <Card title={i18n.t('log.title')} aside={<span class="studio-note">{i18n.t('log.count', found.length)}</span>}>
      <p class="studio-note">{i18n.t(changes.length === 0 ? 'log.none' : 'log.note')}</p>
      {changes.length > 0 && (
        <LogFilters
          changes={changes}
          wanted={wanted}
          onWant={(next) => {
            setWanted(next);
            setShown(STEP);
            setSaid('');
          }}
        />
      )}
      {changes.length > 0 && found.length === 0 && <p class="studio-note">{i18n.t('log.none_such')}</p>}
      <ul class="log-lines">
        {found.slice(0, shown).map((one) => (
          <li key={`${one.at} ${one.kind} ${one.id}`}>
            <time dateTime={one.at}>{whenOf(one.at)}</time>
            <span dir="auto">{sentenceOf(one)}</span>
            <span class="log-kind">{kindOfLine(one.kind)}</span>
          </li>
        ))}
      </ul>
      {found.length > shown && <TextButton onClick={() => setShown(shown + STEP)}>{i18n.t('log.older')}</TextButton>}
      {found.length > 0 && (
        <p class="log-do">
          <Button look="outline" onClick={save}>
            {i18n.t('log.save')}
          </Button>
        </p>
      )}
      <p class="studio-said" role="status">
        {said}
      </p>
    </Card>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { blankScenario, idFor } from '../../../lib/training/author/blank.ts';
import { scenarioFile } from '../../../lib/training/author/file.ts';
import { scenarioFrom } from '../../../lib/training/author/from-ticket.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { SCENARIOS } from '../../../lib/training/scenarios/index.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { OpenFile } from '../OpenFile.tsx';
import type { SectionProps } from '../sections.ts';
import { Author } from './Author.tsx';
import './write.css';

/** Scenarios of one's own: those that are kept, a new one, one from a file. */
export function Write({ port }: SectionProps) {
  const [own, setOwn] = useState<readonly Scenario[]>([]);
  const [written, setWritten] = useState<Scenario | null>(null);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('training.write.failed'));
  const list = () => port.practice.listScenarios().then(setOwn, failed);
  useEffect(() => void list(), [port]);
  useEffect(() => {
    const id = location.hash.split('/')[1];
    if (!id) return;
    // It is taken once: a reload shows what is kept, and nothing of the ticket is.
    history.replaceState(null, '', '#write');
    port.practice.takeTicket(id).then((start) => start && setWritten(scenarioFrom(start)), failed);
  }, [port]);
  const taken = (except: string) => [...SCENARIOS, ...own].map(({ id }) => id).filter((id) => id !== except);
  const keep = async (scenario: Scenario) => {
    const { id } = scenario;
    const named = own.some((one) => one.id === id) ? scenario : { ...scenario, id: idFor(scenario.title, taken('')) };
    try {
      await port.practice.keepScenario(named);
      await list();
      setWritten(named);
      setSaid(i18n.t('training.write.kept', [named.title]));
    } catch {
      failed();
    }
  };
  const open = (text: string) =>
    port.practice.readFile('scenario', text).then(({ scenario, trouble }) => {
      if (scenario) setWritten({ ...scenario, id: idFor(scenario.title, taken('')) });
      setSaid(trouble === null ? '' : i18n.t('training.write.no_file', [trouble]));
    }, failed);
  const drop = (one: Scenario) =>
    port.practice.dropScenario(one.id).then(() => {
      setSaid(i18n.t('training.write.dropped', [one.title]));
      return list();
    }, failed);
  if (written)
    return (
      <>
        <p class="training-said" role="status">
          {said}
        </p>
        <Author
          port={port}
          start={written}
          onKeep={keep}
          onExport={(one) => port.save(`${one.id}.json`, scenarioFile(one))}
          onLeave={() => setWritten(null)}
        />
      </>
    );
  return (
    <>
      <p class="training-note">{i18n.t('training.write.lead')}</p>
      <div class="training-row">
        <Button onClick={() => setWritten(blankScenario())}>{i18n.t('training.write.new')}</Button>
        <OpenFile label={i18n.t('training.write.open')} onText={open} />
      </div>
      <p class="training-said" role="status">
        {said}
      </p>
      <h2 class="training-heading">{i18n.t('training.write.own')}</h2>
      {own.length === 0 && <p>{i18n.t('training.write.none')}</p>}
      <div class="training-grid">
        {own.map((one) => (
          <Card key={one.id} title={one.title}>
            <p>{one.situation}</p>
            <div class="training-row">
              <Button look="outline" onClick={() => setWritten(one)} aria-label={label('change', one)}>
                {i18n.t('training.write.change')}
              </Button>
              <Button
                look="quiet"
                onClick={() => port.save(`${one.id}.json`, scenarioFile(one))}
                aria-label={label('export', one)}
              >
                {i18n.t('training.write.export')}
              </Button>
              <TextButton onClick={() => drop(one)} aria-label={label('drop', one)}>
                {i18n.t('training.write.drop')}
              </TextButton>
            </div>
          </Card>
        ))}
      </div>
    </>
  );
}

const label = (deed: 'change' | 'export' | 'drop', { title }: Scenario) =>
  `${i18n.t(`training.write.${deed}`)}: ${title}`;

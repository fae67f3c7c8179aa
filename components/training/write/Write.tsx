import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ScenarioShelf } from '../../../lib/practice.ts';
import { blankScenario, idFor } from '../../../lib/training/author/blank.ts';
import { scenarioFile } from '../../../lib/training/author/file.ts';
import { scenarioFrom } from '../../../lib/training/author/from-ticket.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { SCENARIOS } from '../../../lib/training/scenarios/index.ts';
import { Button, TextButton } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { OpenFile } from '../OpenFile.tsx';
import type { SectionProps } from '../sections.ts';
import { Author } from './Author.tsx';
import { Begun } from './Begun.tsx';
import { TeamLine, TeamsOwn } from './OfTeam.tsx';
import './write.css';

/** What a scenario in the form began with: `whole` is kept somewhere, or has nothing in it yet. */
type From = 'whole' | 'ticket' | 'unfinished';

/** Scenarios of one's own: those that are kept, a new one, one from a file. */
export function Write({ port }: SectionProps) {
  const [{ own, team, gives }, setShelf] = useState<ScenarioShelf>({ own: [], team: [], gives: false });
  const [begun, setBegun] = useState<readonly Scenario[]>([]);
  const [written, setWritten] = useState<{ start: Scenario; from: From } | null>(null);
  const [said, setSaid] = useState('');
  const status = useKeptFocus<HTMLParagraphElement>(
    `${written === null} ${shelfKey(own)} ${shelfKey(team)} ${begun.length}`,
  );
  const failed = () => setSaid(i18n.t('training.write.failed'));
  const write = (start: Scenario, from: From = 'whole') => setWritten({ start, from });
  const list = async () => {
    try {
      setShelf(await port.practice.readShelf());
      setBegun(await port.practice.listUnfinished());
    } catch {
      failed();
    }
  };
  useEffect(() => {
    void list();
    // An exchange brings what the team has, and takes what it has no more.
    return port.watch(() => void list());
  }, [port]);
  useEffect(() => {
    const id = location.hash.split('/')[1];
    if (!id) return;
    // It is taken once: a reload shows what is kept, and nothing of the ticket is.
    history.replaceState(null, '', '#write');
    port.practice.takeTicket(id).then((start) => start && write(scenarioFrom(start), 'ticket'), failed);
  }, [port]);
  const taken = [...SCENARIOS, ...own, ...team, ...begun].map(({ id }) => id);
  const keep = async (scenario: Scenario) => {
    const { id } = scenario;
    const named = [...own, ...team].some((one) => one.id === id)
      ? scenario
      : { ...scenario, id: idFor(scenario.title, taken) };
    try {
      await port.practice.keepScenario(named);
    } catch {
      return null;
    }
    setSaid('');
    // It is kept, whatever becomes of the half of it that was.
    await port.practice.dropUnfinished(id).catch(failed);
    await list();
    return named;
  };
  const giveUp = (id: string) => {
    setWritten(null);
    port.practice.dropUnfinished(id).then(list, failed);
  };
  const open = (text: string) =>
    port.practice.readFile('scenario', text).then(({ scenario, trouble }) => {
      if (scenario) write({ ...scenario, id: idFor(scenario.title, taken) });
      setSaid(trouble === null ? '' : i18n.t('training.write.no_file', [trouble]));
    }, failed);
  const drop = (one: Scenario) =>
    port.practice.dropScenario(one.id).then(() => {
      setSaid(i18n.t('training.write.dropped', [one.title]));
      return list();
    }, failed);
  const share = (step: () => Promise<void>, words: 'given' | 'taken_back', { title }: Scenario) =>
    void step().then(() => {
      setSaid(i18n.t(`training.write.team.${words}`, [title]));
      return list();
    }, failed);
  const takeBack = (one: Scenario) => share(() => port.practice.takeBackScenario(one.id), 'taken_back', one);
  if (written)
    return (
      <Author
        port={port}
        start={written.start}
        ofTicket={written.from === 'ticket'}
        unfinished={written.from === 'unfinished'}
        onKeep={keep}
        onExport={(one) => port.save(`${one.id}.json`, scenarioFile(one))}
        onLeave={giveUp}
      />
    );
  return (
    <>
      <p class="training-note">{i18n.t('training.write.lead')}</p>
      <div class="training-row">
        <Button onClick={() => write({ ...blankScenario(), id: idFor('new', taken) })}>
          {i18n.t('training.write.new')}
        </Button>
        <OpenFile label={i18n.t('training.write.open')} onText={open} />
      </div>
      <p class="training-said" role="status" ref={status} tabIndex={-1}>
        {said}
      </p>
      <Begun begun={begun} onGoOn={(one) => write(one, 'unfinished')} onThrowAway={({ id }) => giveUp(id)} />
      <h2 class="training-heading">{i18n.t('training.write.own')}</h2>
      {own.length === 0 && <p>{i18n.t('training.write.none')}</p>}
      <div class="training-grid">
        {own.map((one) => (
          <Card key={one.id} title={one.title}>
            <p>{one.situation}</p>
            <div class="training-row">
              <Button look="outline" onClick={() => write(one)} aria-label={label('change', one)}>
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
            {gives && (
              <TeamLine
                one={one}
                theirs={team.find(({ id }) => id === one.id) ?? null}
                onGive={() => share(() => port.practice.giveScenario(one.id), 'given', one)}
                onTakeBack={() => takeBack(one)}
              />
            )}
          </Card>
        ))}
      </div>
      <TeamsOwn
        scenarios={team.filter(({ id }) => own.every((one) => one.id !== id))}
        gives={gives}
        onChange={(one) => write(one)}
        onTakeBack={takeBack}
      />
    </>
  );
}

/** Another wherever cards or their buttons may be. */
const shelfKey = (scenarios: readonly Scenario[]) => JSON.stringify(scenarios);

const label = (deed: 'change' | 'export' | 'drop', { title }: Scenario) =>
  `${i18n.t(`training.write.${deed}`)}: ${title}`;

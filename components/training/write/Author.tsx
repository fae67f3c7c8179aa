import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { emptyIn } from '../../../lib/training/author/empty.ts';
import { tidied } from '../../../lib/training/author/tidy.ts';
import type { Complaint } from '../../../lib/training/check/complaint.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { Button } from '../../ui/Button.tsx';
import type { TrainingPort } from '../port.ts';
import { PracticeRoom } from '../practise/PracticeRoom.tsx';
import { About } from './About.tsx';
import { Complaints } from './Complaints.tsx';
import { Endings } from './Endings.tsx';
import { Paths } from './Paths.tsx';
import { TurnForm } from './TurnForm.tsx';

interface Props {
  port: TrainingPort;
  start: Scenario;
  onKeep(scenario: Scenario): void;
  onExport(scenario: Scenario): void;
  onLeave(): void;
}

const nowhere = async () => undefined;

/** Writing a scenario: who it is about, how the customer takes each answer, how it ends, and three ways through it. */
export function Author({ port, start, onKeep, onExport, onLeave }: Props) {
  const [scenario, setScenario] = useState(start);
  const [tried, setTried] = useState(false);
  const [complaints, setComplaints] = useState<Complaint[] | 'unchecked' | null>(null);
  const latest = useRef(scenario);
  latest.current = scenario;
  const change = (rest: Partial<Scenario>) => {
    setScenario((now) => ({ ...now, ...rest }));
    setComplaints(null);
  };
  const empty = emptyIn(scenario);
  /** Whether it can be used as it stands: what is wrong is said. */
  const check = async () => {
    const found = await port.engine.practise('check', tidied(scenario)).catch(() => null);
    // It was changed while it was checked: what was found is of no use any more.
    if (latest.current !== scenario) return false;
    setComplaints(found ?? 'unchecked');
    return found?.every(({ kind }) => kind !== 'fault') ?? false;
  };
  const checked = (then: () => void) => () => void check().then((fit) => fit && then());
  if (tried) {
    const apart = { ...port, practice: { ...port.practice, keepPractice: nowhere } };
    return (
      <>
        <div class="training-row">
          <Button look="outline" onClick={() => setTried(false)}>
            {i18n.t('training.write.back')}
          </Button>
        </div>
        <PracticeRoom port={apart} scenario={tidied(scenario)} left={null} record={false} />
      </>
    );
  }
  return (
    <form class="author" aria-label={i18n.t('training.write.form')} onSubmit={(event) => event.preventDefault()}>
      <h2 class="training-heading">{scenario.title || i18n.t('training.write.untitled')}</h2>
      <About scenario={scenario} onChange={change} />
      {Object.keys(scenario.turns).map((name) => (
        <TurnForm key={name} name={name} scenario={scenario} onChange={change} />
      ))}
      <Endings scenario={scenario} onChange={change} />
      <Paths scenario={scenario} onChange={change} />
      <Complaints empty={empty} complaints={complaints} />
      <div class="author-deeds">
        <Button look="outline" disabled={empty.length > 0} onClick={checked(() => undefined)}>
          {i18n.t('training.write.check')}
        </Button>
        <Button look="outline" disabled={empty.length > 0} onClick={checked(() => setTried(true))}>
          {i18n.t('training.write.try')}
        </Button>
        <Button disabled={empty.length > 0} onClick={checked(() => onKeep(tidied(scenario)))}>
          {i18n.t('training.write.keep')}
        </Button>
        <Button look="quiet" disabled={empty.length > 0} onClick={checked(() => onExport(tidied(scenario)))}>
          {i18n.t('training.write.export')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {i18n.t('training.write.leave')}
        </Button>
      </div>
    </form>
  );
}

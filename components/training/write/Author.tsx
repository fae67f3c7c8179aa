import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { emptyIn } from '../../../lib/training/author/empty.ts';
import { canBeTried, hindrances } from '../../../lib/training/author/playable.ts';
import { tidied } from '../../../lib/training/author/tidy.ts';
import type { Complaint } from '../../../lib/training/check/complaint.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { Button } from '../../ui/Button.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { TrainingPort } from '../port.ts';
import { PracticeRoom } from '../practise/PracticeRoom.tsx';
import { About } from './About.tsx';
import { Complaints } from './Complaints.tsx';
import { Endings } from './Endings.tsx';
import { Leave } from './Leave.tsx';
import { MoreTurns } from './MoreTurns.tsx';
import { Paths } from './Paths.tsx';
import { TurnForm } from './TurnForm.tsx';
import { useUnfinished } from './useUnfinished.ts';

interface Props {
  port: TrainingPort;
  start: Scenario;
  /** It began with a ticket: nothing of it is kept before the trainer keeps it. */
  ofTicket: boolean;
  /** It was begun before, and is kept nowhere as a whole. */
  unfinished: boolean;
  /** Gives it with the name under which it is kept from now on; null where it could not be kept. */
  onKeep(scenario: Scenario): Promise<Scenario | null>;
  onExport(scenario: Scenario): void;
  /** It is given up, under the name that it has now. */
  onLeave(id: string): void;
}

const nowhere = async () => undefined;

/** Writing a scenario: who it is about, how the customer takes each answer, how it ends, and three ways through it. */
export function Author({ port, start, ofTicket, unfinished, onKeep, onExport, onLeave }: Props) {
  const [scenario, setScenario] = useState(start);
  const [tried, setTried] = useState(false);
  const [complaints, setComplaints] = useState<Complaint[] | 'unchecked' | null>(null);
  /** What became of keeping it, said beside the button. */
  const [said, setSaid] = useState('');
  /** As it was opened, or kept last: of this, nothing is lost by leaving. */
  const [settled, setSettled] = useState<Scenario | null>(ofTicket || unfinished ? null : start);
  const deeds = useKeptFocus<HTMLDivElement>(tried);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const latest = useRef(scenario);
  latest.current = scenario;
  const change = (rest: Partial<Scenario>) => {
    setScenario((now) => ({ ...now, ...rest }));
    setComplaints(null);
    setSaid('');
  };
  const begun = useUnfinished(port, scenario, !ofTicket);
  const keep = async () => {
    begun.at(latest.current);
    const kept = await onKeep(tidied(scenario));
    setSaid(kept ? i18n.t('training.write.kept', [kept.title]) : i18n.t('training.write.not_kept'));
    if (!kept) return begun.at(null);
    // It has its own name now: kept once more, it is the same one.
    const named = { ...latest.current, id: kept.id };
    if (latest.current === scenario) begun.at(named);
    setScenario(named);
    setSettled(named);
  };
  const leave = () => {
    begun.at(latest.current);
    onLeave(latest.current.id);
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
  /** It may be tried before its ways and endings are written; what is in the way of that is said. */
  const tryOut = async () => {
    const found = await port.engine.practise('check', tidied(scenario)).catch(() => null);
    if (latest.current !== scenario) return;
    const inTheWay = found && hindrances(found);
    if (inTheWay?.length === 0) setTried(true);
    else setComplaints(inTheWay ?? 'unchecked');
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
        <PracticeRoom port={apart} scenario={tidied(scenario)} left={null} record={false} entered />
      </>
    );
  }
  return (
    <form class="author" aria-label={i18n.t('training.write.form')} onSubmit={(event) => event.preventDefault()}>
      <h2 class="training-heading" ref={heading} tabIndex={-1}>
        {scenario.title || i18n.t('training.write.untitled')}
      </h2>
      <p class="training-note">{i18n.t(ofTicket ? 'training.write.not_as_you_go' : 'training.write.as_you_go')}</p>
      <About scenario={scenario} onChange={change} />
      {Object.keys(scenario.turns).map((name) => (
        <TurnForm key={name} name={name} scenario={scenario} onChange={change} />
      ))}
      <MoreTurns turns={scenario.turns} onChange={change} />
      <Endings scenario={scenario} onChange={change} />
      <Paths scenario={scenario} onChange={change} />
      <Complaints empty={empty} complaints={complaints} />
      {begun.unkept && <p role="alert">{i18n.t('training.write.unkept')}</p>}
      <div class="author-deeds" ref={deeds} tabIndex={-1}>
        <p class="training-said" role="status">
          {said}
        </p>
        <Button look="outline" disabled={empty.length > 0} onClick={checked(() => undefined)}>
          {i18n.t('training.write.check')}
        </Button>
        <Button look="outline" disabled={!canBeTried(empty)} onClick={() => void tryOut()}>
          {i18n.t('training.write.try')}
        </Button>
        <Button disabled={empty.length > 0} onClick={checked(() => void keep())}>
          {i18n.t('training.write.keep')}
        </Button>
        <Button look="quiet" disabled={empty.length > 0} onClick={checked(() => onExport(tidied(scenario)))}>
          {i18n.t('training.write.export')}
        </Button>
        <Leave unkept={scenario !== settled} onLeave={leave} />
      </div>
    </form>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Grade } from '../../../lib/conversation.ts';
import { DRAFTS } from '../../../lib/training/calibration/drafts.ts';
import { examplesFile, gradesFile } from '../../../lib/training/calibration/files.ts';
import { disagreements, type Graded, type Grader } from '../../../lib/training/calibration/grades.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { OpenFile } from '../OpenFile.tsx';
import type { TrainingPort } from '../port.ts';
import { AgreementTable } from './AgreementTable.tsx';
import { Difference } from './Difference.tsx';

interface Props {
  port: TrainingPort;
  grades: Graded;
  onLook(at: number): void;
  onAgain(): void;
}

/** What the coach makes of every draft; asked only now, so that nobody can have seen it before. */
async function coachGrades({ engine }: TrainingPort): Promise<Record<string, Grade>> {
  const graded = DRAFTS.map(async ({ id, conversation, draft }) => {
    const { grade } = await engine.review(conversation, draft, await engine.read(conversation));
    return [id, grade] as const;
  });
  return Object.fromEntries(await Promise.all(graded));
}

/** The grades of everybody: how far they agree, and where they do not. */
export function Compared({ port, grades, onLook, onAgain }: Props) {
  const [coach, setCoach] = useState<Graded | null>(null);
  const [colleagues, setColleagues] = useState<readonly Grader[]>([]);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    coachGrades(port).then(setCoach, () => setSaid(i18n.t('training.demo.failed')));
  }, [port]);
  const you: Grader = { name: i18n.t('training.calibrate.you'), grades };
  const graders = [you, ...colleagues, ...(coach ? [{ name: i18n.t('training.calibrate.coach'), grades: coach }] : [])];
  const apart = disagreements(
    graders,
    DRAFTS.map(({ id }) => id),
  );
  const open = (text: string) =>
    port.practice.readFile('grades', text).then(
      ({ grader, trouble }) => {
        if (grader) setColleagues((now) => [...now.filter(({ name: known }) => known !== grader.name), grader]);
        setSaid(
          grader
            ? i18n.t('training.calibrate.opened', [grader.name])
            : i18n.t('training.calibrate.no_file', [trouble ?? '']),
        );
      },
      () => setSaid(i18n.t('training.write.failed')),
    );
  return (
    <div class="compared">
      <Card title={i18n.t('training.calibrate.agree')}>
        <AgreementTable graders={graders} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            port.save('grades.json', gradesFile(name, grades));
          }}
        >
          <label class="training-field">
            <span>{i18n.t('training.calibrate.your_name')}</span>
            <input type="text" maxLength={60} value={name} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <div class="training-row">
            <Button type="submit" look="outline" disabled={!name.trim()}>
              {i18n.t('training.calibrate.save')}
            </Button>
            <OpenFile label={i18n.t('training.calibrate.open')} onText={open} />
            <Button look="quiet" onClick={onAgain}>
              {i18n.t('training.calibrate.again')}
            </Button>
          </div>
        </form>
        <p class="training-said" role="status">
          {said}
        </p>
      </Card>
      <Card title={i18n.t('training.calibrate.differ')}>
        {apart.length === 0 && coach && <p>{i18n.t('training.calibrate.none')}</p>}
        <ul class="differ">
          {apart.map((one) => (
            <Difference key={one.draft} of={one} onLook={onLook} />
          ))}
        </ul>
        {apart.length > 0 && (
          <div class="training-row">
            <Button look="outline" onClick={() => port.save('examples.json', examplesFile(apart, DRAFTS))}>
              {i18n.t('training.calibrate.export')}
            </Button>
          </div>
        )}
      </Card>
    </div>
  );
}

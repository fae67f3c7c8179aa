import { i18n } from '#i18n';
import type { Course } from '../../../lib/training/records/courses.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import { endedWell } from '../../../lib/training/records/well.ts';
import { Button } from '../../ui/Button.tsx';
import { Logo } from '../../ui/Logo.tsx';

interface Props {
  course: Course;
  results: readonly Result[];
  name: string;
  onName(name: string): void;
  title(scenario: string): string;
  onPrint(): void;
  onLeave(): void;
}

/** A page to print: who has finished what, and when the last of it was reached. */
export function Certificate({ course, results, name, onName, title, onPrint, onLeave }: Props) {
  const reached = course.scenarios.flatMap(
    (id) => results.find((one) => one.scenario === id && endedWell(one, course.least))?.at ?? [],
  );
  const last = reached.sort().at(-1);
  return (
    <>
      <label class="training-field certificate-name">
        <span>{i18n.t('training.courses.whose')}</span>
        <input type="text" maxLength={80} value={name} onInput={(event) => onName(event.currentTarget.value)} />
      </label>
      <div class="training-row">
        <Button disabled={!name.trim()} onClick={onPrint}>
          {i18n.t('training.print')}
        </Button>
        <Button look="quiet" onClick={onLeave}>
          {i18n.t('training.back')}
        </Button>
      </div>
      <article class="certificate">
        <Logo size={44} />
        <h2>{name.trim() || i18n.t('training.courses.anonymous')}</h2>
        <p>{i18n.t('training.courses.certifies')}</p>
        <h3>{course.title}</h3>
        <p>{course.goal}</p>
        <ul>
          {course.scenarios.map((id) => (
            <li key={id}>{title(id)}</li>
          ))}
        </ul>
        {last && (
          <p>{i18n.t('training.courses.on', [new Date(last).toLocaleDateString(undefined, { dateStyle: 'long' })])}</p>
        )}
      </article>
    </>
  );
}

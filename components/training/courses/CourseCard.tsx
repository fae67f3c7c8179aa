import { i18n } from '#i18n';
import { type Course, metIn } from '../../../lib/training/records/courses.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';

interface Props {
  course: Course;
  results: readonly Result[];
  title(scenario: string): string;
  onFinished(): void;
}

/** A course: its goal, its people in order, and how far the learner has come. */
export function CourseCard({ course, results, title, onFinished }: Props) {
  const { scenarios, goal, least } = course;
  const met = metIn(course, results);
  return (
    <Card
      title={course.title}
      aside={<span class="card-aside">{i18n.t('training.courses.met', [met.length, scenarios.length])}</span>}
    >
      <p>{goal}</p>
      <p class="training-note">{i18n.t(`training.courses.goal_${least}`)}</p>
      <ol class="course-people">
        {scenarios.map((id) => (
          <li key={id}>
            <a href={`#practise/${id}`}>{title(id)}</a>{' '}
            <span class={met.includes(id) ? 'course-met' : 'training-note'}>
              {i18n.t(met.includes(id) ? 'training.courses.reached' : 'training.courses.open')}
            </span>
          </li>
        ))}
      </ol>
      {met.length === scenarios.length && (
        <div class="training-row">
          <Button aria-label={i18n.t('training.courses.certificate_label', [course.title])} onClick={onFinished}>
            {i18n.t('training.courses.certificate')}
          </Button>
        </div>
      )}
    </Card>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { withOwn } from '../../../lib/training/own.ts';
import { COURSES, type Course } from '../../../lib/training/records/courses.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { SectionProps } from '../sections.ts';
import { Certificate } from './Certificate.tsx';
import { CourseCard } from './CourseCard.tsx';
import './courses.css';
import { DueCard } from './DueCard.tsx';
import { LearnersCard } from './LearnersCard.tsx';
import { RecordStoreCard } from './RecordStoreCard.tsx';
import { ResultsCard } from './ResultsCard.tsx';

/** Courses with their goals, what comes back today, and the learner's own results. */
export function Courses({ port }: SectionProps) {
  const [results, setResults] = useState<readonly Result[] | null>(null);
  const [own, setOwn] = useState<readonly Scenario[]>([]);
  const [finished, setFinished] = useState<Course | null>(null);
  const [name, setName] = useState('');
  const place = useKeptFocus<HTMLDivElement>(finished);
  const list = () => port.practice.listResults().then(setResults, () => setResults([]));
  useEffect(() => {
    void list();
    port.practice.listScenarios().then(setOwn, () => undefined);
  }, [port]);
  if (!results) return null;
  const all = withOwn(own);
  const title = (id: string) => all.find((one) => one.id === id)?.title ?? id;
  if (finished)
    return (
      <div ref={place} tabIndex={-1}>
        <Certificate
          course={finished}
          results={results}
          name={name}
          onName={setName}
          title={title}
          onPrint={port.print}
          onLeave={() => setFinished(null)}
        />
      </div>
    );
  return (
    <div ref={place} tabIndex={-1}>
      <p class="training-note">{i18n.t('training.courses.lead')}</p>
      <div class="training-grid courses">
        {COURSES.map((course) => (
          <CourseCard
            key={course.id}
            course={course}
            results={results}
            title={title}
            onFinished={() => setFinished(course)}
          />
        ))}
        <DueCard results={results} scenarios={all} />
      </div>
      <div class="courses-own">
        <ResultsCard port={port} results={results} title={title} name={name} onName={setName} onChanged={list} />
        <RecordStoreCard port={port} results={results.map((result) => ({ result, title: title(result.scenario) }))} />
        <LearnersCard onSave={port.save} />
      </div>
    </div>
  );
}

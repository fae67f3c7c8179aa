import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Certificate } from '../../components/training/courses/Certificate.tsx';
import { Handout } from '../../components/training/demonstrate/Handout.tsx';
import { Stage } from '../../components/training/demonstrate/Stage.tsx';
import { useRead } from '../../components/training/demonstrate/useRead.ts';
import { Author } from '../../components/training/write/Author.tsx';
import '../../components/training/courses/courses.css';
import '../../components/training/training.css';
import '../../components/training/write/write.css';
import '../../components/ui/page.css';
import { blankScenario } from '../../lib/training/author/blank.ts';
import type { Demonstration } from '../../lib/training/demonstration.ts';
import { DEMONSTRATIONS } from '../../lib/training/demonstrations.ts';
import { ownDemonstration } from '../../lib/training/own-message.ts';
import { COURSES } from '../../lib/training/records/courses.ts';
import type { PageScene } from './names.ts';
import { FINISHED, port } from './training-port.ts';

type StageScene = Extract<
  PageScene,
  `training-stage-${string}` | 'training-handout' | 'training-certificate' | 'training-author'
>;

const [cake] = DEMONSTRATIONS;
if (!cake) throw new Error('There is no demonstration.');
const [course] = COURSES;
if (!course) throw new Error('There is no course.');

const LONG = ownDemonstration(
  'Eine eigene Nachricht aus der Kundenbetreuungsabteilung',
  'Die Rechtsschutzversicherungsgesellschaften haben meine Krankenversicherungskarte zum dritten Mal nicht anerkannt, and I am really frustrated: the Donaudampfschifffahrtsgesellschaftskapitänspatent is worthless now.',
  [
    'You should have checked the Geschwindigkeitsbegrenzungsverordnung before you wrote. Please calm down.',
    'I am sorry that your Krankenversicherungskarte was refused three times. I have asked for a new Versicherungsbestätigung today and will call you tomorrow at 10:00.',
  ],
);

const { engine } = port();
const nothing = () => undefined;

/** The stage after so many presses of the clicker. */
const stage =
  (one: Demonstration, presses: number, votes = '', more = 0) =>
  (): JSX.Element | null => {
    const { read } = useRead(engine, one);
    useEffect(() => {
      if (!read) return;
      const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      for (let at = 0; at < presses; at += 1) press('PageDown');
      for (const key of votes) press(key);
      for (let at = 0; at < more; at += 1) press('PageDown');
    }, [read]);
    return read ? <Stage read={read} kept={{ current: null }} onLeave={nothing} /> : null;
  };

function Sheet(): JSX.Element | null {
  const { read } = useRead(engine, cake as Demonstration);
  return (
    <main class="page training">
      <h1>Training</h1>
      {read && <Handout read={read} onPrint={nothing} onLeave={nothing} />}
    </main>
  );
}

/** What fills the whole window, and what is printed. */
export const STAGES: Readonly<Record<StageScene, () => JSX.Element | null>> = {
  'training-stage-message': stage(cake, 2),
  'training-stage-feeling': stage(cake, 5),
  'training-stage-vote': stage(cake, 6, 'aaabbbbbb'),
  'training-stage-votes': stage(cake, 6, 'aaabbbbbb', 1),
  'training-stage-coach': stage(cake, 8, 'n'),
  'training-stage-coached': stage(cake, 9),
  'training-stage-reaction': stage(cake, 11),
  'training-stage-home': stage(cake, 12),
  'training-stage-german': stage(LONG, 9),
  'training-handout': Sheet,
  'training-certificate': () => (
    <main class="page training">
      <h1>Training</h1>
      <Certificate
        course={course}
        results={FINISHED}
        name="Wilhelmine Kreuzberger-Donaudampfschifffahrt"
        title={(id) => id.replaceAll('-', ' ')}
        onName={nothing}
        onPrint={nothing}
        onLeave={nothing}
      />
    </main>
  ),
  'training-author': () => (
    <main class="page training">
      <h1>Training</h1>
      <Author
        port={port()}
        start={blankScenario()}
        ofTicket={false}
        unfinished={false}
        onKeep={async () => null}
        onExport={nothing}
        onLeave={nothing}
      />
    </main>
  ),
};

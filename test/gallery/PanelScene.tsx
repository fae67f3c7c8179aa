import { useMemo, useState } from 'preact/hooks';
import { Panel } from '../../components/panel/Panel.tsx';
import { corrected } from '../../lib/engine/corrected.ts';
import type { CoachActions, CoachPart } from '../../lib/panel/coach/view.ts';
import type { DeskActions, DeskPart } from '../../lib/panel/desk/view.ts';
import type { ShelfActions, ShelfPart, ShelfView } from '../../lib/panel/shelf/view.ts';
import type { Notice, PanelActions, PanelView } from '../../lib/panel/view.ts';

declare global {
  interface Window {
    /** What the panel asked for, in order, for the browser tests. */
    asked: [action: string, ...rest: unknown[]][];
  }
}

const note = (action: string, ...rest: unknown[]) => {
  window.asked.push([action, ...rest]);
};

/** Every press about the draft, as it was asked. */
const COACH_ACTIONS: readonly (keyof CoachActions)[] = [
  'turnOn',
  'select',
  'point',
  'use',
  'ignoreOnce',
  'ignoreWords',
  'wrong',
  'closeReported',
  'openScore',
  'better',
  'useBetter',
  'breathed',
  'paused',
  'dismiss',
];

const DESK_ACTIONS: readonly (keyof DeskActions)[] = ['another', 'back', 'reword', 'insertPart', 'tone', 'say'];
const SHELF_ACTIONS: readonly (keyof ShelfActions)[] = [
  'choose',
  'chooseAt',
  'insert',
  'copy',
  'keepReply',
  'edit',
  'save',
  'remove',
];

/** Actions that only note what was asked. */
const noted = <Actions,>(names: readonly (keyof Actions & string)[]): Actions =>
  Object.fromEntries(names.map((name) => [name, (...rest: unknown[]) => note(name, ...rest.map(plainly))])) as Actions;

/** The coach of a scene: findings go when they are set aside, the rest is noted. */
function useCoach(start: CoachPart | null): CoachPart | null {
  const [view, setView] = useState(start?.view ?? null);
  const actions = useMemo(() => {
    const asNoted = noted<CoachActions>(COACH_ACTIONS);
    const without = (finding: unknown) =>
      setView((now) => now && { ...now, findings: now.findings.filter((one) => one !== finding) });
    return {
      ...asNoted,
      ignoreOnce: (finding) => {
        asNoted.ignoreOnce(finding);
        without(finding);
      },
      dismiss: () => setView((now) => now && { ...now, notice: null }),
    } satisfies CoachActions;
  }, []);
  return view && { view, actions };
}

/** The desk of a scene: every press is noted as it was asked. */
function useDesk(start: DeskPart | null): DeskPart | null {
  return useMemo(() => start && { view: start.view, actions: noted<DeskActions>(DESK_ACTIONS) }, [start]);
}

/** The shelf of a scene: gaps keep what is typed, the form what is written, and what is closed goes. */
function useShelf(start: ShelfPart | null): ShelfPart | null {
  const [view, setView] = useState(start?.view ?? null);
  const actions = useMemo<ShelfActions>(() => {
    const change = (rest: (now: ShelfView) => Partial<ShelfView>) => setView((now) => now && { ...now, ...rest(now) });
    return {
      ...noted<ShelfActions>(SHELF_ACTIONS),
      search: (query) => change(() => ({ query })),
      close: () => change(() => ({ chosen: null, form: null })),
      fill: (gap, value) =>
        change(({ chosen }) => ({ chosen: chosen && { ...chosen, filled: { ...chosen.filled, [gap]: value } } })),
      write: (written) => change(({ form }) => ({ form: form && { ...form, ...written } })),
    };
  }, []);
  return view && { view, actions };
}

/** Presses and findings by what a test asks about. */
function plainly(given: unknown): unknown {
  if (given instanceof Event) return given.isTrusted;
  if (typeof given !== 'object' || given === null) return given;
  if ('quote' in given) return given.quote;
  return 'id' in given ? given.id : given;
}

/** The panel over a view that answers a little: tabs turn, gaps keep what is typed, notices come and go. */
export function PanelScene({ start }: { start: PanelView }) {
  const [view, setView] = useState(start);
  const coach = useCoach(start.coach);
  const desk = useDesk(start.desk);
  const shelf = useShelf(start.shelf);
  const actions = useMemo<PanelActions>(() => {
    const say = (notice: Notice | null) => setView((now) => ({ ...now, notice }));
    return {
      show: (shown) => setView((now) => ({ ...now, shown, notice: null })),
      fill: (gap, value) => setView((now) => ({ ...now, filled: { ...now.filled, [gap]: value } })),
      insert: (event) => {
        note('insert', event.isTrusted);
        say({ kind: 'inserted', composer: 'Public reply' });
      },
      copy: () => say({ kind: 'copied' }),
      write: (sentence) => note('write', sentence),
      point: (evidence) => note('point', evidence?.quote ?? null),
      paste: (text) => note('paste', text),
      readSelection: () => say({ kind: 'nothing_selected' }),
      readMain: () => say({ kind: 'no_main_text' }),
      teach: (order) => note('teach', order),
      keepTaught: () => say({ kind: 'not_taught' }),
      forgetTaught: () => note('forgetTaught'),
      lookAgain: () => note('lookAgain'),
      dock: (side) => setView((now) => ({ ...now, side })),
      resize: (width) => note('resize', width),
      close: () => note('close'),
      pause: (paused) => note('pause', paused),
      move: (stand) => note('move', stand),
      leave: () => note('leave'),
      dismiss: () => say(null),
      correct: (correction) => {
        note('correct', correction);
        setView((now) => ({
          ...now,
          correction,
          reading: now.asRead && correction ? corrected(now.asRead, correction) : now.asRead,
        }));
      },
      save: (name, content) => note('save', name, content),
    };
  }, []);
  return <Panel view={{ ...view, coach, desk, shelf }} actions={actions} />;
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { InHand } from '../../../lib/practice.ts';
import { withOwn } from '../../../lib/training/own.ts';
import type { Result } from '../../../lib/training/records/result.ts';
import type { Scenario } from '../../../lib/training/scenario.ts';
import { useLater } from '../../panel/useLater.ts';
import { DueCard } from '../courses/DueCard.tsx';
import type { SectionProps } from '../sections.ts';
import { useHash } from '../useHash.ts';
import { ScenarioList } from './ScenarioList.tsx';

/** What stands in the address after `#practise/`. */
const wanted = (hash: string) => hash.split('/')[1] ?? '';

const room = () => import('./PracticeRoom.tsx');

/** Practice: the people to write to, and the room in which one writes to them. */
export function Practise({ port }: SectionProps) {
  const [own, setOwn] = useState<readonly Scenario[] | null>(null);
  const [hands, setHands] = useState<readonly InHand[] | null>(null);
  const [results, setResults] = useState<readonly Result[]>([]);
  const id = wanted(useHash());
  useEffect(() => {
    // Whoever is in a room talks with the person they found there to the end.
    if (id !== '' && own) return;
    const list = () => void port.practice.listScenarios().then(setOwn, () => setOwn((now) => now ?? []));
    list();
    return id === '' ? port.watch(list) : undefined;
  }, [port, id]);
  useEffect(() => {
    // Asked anew on each way back: something has been written since.
    port.practice.recallPractice().then(setHands, () => setHands([]));
    port.practice.listResults().then(setResults, () => undefined);
  }, [port, id]);
  /** Where somebody is and was before that: null where the page began here. */
  const way = useRef<{ at: string | null; before: string | null }>({ at: null, before: null });
  if (way.current.at !== id) way.current = { at: id, before: way.current.at };
  const { before } = way.current;
  const { part, lost } = useLater(room, id !== '');
  if (lost) return <p role="alert">{i18n.t('state.part_lost_note')}</p>;
  if (!own || !hands) return null;
  const all = withOwn(own);
  const scenario = all.find((one) => one.id === id);
  const forget = (gone: string) =>
    void port.practice.dropPractice(gone).then(
      () => setHands(hands.filter((hand) => hand.scenario !== gone)),
      () => undefined,
    );
  if (!scenario)
    return (
      <>
        {results.length > 0 && <DueCard results={results} scenarios={all} />}
        <ScenarioList scenarios={all} hands={hands} from={before} onForget={forget} />
      </>
    );
  if (!part) return <p role="status">{i18n.t('reading.working')}</p>;
  const left = hands.find((hand) => hand.scenario === id) ?? null;
  return <part.PracticeRoom key={id} port={port} scenario={scenario} left={left} record entered={before !== null} />;
}

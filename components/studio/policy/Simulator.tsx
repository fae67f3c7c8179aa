import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Policy } from '../../../lib/gestures.ts';
import type { PolicyPort } from '../../../lib/studio/policy.ts';
import { NOTHING_BEFORE, type TriedCase } from '../../../lib/studio/tried.ts';
import { Card } from '../../ui/Card.tsx';
import { BeforeFields } from './BeforeFields.tsx';
import { CaseFields } from './CaseFields.tsx';
import './simulator.css';
import { TriedList } from './TriedList.tsx';

type Tried = Awaited<ReturnType<PolicyPort['tried']>>;

/** "What would this agent be allowed here, and why": the policy as it stands on the page, decided as in the panel. */
export function Simulator({ port, policy }: { port: Pick<PolicyPort, 'tried'>; policy: Policy }) {
  const [one, setOne] = useState<TriedCase>({ is: 'sample', name: 'second' });
  const [before, setBefore] = useState(NOTHING_BEFORE);
  const [tried, setTried] = useState<Tried | null>(null);
  const [lost, setLost] = useState(false);
  const turn = useRef(0);
  useEffect(() => {
    turn.current += 1;
    const now = turn.current;
    const latest = () => now === turn.current;
    if (one.is === 'message' && one.text.trim() === '') return setTried([]);
    port.tried(policy, one, before).then(
      (found) => {
        if (!latest()) return;
        setTried(found);
        setLost(false);
      },
      () => latest() && setLost(true),
    );
  }, [port, policy, one, before]);
  return (
    <div class="simulator">
      <Card title={i18n.t('simulator.title')} busy={tried === null}>
        <p class="studio-note">{i18n.t('simulator.note')}</p>
        <CaseFields one={one} onCase={setOne} />
        <BeforeFields before={before} currency={policy.currency} onBefore={setBefore} />
        <div class="simulator-out" aria-live="polite">
          {lost && <p role="alert">{i18n.t('simulator.lost')}</p>}
          {tried && <TriedList tried={tried} />}
        </div>
      </Card>
    </div>
  );
}

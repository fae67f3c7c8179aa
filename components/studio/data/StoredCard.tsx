import { i18n } from '#i18n';
import type { DataKind } from '../../../lib/data.ts';
import { Card } from '../../ui/Card.tsx';
import './stored-card.css';

type Counts = Readonly<Record<DataKind, number>>;

/** What is kept, with the kinds that are counted for it. */
const KEPT = [
  ['talk', []],
  ['draft', []],
  ['sites', ['sites']],
  ['taught', ['taught']],
  ['health', ['health']],
  ['corrections', ['corrections']],
  ['coach', ['coach']],
  ['habits', ['habits', 'fits']],
  ['templates', ['templates']],
  ['practice', ['results', 'scenarios']],
  ['promised', ['followups']],
  ['given', ['gestures', 'approvals', 'outcomes', 'customers']],
  ['made', []],
  ['thanks', ['kudos']],
  ['offered', ['offers']],
  ['set', ['set', 'log']],
  ['sent', []],
] as const satisfies readonly (readonly [string, readonly DataKind[]])[];

/** What is kept, where, how long, and how much. */
export function StoredCard({ counts }: { counts: Counts | null }) {
  return (
    <Card title={i18n.t('options.stored')}>
      <dl class="stored">
        {KEPT.map(([what, kinds]) => (
          <div key={what}>
            <dt>
              {i18n.t(`options.stored_${what}`)} {counts && kinds.length > 0 && <Count counts={counts} kinds={kinds} />}
            </dt>
            <dd>{i18n.t(`options.stored_${what}_note`)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Count({ counts, kinds }: { counts: Counts; kinds: readonly DataKind[] }) {
  const all = kinds.filter((kind) => counts[kind] > 0).map((kind) => i18n.t(`data.count.${kind}`, counts[kind]));
  return <span class="stored-count">{all.length > 0 ? all.join(' · ') : i18n.t('data.nothing')}</span>;
}

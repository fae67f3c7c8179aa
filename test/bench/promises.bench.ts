import { HOME, SENT } from '../../lib/engine/promises/cases.ts';
import { LAST } from '../../lib/engine/promises/last.cases.ts';
import { measured } from '../../lib/engine/promises/measure.ts';
import { UNSEEN } from '../../lib/engine/promises/unseen.cases.ts';
import type { Bench } from './support/bench.ts';

const MISSED = 10;
const percent = (share: number) => Math.round(share * 1000) / 10;

export const bench: Bench = {
  id: 'promises',
  measure: 'promises missed or wrongly found, in written sentences kept apart',
  unit: '%',
  budget: MISSED,
  async run() {
    const { precision, recall, kinds } = measured(LAST);
    const free = measured(UNSEEN);
    const note = `${LAST.length} sentences, sent ${SENT} to ${HOME}: precision ${percent(precision)} %, recall ${percent(recall)} %, right kind ${percent(kinds)} %; ${UNSEEN.length} in a freer hand: precision ${percent(free.precision)} %, recall ${percent(free.recall)} %`;
    const all = measured([...LAST, ...UNSEEN]);
    return { figure: percent(1 - Math.min(all.precision, all.recall)), note };
  },
};

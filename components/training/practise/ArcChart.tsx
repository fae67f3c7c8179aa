import { i18n } from '#i18n';
import { faring, isGlad } from '../../../lib/training/felt.ts';
import type { Felt } from '../../../lib/training/scenario.ts';
import { arcOf, type Practice } from '../../../lib/training/talk.ts';
import { callName } from '../../panel/customer.ts';
import { feltWords } from './FeltLine.tsx';

const WIDTH = 320;
const HEIGHT = 96;
const PAD = 12;
const TOP = 3;

const tone = (felt: Felt) => (faring(felt) < 0 ? 'hot' : isGlad(felt) ? 'good' : 'plain');
const down = (felt: Felt) => PAD + ((TOP - faring(felt)) / (2 * TOP)) * (HEIGHT - 2 * PAD);

/** How the customer's feeling has moved, as a line and, for everybody, in words. */
export function ArcChart({ practice }: { practice: Practice }) {
  const arc = arcOf(practice);
  const name = callName(practice.scenario.customer.name) ?? '';
  const across = (at: number) => (arc.length < 2 ? WIDTH / 2 : PAD + (at / (arc.length - 1)) * (WIDTH - 2 * PAD));
  return (
    <figure class="arc-chart">
      <figcaption>{i18n.t('training.arc.title', [name])}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        <path class="arc-chart-calm" d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
        <polyline points={arc.map((felt, at) => `${across(at)},${down(felt)}`).join(' ')} />
        {arc.map((felt, at) => (
          <circle
            key={`${at}-${felt.feeling}`}
            class={`arc-chart-${tone(felt)}`}
            cx={across(at)}
            cy={down(felt)}
            r={at === arc.length - 1 ? 7 : 4.5}
          />
        ))}
      </svg>
      <ol aria-live="polite">
        {arc.map((felt, at) => (
          <li key={`${at}-${felt.feeling}`}>
            {at === 0 ? i18n.t('training.arc.first') : i18n.t('training.arc.after', [at])} <b>{feltWords(felt)}</b>
          </li>
        ))}
      </ol>
    </figure>
  );
}
